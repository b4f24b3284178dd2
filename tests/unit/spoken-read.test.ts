/** A code as people type it: forgiven where it is clear, offered where it is near, never taken for another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainCode } from '../../lib/support/plain-code';
import { codeOfState } from '../../lib/support/spoken/code';
import { readCode } from '../../lib/support/spoken/read';
import { type SpokenState, situations, spokenRoutes } from '../../lib/support/spoken/state';
import { spokenWords } from '../../lib/support/spoken/words';

const states: readonly SpokenState[] = situations.map((situation, at) => ({
  ...situation,
  route: spokenRoutes[at % 5] ?? null,
  sight: 'plain',
}));
const strip = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/gu, 'i').normalize('NFC');

const ways: readonly (readonly [name: string, write: (code: string) => string])[] = [
  ['as shown', (code) => code],
  ['hyphens', (code) => code.replaceAll(' ', '-')],
  ['dots', (code) => code.replaceAll(' ', '. ')],
  ['middle dots', (code) => code.replaceAll(' ', ' · ')],
  ['commas and a full stop', (code) => `${code.replaceAll(' ', ', ')}.`],
  ['plus signs', (code) => code.replaceAll(' ', '+')],
  ['%20', (code) => code.replaceAll(' ', '%20')],
  ['new lines', (code) => code.replaceAll(' ', '\n')],
  ['capitals', (code) => code.toLocaleUpperCase('tr')],
  ['capitals of an English keyboard', (code) => code.toUpperCase()],
  ['no diacritics', strip],
  ['no diacritics, capitals', (code) => strip(code).toUpperCase()],
  ['decomposed', (code) => code.normalize('NFD')],
  ['run together', (code) => code.replaceAll(' ', '')],
  ['words around it', (code) => `Kodum şu: ${code} efendim`],
  ['quotes', (code) => `“${code}”`],
];

describe('a code typed', () => {
  it.each(ways)('with %s leads to the same state', (_name, write) => {
    for (const state of states) {
      const heard = readCode(write(codeOfState(state)));
      expect(heard).toMatchObject({ kind: 'state', state });
    }
  });

  it('with one other word is wrong, and the true code is offered', () => {
    let offered = 0;
    let of = 0;
    for (const [at, state] of states.entries()) {
      const words = codeOfState(state).split(' ');
      for (const place of [0, 1, 2, 3]) {
        const other = spokenWords[(at * 7 + place * 31 + 5) % spokenWords.length] ?? '';
        if (other === words[place]) continue;
        const heard = readCode(words.map((word, one) => (one === place ? other : word)).join(' '));
        expect(heard.kind).toBe('wrong');
        of++;
        if (heard.kind === 'wrong' && heard.offers.some((offer) => offer.words.join() === words.join()))
          offered++;
      }
    }
    expect(of).toBeGreaterThan(600);
    expect(offered).toBe(of);
  });

  it('with two words changed about is wrong, and the true code is offered', () => {
    for (const state of states) {
      const [a = '', b = '', c = '', d = ''] = codeOfState(state).split(' ');
      if (b === c) continue;
      const heard = readCode([a, c, b, d].join(' '));
      expect(heard).toMatchObject({ kind: 'wrong', why: 'check' });
      const offers = heard.kind === 'wrong' ? heard.offers.map((offer) => offer.words.join(' ')) : [];
      expect(offers).toContain([a, b, c, d].join(' '));
    }
  });

  it('with a slip in a word, or one word missing, is not taken but offered', () => {
    for (const state of states.slice(0, 60)) {
      const words = codeOfState(state).split(' ');
      const slipped = words.map((word, at) => (at === 1 ? `${word.slice(0, -1)}q` : word)).join(' ');
      for (const text of [slipped, words.slice(1).join(' '), `${words.slice(0, 3).join(' ')} qqqqqq`]) {
        const heard = readCode(text);
        expect(heard.kind).toBe('wrong');
        const offers = heard.kind === 'wrong' ? heard.offers.map((offer) => offer.words.join()) : [];
        expect(offers).toContain(words.join());
      }
    }
  });

  it('read out twice is one code; with a word said twice the true one is offered', () => {
    for (const state of states.slice(0, 60)) {
      const code = codeOfState(state);
      expect(readCode(`${code} ${code.toLocaleUpperCase('tr')}`)).toMatchObject({ kind: 'state', state });
      const words = code.split(' ');
      for (const at of [0, 1, 2, 3]) {
        const stammered = words.toSpliced(at, 0, words[at] ?? '');
        const heard = readCode(stammered.join(' '));
        expect(heard).toMatchObject({ kind: 'wrong', why: 'count' });
        const offers = heard.kind === 'wrong' ? heard.offers.map((offer) => offer.words.join(' ')) : [];
        expect(offers).toContain(code);
      }
    }
    const [one = '', other = ''] = states.map((state) => codeOfState(state));
    expect(readCode(`${one} ${other}`).kind).toBe('wrong');
  });

  it('whatever it is, gives an answer', () => {
    const word = fc.oneof(fc.constantFrom(...spokenWords), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), fc.constantFrom(' ', '-', ''), (words, between) => {
        const heard = readCode(words.join(between));
        return ['empty', 'state', 'lead', 'newer', 'plain', 'wrong'].includes(heard.kind);
      }),
      { numRuns: 2_000 },
    );
    expect(readCode('')).toEqual({ kind: 'empty' });
    expect(readCode(' · – ')).toEqual({ kind: 'empty' });
    expect(readCode('x'.repeat(100_000)).kind).toBe('wrong');
    expect(readCode('zarf'.repeat(5_000)).kind).toBe('wrong');
  });
});

describe('a code of the earlier kind', () => {
  it('is still read', () => {
    const code = { route: '3', step: '1.5.4', screen: 'contracts', edition: 'katip-2020' };
    expect(readCode('3 · 1.5.4 · sözleşme · 2020')).toEqual({ kind: 'plain', code });
    for (const text of ['3 1.5.4 SOZLESME 2020', '3+·+1.5.4+·+sözleşme+·+2020', ' 3, 1.5.4, Sözleşme, 2020 '])
      expect(readPlainCode(text)).toEqual(code);
    expect(readPlainCode('– · – · bilinmiyor · –')).toEqual({
      route: null,
      step: null,
      screen: 'unknown',
      edition: null,
    });
    expect(readPlainCode('3 · 3.4 · bakanlık · e-Devlet')).toMatchObject({
      screen: 'institutions',
      edition: 'edevlet',
    });
    expect(readPlainCode('2 · e.3 · işyeri · 2025')).toMatchObject({ step: 'e.3' });
  });

  it('with a word or a step that never was is none', () => {
    for (const text of [
      '3 · 1.5.4 · pazar · 2020',
      '3 · 9.9 · sözleşme · 2020',
      '7 · 1.5.4 · sözleşme · 2020',
    ])
      expect(readPlainCode(text)).toBeNull();
  });
});
