/** Brings mutations into a shown page and its frames. */
import { fileURLToPath } from 'node:url';
import type { Page as Browsed, Frame } from '@playwright/test';
import { rolldown } from 'rolldown';
import { type Site, siteOf } from '../../../lib/catalog/hosts';
import { compileLexicon, type Lexicon } from '../../../lib/catalog/lexicon';
import type { ScreenRecord } from '../../../lib/catalog/model';
import type { Fixture } from '../../fixtures/types';
import type { Mutant } from './page/entry-mutant';

export type Records = readonly ScreenRecord[];

/** What the script gives every document. */
export interface Page {
  mutant: Mutant;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The reader and the mutations as one script. */
export async function bundleMutant(): Promise<string> {
  const built = await rolldown({
    input: here('./page/entry-mutant.ts'),
    platform: 'browser',
    logLevel: 'warn',
  });
  const { output } = await built.generate({ format: 'iife' });
  await built.close();
  return output[0].code;
}

/** Mutates the top document, then its frames from the outside in: a frame that has been moved begins anew. */
export async function dress(
  page: Browsed,
  fixture: Fixture,
  name: string,
  seed: number,
  records: Records,
  before?: (frame: Frame) => Promise<void>,
) {
  let [shown, changed, more] = [0, false, false];
  const enter = async (frame: Frame, index: number): Promise<void> => {
    shown += await prepare(frame, index, fixture, records);
    await before?.(frame);
    const done = await frame.evaluate(([one, by]) => (globalThis as unknown as Page).mutant.mutate(one, by), [
      name,
      seed + index,
    ] as const);
    changed ||= done.changed;
    more ||= done.more;
  };
  const entered = new Set<Frame>();
  let frames: Frame[] = page.frames();
  for (let next: Frame | undefined = page.mainFrame(); next; next = frames.find((one) => !entered.has(one))) {
    entered.add(next);
    await enter(next, entered.size - 1);
    if (fixture.frames) frames = await settledFrames(page);
  }
  return { frames, shown, changed, more };
}

/** How many frames the documents hold, nested ones counted; -1 while one has no document yet. Runs in the page. */
const framesInside = (): number => {
  const count = (inside: Document): number => {
    let sum = 0;
    for (const one of inside.querySelectorAll('iframe')) {
      const inner = one.contentDocument;
      if (inner?.readyState !== 'complete' || inner.URL === 'about:blank') return Number.NaN;
      sum += 1 + count(inner);
    }
    return sum;
  };
  const sum = count(document);
  return Number.isNaN(sum) ? -1 : sum;
};

/** The frames once they have all loaded: those that were moved are gone, others stand in their place. */
async function settledFrames(page: Browsed): Promise<Frame[]> {
  for (let turn = 0; turn < 200; turn++) {
    const live = page.frames().filter((frame) => !frame.isDetached());
    if ((await page.evaluate(framesInside)) === live.length - 1) return live;
    await page.waitForTimeout(15);
  }
  throw new Error(`frames never came to rest: ${page.url()}`);
}

const compiled = new WeakMap<Records, Map<Site, Lexicon>>();

/** The words to look for on a site; compiled once for each catalogue. */
function wordsOf(records: Records, site: Site): Lexicon {
  const bySite = compiled.get(records) ?? new Map<Site, Lexicon>();
  compiled.set(records, bySite);
  const known = bySite.get(site) ?? compileLexicon(records.filter((one) => one.sites.includes(site)));
  bySite.set(site, known);
  return known;
}

function prepare(frame: Frame, index: number, fixture: Fixture, records: Records): Promise<number> {
  const site = siteOf(fixture.url);
  if (!site) throw new Error(`not one of our hosts: ${fixture.url}`);
  const wanted = fixture.expect.rings
    .filter((ring) => (index === 0 ? ring.frame === undefined : ring.frame === frame.url()))
    .map(({ target, selector, or }) => ({ target, selector, or: or ?? null }));
  return frame.evaluate(
    ([one, words, top, list]) => (globalThis as unknown as Page).mutant.prepare(one, words, top, list),
    [site, wordsOf(records, site), index === 0, wanted] as const,
  );
}
