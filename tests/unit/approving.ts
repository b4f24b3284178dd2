/** The looks of an approval, one after the other: grid, window, saving, notice. */
import { screenRecords } from '../../lib/catalog';
import type { Snapshot } from '../../lib/screen/snapshot';
import { type Decision, decide } from '../../lib/session/decide';
import { freshTab, type TabState } from '../../lib/session/tab-state';
import { type GridState, gridSnapshot } from './grids';
import { button, type Item, label, snapshotFor, snapshotOf, thing, windowOf } from './making';

const plan: GridState = {
  edition: 'katip-2025',
  where: 'toolbar',
  approve: 'live',
  chosen: 'pending',
  pending: 1,
  settled: 2,
  tab: 'pending',
  states: 'shown',
};
export const notice = 'İşleminiz başarıyla gerçekleştirilmiştir.';
export const grid = (over: Partial<GridState> = {}): Snapshot => gridSnapshot({ ...plan, ...over });
export const and = (snapshot: Snapshot, ...items: Item[]): Snapshot => ({
  ...snapshot,
  things: [...snapshot.things, ...items.map((item, n) => thing('katip', item, 500 + n))],
});
/** While a window is open nothing behind it is read. */
export const box = (texts: readonly Item[], stems: readonly string[] = []): Snapshot =>
  snapshotOf(
    'katip',
    texts.map((one) => ({ ...one, window: 0 })),
    { windows: [windowOf(stems)] },
  );

export const confirm = box([button('Evet'), button('Hayır')], ['sozlesme', 'onayla']);
export const refuse = box([button('Evet'), button('Hayır')], ['sozlesme', 'redd']);
export const told = box([label(notice), button('Tamam')]);
export const window2020 = snapshotFor(screenRecords.find((one) => one.screen === 'approval-dialog') as never);
export const busy = snapshotOf('katip', [], { busy: true });
export const plain = grid();
export const success = and(grid({ chosen: 'nothing', pending: 0 }), label(notice));

export type Look = readonly [second: number, snapshot: Snapshot];

/** Looks one after the other, in one tab; what was said at each. */
export function replay(looks: readonly Look[], tab: TabState = { ...freshTab, route: '1' }): string[] {
  let state = tab;
  return looks.map(([second, snapshot]) => {
    const around = { records: screenRecords, now: 1_000_000 + second * 1000, waited: false };
    const decision = decide(state, [{ frame: 0, look: 1, snapshot }], around) as Decision;
    state = decision.tab;
    return decision.counsel.step ?? decision.counsel.moment;
  });
}
export const last = (...looks: readonly Look[]): string => replay(looks).at(-1) ?? '';
