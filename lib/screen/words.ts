/** Finds the catalogue's words in a text, and nothing else of it. */
import { type Lexicon, sicilSign } from '../catalog/lexicon';
import { fold, foldLetter } from '../text/fold';
import { alike, isNeutral } from './alike';
import { longest, longestName, makeNaming, type Words } from './names';

export type { Words } from './names';

const digits = /\d/gu;
const sicil = /(?<!\d)(?:\d[\s.\-/]{0,3}){25}\d(?![\s.\-/]?\d)/u;

export interface Tokens {
  readonly known: readonly string[];
  readonly others: number;
  readonly neutral: number;
}

export interface Matcher {
  /** The catalogue words of a text; null where it has none. */
  read(text: string): Words | null;
  /** The catalogue's words in a control's name, in whatever ending; how many others it has; how many that add nothing. */
  tokens(text: string): Tokens;
  /** Stems found in a window's text. */
  stems(text: string): string[];
  isColumn(name: string): boolean;
  /** Whether a name is of something that has effect in law. */
  isLegal(name: string): boolean;
  isLetter(text: string): string;
}

const hasSicil = (text: string): boolean => (text.match(digits)?.length ?? 0) >= 26 && sicil.test(text);

/** Compiles the lexicon for reading. One matcher serves many looks; it remembers nothing of what it read. */
export function makeMatcher(lexicon: Lexicon): Matcher {
  const naming = makeNaming(lexicon);
  const letters = new Set(lexicon.letters);
  const tokens = new Set(lexicon.tokens);
  const columns = new Set(lexicon.columns);
  const legal = new Set(lexicon.legal);
  return {
    read: (text) => naming(text, text.length <= longest && hasSicil(text) ? [sicilSign] : []),
    tokens(text) {
      if (text.length > longestName) return { known: [], others: 99, neutral: 0 };
      const all = fold(text).split(' ').filter(Boolean);
      const telling = all.filter((word) => !isNeutral(word));
      const known = telling.map((word) =>
        tokens.has(word) ? word : lexicon.tokens.find((one) => alike(one, word)),
      );
      const found = known.filter((one) => one !== undefined);
      return { known: found, others: telling.length - found.length, neutral: all.length - telling.length };
    },
    stems(text) {
      let folded = ` ${fold(text)} `;
      for (const phrase of lexicon.unless) folded = folded.replaceAll(` ${phrase}`, ' ');
      return lexicon.stems.filter((one) => folded.includes(` ${one}`));
    },
    isColumn: (name) => columns.has(name),
    isLegal: (name) => legal.has(name),
    isLetter(text) {
      const letter = letters.size > 0 && text.trim().length <= 3 ? foldLetter(text) : '';
      return letters.has(letter) ? letter : '';
    },
  };
}
