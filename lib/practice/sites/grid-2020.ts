/** The grid of 2020: columns that sort and hide. */
import { stay } from '../change';
import type { Contract, Effect, Place } from '../model';
import { control } from '../parts';
import type { Block, ColumnView, RowView } from '../view';
import { stateOf } from './contracts';

type Ui = Place['ui'];

const columns: readonly (ColumnView & { readonly read: (one: Contract) => string })[] = [
  { id: 'place', name: 'Grv. D…', width: 80, read: () => 'Dışarıdan' },
  { id: 'number', name: 'TC Kimlik No.', width: 120, read: (one) => one.number },
  { id: 'name', name: 'Adı Soyadı', width: 150, read: (one) => one.name },
  { id: 'duty', name: 'Grv. Türü', width: 110, read: (one) => one.duty },
  { id: 'category', name: 'Personel Kategori Adı', width: 210, read: (one) => one.category },
  { id: 'manner', name: 'Çalışma Şekli', width: 120, read: (one) => one.manner },
  { id: 'start', name: 'Grv. Başlama Trh.', width: 130, read: (one) => one.start },
  {
    id: 'state',
    name: 'Çalışma Durumu',
    width: 130,
    read: (one) => (one.state === 'active' ? 'Devam Ediyor' : 'Ayrıldı'),
  },
  { id: 'end', name: 'Grv. Ayrılış Trh.', width: 120, read: () => '' },
  { id: 'approval', name: 'Grv. Onay Durumu', width: 150, read: (one) => stateOf(one, true) },
];

const shownColumns = (ui: Ui) => columns.filter(({ id }) => !(ui.hidden ?? '').split(',').includes(id));

function toggled(ui: Ui, id: string): string {
  const hidden = (ui.hidden ?? '').split(',').filter(Boolean);
  return (hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]).join(',');
}

function sorted(contracts: readonly Contract[], ui: Ui): Contract[] {
  const [id, way] = (ui.sort ?? '').split(' ');
  const column = columns.find((one) => one.id === id);
  if (!column) return [...contracts];
  const sign = way === 'down' ? -1 : 1;
  const key = id === 'start' ? (one: Contract) => byDay(one.start) : column.read;
  return [...contracts].sort((a, b) => sign * inTurkish().compare(key(a), key(b)));
}

let collator: Intl.Collator | null = null;

/** The order of Turkish words; had when a list is sorted first, not at every start: the browser takes its time for it. */
function inTurkish(): Intl.Collator {
  collator ??= new Intl.Collator('tr');
  return collator;
}

const byDay = (day: string): string => day.split('.').reverse().join('');

/** Rows that are not chosen, by what they were made of: a press changes few of ten thousand. */
const rowsKnown = new WeakMap<Contract, { readonly form: string; readonly row: RowView }>();

function rowOf(one: Contract, shown: ReturnType<typeof shownColumns>, pick: boolean, form: string): RowView {
  const before = rowsKnown.get(one);
  if (before?.form === form) return before.row;
  const row: RowView = {
    id: one.id,
    cells: shown.map(({ read }) => read(one)),
    ...(pick ? { press: `row-${one.id}`, chosen: false } : {}),
  };
  rowsKnown.set(one, { form, row });
  return row;
}

interface Made {
  readonly form: string;
  readonly rows: readonly RowView[];
}

/** The whole list without a choice, made once for each form of it. */
const listsKnown = new WeakMap<readonly Contract[], Made>();

function listOf(contracts: readonly Contract[], ui: Ui, pick: boolean): readonly RowView[] {
  const form = `${pick} ${ui.hidden ?? ''}`;
  const whole = `${form} ${ui.sort ?? ''}`;
  const before = listsKnown.get(contracts);
  if (before?.form === whole) return before.rows;
  const shown = shownColumns(ui);
  const rows = sorted(contracts, ui).map((one) => rowOf(one, shown, pick, form));
  listsKnown.set(contracts, { form: whole, rows });
  return rows;
}

/** The list with the chosen row marked. */
export function withChosen(rows: readonly RowView[], chosen: string | undefined): readonly RowView[] {
  const at = chosen ? rows.findIndex((row) => row.id === chosen) : -1;
  const row = rows[at];
  return row ? rows.with(at, { ...row, chosen: true }) : rows;
}

export function grid(ui: Ui, contracts: readonly Contract[], label: string, pick: boolean): Block {
  const shown = shownColumns(ui);
  const [sortId, way] = (ui.sort ?? '').split(' ');
  const list = listOf(contracts, ui, pick);
  const rows = pick ? withChosen(list, ui.chosen) : list;
  return {
    kind: 'grid',
    label,
    columns: shown.map(({ id, name, width }) => ({
      id,
      name,
      width,
      sort: `sort-${id}`,
      ...(id === sortId ? { sorted: way === 'down' ? ('down' as const) : ('up' as const) } : {}),
    })),
    rows,
    empty: 'Gösterilecek kayıt yok',
    menu: columns.map(({ id, name }) =>
      control(name, { press: `column-${id}`, chosen: shown.some((one) => one.id === id) }),
    ),
  };
}

/** Presses of the grid: sorting and hiding by column. */
export function gridPress(ui: Ui, press: string): Effect | null {
  const [, what, id = ''] = /^(sort|column)-(.+)$/u.exec(press) ?? [];
  if (!columns.some((one) => one.id === id)) return null;
  return what === 'sort'
    ? stay({ sort: ui.sort === `${id} up` ? `${id} down` : `${id} up` })
    : stay({ hidden: toggled(ui, id) });
}
