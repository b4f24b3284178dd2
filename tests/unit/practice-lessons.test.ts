/** What a scenario teaches is met by whoever does everything right in it. */
import { describe, expect, it } from 'vitest';
import {
  newWorld,
  nextPresses,
  press,
  scenarios,
  scoreOf,
  truthOf,
  viewOf,
  type World,
} from '../../lib/practice';
import type { PracticeEdition } from '../../lib/practice/model';
import type { Press } from '../../lib/practice/view';

interface Stop {
  readonly world: World;
  readonly screen: string;
  /** All that the page says and can be pressed. */
  readonly words: string;
  readonly next: Press | undefined;
}

function walk(start: Parameters<typeof newWorld>[0]): Stop[] {
  let world = newWorld(start);
  const stops: Stop[] = [];
  for (let at = 0; at < 80; at += 1) {
    const [next] = nextPresses(world);
    stops.push({ world, screen: truthOf(world).screen, words: JSON.stringify(viewOf(world)), next });
    if (!next) break;
    world = press(world, next);
  }
  return stops;
}

const presses = (stop: Stop | undefined): string => (stop?.next?.kind === 'press' ? stop.next.press : '');
const at = (stops: readonly Stop[], screen: string): Stop[] => stops.filter((stop) => stop.screen === screen);
const count = (text: string, part: string): number => text.split(part).length - 1;
const grey = (words: string): boolean => /"name":"Onayla","disabled":true/u.test(words);

/** By scenario: whether its lesson stands in these stops. */
const lessons: Readonly<Record<string, (stops: readonly Stop[], edition: PracticeEdition) => boolean>> = {
  'tek-uzman': (stops) =>
    ['organisation-choice', 'contracts', 'approval-dialog', 'approval-complete'].every(
      (screen) => at(stops, screen).length > 0,
    ),
  'uc-gorev': (stops) => at(stops, 'approval-dialog').length >= 3,
  'ayni-ad': (stops) =>
    at(stops, 'organisation-choice').some(({ words }) => count(words, 'HAYALİ TEKSTİL TİCARET') >= 3),
  'zaten-onayli': (stops) =>
    at(stops, 'contracts').some(({ words }) => words.includes('900111') || words.includes('ELİF SINAMA')),
  taseron: (stops) => stops[0]?.screen === 'other-workplaces' && stops[0].words.includes('MERT DENEME'),
  'guvenlik-kodu': (stops) => stops.some((stop) => presses(stop) === 'code'),
  'isyeri-yok': (stops) =>
    stops.some((stop) => presses(stop) === 'update') && at(stops, 'declaration-notice').length > 0,
  // The update is pressed after the visit to SGK, not before.
  'yetkili-degil': (stops) => {
    const order = stops.map(presses);
    return order.includes('@sgk') && order.indexOf('@sgk') < order.indexOf('update');
  },
  'uzman-onaylamadi': (stops, edition) =>
    at(stops, 'contracts').some(({ words }) =>
      words.includes(edition === 'katip-2020' ? 'Uzman/Hekim Onayında' : 'Kayıt bulunamadı'),
    ),
  'onayla-gri': (stops) => {
    const last = stops.at(-1);
    return last !== undefined && grey(last.words) && /"chosen":true/u.test(last.words);
  },
  kayitsiz: (stops) =>
    stops[0]?.screen === 'contracts' &&
    stops[0].words.includes('Onay Bekliyor') &&
    at(stops, 'approval-dialog').length >= 2,
  'sure-yanlis': (stops) => stops.some((stop) => presses(stop) === '@ara' && stop.words.includes('"60"')),
  'kisi-yanlis': (stops) => at(stops, 'contracts').some(({ words }) => count(words, 'Onay Bekliyor') >= 2),
  'oturum-biter': (stops) => at(stops, 'session-expired').length > 0,
  bireysel: (stops) => (stops[0]?.words ?? '').includes('Buradan işyeri sözleşmesi onaylanmaz'),
  'iki-asama-yok': (stops) => (stops.at(-1)?.words ?? '').includes('iki aşamalı girişi kurulu değil'),
  'benzer-adres': (stops) => (stops[0]?.words ?? '').includes('isgkatip.allevecalisma.gov.tr'),
  'eski-adres': (stops) => (stops[0]?.words ?? '').includes('yanıt vermiyor'),
};

const cases = scenarios.flatMap((scenario) =>
  scenario.editions.flatMap((edition) =>
    scenario.routes.flatMap((route) =>
      [0, 1].map((seed) => ({
        name: `${scenario.id}, ${edition}, ${route}, ${seed}`,
        start: { scenario, edition, route, seed },
      })),
    ),
  ),
);

describe('a lesson', () => {
  it('is named for every scenario', () =>
    expect(Object.keys(lessons).sort()).toEqual(scenarios.map(({ id }) => id).sort()));

  it.each(cases)('is met: $name', ({ start }) => {
    expect(lessons[start.scenario.id]?.(walk(start), start.edition)).toBe(true);
  });

  it.each(cases)('costs nothing in an exam when done right: $name', ({ start }) => {
    const events = walk(start).flatMap(({ next }, at) => (next ? [{ at: at * 1000, press: next }] : []));
    expect(scoreOf(start, events)).toMatchObject({ score: 100, finished: true, passed: true });
  });

  it('is missed by a scenario whose trouble is taken out', () => {
    for (const id of ['kayitsiz', 'bireysel', 'benzer-adres', 'taseron', 'oturum-biter', 'guvenlik-kodu']) {
      const scenario = scenarios.find((one) => one.id === id);
      if (!scenario) throw new Error(id);
      const start = {
        scenario: { ...scenario, faults: [] },
        edition: 'katip-2020',
        route: '1',
        seed: 1,
      } as const;
      expect(`${id} ${lessons[id]?.(walk(start), 'katip-2020')}`).toBe(`${id} false`);
    }
  });

  it('begins after nothing that counts against the learner', () => {
    for (const { start } of cases) {
      const { presses: done, ...rest } = newWorld(start).tally;
      expect([done, ...Object.values(rest)].every((one) => one === 0)).toBe(true);
    }
  });

  it('of the SGK office: without it the update leads nowhere, with it the firm is there after three days', () => {
    const scenario = scenarios.find(({ id }) => id === 'yetkili-degil');
    if (!scenario) throw new Error('no scenario');
    let world = newWorld({ scenario, edition: 'katip-2020', route: '1', seed: 1 });
    const name = (one: string): Press => ({ kind: 'press', tab: world.open, press: one });
    while (truthOf(world).screen !== 'organisation-choice')
      world = press(world, nextPresses(world)[0] as Press);
    const early = press(press(world, name('update')), { kind: 'time', ms: 3 * 86_400_000 });
    expect(early.firms[0]?.user).toBe('sule');
    const late = press(press(press(world, name('@sgk')), name('update')), {
      kind: 'time',
      ms: 3 * 86_400_000,
    });
    expect(late.firms[0]?.user).toBe('oguz');
  });
});
