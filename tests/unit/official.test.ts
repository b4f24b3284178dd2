import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddress, type FlagKind, flagKinds } from '../../lib/official/check';
import { edits, glance } from '../../lib/official/likeness';
import { decodePunycode, readableHost } from '../../lib/official/punycode';
import { flagSaid, verdictExplained, verdictSaid } from '../../lib/official/words';
import { families, genuine, hostile, ours } from './official-corpus';

describe('whether an address is official', () => {
  test('accepts every genuine address and no hostile one', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(250);
    expect(genuine.filter((address) => checkAddress(address).verdict !== 'yes')).toEqual([]);
    expect(hostile.filter((address) => checkAddress(address).verdict === 'yes')).toEqual([]);
  });

  const host = (address: string): string => URL.parse(address)?.hostname ?? '';
  const weak: Record<string, (address: string) => boolean> = {
    'the address holds the host': (address) => ours.some((own) => address.includes(own)),
    'the host ends so': (address) => ours.some((own) => host(address).endsWith(own)),
    'the host begins so': (address) => ours.some((own) => host(address).startsWith(own)),
    'any address under gov.tr': (address) => host(address).endsWith('.gov.tr'),
    'the scheme does not count': (address) => ours.includes(host(address)),
    'the port does not count': (address) => address.startsWith('https') && ours.includes(host(address)),
    'an unanchored pattern': (address) => /^https:\/\/([\w.]+\.)?(turkiye|csgb)\.gov\.tr/.test(address),
    'the misread name taken for the right one': (address) =>
      glance(host(address)).includes(glance(ours[1] ?? '')),
  };
  test.each(Object.entries(weak))('the corpus catches a weak check: %s', (_, accepts) => {
    expect(hostile.some(accepts)).toBe(true);
  });

  test.each<[string, FlagKind]>([
    ['isgkatip.allevecalisma.gov.tr', 'misread'],
    ['https://www.turkıye.gov.tr', 'look-alike'],
    ['https://wwww.turkiye.gov.tr.com', 'our-name-elsewhere'],
    ['https://isgkatip.csgb.gov.tr.ornek.com', 'our-name-elsewhere'],
    ['https://turkiye.com', 'look-alike'],
    ['https://ornek.com/giris.turkiye.gov.tr', 'our-name-elsewhere'],
    ['https://kamu.turkiye.gov.tr', 'same-domain'],
    ['https://www.turkiye.gov.tr@ornek.com', 'user-info'],
    ['http://www.turkiye.gov.tr', 'not-https'],
    ['www.turkiye.gov.tr:8443', 'other-port'],
    ['www.turkiye.gov.tr.', 'trailing-dot'],
    ['https://xn--trkiye-3ya.gov.tr', 'punycode'],
    ['https://www.tuгkiye.gov.tr', 'mixed-scripts'],
    ['https://www.turkiye.gov.tr\\@ornek.com', 'odd-spelling'],
    ['https://10.0.0.1/', 'number-address'],
  ])('%s is flagged: %s', (address, kind) => {
    const answer = checkAddress(address);
    expect(answer.verdict).toBe('no');
    expect(answer.flags.map((flag) => flag.kind)).toContain(kind);
  });

  test('warns of no harmless site, and of every address one letter off', () => {
    const harmless = [
      'https://www.ornek.com',
      'https://ornek.com.tr/?q=isgkatip',
      'https://www.tarim.gov.tr',
    ];
    expect(harmless.flatMap((address) => checkAddress(address).flags)).toEqual([]);
    const near = ours.flatMap((own) => families['one letter off']?.(own) ?? []);
    expect(near.filter((address) => checkAddress(address).flags.length === 0)).toEqual([]);
  });

  test.each([
    ['https://isgkatip.csgb.gov.tr/', 'isgkatip.', 'csgb.gov.tr'],
    ['https://turkiye.gov.tr', '', 'turkiye.gov.tr'],
    ['https://isgkatip.csgb.gov.tr.ornek.com', 'isgkatip.csgb.gov.tr.', 'ornek.com'],
    ['https://a.b.ornek.com.tr', 'a.b.', 'ornek.com.tr'],
    ['https://a.ornek.co.uk', 'a.', 'ornek.co.uk'],
    ['https://turkiye-gov.github.io', '', 'turkiye-gov.github.io'],
    ['https://giris.xn--trkiye-3ya.com', 'giris.', 'türkiye.com'],
    ['https://10.0.0.1', '', '10.0.0.1'],
    ['https://gov.tr', '', 'gov.tr'],
  ])('marks the registered part of %s', (address, before, registrable) => {
    expect(checkAddress(address)).toMatchObject({ before, registrable, host: before + registrable });
  });

  test('has a sentence for every answer and flag, in both languages, without a gap', () => {
    const answers = ['about:blank', 'https://ornek.com', 'http://turkiye.gov.tr', 'turkiye.gov.tr'].map(
      checkAddress,
    );
    const said = [
      ...flagKinds.map((kind) => flagSaid({ kind, like: 'x.gov.tr' })),
      ...answers.flatMap((answer) => [verdictSaid(answer), verdictExplained(answer)]),
    ];
    for (const { tr, en } of said) for (const text of [tr, en]) expect(text).toMatch(/^\p{Lu}[^{}]+$/u);
  });

  test('never throws and never accepts what it cannot split again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'https://', ...ours), (noise, start) => {
        const answer = checkAddress(start + noise);
        expect(answer.before + answer.registrable + answer.after).toBe(answer.host);
        if (answer.verdict === 'yes') expect(ours).toContain(answer.ascii);
      }),
      { numRuns: 3000 },
    );
  });
});

test('beside a warning nothing reassures; of any other address it is said that it may be right for something else', () => {
  const reassures = (address: string): boolean =>
    verdictExplained(checkAddress(address)).tr.includes('doğru site olabilir');
  for (const address of [
    'isgkatip.allevecalisma.gov.tr',
    'https://turkiye.com',
    'https://isgkatip.csgb.gov.tr.ornek.com',
    'https://giris.turkiye.gov.tr@ornek.com/',
    'https://192.168.1.1/',
  ])
    expect(reassures(address), address).toBe(false);
  for (const address of ['https://www.ornek.com/', 'kamu.turkiye.gov.tr'])
    expect(reassures(address), address).toBe(true);
  for (const address of hostile)
    if (checkAddress(address).flags.some(({ kind }) => kind === 'misread' || kind === 'look-alike'))
      expect(reassures(address), address).toBe(false);
});

describe('reading coded names', () => {
  test.each([
    ['trkiye-3ya', 'türkiye'],
    ['80akhbyknj4f', 'испытание'],
    ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['de-jg4avhby1noc0d', 'パフィーdeルンバ'],
  ])('%s is %s', (coded, plain) => expect(decodePunycode(coded)).toBe(plain));

  test('agrees with the platform on every name', () => {
    const letters = fc.constantFrom(...'abzığüşöçжиλя中日é9'.split(''));
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (label) => {
        const ascii = domainToASCII(`${label.join('')}.com`);
        fc.pre(ascii !== '');
        expect(readableHost(ascii)).toBe(domainToUnicode(ascii));
      }),
    );
  });

  test('counts edits, neighbours swapped as one', () => {
    expect(edits('turkiye', 'trukiye', 2)).toBe(1);
    expect(edits('katip', 'kitap', 2)).toBe(2);
    expect(edits('a', 'abcdef', 2)).toBe(3);
  });
});
