/** Numbers as four digits of 127, the last of them a check. */

/** Digits count in this prime. */
export const base = 127;

/** Numbers below this can be said. */
export const room: number = base ** 3;

/** One weight for each place. None is 0, so every wrong digit shows; no two are alike, so every swap shows. */
export type Weights = readonly [number, number, number, number];
export const weights: Weights = [1, 3, 9, 27];

/** What the digits weigh together; 0 for a sound code. */
export const weigh = (digits: readonly number[], by: Weights = weights): number =>
  digits.reduce((sum, digit, place) => sum + digit * (by[place] ?? 0), 0) % base;

/** The one digit that makes the code sound at `place`, whatever stands there. */
export function mend(digits: readonly number[], place: number): number {
  const others = weigh(digits.map((digit, at) => (at === place ? 0 : digit)));
  for (let digit = 0; digit < base; digit++)
    if ((others + digit * (weights[place] ?? 0)) % base === 0) return digit;
  return 0;
}

// Neighbouring states get codes that share no word: the factor is prime to the base, `back` undoes it.
const factor = 1_234_577;
const back = inverse(factor);

function inverse(of: number): number {
  let [a, b, x, y] = [of, room, 1, 0];
  while (b > 0) {
    const times = Math.floor(a / b);
    [a, b, x, y] = [b, a - times * b, y, x - times * y];
  }
  return ((x % room) + room) % room;
}

/** A number below `room` as four digits. */
export function toDigits(number: number): number[] {
  const spread = (number * factor) % room;
  const digits = [Math.floor(spread / base / base), Math.floor(spread / base) % base, spread % base, 0];
  return digits.map((digit, place) => (place === 3 ? mend(digits, 3) : digit));
}

/** The number of a sound code; null where a digit is wrong. */
export function fromDigits(digits: readonly number[]): number | null {
  const [first = 0, second = 0, third = 0] = digits;
  if (digits.length !== 4 || weigh(digits) !== 0) return null;
  return (((first * base + second) * base + third) * back) % room;
}
