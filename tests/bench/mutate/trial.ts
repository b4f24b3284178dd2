/** One trial: a fixture shown, mutated, looked at with the product's reader, decided on, and judged. */

import type { Frame } from '@playwright/test';
import type { Counsel, RingOrder } from '../../../lib/advice/counsel';
import { screenRecords } from '../../../lib/catalog';
import { decide } from '../../../lib/session/decide';
import type { Sighting } from '../../../lib/session/merge';
import { freshTab } from '../../../lib/session/tab-state';
import type { Fixture } from '../../fixtures/types';
import { dress, type Page, type Records } from './dress';
import { legalTargets, type Mutation } from './page/ground';
import type { QuickStage } from './quick-stage';

/**
 * right: what a person would press is ringed, all of it and nothing else. abstained: less is. wrong: something else is.
 * void: the mutation does not apply, or left the target where nobody can see it.
 */
export type Outcome = 'right' | 'abstained' | 'wrong' | 'void';

export interface Trial {
  readonly fixture: string;
  readonly mutation: string;
  readonly kind: Mutation['kind'];
  readonly seed: number;
  readonly outcome: Outcome;
  /** The target is gone, and something is ringed, be it truly what it is ringed as. */
  readonly pointed: boolean;
  /** A ring of legal weight on something else, or on anything where the target is gone. */
  readonly wrongLegal: boolean;
  readonly faults: readonly string[];
}

interface Hit {
  readonly order: RingOrder;
  /** Which thing to be found again it is; -1 for none. */
  readonly hit: number;
  /** It is truly what it is ringed as, though not what was asked for. */
  readonly true: boolean;
  readonly is: string;
}

interface Seen {
  readonly counsel: Counsel | null;
  readonly reasons: readonly string[];
  readonly hits: readonly Hit[];
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

/** One mutant of one fixture, judged with the product's catalogue or another one. */
export async function tryOne(
  stage: QuickStage,
  fixture: Fixture,
  mutation: Mutation,
  seed: number,
  records: Records = screenRecords,
): Promise<Trial> {
  await stage.show(fixture);
  const base = { fixture: fixture.name, mutation: mutation.name, kind: mutation.kind, seed };
  const by = hash(`${fixture.name} ${mutation.name} ${seed}`);
  const { frames, shown, changed, more } = await dress(stage.page, fixture, mutation.name, by, records);
  if (!changed || shown < fixture.expect.rings.length)
    return {
      ...base,
      outcome: 'void',
      wrongLegal: false,
      pointed: false,
      faults: [changed ? 'no target' : 'does not apply'],
    };
  const faults: string[] = [];
  let wrongLegal = false;
  if (more) {
    const early = await look(frames, fixture, records);
    for (const hit of early.hits) {
      if (!mayStandIn(hit, fixture)) faults.push(`before: ring ${hit.order.target} on ${hit.is}`);
      wrongLegal ||= legalTargets.includes(hit.order.target);
    }
    for (const frame of frames)
      await frame.evaluate(() => (globalThis as unknown as Page).mutant.secondAct());
  }
  return {
    ...base,
    ...judge(
      await look(frames, fixture, records),
      await states(frames),
      fixture,
      mutation,
      faults,
      wrongLegal,
    ),
  };
}

async function states(frames: readonly Frame[]) {
  const all: { target: string; inReach: boolean }[] = [];
  for (const frame of frames)
    all.push(...(await frame.evaluate(() => (globalThis as unknown as Page).mutant.state())));
  return all;
}

async function look(frames: readonly Frame[], fixture: Fixture, records: Records): Promise<Seen> {
  const sightings: Sighting[] = [];
  for (const [index, frame] of frames.entries()) {
    const snapshot = await frame.evaluate(() => (globalThis as unknown as Page).mutant.look());
    if (snapshot) sightings.push({ frame: index, look: 1, snapshot });
  }
  const decision = decide({ ...freshTab, route: fixture.expect.route ?? '1' }, sightings, {
    records,
    now: 1_800_000_000_000,
    waited: false,
  });
  const hits: Hit[] = [];
  for (const order of decision?.counsel.rings ?? []) {
    const found = await frames[order.frame]?.evaluate(
      ([at, target]) => (globalThis as unknown as Page).mutant.ringed(at, target),
      [order.at, order.target] as const,
    );
    hits.push({ order, hit: found?.hit ?? -1, true: found?.true ?? false, is: found?.is ?? 'nothing' });
  }
  const reasons = (decision?.reasons ?? [])
    .filter((one) => one.kind !== 'found')
    .map((one) => `${one.kind}:${one.clue}@${one.record}`);
  return { counsel: decision?.counsel ?? null, reasons, hits };
}

/** Where a target is gone, the step before it may be shown: the ministry's letter, the module around the entry, the rows behind a tab. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  ministry: ['ministry-letter'],
  contracts: ['module'],
  'pending-tab': ['pending-row'],
  approve: ['pending-row', 'contracts'],
  'pending-row': ['contracts'],
  'edevlet-sign-in': ['institutions'],
};

const mayStandIn = (hit: Hit, fixture: Fixture): boolean =>
  hit.true && fixture.expect.rings.some((ring) => standIns[ring.target]?.includes(hit.order.target));

type Judged = Pick<Trial, 'outcome' | 'wrongLegal' | 'pointed' | 'faults'>;

function judge(
  seen: Seen,
  state: readonly { target: string; inReach: boolean }[],
  fixture: Fixture,
  mutation: Mutation,
  early: readonly string[],
  earlyLegal: boolean,
): Judged {
  const { counsel, hits } = seen;
  const gone = mutation.kind === 'gone';
  const isLegal = (target: string): boolean => legalTargets.includes(target);
  // Something of a higher layer than the page's may still stand in front.
  if (
    mutation.name !== 'decoy' &&
    mutation.name !== 'other-application' &&
    gone &&
    state.some((one) => one.inReach)
  )
    return { outcome: 'void', wrongLegal: earlyLegal, pointed: false, faults: ['not gone'] };
  const expected = gone ? [] : state.filter((one) => mutation.kind === 'same' || !isLegal(one.target));
  const faults = [...early];
  let wrongLegal = earlyLegal;
  let found = 0;
  for (const one of hits) {
    const { order, hit, is } = one;
    const barred = gone || (mutation.kind === 'legal-renamed' && isLegal(order.target));
    if (hit >= 0 && !barred) found++;
    else if (!mayStandIn(one, fixture)) {
      faults.push(`ring ${order.target} on ${is}`);
      wrongLegal ||= isLegal(order.target);
    }
  }
  const pointed = gone && hits.length > 0;
  if (faults.length > 0) return { outcome: 'wrong', wrongLegal, pointed, faults };
  if (mutation.kind === 'same' && state.some((one) => !one.inReach))
    return { outcome: 'void', wrongLegal, pointed, faults: ['out of sight'] };
  if (found < expected.length)
    faults.push(
      `${found} of ${expected.length} rings; ${counsel?.screen} ${counsel?.moment}; ${seen.reasons.slice(0, 4).join(' ')}`,
    );
  const screens = [fixture.expect.screen, ...(fixture.expect.also ?? [])];
  if (mutation.kind === 'same' && (!counsel || !screens.includes(counsel.screen)))
    faults.push(
      `screen ${counsel?.screen}, expected ${fixture.expect.screen}; ${seen.reasons.slice(0, 4).join(' ')}`,
    );
  return { outcome: faults.length > 0 ? 'abstained' : 'right', wrongLegal, pointed, faults };
}
