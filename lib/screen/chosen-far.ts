/** Chosen lines of a long list, far from the view: asked of thousands at every look, so asked cheaply. */
import { attr, closest, findIn, matches, parentOf } from './dom';
import { isSelected, selectedWords } from './states';

const words = [...selectedWords];

/** Those of the lines, all of one list, that may be chosen: by a class or state of their own, or by what is in them. */
export function chosenAmong(lines: readonly Element[]): Element[] {
  const list = lines[0] && parentOf(lines[0]);
  if (!list) return [];
  const told = new Map<string, boolean>();
  const says = (names: string): boolean => {
    const known = told.get(names);
    if (known !== undefined) return known;
    const folded = names.toLowerCase();
    const answer = words.some((word) => folded.includes(word));
    told.set(names, answer);
    return answer;
  };
  const found = new Set<Element>();
  for (const line of lines)
    if (says(attr(line, 'class')) || matches(line, '[aria-selected=true],[aria-current]')) found.add(line);
  for (const inner of findIn(list, 'input:checked')) {
    const line = closest(inner, 'tr,[role=row],[role=option],li,div[class*=-row],.x-grid-item');
    if (line) found.add(line);
  }
  return [...found].filter((line) => isSelected(line) === true);
}
