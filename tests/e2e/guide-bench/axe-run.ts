import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { settle } from './stage';

/** Runs inside a modal dialog: axe can tell no colour behind what is a child of the root element itself. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).showModal());
  await settle(page);
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axeCore };
    const { violations, passes } = await run.run({
      fromShadowDom: ['div[data-katip-rehberi]', '.dock'],
    } as never);
    if (!passes.some((one) => one.id === 'color-contrast' && one.nodes.length > 0))
      return ['no colour was compared'];
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.failureSummary).join(' ')}`);
  });
}
