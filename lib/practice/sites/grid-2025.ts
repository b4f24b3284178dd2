/** The tables of today's application, under their tabs. Where Onayla stands is not verified: it varies with the seed. */
import type { Contract, Place, World } from '../model';
import { control, has } from '../parts';
import type { Block, ColumnView, ControlView, RowView } from '../view';
import { stateOf, waits } from './contracts';
import { withChosen } from './grid-2020';

type Ui = Place['ui'];

/** Onayla stands in the row itself, not above the list. */
export const inRows = (world: World): boolean => world.seed % 2 === 1;
/** The tabs, in their order. */
export const tabs = [
  'Devam Eden Sözleşmeler',
  'Onay Bekleyen Sözleşmeler',
  'Güncellenmesi Gereken Sözleşmeler',
  'Tüm Sözleşmeler',
] as const;
/** What awaits the employer stands under it. */
export const pendingTab = tabs[1];

const columns: readonly (ColumnView & { readonly read: (one: Contract) => string })[] = [
  { id: 'id', name: 'Sözleşme No', width: 100, read: (one) => one.id },
  { id: 'name', name: 'Ad Soyad', width: 140, read: (one) => one.name },
  { id: 'category', name: 'Görev Türü', width: 190, read: (one) => one.category },
  { id: 'start', name: 'Başlangıç Tarihi', width: 110, read: (one) => one.start },
  { id: 'minutes', name: 'Aylık Süre (Dk.)', width: 105, read: (one) => String(one.minutes) },
  { id: 'approval', name: 'Durum', width: 150, read: (one) => stateOf(one, false) },
];

function standsUnder(tab: string, contracts: readonly Contract[]): readonly Contract[] {
  if (tab === pendingTab) return contracts.filter(waits);
  if (tab === tabs[0]) return contracts.filter((one) => one.employer && one.state === 'active');
  return tab === tabs[3] ? contracts : [];
}

/** What was made of a list of contracts, by the tab: a press leaves most of it as it is. */
const known = new WeakMap<readonly Contract[], Map<string, readonly Contract[]>>();

/** Which contracts stand under a tab. */
export function under(tab: string, contracts: readonly Contract[]): readonly Contract[] {
  const all = known.get(contracts) ?? new Map<string, readonly Contract[]>();
  known.set(contracts, all);
  const found = all.get(tab) ?? standsUnder(tab, contracts);
  all.set(tab, found);
  return found;
}

function rowOf(one: Contract, form: Form): RowView {
  const own = waits(one) && form.pending;
  const item = (name: string, press: string): ControlView =>
    control(name, { press: `${press}-${one.id}`, disabled: name === 'Onayla' && form.grey });
  return {
    id: one.id,
    cells: columns.map(({ read }) => read(one)),
    press: `row-${one.id}`,
    chosen: false,
    ...(form.inRows ? { controls: own ? [item('Onayla', 'approve'), item('Reddet', 'refuse')] : [] } : {}),
  };
}

/** How rows are drawn. */
interface Form {
  readonly inRows: boolean;
  readonly grey: boolean;
  readonly pending: boolean;
}

const listsKnown = new WeakMap<readonly Contract[], Map<string, readonly RowView[]>>();

function listOf(contracts: readonly Contract[], form: Form): readonly RowView[] {
  const name = `${form.inRows} ${form.grey} ${form.pending}`;
  const all = listsKnown.get(contracts) ?? new Map<string, readonly RowView[]>();
  listsKnown.set(contracts, all);
  const rows = all.get(name) ?? contracts.map((one) => rowOf(one, form));
  all.set(name, rows);
  return rows;
}

/** The table under a tab. */
export function grid2025(world: World, contracts: readonly Contract[], ui: Ui, label: string): Block {
  const form = { inRows: inRows(world), grey: has(world, 'grey'), pending: ui.tab === pendingTab };
  return {
    kind: 'grid',
    label,
    columns: columns.map(({ id, name, width }) => ({ id, name, width })),
    rows: withChosen(listOf(contracts, form), ui.chosen),
    empty: 'Kayıt bulunamadı',
  };
}
