/** “None awaits approval” is said only where the state of every row is one that does not. */
import { expect, it } from 'vitest';
import { advise } from '../../lib/advice/advise';
import { recordOf } from '../../lib/catalog';
import { button, type Item, label, line, snapshotOf } from './making';

const record = recordOf('contracts', 'katip-2025');
if (!record) throw new Error('There is no record of the contracts.');

function momentOf(rows: number, ...items: Item[]): string {
  const tabs = [
    button('Devam Eden Sözleşmeler', { selected: false }),
    button('Onay Bekleyen Sözleşmeler', { selected: true }),
  ];
  const rest = { controls: 0, rows, veiled: 0, texts: 0 };
  const snapshot = snapshotOf('katip', [...tabs, label('Durum'), ...items], { rest });
  return advise({
    snapshot,
    record: record as NonNullable<typeof record>,
    window: -1,
    route: '1',
    waited: false,
  }).moment;
}

const settled = line('Sözleşme Onaylandı', 20);

it('with every row settled, none awaits approval', () => {
  expect(momentOf(1, settled)).toBe('contracts-2025-none');
  expect(momentOf(2, settled, line('Sözleşme Reddedildi', 21))).toBe('contracts-2025-none');
});

it('a row in a state of other words may await it', () => {
  expect(momentOf(2, settled)).toBe('contracts-unclear');
  expect(momentOf(1)).toBe('contracts-unclear');
});

it('so may an entry of a list that is pressed, drawn in an unknown way', () => {
  const entry = button('Sözleşme Onay Bekliyor', { others: 3 });
  expect(momentOf(0, entry)).toBe('contracts-unclear');
  // A tab or a filter of that name is none.
  expect(momentOf(1, settled, button('Sözleşme Onay Bekliyor'))).toBe('contracts-2025-none');
});
