/** Arbitrary snapshots: true screens with noise, and noise alone, always of words that a reader could have kept. */
import fc from 'fast-check';
import { allNames, screenRecords } from '../../lib/catalog';
import type { Look } from '../../lib/catalog/model';
import type { Reach, Snapshot, Thing } from '../../lib/screen/snapshot';
import { type GridState, gridSnapshot } from './grids';
import { type Item, snapshotFor, thing, windowOf } from './making';

const names = allNames();
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map((two) => two.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom('Onayla', 'Kayıt', 'Evet', 'Onay Bekliyor', 'Onaylandı') },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const looks: readonly Look[] = ['control', 'control', 'row', 'text', 'heading'];
const reaches: readonly Reach[] = [
  'shown',
  'shown',
  'shown',
  'clipped',
  'covered',
  'up',
  'down',
  'left',
  'right',
];
const told = fc.constantFrom(null, true, false);

const item: fc.Arbitrary<Item> = fc
  .record({
    see: fc.constantFrom(...looks),
    text,
    disabled: fc.boolean(),
    selected: told,
    expanded: told,
    row: fc.integer({ min: -1, max: 12 }),
    window: fc.constantFrom(-1, -1, 0, 1),
    reach: fc.constantFrom(...reaches),
    main: fc.boolean(),
    choice: fc.boolean(),
  })
  .chain((plain) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(plain) },
      {
        weight: 1,
        arbitrary: fc
          .record({ prose: fc.boolean(), stems: fc.subarray(['okudum', 'sozlesme', 'satir']) })
          .map((section) => ({ ...plain, section })),
      },
    ),
  );

const stems = fc.subarray(['sozlesme', 'onayla', 'redd', 'sil', 'iptal', 'hata', 'geri']);
const windows = fc.array(
  fc.record({ stems, frame: fc.constantFrom('', '600x400') }).map((one) => windowOf(one.stems, one.frame)),
  { maxLength: 2 },
);

const frame = (site: Snapshot['site']): fc.Arbitrary<Partial<Snapshot>> =>
  fc.record({
    site: fc.constant(site),
    path: fc.constantFrom('', '', '/', '/kurumlar', '/surec/hizmet-sozlesme-surec', '/csgb-isg-katip'),
    asker: fc.constantFrom('katip', 'edevlet', 'other', 'nobody'),
    busy: fc.boolean(),
    foreign: fc.boolean(),
    partial: fc.boolean(),
  });

const wild = (site: Snapshot['site']): fc.Arbitrary<Snapshot> =>
  fc.tuple(frame(site), fc.array(item, { maxLength: 14 }), windows).map(([over, items, open]) => ({
    ...snapshotFor(screenRecords[0] as never, { items: [], stems: [] }),
    ...over,
    windows: open,
    things: items.map((one, at) => thing(site, one, at)),
  }));

const grid: fc.Arbitrary<GridState> = fc.record({
  edition: fc.constantFrom('katip-2020', 'katip-2025'),
  where: fc.constantFrom('toolbar', 'row'),
  approve: fc.constantFrom('live', 'grey', 'missing'),
  chosen: fc.constantFrom('nothing', 'pending', 'settled', 'unknown', 'several'),
  pending: fc.constantFrom(0, 1, 3),
  settled: fc.constantFrom(0, 2),
  tab: fc.constantFrom('pending', 'other', 'unsaid'),
  states: fc.constantFrom('shown', 'hidden'),
});

const base: fc.Arbitrary<Snapshot> = fc.oneof(
  fc.constantFrom(...screenRecords).map((record) => snapshotFor(record)),
  grid.map((state) => gridSnapshot(state)),
);

/** A true screen from which things fall away, and to which others come. */
const noisy: fc.Arbitrary<Snapshot> = base.chain((snapshot) =>
  fc
    .record({
      over: frame(snapshot.site),
      path: fc.boolean(),
      gone: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 3 }),
      grey: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 3 }),
      extra: fc.array(item, { maxLength: 4 }),
    })
    .map(({ over, path, gone, grey, extra }) => {
      const changed: Thing[] = snapshot.things
        .filter((_, at) => !gone.includes(at))
        .map((one, at) => (grey.includes(at) ? { ...one, disabled: one.look === 'control' } : one));
      const things = [...changed, ...extra.map((one, n) => thing(snapshot.site, one, 400 + n))];
      return { ...snapshot, ...over, path: path ? snapshot.path : (over.path ?? ''), things };
    }),
);

export const anySnapshot: fc.Arbitrary<Snapshot> = fc.oneof(
  { weight: 3, arbitrary: noisy },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('katip', 'edevlet', 'identity')
      .chain((site) => wild(site as Snapshot['site'])),
  },
);
