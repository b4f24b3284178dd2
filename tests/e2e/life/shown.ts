/** Two pages that are shown in other ways than by loading them, and what is to be ringed on them. */
import type { Page } from '@playwright/test';
import type { Stage } from '../harness/chromium';
import { fixtureNamed, shelve } from './pages';

export const portal = fixtureNamed('portal-2025-spa-1');
export const contracts = fixtureNamed('contracts-2025-spa-bar-none');
export const enter = '[data-judge="enter"]';
export const rows: string[] = ['[data-judge="row-0"]'];

/** A new tab at the portal's address that shows this document; so does the address of the contracts. */
export async function openShowing(stage: Stage, html: string): Promise<Page> {
  shelve(stage, [], { [portal.url]: html, [contracts.url]: html });
  const page = await stage.context.newPage();
  await page.goto(portal.url);
  return page;
}

/** The document with more of it before a mark; throws where it has no such mark. */
export function withBefore(html: string, mark: string, more: string): string {
  if (!html.includes(mark)) throw new Error(`The page has no ${mark}.`);
  return html.replace(mark, () => `${more}${mark}`);
}
