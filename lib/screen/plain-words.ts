/** Whether a text is wholly made of words that anybody may see. Nothing that was read is remembered. */
import { fold } from '../text/fold';
import { longest } from './names';

export type Plain = (text: string) => boolean;

/** Compiles folded names; a text of theirs alone, one after another, is plain, and so is one without letters and digits. */
export function makePlain(names: readonly string[]): Plain {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const tokens = name.split(' ');
    const [first = ''] = tokens;
    byFirst.set(first, [...(byFirst.get(first) ?? []), tokens]);
  }
  return (text) => {
    if (text.length > longest) return false;
    const folded = fold(text);
    if (folded === '') return true;
    const tokens = folded.split(' ');
    const reached = new Set([0]);
    for (let at = 0; at < tokens.length; at++) {
      if (!reached.has(at)) continue;
      for (const name of byFirst.get(tokens[at] ?? '') ?? []) {
        if (name.every((token, index) => tokens[at + index] === token)) reached.add(at + name.length);
      }
    }
    return reached.has(tokens.length);
  };
}
