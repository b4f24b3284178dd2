/** axe over a page of the rehearsal, and the looks in which it is asked. */
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { settled } from '../harness/page-look';

/** What axe finds; the card has checks of its own. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  await settled(page);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axeCore };
    const { violations, passes } = await run.run({ exclude: ['div[data-katip-rehberi]'] });
    if (!passes.some((one) => one.id === 'color-contrast' && one.nodes.length > 0))
      return ['no colour was compared'];
    return violations.map(
      (one) =>
        `${one.id}: ${one.nodes.map((node) => `${node.html.slice(0, 140)} ${node.failureSummary}`).join(' | ')}`,
    );
  });
}

/** Looks and widths. */
export const looks = [
  { name: 'light', media: { colorScheme: 'light' }, width: 1280 },
  { name: 'dark', media: { colorScheme: 'dark' }, width: 1280 },
  { name: 'forced colours', media: { forcedColors: 'active' }, width: 1280 },
  { name: '320 px', media: { colorScheme: 'light' }, width: 320 },
] as const;
