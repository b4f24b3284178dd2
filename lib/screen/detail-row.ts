/** The opened part of a row, drawn as a line of its own under it, over the whole width. */
import { attr, beforeIt, childCount, classesOf, closest, findIn, firstIn, hasAttr } from './dom';

const opened = new Set(['detail', 'details', 'expanded', 'expansion', 'expandable', 'child', 'subrow']);

const saysOpened = (row: Element): boolean =>
  classesOf(row).some((token) =>
    token
      .toLowerCase()
      .split(/[-_]+/u)
      .some((part) => opened.has(part)),
  );

const isOpen = (row: Element): boolean =>
  attr(row, 'aria-expanded') === 'true' || findIn(row, '[aria-expanded=true]').length > 0;

/** The row above, where the control lies in what that row has opened; null elsewhere. A toolbar in a line of its own is none. */
export function rowOver(control: Element): Element | null {
  const line = closest(control, 'tr');
  const cell = line && firstIn(line);
  if (!line || !cell || childCount(line) !== 1 || !hasAttr(cell, 'colspan')) return null;
  const row = beforeIt(line);
  return row && (saysOpened(line) || isOpen(row)) ? row : null;
}
