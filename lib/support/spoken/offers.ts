/** What may have been meant where a code does not come out: always offered, never taken. */
import { type Meaning, meaningOfDigits } from './code';
import { base, mend } from './digits';
import { digitOf, nearDigits, soundDistance } from './near';
import { recordVersion } from './version';
import { spokenWords } from './words';

export interface Offer {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  /** Places in which it differs from what was typed. */
  readonly changed: readonly number[];
}

const most = 4;
const far = 3;

/** What today's guide can say: a guess that leads elsewhere is not worth offering. */
function believable(digits: readonly number[]): Meaning | null {
  const meaning = meaningOfDigits(digits);
  return meaning && meaning.kind !== 'newer' && meaning.version <= recordVersion ? meaning : null;
}

/** Every way to choose one digit for each place. */
function combine(choices: readonly (readonly number[])[]): number[][] {
  return choices.reduce<number[][]>(
    (rows, digits) => rows.flatMap((row) => digits.map((digit) => [...row, digit])),
    [[]],
  );
}

function swaps(digits: readonly number[]): number[][] {
  return [0, 1, 2, 3].flatMap((i) =>
    [0, 1, 2, 3]
      .filter((j) => j > i)
      .map((j) => digits.map((digit, at) => (at === i ? digits[j] : at === j ? digits[i] : digit) ?? 0)),
  );
}

const without = (digits: readonly number[], place: number): number[] =>
  digits.map((digit, at) => (at === place ? mend(digits, place) : digit));

/** Four places, some of them words of the list, some not. */
function fourWords(words: readonly string[]): number[][] {
  const digits = words.map(digitOf);
  const strange = digits.flatMap((digit, place) => (digit === null ? [place] : []));
  if (strange.length === 0) {
    const known = digits.map((digit) => digit ?? 0);
    return [...[0, 1, 2, 3].map((place) => without(known, place)), ...swaps(known)];
  }
  const choices = digits.map((digit, at) => (digit === null ? nearDigits(words[at] ?? '', far) : [digit]));
  const heard = combine(choices);
  const [place] = strange;
  // One word is beyond guessing by its sound: the other three and the check give it.
  const given =
    strange.length === 1 && place !== undefined
      ? [
          without(
            digits.map((one) => one ?? 0),
            place,
          ),
        ]
      : [];
  return [...heard, ...given];
}

/** One word is missing: it may be any, at any place, but the check knows it. */
function threeWords(words: readonly string[]): number[][] {
  const digits = words.map(digitOf);
  if (digits.some((digit) => digit === null)) return [];
  const known = digits.map((digit) => digit ?? 0);
  return [0, 1, 2, 3].map((place) => {
    const holed = [...known.slice(0, place), 0, ...known.slice(place)];
    return without(holed, place);
  });
}

/** One word too many, as when somebody begins anew: any of them may be it. */
function fiveWords(words: readonly string[]): number[][] {
  const digits = words.map(digitOf);
  return digits
    .map((_, place) => digits.filter((__, at) => at !== place))
    .filter((left): left is number[] => left.every((digit) => digit !== null));
}

function cost(words: readonly string[], offer: readonly string[]): number {
  if (words.length !== offer.length) return 0;
  return words.reduce((sum, word, at) => sum + soundDistance(word, offer[at] ?? ''), 0);
}

/** Sound codes that are near what was typed, the likeliest first, four at most. */
export function offersFor(words: readonly string[]): Offer[] {
  const ways = { 3: threeWords, 4: fourWords, 5: fiveWords } as const;
  const tries = ways[words.length as keyof typeof ways]?.(words) ?? [];
  const found = new Map<string, Offer>();
  for (const digits of tries.slice(0, base * base)) {
    const meaning = believable(digits);
    if (!meaning) continue;
    const offered = digits.map((digit) => spokenWords[digit] ?? '');
    const changed = offered.flatMap((word, at) => (digitOf(words[at] ?? '') === digitOf(word) ? [] : [at]));
    found.set(offered.join(' '), { words: offered, meaning, changed });
  }
  return [...found.values()].sort((a, b) => cost(words, a.words) - cost(words, b.words)).slice(0, most);
}
