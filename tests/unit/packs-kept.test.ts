/** Packs on the kept screens: the screens are what their fixtures say; no pack that the rules let through rings what it is not. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { ScreenRecord } from '../../lib/catalog/model';
import { applyPacks } from '../../lib/packs/apply';
import { isSeveral } from '../../lib/packs/clues';
import { type KeptScreen, loosen } from '../../lib/packs/kept-screens';
import { type ClueRef, emptyPack, type FlowPack, type NewClue, type NewName } from '../../lib/packs/model';
import { faultsOf } from '../../lib/packs/rules';
import { type Change, type Judge, lexiconsOf, looksOf, tryOn } from '../../lib/packs/trial';
import { decide } from '../../lib/session/decide';
import { freshTab } from '../../lib/session/tab-state';
import { known, silent } from '../fixtures';

const kept: KeptScreen[] = loosen(
  JSON.parse(readFileSync(new URL('../../lib/packs/kept/screens.json', import.meta.url), 'utf8')),
);
const full = process.env.KATIP_FULL === '1';

const judge: Judge = (looks, records, route) =>
  decide({ ...freshTab, route }, looks, { records, now: 1_800_000_000_000, waited: false })?.counsel ?? null;

const fixtures = new Map([...known, ...silent].map((one) => [one.name, one]));

describe('kept screens', () => {
  it('are known as their fixtures say, with as many rings', () => {
    const lexicons = lexiconsOf(screenRecords);
    const faults = kept.flatMap((screen) => {
      const wanted = fixtures.get(screen.name)?.expect;
      const counsel = judge(looksOf(screen, lexicons), screenRecords, screen.route);
      const right =
        wanted !== undefined &&
        counsel !== null &&
        [wanted.screen, ...(wanted.also ?? [])].includes(counsel.screen) &&
        counsel.rings.length === wanted.rings.length;
      return right
        ? []
        : [
            `${screen.name}: ${counsel?.screen} ${counsel?.rings.length}, wanted ${wanted?.screen} ${wanted?.rings.length}`,
          ];
    });
    expect(kept.length).toBeGreaterThan(300);
    expect(faults).toEqual([]);
  });

  it('stay as they are with a pack that renames what is on none of them', () => {
    const pack: FlowPack = {
      ...emptyPack('deneme01', 'Deneme'),
      names: [
        {
          edition: 'katip-2020',
          screen: 'contracts',
          clue: { in: 'target', id: 'approve' },
          name: 'Tasdik Et',
        },
      ],
    };
    expect(tryOn(kept, screenRecords, applyPacks(screenRecords, [pack]).records, judge)).toEqual([]);
  });
});

/** Every word that stands on a control, a heading or a column of the kept screens. */
const onScreens = [
  ...new Set(
    kept.flatMap((one) => one.frames.flatMap(({ outline }) => outline.things.flatMap((thing) => thing.said))),
  ),
];

const refsOf = (record: ScreenRecord): ClueRef[] => [
  ...Object.keys(record.targets).map((id) => ({ in: 'target', id }) as const),
  ...Object.keys(record.marks ?? {}).map((id) => ({ in: 'mark', id }) as const),
  ...record.recognise.must
    .flatMap((must) => (isSeveral(must) ? [...must.of] : [must]))
    .map((clue) => ({ in: 'must', id: clue.named[0] ?? '' }) as const),
];

const heavy = screenRecords.filter((one) =>
  Object.values(one.targets).some((target) => target.weight === 'legal'),
);
const anyName = fc.constantFrom(...onScreens, 'Tasdik Et', 'Uygun Bul', 'Kabul Ediyorum', 'Onay Ver');
const namesFor = (records: readonly ScreenRecord[]): fc.Arbitrary<NewName> =>
  fc.constantFrom(...records).chain((record) =>
    fc.record({
      edition: fc.constant(record.edition),
      screen: fc.constant(record.screen),
      clue: fc.constantFrom(...refsOf(record)),
      name: anyName,
    }),
  );
const clue: fc.Arbitrary<NewClue> = fc.record({
  see: fc.constantFrom('control', 'text', 'heading'),
  named: fc.array(anyName, { minLength: 1, maxLength: 2 }),
});
const edition = fc.constantFrom(...heavy).chain((record) =>
  fc.record({
    title: fc.constant('Yeni sürüm'),
    like: fc.constant(record.edition),
    screens: fc.array(
      fc.record({
        screen: fc.constant(record.screen),
        must: fc.array(clue, { minLength: 1, maxLength: 3 }),
        names: fc.array(fc.record({ clue: fc.constantFrom(...refsOf(record)), name: anyName }), {
          maxLength: 5,
        }),
      }),
      { minLength: 1, maxLength: 1 },
    ),
  }),
);
const anyPack: fc.Arbitrary<FlowPack> = fc.record({
  kind: fc.constant('katip-pack' as const),
  version: fc.constant(1 as const),
  id: fc.constant('rastgele'),
  title: fc.constant('Rastgele'),
  revision: fc.constant(1),
  names: fc.array(fc.oneof(namesFor(screenRecords), namesFor(heavy)), { maxLength: 6 }),
  texts: fc.constant([]),
  editions: fc.array(edition, { maxLength: 1 }),
});

/** The pack without what the rules refuse. */
function lawful(pack: FlowPack): FlowPack {
  const names: NewName[] = [];
  for (const one of pack.names)
    if (faultsOf(screenRecords, { ...pack, names: [...names, one], editions: [] }).length === 0)
      names.push(one);
  const editions = pack.editions.map((one) => ({
    ...one,
    screens: one.screens.map((screen) => {
      const own: (typeof screen.names)[number][] = [];
      for (const name of screen.names) {
        const tried = {
          ...pack,
          names,
          editions: [{ ...one, screens: [{ ...screen, names: [...own, name] }] }],
        };
        if (faultsOf(screenRecords, tried).length === 0) own.push(name);
      }
      return { ...screen, names: own };
    }),
  }));
  const whole = { ...pack, names, editions };
  return faultsOf(screenRecords, whole).length === 0 ? whole : { ...whole, editions: [] };
}

describe('random packs', () => {
  const rings = (packs: readonly FlowPack[], on = kept): Change[] =>
    tryOn(on, screenRecords, applyPacks(screenRecords, packs).records, judge).filter(
      (one) => one.kind === 'ring',
    );

  it('never ring approve, save or consent where it is not', () => {
    const runs = full ? 400 : 8;
    const found: string[] = [];
    let named = 0;
    fc.assert(
      fc.property(anyPack, (given) => {
        const pack = lawful(given);
        named += pack.names.length + pack.editions.length;
        for (const one of rings([pack]))
          found.push(
            `${one.target} on ${one.on}: ${JSON.stringify(pack.names)} ${JSON.stringify(pack.editions)}`,
          );
      }),
      { numRuns: runs, seed: 11, endOnFailure: true },
    );
    expect(found).toEqual([]);
    expect(named).toBeGreaterThan(runs);
  });

  it('that the rules would refuse are caught', () => {
    const wrong = (name: string): FlowPack => ({
      ...emptyPack('kotupakt', 'Kötü'),
      names: [{ edition: 'katip-2020', screen: 'approval-dialog', clue: { in: 'target', id: 'save' }, name }],
    });
    const windows = kept.filter((one) => one.name.startsWith('approval-2020'));
    for (const name of ['Kapat', 'Görevlendirme ID']) {
      expect(rings([wrong(name)], windows)).not.toEqual([]);
      expect(faultsOf(screenRecords, wrong(name))).not.toEqual([]);
    }
  });
});
