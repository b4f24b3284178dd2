/** The texts of a document that might be names, handed over one by one and never kept. */
import {
  attr,
  byId,
  childCount,
  dataOf,
  firstChild,
  matches,
  nextSibling,
  nodeType,
  ownMark,
  parentOf,
  shadowOf,
  tagOf,
} from './dom';

const buttons = '[type=submit],[type=button],[type=reset],[type=image]';
/** Never entered: no words of the screen, or words that a person typed, or our own. */
const closedTags = new Set(
  'script style noscript template svg canvas video audio iframe frame object embed textarea head math datalist'.split(
    ' ',
  ),
);
// Tags are asked first: every element of a page is met here, and a long selector costs by its length.
const closed = `[hidden],[${ownMark}],[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=searchbox],[role=spinbutton],input:not(${buttons})`;
const inline = new Set(
  'b u i em strong span a mark font small sup sub abbr bdi bdo wbr q s ins del code kbd'.split(' '),
);

/** The box whose line of words an element is a part of. */
export function lineOf(element: Element): Element {
  let node = element;
  for (let up = parentOf(node); up && inline.has(tagOf(node)); up = parentOf(node)) node = up;
  return node;
}

const longestText = 900;

/** Takes a candidate. `name`: from an attribute, or a whole control. `text`: words drawn on the screen. */
export type Found = (element: Element, text: string, kind: 'name' | 'text') => void;

/** What a walk has to know of a page: which elements are pressed, which are headings, which children are entered. */
export interface Ways {
  readonly isPressable: (element: Element) => boolean;
  readonly isHeading: (element: Element) => boolean;
  /** Gets all children of an element as well. */
  readonly childrenOf: (element: Element, all: readonly Node[]) => readonly Node[];
}

/** An `<input>` whose label is its value attribute: submit, button, reset, image. No other input has one for us. */
export const isInputButton = (element: Element): boolean => matches(element, `input:is(${buttons})`);

/** All the children of a node. */
export function nodesIn(parent: Node): Node[] {
  const all: Node[] = [];
  for (let child = firstChild(parent); child; child = nextSibling(child)) all.push(child);
  return all;
}

/** Whether nothing of the element is ever read: no words, typed words, or our own. */
export const isClosed = (element: Element): boolean =>
  closedTags.has(tagOf(element)) || matches(element, closed);

/** The words drawn in an element: inline parts joined, blocks apart; what is typed left out; cut at 900 characters. */
export function gather(element: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > longestText) return;
    const type = nodeType(node);
    if (type === Node.TEXT_NODE) text += dataOf(node as Text);
    else if (type === Node.ELEMENT_NODE && !isClosed(node as Element)) {
      const apart = !inline.has(tagOf(node as Element));
      if (apart) text += ' ';
      for (const child of nodesIn(node)) visit(child);
      if (apart) text += ' ';
    }
  };
  for (const child of nodesIn(element)) visit(child);
  return text;
}

/** The words that label an element from elsewhere on the page. */
function labelledBy(element: Element): string {
  const ids = attr(element, 'aria-labelledby');
  if (ids === '') return '';
  const labels = ids
    .split(/\s+/u)
    .map((id) => byId(document, id))
    .filter((one) => one !== null && one !== element && !isClosed(one));
  return labels.map((one) => gather(one as Element)).join(' ');
}

function offerNames(element: Element, found: Found): void {
  const label = attr(element, 'aria-label') || labelledBy(element);
  if (label !== '') found(element, label, 'name');
  const tag = tagOf(element);
  if (tag === 'input')
    found(element, attr(element, attr(element, 'type').toLowerCase() === 'image' ? 'alt' : 'value'), 'name');
  else if (tag === 'img') found(element, attr(element, 'alt'), 'name');
  const title = attr(element, 'title');
  if (title !== '' && label === '') found(element, title, 'name');
}

function offerText(element: Element, nodes: readonly Node[], ways: Ways, found: Found): void {
  const { isPressable, isHeading } = ways;
  let own = 0;
  for (const child of nodes) {
    if (nodeType(child) !== Node.TEXT_NODE) continue;
    const data = dataOf(child as Text);
    if (data.length > longestText || data.trim() === '') continue;
    own++;
    found(element, data, 'text');
  }
  const composed = childCount(element) > 0;
  const whole =
    own > 0
      ? composed || own > 1
      : composed && (isPressable(element) || isHeading(element) || isNotice(element) || isRun(nodes, ways));
  if (whole) {
    const text = gather(element);
    if (text.length <= longestText) found(element, text, own > 0 || !isPressable(element) ? 'text' : 'name');
  }
}

/** Words in several inline parts and nowhere else, as highlighting leaves them. */
function isRun(nodes: readonly Node[], { isPressable }: Ways): boolean {
  let parts = 0;
  for (const child of nodes) {
    if (nodeType(child) !== Node.ELEMENT_NODE) continue;
    if (!inline.has(tagOf(child as Element)) || isPressable(child as Element)) return false;
    parts++;
  }
  return parts > 1;
}

const isNotice = (element: Element): boolean => /^(?:alert|status|alertdialog)$/u.test(attr(element, 'role'));

/** Walks from `root` and hands over each candidate text with its element. */
export function walkIn(root: Element, ways: Ways, found: Found): void {
  const visit = (node: Node): void => {
    if (nodeType(node) !== Node.ELEMENT_NODE || isClosed(node as Element)) return;
    const element = node as Element;
    const nodes = nodesIn(element);
    offerNames(element, found);
    offerText(element, nodes, ways, found);
    const inner = shadowOf(element);
    if (inner) nodesIn(inner).forEach(visit);
    ways.childrenOf(element, nodes).forEach(visit);
  };
  visit(root);
}
