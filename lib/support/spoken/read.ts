/** Reads what somebody typed for a code. What does not come out is never taken for something near. */
import { fold } from '../../text/fold';
import { type PlainCode, readPlainCode } from '../plain-code';
import { type Meaning, meaningOfDigits } from './code';
import { digitOf, takeApart } from './near';
import { type Offer, offersFor } from './offers';
import { spokenWords } from './words';

export type Heard =
  | { readonly kind: 'empty' }
  | (Meaning & { readonly words: readonly string[] })
  /** A code of the earlier kind: it has no check. */
  | { readonly kind: 'plain'; readonly code: PlainCode }
  | {
      readonly kind: 'wrong';
      /** Words that are not of the list; too few or too many words; all known, but they do not go together. */
      readonly why: 'words' | 'count' | 'check';
      readonly strange: readonly string[];
      readonly offers: readonly Offer[];
    };

/** The longest text that is looked at, in characters. */
const longest = 200;

function wordsIn(text: string): string[] {
  const words = text
    .slice(0, longest)
    .replace(/%20|\+/gu, ' ')
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const apart = words.flatMap((word) =>
    digitOf(word) === null ? (takeApart(fold(word)) ?? [word]) : [word],
  );
  if (apart.length <= 4) return apart;
  // Read out twice, the same both times.
  if (apart.length === 8 && apart.every((word, at) => fold(word) === fold(apart[(at + 4) % 8] ?? '')))
    return apart.slice(0, 4);
  // Words around the code, such as “kodum şu:”, do not count where four of the list are left.
  const known = apart.filter((word) => digitOf(word) !== null);
  return known.length === 4 ? known : apart;
}

/** What the typed text says. */
export function readCode(text: string): Heard {
  const words = wordsIn(text);
  if (words.length === 0) return { kind: 'empty' };
  const strange = words.filter((word) => digitOf(word) === null);
  if (words.length === 4 && strange.length === 0) {
    const digits = words.map((word) => digitOf(word) ?? 0);
    const meaning = meaningOfDigits(digits);
    if (meaning) return { ...meaning, words: digits.map((digit) => spokenWords[digit] ?? '') };
    return { kind: 'wrong', why: 'check', strange, offers: offersFor(words) };
  }
  const plain = readPlainCode(text);
  if (plain) return { kind: 'plain', code: plain };
  const why = strange.length > 0 ? 'words' : 'count';
  return { kind: 'wrong', why, strange, offers: offersFor(words) };
}
