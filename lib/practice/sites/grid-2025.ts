/** The tables of today's application, under their tabs. Where Onayla stands is not verified: it varies with the seed. */
import type { Contract, Place, World } from '../model';
import { control, has } from '../parts';
import type { Block, ColumnView, ControlView, RowView } from '../view';
import { stateOf, waits } from './contracts';

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
  { id: 'id', name: 'Sözleşme No', width: 120, read: (one) => one.id },
  { id: 'name', name: 'Ad Soyad', width: 170, read: (one) => one.name },
  { id: 'category', name: 'Görev Türü', width: 230, read: (one) => one.category },
  { id: 'start', name: 'Başlangıç Tarihi', width: 130, read: (one) => one.start },
  { id: 'minutes', name: 'Aylık Süre (Dk.)', width: 120, read: (one) => String(one.minutes) },
  { id: 'approval', name: 'Durum', width: 190, read: (one) => stateOf(one, false) },
];

/** Which contracts stand under a tab. */
export function under(tab: string, contracts: readonly Contract[]): Contract[] {
  if (tab === pendingTab) return contracts.filter(waits);
  if (tab === tabs[0]) return contracts.filter((one) => one.employer && one.state === 'active');
  return tab === tabs[3] ? [...contracts] : [];
}

function rowOf(world: World, one: Contract, ui: Ui): RowView {
  const own = waits(one) && ui.tab === pendingTab;
  const item = (name: string, press: string): ControlView =>
    control(name, { press: `${press}-${one.id}`, disabled: name === 'Onayla' && has(world, 'grey') });
  return {
    id: one.id,
    cells: columns.map(({ read }) => read(one)),
    press: `row-${one.id}`,
    chosen: ui.chosen === one.id,
    ...(inRows(world) ? { controls: own ? [item('Onayla', 'approve'), item('Reddet', 'refuse')] : [] } : {}),
  };
}

/** The table under a tab. */
export const grid2025 = (world: World, contracts: readonly Contract[], ui: Ui, label: string): Block => ({
  kind: 'grid',
  label,
  columns: columns.map(({ id, name, width }) => ({ id, name, width })),
  rows: contracts.map((one) => rowOf(world, one, ui)),
  empty: 'Kayıt bulunamadı',
});
