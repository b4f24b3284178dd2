/** Of an address that a learner types, an attempt keeps the rehearsal's own and a mark for every other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorld, nextPresses, press, scenarios, truthOf, viewOf, type World } from '../../lib/practice';
import {
  elsewhereAddress,
  katipOf,
  keptAddress,
  lookAlike,
  mailAddress,
  otherAddress,
  startAddress,
} from '../../lib/practice/addresses';
import { dice, pressNames } from '../tools/random-presses';

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
    for (const mailbox of ['isgkatip@csgb.gov.tr', ' mailto:isgkatip@csgb.gov.tr'])
      expect(keptAddress(mailbox)).toBeNull();
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
    'http://isgkatip.csgb.gov.tr:80/',
    'isgkatip.csgb.gov.tr//',
    'isgkatip.csgb.gov.tr:443',
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

describe('an address that stands in the bar, a book or the manual', () => {
  const titles = (world: World): string => JSON.stringify(viewOf(world).page.body);

  it.each(editions)('leads to its page, with or without a line behind it: %s', (edition) => {
    const service = edition === 'katip-2020' ? 'acshb-isg-katip' : 'csgb-isg-katip';
    for (const [address, screen] of [
      [`www.turkiye.gov.tr/${service}/`, 'service-sign-in'],
      ['https://www.turkiye.gov.tr/kurumlar/', 'institutions'],
      ['giris.turkiye.gov.tr/Giris/gir/', 'identity-verification'],
      [`${katipOf(edition)}/kurum-secimi/`, 'session-expired'],
    ] as const)
      expect(truthOf(visit(address, edition)).screen).toBe(screen);
  });

  it('the manual’s own address of the sign-in leads to its first page', () => {
    const there = visit('isgkatip.ailevecalisma.gov.tr/Login2.aspx', 'katip-2020');
    expect(truthOf(there).screen).toBe('portal-entry');
  });

  it.each(scenarios.flatMap(({ id, editions: met }) => met.map((edition) => [id, edition] as const)))(
    'entered once more, it is known wherever one comes to: %s, %s',
    (id, edition) => {
      const own = scenarios.find((one) => one.id === id);
      if (!own) throw new Error(id);
      let world = newWorld({ scenario: own, edition, route: own.routes[0] ?? '1', seed: 3 });
      const roll = dice(11);
      const missing: string[] = [];
      for (let count = 0; count < 250; count += 1) {
        const { address, page } = viewOf(world);
        const again = press(world, { kind: 'address', tab: world.open, address });
        const lost =
          titles(again).includes('Sayfa bulunamadı') && !titles(world).includes('Sayfa bulunamadı');
        if (lost && !page.lesson) missing.push(address);
        const right = nextPresses(world);
        const names = pressNames(page);
        const chance = names[roll(names.length || 1)] ?? '';
        world = press(
          world,
          right[0] && roll(3) > 0 ? right[0] : { kind: 'press', tab: world.open, press: chance },
        );
      }
      expect([...new Set(missing)]).toEqual([]);
    },
  );

  it('the list of contracts opens by its address for whoever is signed in', () => {
    let world = begun('katip-2025');
    while (truthOf(world).screen !== 'main-menu') {
      const [next] = nextPresses(world);
      if (!next) throw new Error('no way');
      world = press(world, next);
    }
    const address = 'https://isgkatip.csgb.gov.tr/surec/hizmet-sozlesme-surec';
    const list = press(world, { kind: 'address', tab: world.open, address });
    expect(truthOf(list).screen).toBe('contracts');
    expect(viewOf(list).address).toBe(address);
  });
});
