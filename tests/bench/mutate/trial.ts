/** One trial: a fixture shown, mutated, looked at with the product's reader, decided on, and judged. */

import type { Frame, Locator } from '@playwright/test';
import type { Counsel, RingOrder } from '../../../lib/advice/counsel';
import { screenRecords } from '../../../lib/catalog';
import { decide } from '../../../lib/session/decide';
import type { Sighting } from '../../../lib/session/merge';
import { freshTab } from '../../../lib/session/tab-state';
import type { Fixture } from '../../fixtures/types';
import { joined, type PeerAnswers } from '../peers/finding';
import { dress, type Page, type Records } from './dress';
import { legalTargets, type Mutation } from './page/ground';
import { partsOf, seedOf } from './page/index';
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
  /** Where the target is gone: what was ringed in its place, and what it says. */
  readonly instead?: readonly string[];
  /** How other ways of finding fared, where they were asked. */
  readonly peers?: PeerAnswers;
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

/** Other ways of finding, asked in the same trial. */
export interface Beside {
  learn(frame: Frame): Promise<readonly Locator[]>;
  ask(frame: Frame, locators: readonly Locator[]): Promise<PeerAnswers>;
}

/** One mutant of one fixture, judged with the product's catalogue or another one. */
export async function tryOne(
  stage: QuickStage,
  fixture: Fixture,
  mutation: Mutation,
  seed: number,
  records: Records = screenRecords,
  beside: Beside | null = null,
): Promise<Trial> {
  const by = seedOf(`${fixture.name} ${mutation.name} ${seed}`);
  return { ...(await tryBy(stage, fixture, mutation, by, records, beside)), seed };
}

/** The same with the seed of the chance itself. */
export async function tryBy(
  stage: QuickStage,
  fixture: Fixture,
  mutation: Mutation,
  by: number,
  records: Records = screenRecords,
  beside: Beside | null = null,
): Promise<Trial> {
  await stage.show(fixture);
  const base = { fixture: fixture.name, mutation: mutation.name, kind: mutation.kind, seed: by };
  const learned: Learned[] = [];
  const before = beside
    ? async (frame: Frame) => void learned.push({ frame, locators: await beside.learn(frame) })
    : undefined;
  const { frames, shown, changed, more } = await dress(
    stage.page,
    fixture,
    mutation.name,
    by,
    records,
    before,
  );
  if (!changed) return { ...base, ...voided('does not apply') };
  if (shown < fixture.expect.rings.length) return { ...base, ...voided('no target') };
  const early = more ? await beforeSecondAct(frames, fixture, records) : [];
  const judged = judge(await look(frames, fixture, records), await states(frames), fixture, mutation);
  const peers = beside && judged.outcome !== 'void' ? await askAll(beside, learned) : null;
  if (early.length === 0) return { ...base, ...judged, ...(peers ? { peers } : {}) };
  const wrongLegal = judged.wrongLegal || early.some(({ order }) => isLegal(order.target));
  const faults = early.map(({ order, is }) => `before: ring ${order.target} on ${is}`);
  return { ...base, ...judged, outcome: 'wrong', wrongLegal, faults: [...faults, ...judged.faults] };
}

interface Learned {
  readonly frame: Frame;
  readonly locators: readonly Locator[];
}

/** The answers over all frames; null where a frame in which something was learned has begun anew. */
async function askAll(beside: Beside, learned: readonly Learned[]): Promise<PeerAnswers | null> {
  if (learned.some(({ frame }) => frame.isDetached())) return null;
  const all: PeerAnswers[] = [];
  for (const { frame, locators } of learned) all.push(await beside.ask(frame, locators));
  return joined(all);
}

/** Wrong rings while the target is away; then it comes. */
async function beforeSecondAct(frames: readonly Frame[], fixture: Fixture, records: Records): Promise<Hit[]> {
  const { hits } = await look(frames, fixture, records);
  for (const frame of frames) await frame.evaluate(() => (globalThis as unknown as Page).mutant.secondAct());
  return hits.filter((hit) => !mayStandIn(hit, fixture));
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

type Judged = Pick<Trial, 'outcome' | 'wrongLegal' | 'pointed' | 'faults' | 'instead'>;
type State = readonly { readonly target: string; readonly inReach: boolean }[];

const isLegal = (target: string): boolean => legalTargets.includes(target);
/** After these another thing stands in the target's place, in full view. */
const replacing: readonly string[] = ['decoy', 'other-application'];

const voided = (fault: string): Judged => ({
  outcome: 'void',
  wrongLegal: false,
  pointed: false,
  faults: [fault],
});

/** Rings that are where they belong, and the faults of the others. */
function judgeHits(hits: readonly Hit[], fixture: Fixture, kind: Mutation['kind']) {
  const barred = (target: string): boolean =>
    kind === 'gone' || (kind === 'legal-renamed' && isLegal(target));
  const right = hits.filter((one) => one.hit >= 0 && !barred(one.order.target));
  const wrong = hits.filter((one) => !right.includes(one) && !mayStandIn(one, fixture));
  return {
    found: right.length,
    faults: wrong.map(({ order, is }) => `ring ${order.target} on ${is}`),
    wrongLegal: wrong.some(({ order }) => isLegal(order.target)),
  };
}

/** What a person would press and is not ringed, or the screen that was not known. */
function shortOf(
  { counsel, reasons }: Seen,
  fixture: Fixture,
  kind: Mutation['kind'],
  missing: number,
): string[] {
  const why = reasons.slice(0, 4).join(' ');
  const screens = [fixture.expect.screen, ...(fixture.expect.also ?? [])];
  const strange = kind === 'same' && (!counsel || !screens.includes(counsel.screen));
  return [
    ...(missing > 0 ? [`${missing} rings missing; ${counsel?.screen} ${counsel?.moment}; ${why}`] : []),
    ...(strange ? [`screen ${counsel?.screen}, expected ${fixture.expect.screen}; ${why}`] : []),
  ];
}

function judge(seen: Seen, state: State, fixture: Fixture, { kind, name }: Mutation): Judged {
  const gone = kind === 'gone';
  // Something of a higher layer than the page's may still stand in front.
  if (gone && !partsOf(name).some((part) => replacing.includes(part)) && state.some((one) => one.inReach))
    return voided('not gone');
  const { found, faults, wrongLegal } = judgeHits(seen.hits, fixture, kind);
  const pointed = gone && seen.hits.length > 0;
  if (faults.length > 0) return { outcome: 'wrong', wrongLegal, pointed, faults };
  if (kind === 'same' && state.some((one) => !one.inReach)) return voided('out of sight');
  const expected = gone ? [] : state.filter((one) => kind === 'same' || !isLegal(one.target));
  const short = shortOf(seen, fixture, kind, expected.length - found);
  const instead = pointed ? seen.hits.map(({ order, is }) => `${order.target} on ${is}`) : undefined;
  const outcome = short.length > 0 ? 'abstained' : 'right';
  return { outcome, wrongLegal, pointed, faults: short, ...(instead ? { instead } : {}) };
}
