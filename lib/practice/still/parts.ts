/** Pieces of still pictures: one screen in one state, drawn for the telephone and for paper. Invented people and firms. */
import type { Block, ColumnView, ControlView, PageView, RowView, WindowView } from '../view';

type More = Omit<Partial<ControlView>, 'name'>;

/** A control; its name stands for its press where nothing else is given. */
export const control = (name: string, more: More = {}): ControlView => ({ press: name, name, ...more });

export const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', text, level });
export const text = (words: string, tone: 'plain' | 'small' | 'strong' = 'plain'): Block => ({
  kind: 'text',
  text: words,
  tone,
});
type As = Extract<Block, { kind: 'controls' }>['as'];
export const controls = (as: As, ...items: readonly ControlView[]): Block => ({
  kind: 'controls',
  as,
  items,
});

export const columns = (...names: readonly string[]): ColumnView[] =>
  names.map((name) => ({ id: name, name, width: 90 }));

export const row = (id: string, cells: readonly string[], more: Partial<RowView> = {}): RowView => ({
  id,
  cells,
  press: id,
  ...more,
});

export const grid = (label: string, of: readonly ColumnView[], rows: readonly RowView[]): Block => ({
  kind: 'grid',
  label,
  columns: of,
  rows,
  empty: 'Kayıt yok.',
});

interface Place {
  readonly style: PageView['style'];
  readonly site: NonNullable<PageView['site']>;
  readonly address: string;
  readonly title: string;
  readonly head: PageView['head'];
}

/** A page at rest. */
export const page = (place: Place, body: readonly Block[], window: WindowView | null = null): PageView => ({
  ...place,
  body,
  window,
  busy: false,
  lesson: null,
});

export const firms = [
  { name: 'HAYALİ TEKSTİL TİCARET ANONİM ŞİRKETİ', sicil: '2-1413-01-01-0000011-034-11-11-000' },
  { name: 'HAYALİ TEKSTİL TİCARET ANONİM ŞİRKETİ', sicil: '2-1413-01-01-0000022-034-22-22-000' },
] as const;

export const people = ['MERT DENEME', 'ZEYNEP KURMACA', 'ŞULE ÖRNEK'] as const;
