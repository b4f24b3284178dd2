/** No number of a person or a telephone, no e-mail and no web address gets into a pack, wherever in it a text stands. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import { emptyPack, type FlowPack } from '../../lib/packs/model';
import { longestText, miswriting } from '../../lib/packs/writing';
import { readPackFile, writePackFile } from '../../lib/store/doors/pack';
import { validNumber } from './identity-number';

const identity = validNumber('100000001');
const apart = (text: string, at: readonly number[], by: string): string =>
  [...text].map((digit, index) => (at.includes(index) ? by + digit : digit)).join('');

const numbers = [
  identity,
  apart(identity, [3, 6, 9], ' '),
  apart(identity, [3, 6, 9], '.'),
  apart(identity, [3, 6, 9], ' - '),
  '0312 000 00 00',
  '(0532) 000-00-00',
  '+90 532 000 00 00',
  '0532.000.00.00',
  '444 0 000',
  '2-1413-01-01-0000011-034-11-11-000',
  // The digits of another script.
  '٠٥٣٢٠٠٠٠٠٠٠',
];
const addresses = [
  'ali@ornek.example',
  'ali@ornek',
  'www.ornek.example',
  'ornek.com',
  'ornek5.com',
  'x.com',
  'ornek nokta com',
  'isgkatip.csgb.gov.tr',
  '10.0.0.1',
  'localhost:8080',
];
/** What is said of steps, days and hours stays allowed. */
const plain = [
  '01.12.2026 gününe kadar bekleyin',
  'Hat 09.00-17.00 arasında yoğundur',
  '2020 - 2026 arasındaki sözleşmeler',
  '1.5.3 ve 1.5.4 adımlarında acele etmeyin',
  'ALO 170 yoğunsa sonra arayın',
  'Resim 1.5’teki 4 numaralı düğme',
  'T.C. kimlik numaranız sorulmaz',
  '10:30 ile 11:15 arasında deneyin',
  'Ayda 240 dakika, 12 çalışan için',
];

const edition = 'katip-2020' as const;
const screen = 'contracts' as const;
const places: Readonly<Record<string, (text: string) => Partial<FlowPack>>> = {
  title: (title) => ({ title }),
  'the Turkish of a note': (tr) => ({
    texts: [{ edition, screen, kind: 'hint', say: { tr, en: 'Look twice' } }],
  }),
  'the English of a warning': (en) => ({
    texts: [{ edition, screen, kind: 'hazard', say: { tr: 'İki kez bakın', en } }],
  }),
  'a name': (name) => ({ names: [{ edition, screen, clue: { in: 'must', id: 'Yeni' }, name }] }),
  'an edition’s title': (title) => ({ editions: [{ title, like: edition, screens: [] }] }),
  'an edition’s clue': (name) => ({
    editions: [
      {
        title: 'Yeni sürüm',
        like: edition,
        screens: [
          {
            screen: 'main-menu',
            must: [
              { see: 'text', named: [name] },
              { see: 'heading', named: ['Hoş Geldiniz'] },
            ],
            names: [],
          },
        ],
      },
    ],
  }),
};

const read = (part: Partial<FlowPack>) =>
  readPackFile(writePackFile({ ...emptyPack('sinama02', 'Sınama paketi'), ...part }), screenRecords);
const said = (part: Partial<FlowPack>): string => {
  const found = read(part);
  return found.ok ? '' : found.say.map(({ tr }) => tr).join(' ');
};

describe.each(Object.entries(places))('%s', (_, place) => {
  it.each(numbers)('holds no number: %s', (number) => {
    const text = said(place(`Arayın ${number}`));
    expect(text).toContain('pakette böyle numara olmaz');
    // What looks like somebody's number is not shown again.
    expect(text).not.toContain(number);
  });
  it.each(addresses)('holds no address: %s', (address) => {
    expect(said(place(`Bakın ${address}`))).toContain('pakette adres olmaz');
  });
});

describe('a note', () => {
  it.each(plain)('may say: %s', (text) => {
    expect(miswriting(text, longestText)).toBeNull();
  });

  it('with a number written apart would pass a checker that knows runs of digits alone: that is caught', () => {
    const careless = (text: string): boolean => /\d{7,}/u.test(text);
    expect(numbers.filter((one) => !careless(one)).length).toBeGreaterThan(4);
    expect(numbers.filter((one) => miswriting(`Arayın ${one}`, longestText) !== 'number')).toEqual([]);
  });
});
