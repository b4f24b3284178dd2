/** From a word to the thing one presses for it. */
import { attr, boxOf, findIn, parentOf, tagOf, textOf } from './dom';
import { isPressable } from './looks';
import { isGridRow, rowAround } from './rows';
import { saysOnly } from './same-words';

/** The control that a text belongs to: by tag, role or class, else by the pointing hand over it. */
export function controlAround(element: Element): Element | null {
  let steps = 0;
  for (let node: Element | null = element; node && steps < 9; node = parentOf(node), steps++) {
    const tag = tagOf(node);
    if (tag === 'option') return selectAround(node) ?? node;
    if (isPressable(node)) return holdsEntries(node) ? ownPart(node, element) : outermost(node);
    if (isGridRow(node) || tag === 'body' || attr(node, 'role') === 'dialog') break;
  }
  return pointedAt(element);
}

const entries = '[role=group],[role=treeitem],[role=menu],ul';

/** Whether a tree or menu entry has the entries under it in itself. */
const holdsEntries = (entry: Element): boolean =>
  /^(?:treeitem|menuitem)$/u.test(attr(entry, 'role')) && findIn(entry, entries).length > 0;

/** The line of an entry without the entries under it. */
function ownPart(entry: Element, element: Element): Element {
  let part = element;
  for (let node: Element | null = element; node && node !== entry; node = parentOf(node)) {
    if (findIn(node, entries).length > 0) break;
    part = node;
  }
  return part;
}

/** The whole of a control that is built of several: the framework's button around the browser's. */
function outermost(control: Element): Element {
  const words = textOf(control).trim();
  let found = control;
  for (let node = parentOf(control), steps = 0; node && steps < 6; node = parentOf(node), steps++) {
    if (!saysOnly(node, words)) break;
    if (isPressable(node)) found = node;
  }
  return found;
}

function selectAround(option: Element): Element | null {
  for (let node = parentOf(option); node; node = parentOf(node)) if (tagOf(node) === 'select') return node;
  return null;
}

function pointedAt(element: Element): Element | null {
  if (getComputedStyle(element).cursor !== 'pointer') return null;
  const row = rowAround(element);
  // A hand over the whole row means the row, not its words.
  if (row && isGridRow(row) && getComputedStyle(row).cursor === 'pointer') return null;
  const holder = parentOf(element);
  // Where a hand lies over all of a page, it does not mean its title.
  if (tagOf(element) === 'h1' && holder && getComputedStyle(holder).cursor === 'pointer') return null;
  const own = boxOf(element);
  let found = element;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (getComputedStyle(node).cursor !== 'pointer' || isGridRow(node) || isPressable(node)) break;
    const box = boxOf(node);
    const same = saysOnly(node, textOf(found).trim());
    if (!same && (box.width > own.width + 320 || box.height > own.height + 60)) break;
    found = node;
  }
  return isGridRow(found) ? null : found;
}
