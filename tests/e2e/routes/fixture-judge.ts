/** Holds what the real extension shows on a test page against the page's own answer. */
import type { Page } from '@playwright/test';
import type { Fixture } from '../../fixtures';
import type { Stage } from '../harness/chromium';
import type { Seen, SeenRing } from '../harness/stage';
import { inPage, overlap, ringFault } from './geometry';

/** Attributes of the card that differ from the answer. */
function cardFaults(seen: Seen, { expect }: Fixture): string[] {
  const { card } = seen;
  if (seen.cards !== 1 || card === null) return [`${seen.cards} cards`];
  if (card.screen !== expect.screen && expect.also?.includes(card.screen as never)) return [];
  const want: Record<string, string> = {
    screen: expect.screen,
    step: expect.step ?? '',
    route: expect.route ?? '1',
    verdict: expect.screen === 'unknown' ? card.verdict : 'known',
    edition: expect.anyEdition ? card.edition : (expect.edition ?? ''),
  };
  const faults = Object.entries(want)
    .filter(([key, value]) => card[key as 'screen'] !== value)
    .map(([key, value]) => `${key} is ${card[key as 'screen']}, not ${value}`);
  if (expect.screen === 'unknown' && card.verdict === 'known') faults.push('known');
  if (expect.greyTarget && card.whyDisabled === null) faults.push('no reason for what is grey');
  return faults;
}

/** Each expected ring has exactly one drawn about it, and no other is drawn. */
async function ringFaults(page: Page, seen: Seen, { expect, url }: Fixture): Promise<string[]> {
  const faults: string[] = [];
  const left: SeenRing[] = [...seen.rings];
  for (const want of expect.rings) {
    const frameUrl = new URL(want.frame ?? url).href;
    const frame = page.frames().find((each) => each.url() === frameUrl);
    const reasons: string[] = [];
    let found = false;
    for (const ring of left.filter((each) => each.target === want.target && each.frameUrl === frameUrl)) {
      const selectors = want.or === undefined ? [want.selector] : [want.selector, want.or];
      const fault = frame ? await ringFault(frame, ring, selectors) : 'no such frame';
      if (fault === null) {
        left.splice(left.indexOf(ring), 1);
        found = true;
        break;
      }
      reasons.push(fault);
    }
    if (!found) faults.push(`no ring ${want.target} about ${want.selector} (${reasons.join(' | ')})`);
  }
  return [...faults, ...left.map((ring) => `a ring ${ring.target} where none belongs`)];
}

async function coverFaults(page: Page, seen: Seen): Promise<string[]> {
  const faults: string[] = [];
  for (const ring of seen.rings) {
    const frame = page.frames().find((each) => each.url() === ring.frameUrl);
    if (!frame || !seen.card?.box) continue;
    if (overlap(seen.card.box, await inPage(frame, ring.box))) faults.push(`card over ${ring.target}`);
  }
  return faults;
}

/** What is wrong on a page that is shown, looked at until it is right or `ms` milliseconds have passed. */
export async function fixtureFaults(
  stage: Stage,
  page: Page,
  fixture: Fixture,
  ms = 4000,
): Promise<string[]> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await stage.look(page);
    const faults = [
      ...cardFaults(seen, fixture),
      ...(await ringFaults(page, seen, fixture)),
      ...(await coverFaults(page, seen)),
    ];
    if (faults.length === 0 || Date.now() > end) return faults.map((fault) => `${fixture.name}: ${fault}`);
    await page.waitForTimeout(60);
  }
}
