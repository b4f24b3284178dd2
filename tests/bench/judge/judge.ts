/** Shows a test page in a real browser, looks at it with the product's reader, decides, and holds the outcome against the expectation. */
import type { Frame, Page } from '@playwright/test';
import type { Counsel } from '../../../lib/advice/counsel';
import { lexiconOf, screenRecords } from '../../../lib/catalog';
import { siteOf } from '../../../lib/catalog/hosts';
import type { Reason } from '../../../lib/recognise/verdict';
import type { Snapshot } from '../../../lib/screen/snapshot';
import { decide } from '../../../lib/session/decide';
import type { Sighting } from '../../../lib/session/merge';
import { freshTab, type TabState } from '../../../lib/session/tab-state';
import type { Fixture } from '../../fixtures/types';

interface InPage {
  judge: {
    prepare(site: string, lexicon: unknown, top: boolean): void;
    look(): Snapshot | null;
    ringed(at: number, selectors: readonly string[]): { hit: number; is: string };
  };
}

export interface Outcome {
  readonly fixture: Fixture;
  readonly right: boolean;
  /** What was wrong, one line each. */
  readonly faults: readonly string[];
  /** A ring stood where none belongs. */
  readonly wrongRing: boolean;
  readonly counsel: Counsel | null;
  readonly reasons: readonly Reason[];
}

const clock = 1_800_000_000_000;

export interface Shown {
  readonly frames: readonly Frame[];
  readonly sightings: readonly Sighting[];
}

/** Looks at every frame of the page. `script` is the bundled reader. */
export async function lookAt(page: Page, url: string, script: string): Promise<Shown> {
  const site = siteOf(url);
  if (!site) throw new Error(`not one of our hosts: ${url}`);
  const frames = page.frames();
  const sightings: Sighting[] = [];
  const lexicon = lexiconOf(site);
  for (const [index, frame] of frames.entries()) {
    await frame.evaluate(script);
    const snapshot = await frame.evaluate(
      ([one, words, top]) => {
        const { judge } = globalThis as unknown as InPage;
        judge.prepare(one as string, words, top as boolean);
        return judge.look();
      },
      [site, lexicon, index === 0] as const,
    );
    if (snapshot) sightings.push({ frame: index, look: 1, snapshot });
  }
  return { frames, sightings };
}

export const decideOn = (state: TabState, sightings: readonly Sighting[]) =>
  decide(state, sightings, { records: screenRecords, now: clock, waited: false });

/** Judges one page that is already shown. `before` is what the tab has seen so far. */
export async function judgeShown(
  page: Page,
  fixture: Fixture,
  script: string,
  before: TabState = freshTab,
): Promise<Outcome & { state: TabState }> {
  const { expect } = fixture;
  const state: TabState = { ...before, route: expect.route ?? before.route ?? '1' };
  const shown = await lookAt(page, fixture.url, script);
  const decision = decideOn(state, shown.sightings);
  const counsel = decision?.counsel ?? null;
  const faults: string[] = [];
  const also = [expect.screen, ...(expect.also ?? [])];
  if (!counsel || !also.includes(counsel.screen))
    faults.push(`screen ${counsel?.screen ?? 'none'} (${counsel?.verdict}), expected ${expect.screen}`);
  else if (counsel.screen === expect.screen) {
    if (expect.edition !== undefined && counsel.edition !== expect.edition && !expect.anyEdition)
      faults.push(`edition ${counsel.edition}, expected ${expect.edition}`);
    if (counsel.step !== expect.step) faults.push(`step ${counsel.step}, expected ${expect.step}`);
    if (expect.greyTarget && !counsel.grey) faults.push(`no reason for grey ${expect.greyTarget}`);
  }
  const { lines, wrong } = await judgeRings(shown, fixture, counsel);
  faults.push(...lines);
  return {
    fixture,
    right: faults.length === 0,
    faults,
    wrongRing: wrong,
    counsel,
    reasons: decision?.reasons ?? [],
    state: decision?.tab ?? state,
  };
}

async function judgeRings(
  shown: Shown,
  fixture: Fixture,
  counsel: Counsel | null,
): Promise<{ lines: string[]; wrong: boolean }> {
  const lines: string[] = [];
  const open = [...fixture.expect.rings];
  let wrong = false;
  for (const order of counsel?.rings ?? []) {
    const frame = shown.frames[order.frame];
    if (!frame) continue;
    const candidates = open.filter(
      (one) =>
        one.target === order.target &&
        (one.frame ?? fixture.url) === (order.frame === 0 ? fixture.url : (one.frame ?? '')),
    );
    const selectors = candidates.map((one) => (one.or ? `${one.selector},${one.or}` : one.selector));
    const { hit, is } = await frame.evaluate(
      ([at, all]) => (globalThis as unknown as InPage).judge.ringed(at, all),
      [order.at, selectors] as const,
    );
    const found = candidates[hit];
    if (found) open.splice(open.indexOf(found), 1);
    else {
      wrong = true;
      lines.push(`ring ${order.target} on ${is}`);
    }
  }
  for (const one of open) lines.push(`no ring ${one.target} on ${one.selector}`);
  return { lines, wrong };
}
