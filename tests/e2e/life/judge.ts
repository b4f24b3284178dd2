/** What the tests of this folder ask of a page again and again. */
import { expect, type Frame, type Page } from '@playwright/test';
import type { Stage } from '../harness/chromium';
import type { Seen } from '../harness/stage';
import { inPage, overlap, ringFault } from '../routes/geometry';

/** One card for this route and screen, and rings about this target alone; none without a target. */
export const at =
  (route: string, screen: string, target?: string) =>
  (seen: Seen): boolean =>
    seen.cards === 1 &&
    seen.card?.route === route &&
    seen.card.screen === screen &&
    (target === undefined ? seen.rings.length === 0 : seen.rings.length > 0) &&
    seen.rings.every((ring) => ring.target === target);

/** One card that does not know the screen, and no ring. */
export const unknown = (seen: Seen): boolean =>
  seen.cards === 1 && seen.card?.verdict !== 'known' && seen.rings.length === 0;

/** Nothing of the guide at all. */
export const nothing = (seen: Seen): boolean => seen.cards === 0 && seen.rings.length === 0;

/** Each element has one ring about it, every ring an element, and the card lies over none; looked at until it is so. */
export async function expectRings(
  stage: Stage,
  page: Page,
  selectors: readonly string[],
  frame: Frame = page.mainFrame(),
): Promise<Seen> {
  let seen: Seen = { card: null, cards: 0, rings: [] };
  const faults = async (): Promise<string[]> => {
    seen = await stage.look(page);
    const found: string[] = [];
    if (seen.rings.length !== selectors.length) found.push(`${seen.rings.length} rings`);
    for (const [index, ring] of seen.rings.entries()) {
      const fault = await ringFault(frame, ring, [selectors[index] ?? 'none']);
      if (fault !== null) found.push(fault);
      if (seen.card?.box && overlap(seen.card.box, await inPage(frame, ring.box))) found.push('card over it');
    }
    return found;
  };
  await expect.poll(faults, { timeout: 8000 }).toEqual([]);
  return seen;
}

/** Looks for `ms` milliseconds and expects it to hold at every look. */
export async function expectAlways(
  stage: Stage,
  page: Page,
  want: (seen: Seen) => boolean,
  ms: number,
): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const seen = await stage.look(page);
    if (!want(seen)) throw new Error(`Not so at every look: ${JSON.stringify(seen, null, 1)}`);
    await page.waitForTimeout(50);
  }
}
