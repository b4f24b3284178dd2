/** What an adviser works with: the known screen, what lies on it, and where the person is on the way. */

import type { Route, ScreenRecord, StepId, Target, TargetId } from '../catalog/model';
import type { Grey, Hint, Moment } from '../catalog/texts/keys';
import { bearsAlone, matching } from '../recognise/matching';
import { nearest } from '../recognise/near';
import type { Snapshot, Thing } from '../screen/snapshot';
import type { RingOrder } from './counsel';

export interface Scene {
  readonly snapshot: Snapshot;
  readonly record: ScreenRecord;
  /** The window that the screen is; -1 for the page. */
  readonly window: number;
  readonly route: Route | null;
  /** Route e: the three days have passed. */
  readonly waited: boolean;
}

export interface Advice {
  readonly step: StepId | null;
  readonly moment: Moment;
  readonly rings: readonly RingOrder[];
  readonly grey: Grey | null;
  readonly hints: readonly Hint[];
}

const order: Record<Thing['reach'], number> = {
  shown: 0,
  clipped: 1,
  covered: 2,
  down: 3,
  up: 3,
  left: 3,
  right: 3,
};

/** All things that are this target, the best candidate first. A target of legal weight must bear its name alone. */
export function targets(scene: Scene, id: TargetId): Thing[] {
  const target = scene.record.targets[id];
  if (!target) return [];
  const found = matching(scene.snapshot, target.clue, scene.window).filter(
    (thing) => target.weight !== 'legal' || bearsAlone(thing, target.clue),
  );
  if (found.length === 0 && target.weight !== 'legal') {
    const near = nearest(scene.snapshot, target.clue, scene.window);
    return near ? [near] : [];
  }
  return dropDoubles(found).sort((a, b) => order[a.reach] - order[b.reach] || preference(target, a, b));
}

const preference = (target: Target, a: Thing, b: Thing): number => {
  const side = Number(a.main) - Number(b.main);
  return target.prefer === 'side' ? side : -side;
};

/** A control inside a row that is itself a candidate says the same thing twice. */
function dropDoubles(found: readonly Thing[]): Thing[] {
  const rows = new Set(found.filter((one) => one.look === 'row').map((one) => `${one.frame}:${one.at}`));
  return found.filter((one) => one.look === 'row' || one.row < 0 || !rows.has(`${one.frame}:${one.row}`));
}

export const inView = (thing: Thing): boolean => thing.reach === 'shown' || thing.reach === 'clipped';

/** Rings for the things in plain view that can be pressed. */
export const ring = (id: TargetId, things: readonly Thing[]): RingOrder[] =>
  things
    .filter((thing) => inView(thing) && !thing.disabled)
    .map((thing) => ({ target: id, frame: thing.frame, at: thing.at }));

/** The reason where everything that could be pressed is inactive. */
export const greyAll = (things: readonly Thing[]): Grey | null =>
  things.length > 0 && things.every((thing) => thing.disabled) ? 'control-waiting' : null;

/** Which way to scroll when none of the things is in view. */
export function wayTo(things: readonly Thing[]): Hint[] {
  const first = things[0];
  if (!first || things.some(inView)) return [];
  if (first.reach === 'covered') return ['covered'];
  return [`scroll-${first.reach}` as Hint];
}

/** The advice for a screen with one thing to press. */
export function pressOne(
  scene: Scene,
  id: TargetId,
  step: StepId | null,
  moment: Moment,
  grey: Grey = 'control-waiting',
  hints: readonly Hint[] = [],
): Advice {
  const found = targets(scene, id);
  const live = found.filter((thing) => !thing.disabled);
  const sole = soleOf(scene, id, live);
  if (sole) return { step, moment, rings: ring(id, [sole]), grey: null, hints: [...hints, ...wayTo([sole])] };
  return {
    step,
    moment,
    rings: [],
    grey: found.length > 0 && live.length === 0 ? grey : null,
    hints: found.length > 0 ? hints : [...hints, 'renamed'],
  };
}

/** The one to ring: the best candidate, but of legal weight only when no other in view could be meant. */
export function soleOf(scene: Scene, id: TargetId, live: readonly Thing[]): Thing | null {
  const first = live[0];
  if (!first) return null;
  const legal = scene.record.targets[id]?.weight === 'legal';
  return legal && live.length > 1 ? null : first;
}

export const say = (step: StepId | null, moment: Moment, hints: readonly Hint[] = []): Advice => ({
  step,
  moment,
  rings: [],
  grey: null,
  hints,
});
