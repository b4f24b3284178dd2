/** Disabled, selected, expanded: as a person sees them, by attribute, role, framework class and looks. */
import {
  attr,
  childCount,
  classesOf,
  contains,
  findIn,
  firstIn,
  matches,
  parentOf,
  tagOf,
  textOf,
} from './dom';
import { saysOnly } from './same-words';

const undoing = new Set(['before', 'after', 'not', 'un', 'de', 'non', 'first', 'last', 'multi', 'no']);

/** The words that a class token is made of: “ant-table-row” and “MuiDataGrid-row” end in “row”. */
export const partsOf = (token: string): string[] =>
  token
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/u)
    .filter(Boolean);

/** Whether a class token ends in one of the words and no other part of it turns that round. */
function tokenSays(token: string, endings: ReadonlySet<string>): boolean {
  const parts = partsOf(token);
  const last = parts.at(-1);
  return last !== undefined && endings.has(last) && !parts.some((part) => undoing.has(part));
}

const says = (element: Element, endings: ReadonlySet<string>): boolean =>
  classesOf(element).some((token) => tokenSays(token, endings));

const disabledWords = new Set(['disabled', 'pasif', 'inactive']);
/** What a class says of something chosen. */
export const selectedWords = new Set([
  'selected',
  'secili',
  'active',
  'checked',
  'current',
  'aktif',
  'activated',
]);

/** Whether a control can be seen to be inactive. In doubt, a control that looks faint counts as inactive. */
export function isDisabled(control: Element): boolean {
  if (matches(control, '[disabled],:disabled,[inert],[inert] *')) return true;
  let opacity = 1;
  let steps = 0;
  for (let node: Element | null = control; node && steps < 5; node = parentOf(node), steps++) {
    if (attr(node, 'aria-disabled') === 'true') return true;
    if (steps < 2) {
      if (says(node, disabledWords)) return true;
      opacity *= Number(getComputedStyle(node).opacity);
    }
  }
  const { pointerEvents, cursor } = getComputedStyle(control);
  if (opacity < 0.6 || /none|not-/u.test(pointerEvents + cursor)) return true;
  return findIn(control, 'button:disabled').length > 0;
}

/** A class may name what is chosen after the state: “rgSelectedRow”, “current-row”. */
const line = /[-_]?(?:row|item)$/iu;
/** Some grids have one row that has the focus, and name it so: it is the chosen one. */
const focusedRow = /focused[-_]?row$|row[-_]focused$/iu;

/** Kits that call what is chosen lit up. */
const lit = /^(?:p|ui-state)-highlight$/u;

const saysChosen = (element: Element): boolean =>
  says(element, selectedWords) ||
  classesOf(element).some(
    (token) => tokenSays(token.replace(line, ''), selectedWords) || focusedRow.test(token) || lit.test(token),
  );

/** Whether something is chosen; null where nothing tells. A ticked box in it counts; what is typed is never asked. */
export function isSelected(element: Element): boolean | null {
  for (const name of ['aria-selected', 'aria-checked', 'aria-pressed']) {
    const value = attr(element, name);
    if (value === 'true') return true;
    if (value === 'false' && name !== 'aria-pressed') return tickedIn(element) ?? false;
  }
  const current = attr(element, 'aria-current');
  if (current !== '' && current !== 'false') return true;
  if (attr(element, 'data-state') === 'selected' || saysChosen(element)) return true;
  const ticked = tickedIn(element);
  if (ticked !== null) return ticked;
  const first = childCount(element) > 2 ? firstIn(element) : null;
  if (first && saysChosen(first) && [...findIn(element, ':scope > *')].every(saysChosen)) return true;
  const holder = parentOf(element);
  if (holder && holdsOne(holder, element) && says(holder, selectedWords)) return true;
  return chosenAround(element);
}

/** A wrapper with the same words may bear the sign: the table around a row, the entry around its line. */
function chosenAround(element: Element): true | null {
  const words = textOf(element).trim();
  for (let node = parentOf(element), steps = 0; node && steps < 3; node = parentOf(node), steps++) {
    if (!saysOnly(node, words)) break;
    if (attr(node, 'aria-selected') === 'true') return true;
  }
  return null;
}

const ticks = 'input[type=radio],input[type=checkbox]';

function tickedIn(element: Element): boolean | null {
  if (tagOf(element) === 'select') return null;
  const boxes = findIn(element, ticks);
  if (boxes.length > 1) return null;
  const box = boxes[0] ?? boxBeside(element);
  return box ? matches(box, ':checked') : null;
}

/** The box that a label names and that stands beside it, as in the lists of older frameworks. */
function boxBeside(label: Element): Element | null {
  const named = tagOf(label) === 'label' ? attr(label, 'for') : '';
  const holder = parentOf(label);
  if (named === '' || !holder) return null;
  return [...findIn(holder, ticks)].find((box) => attr(box, 'id') === named) ?? null;
}

/** Whether the holder is a mere wrapper of the element, such as `li` around the link of a tab. */
function holdsOne(holder: Element, element: Element): boolean {
  const tag = tagOf(holder);
  if (!['li', 'span', 'div', 'td'].includes(tag)) return false;
  const others = findIn(holder, 'a,button,[role]');
  for (const other of others) if (other !== element && !contains(element, other)) return false;
  return true;
}

/** Whether a menu entry is open; null where nothing tells. */
export function isExpanded(element: Element): boolean | null {
  for (let node: Element | null = element, steps = 0; node && steps < 3; node = parentOf(node), steps++) {
    const value = attr(node, 'aria-expanded');
    if (value !== '') return value === 'true';
    if (attr(node, 'role') === 'treeitem') break;
  }
  return null;
}
