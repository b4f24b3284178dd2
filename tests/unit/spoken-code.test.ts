/** The spoken code: every single-word error and every swap is found, for every state there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counsel } from '../../lib/advice/counsel';
import { screenRecords } from '../../lib/catalog';
import { greys, hints, moments } from '../../lib/catalog/texts/keys';
import { decide } from '../../lib/session/decide';
import { freshTab } from '../../lib/session/tab-state';
import {
  codeOfLead,
  codeOfState,
  meaningOfDigits,
  spokenCode,
  states,
  versions,
} from '../../lib/support/spoken/code';
import {
  base,
  fromDigits,
  room,
  toDigits,
  type Weights,
  weigh,
  weights,
} from '../../lib/support/spoken/digits';
import { digitOf } from '../../lib/support/spoken/near';
import {
  leadSteps,
  type SpokenState,
  sights,
  situations,
  spokenRoutes,
  stateOf,
} from '../../lib/support/spoken/state';
import { recordVersion } from '../../lib/support/spoken/version';
import { counselOn } from './advising';
import { anySnapshot } from './random-snapshots';

const full = process.env.KATIP_FULL === '1';

const everyState: readonly SpokenState[] = situations.flatMap((situation) =>
  spokenRoutes.flatMap((route) => sights.map((sight) => ({ ...situation, route, sight }))),
);
const digitsOf = (code: string): number[] => code.split(' ').map((word) => digitOf(word) ?? -1);
const codes = everyState.map((state) => digitsOf(codeOfState(state)));

/** How many wrong words and swaps of these codes a reader takes for codes, of how many. */
function unseen(all: readonly (readonly number[])[], takes: (digits: readonly number[]) => boolean) {
  const count = { words: 0, wordsOf: 0, swaps: 0, swapsOf: 0, beside: 0 };
  for (const digits of all) {
    for (let place = 0; place < 4; place++) {
      const wrong = [...digits];
      for (let digit = 0; digit < base; digit++) {
        if (digit === digits[place]) continue;
        wrong[place] = digit;
        count.wordsOf++;
        if (takes(wrong)) count.words++;
      }
    }
    for (let i = 0; i < 4; i++)
      for (let j = i + 1; j < 4; j++) {
        if (digits[i] === digits[j]) continue;
        count.swapsOf++;
        const swapped = digits.map((digit, at) => (at === i ? digits[j] : at === j ? digits[i] : digit) ?? 0);
        if (!takes(swapped)) continue;
        count.swaps++;
        if (j === i + 1) count.beside++;
      }
  }
  return count;
}

/** The same codes as they would be with other weights, and how many faults go unseen then. */
function unseenUnder(all: readonly (readonly number[])[], by: Weights) {
  const made = all.map((digits) => {
    const code = [...digits];
    for (code[3] = 0; weigh(code, by) !== 0 && (code[3] ?? 0) < base; ) code[3] = (code[3] ?? 0) + 1;
    return code;
  });
  return unseen(made, (digits) => weigh(digits, by) === 0);
}

describe('the check', () => {
  it('finds every wrong word and every swap, in the code of every state', () => {
    const found = unseen(codes, (digits) => fromDigits(digits) !== null);
    expect(found.wordsOf).toBe(codes.length * 4 * (base - 1));
    expect(found.swapsOf).toBeGreaterThan(codes.length * 5);
    expect(found).toMatchObject({ words: 0, swaps: 0, beside: 0 });
  });

  it('finds them in codes of every version of the records too', () => {
    const step = full ? 1 : 97;
    let tried = 0;
    for (let number = 0; number < room; number += step) {
      const digits = toDigits(number);
      expect(fromDigits(digits)).toBe(number);
      const [a = 0, b = 0, c = 0, d = 0] = digits;
      for (const swapped of [
        [b, a, c, d],
        [a, c, b, d],
        [a, b, d, c],
        [c, b, a, d],
        [d, b, c, a],
        [a, d, c, b],
      ])
        if (swapped.join() !== digits.join() && weigh(swapped) === 0)
          throw new Error(`unseen: ${digits.join()}`);
      tried++;
    }
    expect(tried).toBeGreaterThan(20_000);
  });

  it('would not do with weaker weights: a plain sum misses swaps, a weight of 0 misses words', () => {
    const some = codes.slice(0, 400);
    expect(unseenUnder(some, weights)).toMatchObject({ words: 0, swaps: 0 });
    expect(unseenUnder(some, [1, 1, 1, 1]).swaps).toBeGreaterThan(some.length);
    expect(unseenUnder(some, [1, 3, 1, 27]).swaps).toBeGreaterThan(0);
    expect(unseenUnder(some, [1, 0, 9, 27]).words).toBeGreaterThan(some.length);
  });

  it('leaves few other mistakes unseen: of any four words, hardly one in a thousand means something', () => {
    const word = fc.integer({ min: 0, max: base - 1 });
    let sound = 0;
    const numRuns = 50_000;
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (digits) => {
        if (meaningOfDigits(digits)?.kind === 'state') sound++;
      }),
      { numRuns },
    );
    expect(sound / numRuns).toBeLessThan(0.0015);
  });
});

describe('a code', () => {
  it('leads back to its state, whole, and no two are alike', () => {
    const seen = new Set<string>();
    for (const state of everyState) {
      const code = codeOfState(state);
      seen.add(code);
      expect(code.split(' ')).toHaveLength(4);
      expect(meaningOfDigits(digitsOf(code))).toEqual({ kind: 'state', state, version: recordVersion });
    }
    expect(seen.size).toBe(everyState.length);
  });

  it('shares no word in its place with that of the next state', () => {
    const alike = codes
      .slice(1)
      .filter((digits, at) => digits.some((digit, place) => digit === codes[at]?.[place]));
    expect(alike.length / codes.length).toBeLessThan(0.05);
  });

  it('carries the version of the records', () => {
    expect(recordVersion).toBeLessThan(versions);
    const [state] = everyState;
    for (const version of [1, 2, recordVersion + 20])
      expect(state && meaningOfDigits(digitsOf(codeOfState(state, version)))).toMatchObject({
        version,
        state,
      });
  });

  it('of the help-desk leads to a step of a route, and is never one of a caller', () => {
    for (const route of ['1', '2', '3', 'e'] as const)
      for (const step of leadSteps)
        expect(meaningOfDigits(digitsOf(codeOfLead({ route, step })))).toEqual({
          kind: 'lead',
          lead: { route, step },
          version: recordVersion,
        });
  });

  it('of a newer guide with states of its own is told from a wrong one', () => {
    // A row past the end of this table, in a version that is not out yet.
    const number = (recordVersion + 1) * states + situations.length;
    expect(meaningOfDigits(toDigits(number))).toEqual({ kind: 'newer', version: recordVersion + 1 });
    expect(meaningOfDigits(toDigits(recordVersion * states + situations.length))).toBeNull();
    expect(meaningOfDigits(toDigits((recordVersion + 60) * states))).toBeNull();
  });
});

/** Every leaf of a type is one of a closed list: no text and no number can be in it. */
type Closed<T> = T extends null
  ? true
  : T extends string
    ? string extends T
      ? false
      : true
    : T extends number | bigint | symbol
      ? false
      : T extends object
        ? false extends { [K in keyof T]-?: Closed<T[K]> }[keyof T]
          ? false
          : true
        : true;
const closed: Closed<SpokenState> = true;
const notClosed: [Closed<{ a: string }>, Closed<{ a: 'x'; n: number }>] = [false, false];

describe('nothing personal', () => {
  it('has a place in it: the type is closed lists alone', () => {
    expect([closed, ...notClosed]).toEqual([true, false, false]);
  });

  it('shows: whatever else is in the counsel, the code is that of its states', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...moments),
        fc.constantFrom(null, ...greys),
        fc.subarray([...hints]),
        fc.string(),
        fc.array(fc.nat({ max: 30_000 }), { maxLength: 4 }),
        (moment, grey, some, text, handles) => {
          const counsel: Counsel = {
            verdict: 'known',
            screen: 'contracts',
            edition: 'katip-2020',
            route: '3',
            step: '1.5.4',
            moment,
            rings: [],
            grey,
            hints: some,
            astray: false,
          };
          const rich = {
            ...counsel,
            rings: handles.map((at) => ({ target: 'approve' as const, frame: at, at })),
            astray: true,
            name: `Ayşe ${text}`,
          };
          expect(spokenCode(rich)).toBe(spokenCode(counsel));
          expect(Object.values(stateOf(rich))).not.toContain(rich.name);
          expect(Object.keys(stateOf(rich))).toHaveLength(7);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('whatever the guide makes of a page', () => {
  it('has a row of its own in the table, and its code leads back to it', () => {
    let tried = 0;
    const rows = new Set<string>();
    fc.assert(
      fc.property(anySnapshot, fc.constantFrom(...spokenRoutes), fc.boolean(), (snapshot, route, waited) => {
        const around = { records: screenRecords, now: 0, waited };
        const decided = decide({ ...freshTab, route }, [{ frame: 0, look: 1, snapshot }], around);
        if (!decided) return;
        const state = stateOf(decided.counsel);
        rows.add(`${state.moment} ${state.grey}`);
        expect(meaningOfDigits(digitsOf(spokenCode(decided.counsel)))).toEqual({
          kind: 'state',
          state,
          version: recordVersion,
        });
        tried++;
      }),
      { numRuns: full ? 60_000 : 2_500 },
    );
    expect(tried).toBeGreaterThan(1_000);
    expect(rows.size).toBeGreaterThan(20);
  });

  it('even where the table has no row: the nearest is said, never none', () => {
    const odd = {
      ...counselOn('katip', []),
      moment: 'done',
      screen: 'contracts',
      grey: 'save-unknown',
    } as const;
    expect(meaningOfDigits(digitsOf(spokenCode(odd)))).toMatchObject({ state: { moment: 'done' } });
  });
});
