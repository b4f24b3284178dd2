/** Every state of the grid of contracts that a person can come upon, built by hand. */
import type { Scene } from '../../lib/advice/scene';
import { recordOf } from '../../lib/catalog';
import type { Route, ScreenRecord } from '../../lib/catalog/model';
import type { Snapshot, Thing } from '../../lib/screen/snapshot';
import { button, heading, type Item, label, line, snapshotOf } from './making';

export interface GridState {
  readonly edition: 'katip-2020' | 'katip-2025';
  readonly where: 'toolbar' | 'row';
  readonly approve: 'live' | 'grey' | 'missing';
  readonly chosen: 'nothing' | 'pending' | 'settled' | 'unknown' | 'several';
  readonly pending: 0 | 1 | 3;
  readonly settled: 0 | 2;
  /** 2025: which tab is chosen; 'unsaid' where nothing tells. */
  readonly tab: 'pending' | 'other' | 'unsaid';
  /** Whether the column with the state is in view. */
  readonly states: 'shown' | 'hidden';
}

const each = <Kind>(...kinds: Kind[]): Kind[] => kinds;

/** All states, without those that contradict themselves. */
export function allGrids(): GridState[] {
  const grids: GridState[] = [];
  for (const edition of each('katip-2020' as const, 'katip-2025' as const))
    for (const where of each('toolbar' as const, 'row' as const))
      for (const approve of each('live' as const, 'grey' as const, 'missing' as const))
        for (const chosen of each(...(['nothing', 'pending', 'settled', 'unknown', 'several'] as const)))
          for (const pending of each(0 as const, 1 as const, 3 as const))
            for (const settled of each(0 as const, 2 as const))
              for (const tab of each('pending' as const, 'other' as const, 'unsaid' as const))
                for (const states of each('shown' as const, 'hidden' as const))
                  grids.push({ edition, where, approve, chosen, pending, settled, tab, states });
  return grids.filter(possible);
}

function possible({ edition, where, chosen, pending, settled, tab }: GridState): boolean {
  if (edition === 'katip-2020' && (where === 'row' || tab !== 'pending')) return false;
  if (chosen === 'pending') return pending > 0;
  if (chosen === 'settled') return settled > 0;
  return chosen !== 'several' || pending + settled > 1;
}

export const sayGrid = (state: GridState): string =>
  `${state.edition} · Onayla ${state.approve} in the ${state.where} · ${state.chosen} chosen · ` +
  `${state.pending} pending, ${state.settled} settled · tab ${state.tab} · states ${state.states}`;

const words = {
  'katip-2020': { pending: 'Onay Bekliyor', settled: 'Onaylandı' },
  'katip-2025': { pending: 'Sözleşme Onay Bekliyor', settled: 'Sözleşme Onaylandı' },
} as const;

function chrome(state: GridState): Item[] {
  if (state.edition === 'katip-2020') {
    const tools = ['Yeni', 'Sil', 'Detay', 'Yazdır', 'Diğer İşyerlerim'].map((text) => button(text));
    const column = state.states === 'shown' ? ['Grv. Onay Durumu'] : [];
    const columns = ['TC Kimlik No.', 'Adı Soyadı', 'Grv. Türü', ...column];
    return [heading('Sözleşmeler'), ...tools, ...columns.map((text) => label(text))];
  }
  const told = state.tab !== 'unsaid';
  const chosen = (yes: boolean): Partial<Item> => ({ selected: told ? yes : null, main: true });
  return [
    button('Onay Bekleyen Sözleşmeler', chosen(state.tab === 'pending')),
    button('Devam Eden Sözleşmeler', chosen(state.tab === 'other')),
    button('Tüm Sözleşmeler', chosen(false)),
    ...(state.states === 'shown' ? [label('Durum')] : []),
  ];
}

function rowsOf(state: GridState): Item[] {
  const { pending, settled, chosen } = state;
  const told = state.states === 'shown' ? words[state.edition] : { pending: '', settled: '' };
  const first = 100;
  const rows: Item[] = [];
  for (let n = 0; n < pending; n++) {
    const selected = (chosen === 'pending' && n === 0) || (chosen === 'several' && n < 2);
    rows.push(line(told.pending, first + n, { selected, column: 'durum' }));
  }
  for (let n = 0; n < settled; n++) {
    const spare = chosen === 'several' && n < 2 - Math.min(pending, 2);
    rows.push(line(told.settled, first + 50 + n, { selected: (chosen === 'settled' && n === 0) || spare }));
  }
  if (chosen === 'unknown') rows.push(line('', first + 90, { selected: true }));
  return rows;
}

/** The grid as a snapshot. */
export function gridSnapshot(state: GridState, over: Partial<Snapshot> = {}): Snapshot {
  const rows = rowsOf(state);
  const disabled = state.approve === 'grey';
  const inRow = rows.map((row, n) => button('Onayla', { at: 200 + n, row: row.at ?? -1, disabled }));
  const own = state.where === 'row' ? inRow : [button('Onayla', { at: 200, disabled, main: true })];
  const approves = state.approve === 'missing' ? [] : own;
  const items = [...chrome(state), ...rows, ...approves];
  return snapshotOf(
    'katip',
    items.map((item, at) => ({ at, ...item })),
    { rest: { controls: 0, rows: rows.length, veiled: 0, texts: 0 }, ...over },
  );
}

export function gridRecord(state: GridState): ScreenRecord {
  const record = recordOf('contracts', state.edition);
  if (!record) throw new Error(`no contracts in ${state.edition}`);
  return record;
}

export const gridScene = (state: GridState, route: Route | null = '1'): Scene => ({
  snapshot: gridSnapshot(state),
  record: gridRecord(state),
  window: -1,
  route,
  waited: false,
});

export const approvesOf = (snapshot: Snapshot): Thing[] =>
  snapshot.things.filter((one) => one.look === 'control' && one.names.includes('onayla'));
export const pendingOf = (snapshot: Snapshot): Thing[] =>
  snapshot.things.filter(
    (one) => one.look === 'row' && one.names.some((name) => name.endsWith('onay bekliyor')),
  );
export const chosenOf = (snapshot: Snapshot): Thing[] =>
  snapshot.things.filter((one) => one.look === 'row' && one.selected === true);
