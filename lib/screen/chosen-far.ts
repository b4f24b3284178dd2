/** Chosen lines of a long list, far from the view: asked of thousands at every look, so asked cheaply. */
import { attr, findIn, matches, parentOf } from './dom';
import { isSelected, selectedWords } from './states';

const words = [...selectedWords];

/** Those of a list's lines, in their order, that are chosen: by a class or state of their own, or by a ticked box. */
export function chosenAmong(list: Element, lines: readonly Element[]): Element[] {
  const told = new Map<string, boolean>();
  const says = (names: string): boolean => {
    const known = told.get(names);
    if (known !== undefined) return known;
    const folded = names.toLowerCase();
    const answer = words.some((word) => folded.includes(word));
    told.set(names, answer);
    return answer;
  };
  const ticked = new Set<Element | null>();
  for (const box of findIn(list, 'input:checked')) ticked.add(lineOf(list, box));
  return lines.filter(
    (line) =>
      (says(attr(line, 'class')) ||
        matches(line, '[aria-selected=true],[aria-current]') ||
        ticked.has(line)) &&
      isSelected(line) === true,
  );
}

/** The line of the list that an element lies in. */
function lineOf(list: Element, element: Element): Element | null {
  let line: Element | null = element;
  while (line && parentOf(line) !== list) line = parentOf(line);
  return line;
}
