/** Finds the catalogue's names and phrases in a text, and nothing else of it. */
import type { Lexicon } from '../catalog/lexicon';
import { fold } from '../text/fold';

export interface Words {
  readonly whole: string;
  readonly begins: readonly string[];
  readonly holds: readonly string[];
}

/** A text longer than this is no label, heading or notice. */
export const longest = 700;
export const longestName = 140;
const count = / \d{1,5}$/u;

/** The catalogue words of a text; null where it has none. `signs`: what else it holds. */
export type Naming = (text: string, signs?: readonly string[]) => Words | null;

/** Compiles the lexicon's names and phrases for reading; nothing that was read is remembered. */
export function makeNaming(lexicon: Lexicon): Naming {
  const whole = new Set(lexicon.whole);
  const nameOf = (folded: string): string => {
    if (whole.has(folded)) return folded;
    // A counter beside a name, as in “Onay Bekleyen Sözleşmeler (3)”.
    const bare = folded.replace(count, '');
    return bare !== folded && whole.has(bare) ? `${bare} #` : '';
  };
  return (text, signs = []) => {
    if (text.length > longest) return null;
    const folded = fold(text);
    if (folded === '') return null;
    const name = folded.length <= longestName ? nameOf(folded) : '';
    const padded = ` ${folded} `;
    const holds = [...lexicon.phrases.filter((phrase) => padded.includes(` ${phrase}`)), ...signs];
    if (name === '' && holds.length === 0) return null;
    return { whole: name, holds, begins: holds.filter((phrase) => folded.startsWith(phrase)) };
  };
}
