/** Invented rows for the checks of the records. */
import fc from 'fast-check';
import { openStore, type Store } from '../../lib/store';
import { type Content, keyOf } from '../../lib/store/file';
import type { Json } from '../../lib/store/json';
import type { Attempt, Kept, PressEvent, Setting } from '../../lib/store/rows';

export const attempt = (id: string, over: Partial<Attempt> = {}): Attempt => ({
  id,
  scenario: 'tek-firma',
  mode: 'guided',
  edition: 'katip-2025',
  route: '1',
  seed: 7,
  started: 1000,
  ended: null,
  world: null,
  ...over,
});
export const press = (name: string): PressEvent['press'] => ({ kind: 'press', tab: 1, press: name });
export const kept = (id: string, data: Json = {}): Kept => ({ id, at: 5, version: 1, data });

/** A database of its own for every use; several files of tests may share one factory of databases. */
export const freshName = (): string => `records-${crypto.randomUUID()}`;

/** Opens, works, closes. */
export async function withStore<T>(name: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ name, mark: null });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

const id = fc.stringMatching(/^[a-z0-9.:-]{1,12}$/u);
const time = fc.nat({ max: 2_000_000_000_000 });
const calm = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[<:]/u.test(text));
const json = fc.letrec<{ it: Json }>((tie) => ({
  it: fc.oneof(
    { maxDepth: 3 },
    calm,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('it'), { maxLength: 3 }),
    fc.dictionary(
      calm.filter((key) => key !== '__proto__'),
      tie('it'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
})).it as fc.Arbitrary<Json>;
const versioned = fc.record({ version: fc.nat({ max: 9 }), data: json });
const presses: fc.Arbitrary<PressEvent['press']> = fc.oneof(
  fc.record({ kind: fc.constant('press' as const), tab: fc.nat({ max: 9 }), press: calm }),
  fc.record({ kind: fc.constant('address' as const), tab: fc.nat({ max: 9 }), address: calm }),
  fc.record({ kind: fc.constantFrom('back' as const, 'reload' as const), tab: fc.nat({ max: 9 }) }),
  fc.constant({ kind: 'new-tab' as const }),
  fc.record({ kind: fc.constant('time' as const), ms: fc.nat() }),
);
const attempts = fc.uniqueArray(
  fc.record({
    id,
    scenario: id,
    mode: fc.constantFrom('watch' as const, 'guided' as const, 'free' as const, 'exam' as const),
    edition: fc.constantFrom('katip-2020' as const, 'katip-2025' as const),
    route: fc.constantFrom('1' as const, '2' as const, '3' as const, 'e' as const),
    seed: fc.integer(),
    started: time,
    ended: fc.option(time),
    world: fc.option(versioned),
  }),
  { selector: (one) => one.id, maxLength: 4 },
);
const shelf = fc.uniqueArray(fc.record({ id, at: time, version: fc.nat({ max: 9 }), data: json }), {
  selector: (one) => one.id,
  maxLength: 3,
});
const settings: fc.Arbitrary<Setting[]> = fc.uniqueArray(fc.record({ key: id, value: json }), {
  selector: (one) => one.key,
  maxLength: 3,
});

/** Any content that may lie in the records. */
export const contents: fc.Arbitrary<Content> = fc
  .record({ attempts, results: shelf, scenarios: shelf, classes: shelf, calls: shelf, settings })
  .chain((rest) =>
    fc
      .tuple(...rest.attempts.map(() => fc.array(fc.record({ at: time, press: presses }), { maxLength: 4 })))
      .map((lists) => ({
        ...rest,
        events: lists.flatMap((list, at) =>
          list.map((one, number) => ({ ...one, attempt: rest.attempts[at]?.id ?? '', number })),
        ),
      })),
  );

/** The content with every table in the order of its keys, as plain data, for comparing. */
export const sorted = (content: Content): unknown =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(content).map(([table, rows]) => [
          table,
          [...rows].sort((a, b) => (keyOf(table as 'attempts', a) < keyOf(table as 'attempts', b) ? -1 : 1)),
        ]),
      ),
    ),
  );

/** So many runs: few at the normal size. */
export const runs = (normal: number, full: number): number =>
  process.env.KATIP_FULL === '1' ? full : normal;
