/** Packs that a trainer puts together on the page: what is typed gets through the door whole, or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { applyPacks } from '../../lib/packs/apply';
import { clueOfThing, leastClues, screensOf, withScreen, withText } from '../../lib/packs/making';
import { emptyPack, type NewClue } from '../../lib/packs/model';
import { readPackFile, writePackFile } from '../../lib/store/doors/pack';

const runs = process.env.KATIP_FULL === '1' ? 20_000 : 1000;
const screens = screensOf(screenRecords);
const fresh = emptyPack('yapilan1', 'Yapılan paket');
const spicy = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    '<b>Onayla</b>',
    'https://a.example',
    '#onayla > a',
    'Onayla',
    'Reddet',
    'Yeni Menü',
    '',
    'a',
  ),
);
const clue = fc.record({ see: fc.constantFrom('control', 'text', 'heading'), named: fc.tuple(spicy) });
const dangerous = /[<>{}[\]=*^$|\\#@/_~%]|https?:/u;

describe('what a trainer makes', () => {
  it('a screen is listed once for each edition', () => {
    const keys = screens.map(({ edition, screen }) => `${edition} ${screen}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('katip-2025 contracts');
  });

  it('is taken whole with nothing but names and sentences in it, or refused with a reason', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...screens),
        spicy,
        spicy,
        fc.constantFrom('hint' as const, 'hazard' as const),
        fc.array(clue, { maxLength: 4 }),
        fc.boolean(),
        (at, tr, title, kind, must, both) => {
          const noted = withText(fresh, { ...at, kind, say: { tr, en: tr } });
          const pack = both ? withScreen(noted, title, at, must as NewClue[]) : noted;
          const read = readPackFile(writePackFile(pack), screenRecords);
          if (!read.ok) {
            expect(read.say.length).toBeGreaterThan(0);
            return;
          }
          taken += 1;
          expect(read.file.pack).toEqual(pack);
          const said = [tr, ...(both ? [title, ...must.flatMap(({ named }) => named)] : [])];
          expect(said.filter((one) => dangerous.test(one))).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
    expect(taken).toBeGreaterThan(runs / 100);
  });

  it('names given to a screen go with it into its edition; a second screen joins the same one', () => {
    const menu = { edition: 'katip-2025', screen: 'main-menu' } as const;
    const module = { in: 'target', id: 'module' } as const;
    const named = { ...fresh, names: [{ ...menu, clue: module, name: 'İş Akışları' }] };
    const clues: NewClue[] = [
      { see: 'control', named: ['İş Akışları'] },
      { see: 'heading', named: ['Hoş Geldiniz'] },
    ];
    const one = withScreen(named, 'Yeni menü', menu, clues);
    expect(one.names).toEqual([]);
    expect(one.editions[0]?.screens[0]?.names).toEqual([{ clue: module, name: 'İş Akışları' }]);
    const two = withScreen(one, 'Yeni menü', { ...menu, screen: 'contracts' }, clues);
    expect(two.editions).toHaveLength(1);
    expect(two.editions[0]?.screens).toHaveLength(2);
    expect(readPackFile(writePackFile(one), screenRecords).ok).toBe(true);
    const built = applyPacks(screenRecords, [one]).records.filter((record) => record.pack !== undefined);
    expect(built.map(({ screen }) => screen)).toEqual(['main-menu']);
  });

  it('too few clues are refused', () => {
    const menu = { edition: 'katip-2025', screen: 'main-menu' } as const;
    expect(leastClues(screenRecords, menu)).toBe(2);
    const few = withScreen(fresh, 'Yeni menü', menu, [{ see: 'control', named: ['Menü Aç'] }]);
    expect(readPackFile(writePackFile(few), screenRecords).ok).toBe(false);
  });

  it('a row, a hidden name and what is no name are no clues', () => {
    expect(clueOfThing({ look: 'row', said: ['Onay Bekliyor'] })).toBeNull();
    expect(clueOfThing({ look: 'control', said: [] })).toBeNull();
    expect(clueOfThing({ look: 'control', said: ['>'] })).toBeNull();
    expect(clueOfThing({ look: 'heading', said: ['Hoş Geldiniz'] })?.see).toBe('heading');
  });
});
