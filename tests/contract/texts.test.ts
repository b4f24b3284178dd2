/** Every sentence of the card, in both languages: form, length, courtesy, names, and what may not be said. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/catalog/model';
import { screenRecords } from '../../lib/catalog/screens';
import * as texts from '../../lib/catalog/texts';
import { greys, hints, moments } from '../../lib/catalog/texts/keys';
import {
  claimFaults,
  formFaults,
  languages,
  limit,
  nameFaults,
  notice,
  quoted,
  type Sentence,
  sentencesOf,
  toneFaults,
} from './texts-faults';

const { momentTexts, greyTexts, hintTexts, stepNames, routeNames, wayBackTexts, cardWords } = texts;
const everything = sentencesOf(texts, '');

/** Collects `path: fault` over all sentences. */
function over(check: (sentence: Sentence, language: Language) => string[]): string[] {
  return everything.flatMap((sentence) =>
    languages.flatMap((language) =>
      check(sentence, language).map((fault) => `${sentence.path}/${language}: ${fault}`),
    ),
  );
}

describe('form', () => {
  it('has a text for every key, and no other', () => {
    expect(Object.keys(momentTexts).sort()).toEqual([...moments].sort());
    expect(Object.keys(greyTexts).sort()).toEqual([...greys].sort());
    expect(Object.keys(hintTexts).sort()).toEqual([...hints].sort());
    const screens = new Set<string>(screenRecords.map((record) => record.screen)).add('unknown');
    expect(Object.keys(wayBackTexts).sort()).toEqual([...screens].sort());
    expect(everything.length).toBeGreaterThan(400);
  });

  it('is NFC, well spaced, well quoted and short', () => {
    expect(over(({ path, said }, language) => formFaults(said[language], limit(path)))).toEqual([]);
  });

  it('says every title of a situation once', () => {
    for (const language of languages) {
      const titles = Object.values(momentTexts).map((text) => text.title[language]);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });

  it('is translated, with the same placeholders', () => {
    const braces = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort();
    const sentences = [...sentencesOf(momentTexts, ''), ...sentencesOf(greyTexts, '')];
    expect(sentences.filter(({ said }) => said.tr === said.en).map(({ path }) => path)).toEqual([]);
    for (const { path, said } of sentencesOf(cardWords, '')) {
      expect(braces(said.tr), path).toEqual(braces(said.en));
    }
  });

  it('numbers steps as the manual does', () => {
    for (const [id, { number }] of Object.entries(stepNames)) {
      expect(number, id).toBe(id === 'done' ? '✓' : id.split('.')[1]);
    }
    expect(Object.values(routeNames).map(({ title }) => title.tr)).toEqual([
      '1. Yol',
      '2. Yol',
      '3. Yol',
      'E-Bildirge yetkisi',
    ]);
  });

  it('stays under 16 kB, compressed', () => {
    expect(gzipSync(JSON.stringify(texts)).length).toBeLessThan(16_000);
  });

  it('notices planted faults', () => {
    expect(formFaults('İki  boşluk', 60)).toEqual(['spacing']);
    expect(formFaults('', 60)).toEqual(['spacing']);
    expect(formFaults('Kayıt'.normalize('NFD') + 'ç'.normalize('NFD'), 60)).toEqual(['not NFC']);
    expect(formFaults('"Kayıt" düğmesine basın', 60)).toEqual(['straight quote']);
    expect(formFaults('“Kayıt düğmesine basın', 60)).toEqual(['unpaired quote']);
    expect(formFaults('a'.repeat(61), 60)).toEqual(['61 characters']);
  });
});

describe('tone and claims', () => {
  it('addresses the person as siz', () => {
    const label = (path: string) => path.startsWith('/cardWords') || path.startsWith('/stepNames');
    expect(
      over(({ path, said }, language) => (language === 'tr' ? toneFaults(said.tr, label(path)) : [])),
    ).toEqual([]);
  });

  it('claims nothing that is not known', () => {
    expect(over(({ said }, language) => claimFaults(said[language]))).toEqual([]);
  });

  it('notices planted faults', () => {
    expect(toneFaults('Düğmeye bas!', false)).toEqual(['bare imperative']);
    expect(toneFaults('Bu senin sözleşmen', false)).toEqual(['familiar form']);
    expect(toneFaults('“Kapat” düğmesine basın, sensör', false)).toEqual([]);
    for (const claim of [
      'Bu işlem geri alınamaz.',
      'Sözleşmeyi 5 gün içinde onaylayın.',
      'Yoksa para cezası gelir.',
      'Bakanlığın rehberi',
      'Kâğıttaki imza yeterlidir.',
      'This cannot be undone.',
      'Approve within 5 days.',
    ]) {
      expect(claimFaults(claim), claim).toHaveLength(1);
    }
    expect(claimFaults(`“${notice}”`)).toEqual([]);
  });
});

describe('names of controls', () => {
  it('quotes only what the records know', () => {
    expect(over(({ said }, language) => nameFaults(said[language]))).toEqual([]);
  });

  it('quotes the same names in both languages', () => {
    const names = (one: string) => [...new Set(quoted(one))].sort().join('|');
    const differing = everything.filter(({ said }) => names(said.tr) !== names(said.en));
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('notices a name that no record has', () => {
    expect(nameFaults('“Onaylıyor” düğmesine basın')).toEqual(['Onaylıyor']);
    expect(nameFaults('“C” harfine basın')).toEqual(['C']);
    expect(nameFaults('“onay” düğmesine basın')).toEqual(['onay']);
    expect(nameFaults('“Kayıtlı Kullanıcı Giriş’i”')).toEqual([]);
  });
});
