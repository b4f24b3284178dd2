/** However a label is written on a page, it folds to the same; and no two controls of one screen do. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { cluesOf, foldName, sicilSign } from '../../lib/catalog/lexicon';
import type { Clue } from '../../lib/catalog/model';
import { fold, foldLetter, words } from '../../lib/text/fold';
import { dice, variantOf } from './variants';

const full = process.env.KATIP_FULL === '1';
const total = full ? 100_000 : 8_000;

const clues = screenRecords.flatMap(cluesOf);
const namesOf = (which: (clue: Clue) => boolean): string[] => [
  ...new Set(clues.filter(which).flatMap((clue) => [...clue.named, ...(clue.unless ?? [])])),
];
const labels = namesOf((clue) => clue.match !== 'letter').filter((name) => name !== sicilSign);
const letters = namesOf((clue) => clue.match === 'letter');

type Folding = (text: string) => string;

/** Variants that do not fold to what their label folds to, and how many there were in all. */
function strays(texts: readonly string[], folding: Folding, count: number, single: boolean) {
  const found: string[] = [];
  let tried = 0;
  for (const [at, text] of texts.entries()) {
    const roll = dice(at + 1);
    const share = Math.ceil(count / texts.length);
    for (let turn = 0; turn < share; turn++, tried++) {
      const variant = variantOf(text, roll, single);
      if (folding(variant) !== folding(text)) found.push(`${text} ← ${JSON.stringify(variant)}`);
    }
  }
  return { found, tried };
}

describe('folding', () => {
  it(`brings ${total} variants of every label back to it`, () => {
    expect(labels.length).toBeGreaterThan(200);
    const { found, tried } = strays(labels, fold, total, false);
    expect(tried).toBeGreaterThanOrEqual(total);
    expect(found.slice(0, 5), `${found.length} of ${tried}`).toEqual([]);
  });

  it('takes every kind of apostrophe for the same', () => {
    for (const kind of ['’', '‘', 'ʼ', '`', '´', '′', "'", '＇'])
      expect(fold(`Kayıtlı Kullanıcı Giriş${kind}i`), kind).toBe('kayitli kullanici girisi');
  });

  it.each<[string, Folding]>([
    ['lower case alone', (text) => text.toLowerCase()],
    ['lower case by Turkish rules alone', (text) => text.toLocaleLowerCase('tr').trim()],
    ['no care for what cannot be seen', (text) => fold(text.replace(/[\u00ad\u200b]/gu, '-'))],
    ['no care for ı', (text) => fold(text.replace(/ı/gu, 'y'))],
    [
      'no care for diacritics',
      (text) =>
        text
          .normalize('NFC')
          .toLocaleLowerCase('tr')
          .replace(/[^\p{L}\p{N}]+/gu, ' '),
    ],
  ])('would not do with %s', (_, folding) => {
    expect(strays(labels, folding, 4_000, false).found.length).toBeGreaterThan(100);
  });

  it('is the end: folding twice changes nothing', () => {
    for (const name of labels) expect(fold(fold(name)), name).toBe(fold(name));
  });

  it('never loses a label, nor a word of it', () => {
    for (const name of labels) {
      expect(fold(name), name).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/u);
      expect(words(name).join(' ')).toBe(fold(name));
    }
    expect(words(' … ')).toEqual([]);
    expect(fold('T.C. Kimlik No')).toBe('tc kimlik no');
    expect(fold('TC Kimlik No.')).toBe('tc kimlik no');
  });
});

describe('single letters', () => {
  it('keep their diacritics', () => {
    expect(letters).toContain('Ç');
    expect(foldLetter('Ç')).not.toBe(foldLetter('C'));
    expect(foldLetter('C\u0327')).toBe(foldLetter('ç'));
    expect([...'CÇGĞIİOÖSŞUÜ'].map(foldLetter)).toEqual([...'CÇGĞIİOÖSŞUÜ']);
    expect([...'cçgğıioösşuü'].map(foldLetter)).toEqual([...'CÇGĞIİOÖSŞUÜ']);
  });

  it('come back however they are written', () => {
    expect(strays(letters, foldLetter, 400, true).found).toEqual([]);
    expect(strays(letters, (text) => text.toUpperCase(), 400, true).found).not.toEqual([]);
  });
});

/** Pairs of differently written names that fold alike, and are not names of one thing. */
function alike(of: readonly Clue[]): string[] {
  const controls = of.filter((clue) => clue.see === 'control');
  const written = [...new Set(controls.flatMap((clue) => clue.named))];
  return written.flatMap((one, at) =>
    written
      .slice(at + 1)
      .filter((other) => controls.some((clue) => foldName(clue, one) === foldName(clue, other)))
      .filter((other) => !controls.some((clue) => clue.named.includes(one) && clue.named.includes(other)))
      .map((other) => `${one} = ${other}`),
  );
}

describe('the controls of one screen', () => {
  it.each(screenRecords.map((record) => [`${record.edition}/${record.screen}`, record] as const))(
    'are told apart: %s',
    (_, record) => {
      expect(alike(cluesOf(record))).toEqual([]);
      const folded = Object.values(record.targets).map(({ clue }) =>
        clue.named.map((name) => foldName(clue, name)),
      );
      const all = folded.flatMap((names) => [...new Set(names)]);
      expect(new Set(all).size).toBe(all.length);
      const barred = (record.recognise.never ?? []).filter(
        (clue) => clue.see === 'control' && clue.match === 'whole',
      );
      const shut = barred.flatMap((clue) => clue.named.map(fold));
      expect(all.filter((name) => shut.includes(name))).toEqual([]);
    },
  );

  it('would be found out if they were not', () => {
    const clue = (...named: string[]): Clue => ({ see: 'control', match: 'whole', named });
    expect(alike([clue('Kayıtlı Kullanıcı Girişi'), clue("Kayıtlı Kullanıcı Giriş'i")])).toHaveLength(1);
    expect(alike([clue('Kayıtlı Kullanıcı Girişi', "Kayıtlı Kullanıcı Giriş'i")])).toEqual([]);
  });
});
