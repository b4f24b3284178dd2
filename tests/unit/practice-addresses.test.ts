/** Of an address that a learner types, an attempt keeps the rehearsal's own and a mark for every other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorld, press, scenarios, viewOf } from '../../lib/practice';
import {
  elsewhereAddress,
  katipOf,
  keptAddress,
  lookAlike,
  mailAddress,
  otherAddress,
  startAddress,
} from '../../lib/practice/addresses';

const editions = ['katip-2020', 'katip-2025'] as const;
const routes = ['1', '2', '3', 'e'] as const;

describe('an address that is typed', () => {
  it('is kept where the rehearsal knows it', () => {
    for (const scenario of scenarios)
      for (const edition of editions)
        for (const route of routes) {
          const world = newWorld({ scenario, edition, route, seed: 1 });
          for (const one of [startAddress(world), ...viewOf(world).suggestions])
            expect(keptAddress(one)).toBe(one);
        }
    expect(keptAddress(lookAlike)).toBe(lookAlike);
    expect(keptAddress(mailAddress)).toBe(mailAddress);
    expect(keptAddress(' isgkatip.csgb.gov.tr ')).toBe('https://isgkatip.csgb.gov.tr/');
    expect(keptAddress('giris.turkiye.gov.tr/Giris/gir?ad=Can#x')).toBe(
      'https://giris.turkiye.gov.tr/Giris/gir',
    );
  });

  it('leads to the same page as what is kept of it', () => {
    const typed = [
      'https://isgkatip.csgb.gov.tr/kurum-secimi',
      'https://isgkatip.csgb.gov.tr/yetkili-firmalar',
      'https://isgkatip.csgb.gov.tr/can-ornek',
      'https://www.turkiye.gov.tr/kurumlar',
      'https://www.turkiye.gov.tr/can-ornek',
      'http://isgkatip.csgb.gov.tr/',
      'https://can.ornek.example/x',
    ];
    const [scenario] = scenarios;
    if (!scenario) throw new Error('no scenario');
    const world = newWorld({ scenario, edition: 'katip-2025', route: '1', seed: 1 });
    for (const one of typed) {
      const at = (address: string) => press(world, { kind: 'address', tab: 1, address });
      const [whole, kept] = [at(one), at(keptAddress(one) ?? '')];
      expect(viewOf(kept).page.title).toBe(viewOf(whole).page.title);
      expect(kept.tally).toEqual(whole.tally);
    }
  });

  it('is kept as a mark where it is another, and not at all where it is none', () => {
    expect(keptAddress('can.ornek.example/ayse')).toBe(elsewhereAddress);
    expect(keptAddress('https://can@isgkatip.csgb.gov.tr/')).toBe(otherAddress);
    expect(keptAddress('https://isgkatip.csgb.gov.tr/can-ornek')).toBe(
      'https://isgkatip.csgb.gov.tr/baska-sayfa',
    );
    for (const none of ['', '   ', '?x', 'a b', 'https://', 'isgkatip', '900111', '2-1413-01'])
      expect(keptAddress(none)).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webUrl({ withQueryParameters: true })), (text) => {
        const kept = keptAddress(`${text}kanarya`);
        expect(kept ?? '').not.toContain('kanarya');
      }),
      { numRuns: 300 },
    );
  });
});

const [scenario] = scenarios;
if (!scenario) throw new Error('no scenario');
const begun = (edition: 'katip-2020' | 'katip-2025') => newWorld({ scenario, edition, route: '1', seed: 1 });
const visit = (address: string, edition: 'katip-2020' | 'katip-2025' = 'katip-2025') =>
  press(begun(edition), { kind: 'address', tab: 1, address });

describe('a page that is none of this work', () => {
  const alike = [
    'isgkatip.allevecalisma.gov.tr',
    'https://isgkatip.allevecalisma.gov.tr/Login2.aspx',
    'isg-katip.csgb.gov.tr',
    'isgkatip.csqb.gov.tr',
    'turkiye.gov.tr.giris.example',
    'www.turkiye-gov-tr.com',
    'isgkatip.com',
    'e-devlet.example',
    'turkyie.gov.tr',
    'xn--isgkatp-r9a.csgb.gov.tr',
    'https://isgkatip.csgb.gov.tr@ornek.example/',
    'https://isgkatip.csgb.gov.tr:8443/',
  ];
  it.each(alike)('is a look-alike that counts: %s', (address) => {
    const world = visit(address);
    expect(world.tally.lookAlike).toBe(1);
    expect(viewOf(world).page.lesson?.title).toBe('Bu adres resmî değil');
  });

  const others = [
    'www.sgk.gov.tr',
    'www.csgb.gov.tr',
    'arama.example',
    'https://ornek.com.tr/isgkatip',
    '10.0.0.1',
  ];
  it.each(others)('is said to be another one, and is called no fraud: %s', (address) => {
    const world = visit(address);
    expect(world.tally.lookAlike).toBe(0);
    expect(viewOf(world).page.lesson?.title).toBe('Bu işin adresi bu değil');
    expect(viewOf(world).page.lesson?.text).not.toContain('resmî');
  });

  it.each(['katip-2020', 'katip-2025'] as const)(
    'names the addresses of the rehearsed screens: %s',
    (edition) => {
      for (const address of [lookAlike, 'arama.example', 'isgkatip.com'])
        expect(viewOf(visit(address, edition)).page.lesson?.text).toContain(
          `“${katipOf(edition).slice('https://'.length)}”`,
        );
    },
  );
});

it('written with http or nothing before it, an address of ours is the same, as browsers take it', () => {
  for (const address of [
    'http://isgkatip.csgb.gov.tr',
    'HTTP://ISGKATIP.CSGB.GOV.TR/',
    'isgkatip.csgb.gov.tr',
  ])
    expect(visit(address)).toEqual(visit('https://isgkatip.csgb.gov.tr/'));
});

it('nobody is told that today’s address is the old one, nor the old one today’s', () => {
  const told = (edition: 'katip-2020' | 'katip-2025', address: string) =>
    JSON.stringify(viewOf(visit(address, edition)).page.body);
  const early = told('katip-2020', 'isgkatip.csgb.gov.tr');
  expect(early).toContain('Bu, bugünkü adrestir');
  expect(early).not.toContain('yanıt vermeyebilir');
  expect(told('katip-2025', 'isgkatip.ailevecalisma.gov.tr')).toContain(
    'Bugünkü adres: https://isgkatip.csgb.gov.tr/',
  );
});
