/** Accessibility and width of the extension's own pages, in every look a person may have set. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { full } from './size';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The looks that every page is checked in. */
export const looks = [
  { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' },
  { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
] as const;

/** What the accessibility checker finds on the page: rule and places, one line each. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    // biome-ignore lint/suspicious/noExplicitAny: the checker puts itself on the window
    const result = await (window as any).axe.run(document, { runOnly: { type: 'tag', values } });
    return result.violations.map((one: { id: string; nodes: { html: string }[] }) =>
      [one.id, ...one.nodes.map((node) => node.html)].join(' '),
    );
  }, standards);
}

/** Colours glide from one look to the next: they would be measured half-way. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    for (const glide of document.getAnimations()) if (glide instanceof CSSTransition) glide.finish();
  });

/** By how many pixels the page is wider than its view. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Every look at every width; in the usual run each look once and each width once. */
export const looksAtWidths = (widths: readonly number[]): [(typeof looks)[number], number][] =>
  full
    ? widths.flatMap((width) => looks.map((look): [(typeof looks)[number], number] => [look, width]))
    : looks.map((look, at) => [look, widths[at % widths.length] ?? 1280]);

/** Everything found on the page in all looks, at its width and at 320 px. */
export async function findingsInAllLooks(
  page: Page,
  widths: readonly number[] = [1280, 320],
): Promise<string[]> {
  const found: string[] = [];
  for (const [look, width] of looksAtWidths(widths)) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(look);
    await settled(page);
    const name = `${width} ${look.colorScheme}${look.forcedColors === 'active' ? ' forced' : ''}: `;
    found.push(...(await findings(page)).map((line) => name + line));
    const wide = await sideways(page);
    if (wide > 0) found.push(`${name}${wide} px too wide`);
  }
  return found;
}
