import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newWorld,
  nextPresses,
  type PracticeEvent,
  press,
  refusesNumber,
  scoreOf,
  simplest,
} from '../../lib/practice';
import { fitsCode, handedInOf } from '../../lib/practice/class-results';
import { handedInId } from '../../lib/store/class-rows';
import { readHandedIn } from '../../lib/store/doors/result';

const start = { scenario: simplest, edition: 'katip-2020', route: '1', seed: 3 } as const;

function right(): PracticeEvent[] {
  const events: PracticeEvent[] = [];
  let world = newWorld(start);
  for (let [next] = nextPresses(world); next; [next] = nextPresses(world)) {
    events.push({ at: events.length * 900, press: next });
    world = press(world, next);
  }
  return events;
}

const passed = scoreOf(start, right());
const failed = scoreOf(start, right().slice(0, 4));
const day = '2026-11-27';

describe('a result that is handed in', () => {
  it('is taken in again whatever name was typed, unless that holds an identity number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.string()), (name) => {
        for (const result of [passed, failed]) {
          const one = handedInOf(result, name, day);
          const read = readHandedIn(JSON.stringify(one));
          if (refusesNumber(one.name)) expect(read).toHaveProperty('fault');
          else expect(read).toEqual({ handedIn: one });
          expect(fitsCode(one)).toBe(result.passed ? true : null);
        }
      }),
      { numRuns: process.env.KATIP_FULL === '1' ? 20_000 : 400 },
    );
  });

  it('no longer fits its code when the name or the points were changed', () => {
    const one = handedInOf(passed, 'Ayşe Örnek', day);
    expect(fitsCode({ ...one, name: 'Ayse Örnek' })).toBe(false);
    expect(fitsCode({ ...one, day: '2026-11-28' })).toBe(false);
    expect(fitsCode({ ...one, result: { ...one.result, score: 99 } })).toBe(false);
  });

  it('of a newer version says so, and is not called damaged', () => {
    const one = JSON.parse(JSON.stringify(handedInOf(passed, 'Ayşe Örnek', day)));
    const said = (value: unknown): string => JSON.stringify(readHandedIn(JSON.stringify(value)));
    expect(said({ ...one, version: 2 })).toContain('daha yeni');
    for (const other of [
      { ...one, version: 0 },
      { ...one, kind: 'x' },
      { ...one, version: 2, kind: 'x' },
      null,
    ])
      expect(said(other)).not.toContain('daha yeni');
  });

  it('is the same row when it is handed in twice, and another row otherwise', () => {
    const one = handedInOf(passed, 'Ayşe', day);
    expect(handedInId(JSON.parse(JSON.stringify(one)))).toBe(handedInId(one));
    expect(handedInId({ ...one, name: 'Ayse' })).not.toBe(handedInId(one));
  });
});
