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
      thing.names.some((name) => name.endsWith('onay bekliyor')),
  ).length;

/** Which page and which tabs are chosen: a change of it is the person's move. */
function placeOf(snapshot: Snapshot): string {
  const tabs = snapshot.things.filter(
    (thing) => thing.look === 'control' && thing.selected === true && thing.row < 0,
  );
  return [snapshot.path, ...tabs.flatMap((tab) => tab.names)].join('|');
}

export interface Followed {
  readonly watch: TabState['watch'];
  readonly done: TabState['done'];
}

/** One look further: `screen` is what the look alone amounts to. */
export function followApproval(
  state: TabState,
  screen: ScreenId,
  edition: Edition | null,
  snapshot: Snapshot,
  now: number,
): Followed {
  const count = notices(snapshot);
  if (screen === 'approval-dialog') {
    const before = state.watch && state.watch.closedAt === 0 ? Math.min(state.watch.notices, count) : count;
    return { watch: { edition: edition ?? 'katip-2025', notices: before, closedAt: 0 }, done: null };
  }
  if (state.done) return { watch: null, done: stillDone(state.done, screen, snapshot) };
  return state.watch ? watchOn(state.watch, screen, snapshot, count, now) : { watch: null, done: null };
}

function watchOn(
  watch: NonNullable<TabState['watch']>,
  screen: ScreenId,
  snapshot: Snapshot,
  count: number,
  now: number,
): Followed {
  if (count > watch.notices) {
    return {
      watch: null,
      done: { edition: watch.edition, chosen: chosenPending(snapshot), place: placeOf(snapshot) },
    };
  }
  const elsewhere = screen !== 'contracts' && screen !== 'main-menu' && screen !== 'unknown';
  const other = snapshot.windows.length > 0 && !snapshot.busy;
  const closedAt = watch.closedAt === 0 || snapshot.busy ? now : watch.closedAt;
  if (elsewhere || other || now - closedAt > patience) return { watch: null, done: null };
  return { watch: { ...watch, notices: Math.min(watch.notices, count), closedAt }, done: null };
}

function stillDone(
  done: NonNullable<TabState['done']>,
  screen: ScreenId,
  snapshot: Snapshot,
): TabState['done'] {
  if (snapshot.busy) return done;
  const stays =
    screen === 'contracts' ||
    (screen === 'unknown' && notices(snapshot) > 0) ||
    (screen === 'main-menu' && notices(snapshot) > 0);
  if (!stays) return null;
  const chosen = chosenPending(snapshot);
  if (chosen > done.chosen || placeOf(snapshot) !== done.place) return null;
  return { ...done, chosen };
}
