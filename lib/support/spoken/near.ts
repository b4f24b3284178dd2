/** How alike two words sound on a bad line. */
import { fold } from '../../text/fold';
import { spokenWords } from './words';

/** Letters that are taken for one another. */
const alike = ['pb', 'td', 'kgqğ', 'szşcçj', 'fvh', 'mn', 'lry', 'ıie', 'aâ', 'oö', 'uü'];
const classOf = new Map(alike.flatMap((letters, at) => [...letters].map((letter) => [letter, at] as const)));
const vowels = 'aâeıioöuü';

function misheard(a: string, b: string): number {
  if (a === b) return 0;
  const same = classOf.get(a);
  if (same !== undefined && same === classOf.get(b)) return 0.5;
  return vowels.includes(a) && vowels.includes(b) ? 0.8 : 1;
}

/** Letters to change, add or take away; letters that sound alike count half. */
export function soundDistance(
  a: string,
  b: string,
  cost: (a: string, b: string) => number = misheard,
): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const [up = 0, left = 0, corner = 0] = [above[j], line[j - 1], above[j - 1]];
      line.push(Math.min(up + 1, left + 1, corner + cost(a[i - 1] ?? '', b[j - 1] ?? '')));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

const folded = spokenWords.map(fold);
const byFold = new Map(folded.map((word, digit) => [word, digit]));

/** The digit of a word, however it is written; null where it is none of the list. */
export const digitOf = (word: string): number | null => byFold.get(fold(word)) ?? null;

/** The digits of words that sound like it, the likeliest first. */
export function nearDigits(word: string, within: number): number[] {
  const heard = fold(word);
  return folded
    .map((known, digit) => ({ digit, far: soundDistance(heard, known) }))
    .filter(({ far }) => far <= within)
    .sort((a, b) => a.far - b.far || a.digit - b.digit)
    .map(({ digit }) => digit);
}

/** Words run together, such as “kalemlimon”, taken apart; null where that does not come out even. */
export function takeApart(text: string): string[] | null {
  if (text === '') return [];
  for (const word of folded) {
    if (!text.startsWith(word)) continue;
    const rest = takeApart(text.slice(word.length));
    if (rest) return [word, ...rest];
  }
  return null;
}
