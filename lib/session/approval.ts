/** Tells the true end from other notices: it must follow the approval window in the same tab, and be new. */

import type { Edition, ScreenId } from '../catalog/model';
import type { Snapshot } from '../screen/snapshot';
import { fold } from '../text/fold';
import type { TabState } from './tab-state';

/** How long after the window closed a notice may still be its own, in milliseconds. */
const patience = 60_000;
const sign = fold('İşleminiz başarıyla');

const notices = (snapshot: Snapshot): number =>
  snapshot.things.filter((thing) => thing.begins.includes(sign)).length;

const chosenPending = (snapshot: Snapshot): number =>
  snapshot.things.filter(
    (thing) =>
      thing.look === 'row' &&
      thing.selected === true &&
      thing.names.some((name) => /onay\w* bekl(?:iyor|eniyor)$/u.test(name)),
  ).length;

/** Which page and which tabs are chosen: a change of it is the person's move. */
function placeOf(snapshot: Snapshot): string {
  const tabs = snapshot.things.filter(
    (thing) => thing.look === 'control' && thing.selected === true && thing.row < 0,
  );
  return [snapshot.path, ...tabs.flatMap((tab) => tab.names)].join('|');
}

/** Nothing lies over the page: what is not seen on it is not there. */
const isPlain = (snapshot: Snapshot): boolean => snapshot.windows.length === 0 && !snapshot.busy;

export type Followed = Pick<TabState, 'watch' | 'done' | 'notices'>;
type Step = Omit<Followed, 'notices'>;

/** One look further: `screen` is what the look alone amounts to. */
export function followApproval(
  state: TabState,
  screen: ScreenId,
  edition: Edition | null,
  snapshot: Snapshot,
  now: number,
): Followed {
  const count = notices(snapshot);
  const next = (step: Step): Followed => ({ ...step, notices: isPlain(snapshot) ? count : state.notices });
  if (screen === 'approval-dialog') {
    // Behind a window nothing is seen: what was there before it opened is there still, for all one knows.
    const before = state.watch?.closedAt === 0 ? state.watch.notices : Math.max(state.notices, count);
    return next({ watch: { edition: edition ?? 'katip-2025', notices: before, closedAt: 0 }, done: null });
  }
  if (state.done) return next({ watch: null, done: stillDone(state.done, screen, snapshot) });
  return next(state.watch ? watchOn(state.watch, screen, snapshot, count, now) : { watch: null, done: null });
}

function watchOn(
  watch: NonNullable<TabState['watch']>,
  screen: ScreenId,
  snapshot: Snapshot,
  count: number,
  now: number,
): Step {
  const none: Step = { watch: null, done: null };
  if (watch.closedAt !== 0 && now - watch.closedAt > patience) return none;
  if (count > watch.notices) {
    const seen = isPlain(snapshot) ? { chosen: chosenPending(snapshot), place: placeOf(snapshot) } : unseen;
    return { watch: null, done: { edition: watch.edition, ...seen } };
  }
  const elsewhere = screen !== 'contracts' && screen !== 'main-menu' && screen !== 'unknown';
  if (snapshot.busy) return elsewhere ? none : { watch: { ...watch, closedAt: 0 }, done: null };
  if (elsewhere || snapshot.windows.length > 0) return none;
  const closedAt = watch.closedAt === 0 ? now : watch.closedAt;
  return { watch: { ...watch, notices: Math.min(watch.notices, count), closedAt }, done: null };
}

/** The notice lies over the page: where one is, and what is chosen, can be seen only once it is gone. */
const unseen = { chosen: 0, place: null } as const;

function stillDone(
  done: NonNullable<TabState['done']>,
  screen: ScreenId,
  snapshot: Snapshot,
): TabState['done'] {
  if (snapshot.busy) return done;
  const said = notices(snapshot) > 0;
  if (snapshot.windows.length > 0) return said ? done : null;
  const stays = screen === 'contracts' || (said && (screen === 'unknown' || screen === 'main-menu'));
  if (!stays) return null;
  const chosen = chosenPending(snapshot);
  const place = placeOf(snapshot);
  if (done.place !== null && (chosen > done.chosen || place !== done.place)) return null;
  return { ...done, chosen, place };
}
