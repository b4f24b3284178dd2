/** Of an address that a learner types, an attempt keeps the rehearsal's own and a mark for every other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorld, press, scenarios, viewOf } from '../../lib/practice';
import {
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
    expect(keptAddress('can.ornek.example/ayse')).toBe(otherAddress);
    expect(keptAddress('https://can@isgkatip.csgb.gov.tr/')).toBe(otherAddress);
    expect(keptAddress('https://isgkatip.csgb.gov.tr/can-ornek')).toBe(
      'https://isgkatip.csgb.gov.tr/baska-sayfa',
    );
    for (const none of ['', '   ', '?x', 'a b', 'https://']) expect(keptAddress(none)).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webUrl({ withQueryParameters: true })), (text) => {
        const kept = keptAddress(`${text}kanarya`);
        expect(kept ?? '').not.toContain('kanarya');
      }),
      { numRuns: 300 },
    );
  });
});
