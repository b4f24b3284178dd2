/** Files of packs and outlines: whatever comes, an answer with a sentence, and nothing half taken. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { inUse, packsOfPolicy, readKept } from '../../lib/packs/kept';
import { loosen } from '../../lib/packs/kept-screens';
import { emptyPack, type FlowPack } from '../../lib/packs/model';
import { readOutlineFile, writeOutlineFile } from '../../lib/store/doors/outline';
import { readPackFile, writePackFile } from '../../lib/store/doors/pack';
import { readHandedIn } from '../../lib/store/doors/result';
import { fileKind } from '../../lib/store/file';

const full = process.env.KATIP_FULL === '1';
const arbitrary = full ? 50_000 : 2500;
const damaged = full ? 7000 : 600;

const pack: FlowPack = {
  ...emptyPack('deneme01', 'Deneme paketi'),
  names: [
    {
      edition: 'katip-2020',
      screen: 'contracts',
      clue: { in: 'target', id: 'approve' },
      name: 'Sözleşmeyi Onayla',
    },
    {
      edition: 'katip-2025',
      screen: 'contracts',
      clue: { in: 'target', id: 'pending-tab' },
      name: 'Onayımdakiler',
    },
  ],
  texts: [
    {
      edition: 'katip-2020',
      screen: 'contracts',
      kind: 'hazard',
      say: { tr: 'Bu ay sistem yavaş, iki kez basmayın.', en: 'It is slow this month, do not press twice.' },
    },
  ],
  editions: [
    {
      title: 'Yenilenen menü',
      like: 'katip-2025',
      screens: [
        {
          screen: 'main-menu',
          must: [
            { see: 'control', named: ['İş Akışları'] },
            { see: 'heading', named: ['Hoş Geldiniz'] },
          ],
          names: [{ clue: { in: 'target', id: 'module' }, name: 'İş Akışları' }],
        },
      ],
    },
  ],
};
const text = writePackFile(pack);
const frames = loosen(
  JSON.parse(readFileSync(new URL('../../lib/packs/kept/screens.json', import.meta.url), 'utf8')),
)[0]?.frames;
if (!frames) throw new Error('no screen is kept');
const outlineText = writeOutlineFile(frames);

const isSaid = (say: { tr: string; en: string }): boolean => say.tr.length > 10 && say.en.length > 10;

/** The text with one thing of it broken. */
const breaks: fc.Arbitrary<(given: string) => string> = fc.oneof(
  fc.nat().map((at) => (given: string) => given.slice(0, at % given.length)),
  fc.tuple(fc.nat(), fc.string({ minLength: 1, maxLength: 3 })).map(
    ([at, part]) =>
      (given: string) =>
        given.slice(0, at % given.length) + part + given.slice((at % given.length) + 1),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([from, length]) => (given: string) => {
    const at = from % given.length;
    return given.slice(0, at) + given.slice(at + 1 + (length % 40));
  }),
);

describe('a pack file', () => {
  it('is read back as it was written', () => {
    expect(readPackFile(text, screenRecords)).toMatchObject({ ok: true, file: { pack } });
  });

  it('of any content is refused with a sentence, never with a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((one) => `{"pack":${one}`),
        ),
        (given) => {
          const read = readPackFile(given, screenRecords);
          expect(!read.ok && read.say.every(isSaid)).toBe(true);
        },
      ),
      { numRuns: arbitrary, seed: 5 },
    );
  });

  it('that is damaged is refused whole, or says the very same', () => {
    fc.assert(
      fc.property(breaks, (damage) => {
        const read = readPackFile(damage(text), screenRecords);
        if (read.ok) expect(read.file.pack).toEqual(pack);
        else expect(read.say.every(isSaid)).toBe(true);
      }),
      { numRuns: damaged, seed: 6 },
    );
  });

  it('whose hash were not looked at would be taken damaged: that is caught', () => {
    const careless = (given: string): unknown => {
      try {
        return (JSON.parse(given) as { pack: unknown }).pack;
      } catch {
        return null;
      }
    };
    const taken = fc
      .sample(breaks, { numRuns: 400, seed: 6 })
      .map((damage) => careless(damage(text)))
      .filter((one) => one !== null && JSON.stringify(one) !== JSON.stringify(pack));
    expect(taken.length).toBeGreaterThan(0);
  });

  it('with something beside what a pack can hold is refused', () => {
    const value = JSON.parse(text);
    for (const spoilt of [
      { ...value, selector: '#onay' },
      { ...value, pack: { ...value.pack, address: 'https://ornek.example' } },
      { ...value, pack: { ...value.pack, names: [{ ...value.pack.names[0], pattern: '.*' }] } },
      { ...value, pack: { ...value.pack, names: [{ ...value.pack.names[0], name: '<b>Onayla</b>' }] } },
      { ...value, pack: { ...value.pack, names: [{ ...value.pack.names[0], name: 'Sil' }] } },
      JSON.parse('{"pack":{"__proto__":{"on":true}},"hash":""}'),
      null,
      [],
    ])
      expect(readPackFile(JSON.stringify(spoilt), screenRecords).ok).toBe(false);
    const unlawful: FlowPack = { ...pack, names: pack.names.map((one) => ({ ...one, name: 'Reddet' })) };
    const read = readPackFile(writePackFile(unlawful), screenRecords);
    expect(!read.ok && read.say.map((one) => one.tr).join(' ')).toContain('bütünüyle geri çevrildi');
  });

  it('made with a newer guide says so', () => {
    const newer = JSON.stringify({ pack: { ...pack, version: 2 }, hash: 'x' });
    const read = readPackFile(newer, screenRecords);
    expect(!read.ok && read.say[0]?.tr).toContain('daha yeni');
  });

  it('of a policy is used when whole, and left out when not', () => {
    expect(inUse(packsOfPolicy([text, text.slice(3), 'null', '7']), screenRecords)).toEqual([pack]);
  });
});

describe('an outline file', () => {
  it('is read back as it was written', () => {
    expect(readOutlineFile(outlineText)).toEqual({ ok: true, frames });
  });

  it('of any content is refused with a sentence, never with a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
        const read = readOutlineFile(given);
        expect(!read.ok && isSaid(read.say)).toBe(true);
      }),
      { numRuns: arbitrary, seed: 7 },
    );
  });

  it('that is damaged is refused whole, or says the very same', () => {
    fc.assert(
      fc.property(breaks, (damage) => {
        const read = readOutlineFile(damage(outlineText));
        if (read.ok) expect(read.frames).toEqual(frames);
        else expect(isSaid(read.say)).toBe(true);
      }),
      { numRuns: Math.round(damaged / 2), seed: 8 },
    );
  });
});

describe('a file of ours at another’s door', () => {
  const result = JSON.stringify({ kind: 'katip-rehberi-result', version: 1 });
  const say = (read: { ok: boolean; say?: unknown }): string => JSON.stringify(read.ok ? '' : read.say);

  it('is called what it is, with the place where it opens', () => {
    expect(say(readPackFile(outlineText, screenRecords))).toContain('Taslak ve onarım');
    expect(say(readPackFile(result, screenRecords))).toContain('Sınıf sonuçları');
    expect(say(readOutlineFile(writePackFile(pack)))).toContain('Paketler');
    expect(JSON.stringify(readHandedIn(outlineText))).toContain('Taslak ve onarım');
    expect(JSON.stringify(readHandedIn(JSON.stringify({ kind: fileKind })))).toContain('ayarlar');
    // Of its own kind and damaged: never sent elsewhere.
    expect(say(readOutlineFile(JSON.stringify({ kind: 'katip-outline' })))).toContain('taslağı değil');
    expect(say(readOutlineFile(JSON.stringify({ kind: 'toString' })))).toContain('taslağı değil');
  });

  it('of a newer guide is called newer', () => {
    const newer = JSON.stringify({ ...JSON.parse(outlineText), version: 2 });
    expect(say(readOutlineFile(newer))).toContain('daha yeni bir rehberle');
  });
});

describe('what the browser kept', () => {
  it('of any shape gives whole packs or none, never a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(inUse(readKept(value), screenRecords)).toEqual([]);
        expect(inUse(readKept([value]), screenRecords)).toEqual([]);
      }),
      { numRuns: damaged, seed: 9 },
    );
  });
});
