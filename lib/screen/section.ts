/** The words that a button stands under, where it closes a text of its own rather than serving the list of the page. */
import { beforeIt, boxOf, dataOf, findIn, matches, nodeType, parentOf, tagOf } from './dom';
import { isHeading, isPressable } from './looks';
import { isGridRow, rowLike } from './rows';
import type { Section } from './snapshot';
import { isClosed, lineOf, nodesIn } from './texts';
import type { Matcher } from './words';

const shell =
  'body,main,[role=main],iframe,frame,nav,header,footer,[role=navigation],[role=banner],[role=contentinfo]';
/** A run of so many words is a sentence and no label. */
const sentence = 6;
const word = /\p{L}{2,}/gu;
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend';
const mostBefore = 5;
const mostText = 6000;

const holdsRows = (element: Element): boolean =>
  isGridRow(element) || [...findIn(element, rowLike)].some(isGridRow);

const isShell = (element: Element): boolean => matches(element, shell) || findIn(element, shell).length > 0;

/**
 * The text around a control, without what else is pressed there: of the largest box around it that holds no row and no
 * part of the page's shell, and of what stands right before that box.
 */
export function sectionOf(control: Element, matcher: Matcher): Section {
  let box = control;
  for (let up = parentOf(box); up && !isShell(up) && !holdsRows(up); up = parentOf(up)) box = up;
  const runs = runsIn(box);
  const before = textsBefore(box, boxOf(control).bottom);
  const under = before.underRows ? [...runs, ...before.runs] : runs;
  return {
    prose: before.headed || isForm(box) || under.some((run) => (run.match(word)?.length ?? 0) >= sentence),
    stems: matcher.stems([...runs, ...before.runs].join(' . ').slice(0, mostText)),
  };
}

/** Whether a box has a part of its own to fill in: something to write, several boxes to tick, or a heading. */
const isForm = (box: Element): boolean =>
  findIn(box, 'textarea').length > 0 ||
  findIn(box, 'label input[type=checkbox],label input[type=radio]').length > 1 ||
  [...findIn(box, headings)].some(isHeading);

interface Before {
  readonly runs: string[];
  /** It is the list that ends them. */
  readonly underRows: boolean;
  /** A heading stands between the list and them: they belong to something that comes after the list. */
  readonly headed: boolean;
}

/** A bar that is held below the control comes before it in the source alone. */
const isBelow = (element: Element, bottom: number): boolean =>
  getComputedStyle(element).position === 'fixed' && boxOf(element).top >= bottom;

/** The texts of what comes before, up to a heading, the list or the shell. */
function textsBefore(box: Element, bottom: number): Before {
  const runs: string[] = [];
  let headed = false;
  let steps = 0;
  for (let one = beforeIt(box); one && steps < mostBefore; one = beforeIt(one), steps++) {
    if (isBelow(one, bottom)) continue;
    if (isShell(one)) break;
    if (holdsRows(one)) return { runs, underRows: !headed, headed };
    // What stands before a heading belongs to something else.
    if (headed) continue;
    runs.push(...runsIn(one));
    headed = isHeading(one);
  }
  return { runs, underRows: false, headed: false };
}

/** The words drawn in an element, line by line. A label is no control here: it says what is agreed to. */
function runsIn(element: Element): string[] {
  const runs = new Map<Element, string>();
  const visit = (node: Node, holder: Element): void => {
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) {
      const line = lineOf(holder);
      runs.set(line, (runs.get(line) ?? '') + dataOf(node as Text));
    } else if (type === Node.ELEMENT_NODE) {
      const inner = node as Element;
      if (isClosed(inner) || (isPressable(inner) && tagOf(inner) !== 'label')) return;
      for (const child of nodesIn(inner)) visit(child, inner);
    }
  };
  if (isClosed(element) || (isPressable(element) && tagOf(element) !== 'label')) return [];
  for (const child of nodesIn(element)) visit(child, element);
  return [...runs.values()].filter((run) => run.trim() !== '');
}
