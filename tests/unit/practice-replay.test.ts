/** A replay does what the presses do, and nothing for the eye: what is only shown is not made, and nothing is read twice. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  newWorld,
  nextPresses,
  type PracticeEvent,
  press,
  replay,
  type Start,
  scenarios,
  truthOf,
  viewOf,
} from '../../lib/practice';
import type { Press } from '../../lib/practice/view';
import { screenOf } from '../../lib/practice/world';
import { dice, pressNames } from '../tools/random-presses';

const starts: readonly Start[] = scenarios.flatMap((scenario) =>
  scenario.editions.flatMap((edition) =>
    scenario.routes.map((route) => ({ scenario, edition, route, seed: 1 })),
  ),
);

/** Presses of a learner who does half of it right and half of it at random. */
function attempt(start: Start, length: number): PracticeEvent[] {
  const roll = dice(20261128);
  let world = newWorld(start);
  return Array.from({ length }, (_, at) => {
    const tab = world.open;
    const [next] = nextPresses(world);
    const view = viewOf(world);
    const all = pressNames(view.page);
    const kind = roll(12);
    const done: Press =
      kind < 6 && next
        ? next
        : kind === 6
          ? { kind: 'address', tab, address: view.suggestions[roll(view.suggestions.length)] ?? '' }
          : kind === 7
            ? { kind: 'back', tab }
            : { kind: 'press', tab, press: all[roll(Math.max(1, all.length))] ?? '' };
    world = press(world, done);
    return { at, press: done };
  });
}

/** The same start, with every reading of a person's name counted: names of people are shown, and decide nothing. */
function counted(start: Start): { start: Start; reads: () => number } {
  let reads = 0;
  const people = start.scenario.people.map((person) => ({
    ...person,
    get name() {
      reads += 1;
      return person.name;
    },
  }));
  return { start: { ...start, scenario: { ...start.scenario, people } }, reads: () => reads };
}

afterEach(() => vi.unstubAllGlobals());

/** Names of an object's own getters: each of them gives the object a shape that no other one has. */
const ownGetters = (it: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(it)).flatMap(([name, { get }]) => (get ? [name] : []));

describe('a replay', () => {
  it('makes nothing that is only looked at', () => {
    for (const start of starts) {
      const events = attempt(start, 80);
      const { start: watched, reads } = counted(start);
      const world = replay(watched, events);
      expect(JSON.stringify(world.tabs)).toBe(JSON.stringify(replay(start, events).tabs));
      expect(reads(), `${start.scenario.id} ${start.edition} ${start.route}`).toBe(0);
    }
  });

  it('makes the page when it is looked at, which the count above would notice', () => {
    const [first] = starts;
    if (!first) throw new Error('no starts');
    const { start, reads } = counted(first);
    let world = newWorld(start);
    while (truthOf(world).screen !== 'identity-verification') {
      const [next] = nextPresses(world);
      if (!next) throw new Error('no way');
      world = press(world, next);
    }
    expect(reads()).toBe(0);
    viewOf(world);
    expect(reads()).toBe(start.scenario.people.length);
  });

  it('takes every address apart once', () => {
    let made = 0;
    class Counted extends URL {
      constructor(...words: ConstructorParameters<typeof URL>) {
        super(...words);
        made += 1;
      }
    }
    for (const start of starts) {
      const events = attempt(start, 80);
      replay(start, events);
      vi.stubGlobal('URL', Counted);
      made = 0;
      replay(start, events);
      expect(made, `${start.scenario.id} ${start.edition} ${start.route}`).toBe(0);
      new URL('https://isgkatip.csgb.gov.tr/');
      expect(made).toBe(1);
      vi.unstubAllGlobals();
    }
  });

  it('makes screens of one shape, on every way', () => {
    for (const start of starts) {
      let world = newWorld(start);
      for (const { press: done } of attempt(start, 40)) {
        expect(ownGetters(screenOf(world))).toEqual([]);
        world = press(world, done);
      }
    }
    expect(
      ownGetters({
        get page() {
          return null;
        },
      }),
    ).toEqual(['page']);
  });
});
