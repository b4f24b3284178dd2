import { describe, expect, it } from 'vitest';
import {
  isEnd,
  newWorld,
  nextPresses,
  press,
  type Start,
  scenarios,
  truthOf,
  viewOf,
  type World,
} from '../../lib/practice';
import type { Press } from '../../lib/practice/view';
import { dice, pressNames } from '../tools/random-presses';

const full = process.env.KATIP_FULL === '1';
const most = 60;

/** Does everything right, to the end or until nothing is left to do. */
function solve(start: Start): { world: World; screens: string[] } {
  let world = newWorld(start);
  const screens: string[] = [];
  for (let at = 0; at < most; at += 1) {
    screens.push(truthOf(world).screen);
    const [next] = nextPresses(world);
    if (!next) break;
    world = press(world, next);
  }
  return { world, screens };
}

const starts = scenarios.flatMap((scenario) =>
  scenario.editions.flatMap((edition) =>
    scenario.routes.flatMap((route) => [0, 1, 2].map((seed) => ({ scenario, edition, route, seed }))),
  ),
);

const press1 = (world: World, name: string): Press => ({ kind: 'press', tab: world.open, press: name });

function randomPress(world: World, roll: (below: number) => number): Press {
  const kind = roll(20);
  const tab = world.open;
  if (kind === 0) return { kind: 'back', tab };
  if (kind === 1) return { kind: 'forward', tab };
  if (kind === 2) return { kind: 'reload', tab };
  if (kind === 3) return { kind: 'time', ms: roll(4) === 0 ? 700_000 : 4000 };
  if (kind === 4) return { kind: 'new-tab' };
  if (kind === 5) return { kind: 'switch', tab: world.tabs[roll(world.tabs.length)]?.id ?? tab };
  if (kind === 6) return { kind: 'close-tab', tab };
  if (kind === 7) return { kind: 'address', tab, address: viewOf(world).suggestions[roll(4)] ?? '' };
  const all = pressNames(viewOf(world).page);
  return press1(world, all[roll(Math.max(1, all.length))] ?? 'nothing');
}

describe('the rehearsed world', () => {
  it.each(
    starts.map(
      (start) =>
        [`${start.scenario.id}, ${start.edition}, route ${start.route}, seed ${start.seed}`, start] as const,
    ),
  )('can be done right: %s', (_, start) => {
    const { world } = solve(start);
    expect(isEnd(world)).toBe(true);
    expect(world.tally.lost).toBe(0);
    expect(world.tally.wrongFirm + world.tally.wrongContract).toBe(0);
  });

  it('is plain data: through JSON and back it goes on alike', () => {
    for (const start of starts.slice(0, 12)) {
      const { world } = solve(start);
      const back = JSON.parse(JSON.stringify(world)) as World;
      expect(back).toEqual(world);
      expect(viewOf(back)).toEqual(viewOf(world));
    }
  });

  it('takes every press, and what is approved stays approved and was approved by Kayıt', () => {
    const presses = full ? 5000 : 400;
    for (const [at, start] of starts.filter((_, index) => full || index % 7 === 0).entries()) {
      const roll = dice(at + 1);
      let world = newWorld(start);
      for (let number = 0; number < presses; number += 1) {
        const done = randomPress(world, roll);
        const next = press(world, done);
        viewOf(next);
        for (const one of next.contracts) {
          const before = world.contracts.find(({ id }) => id === one.id);
          if (before?.employer) expect(one.employer).toBe(true);
          else if (one.employer) {
            expect(truthOf(world).screen).toBe('approval-dialog');
            expect(done.kind === 'press' && ['Kayıt', 'yes'].includes(done.press)).toBe(true);
          }
        }
        world = next;
      }
    }
  });

  it('ends an idle session after ten minutes, not before', () => {
    const [start] = starts;
    if (!start) throw new Error('no starts');
    let world = newWorld(start);
    while (truthOf(world).screen !== 'main-menu') {
      const [next] = nextPresses(world);
      if (!next) throw new Error('no way');
      world = press(world, next);
    }
    expect(truthOf(press(world, { kind: 'time', ms: 9 * 60_000 })).screen).toBe('main-menu');
    expect(truthOf(press(world, { kind: 'time', ms: 10 * 60_000 })).screen).toBe('session-expired');
  });

  it('asks for no identity under a look-alike address', () => {
    for (const { scenario, edition, route, seed } of starts.slice(0, 6)) {
      const world = press(newWorld({ scenario, edition, route, seed }), {
        kind: 'address',
        tab: 1,
        address: 'https://isgkatip.allevecalisma.gov.tr/',
      });
      const { page } = viewOf(world);
      expect(page.site).toBeNull();
      expect(page.lesson).not.toBeNull();
      expect(pressNames(page)).toEqual([]);
    }
  });

  it('holds ten thousand contracts', () => {
    const [first] = scenarios;
    if (!first?.contracts[0]) throw new Error('no scenario');
    const many = Array.from(
      { length: 10_000 },
      (_, at) => ({ ...first.contracts[0], id: `9${at}` }) as never,
    );
    const { world } = solve({
      scenario: { ...first, contracts: [...first.contracts, ...many] },
      edition: 'katip-2020',
      route: '1',
      seed: 0,
    });
    expect(isEnd(world)).toBe(true);
  });
});
