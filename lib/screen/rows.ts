/** Rows of lists, grids and tables, in plain HTML, ARIA, Ext 3 to 6 and kits, and what only looks like one. */
import {
  afterIt,
  attr,
  beforeIt,
  childCount,
  classesOf,
  closest,
  findIn,
  firstIn,
  hasAttr,
  matches,
  parentOf,
  tagOf,
  textOf,
} from './dom';
import { isDrawnRow, leastCells } from './drawn-row';
import { perLook } from './per-look';
import { isDisabled, partsOf } from './states';

/** What may be a row, for asking a page for all of them; `isGridRow` tells. */
export const rowLike = '.x-grid-item,.x-grid3-row,tr,[role=row],div[class*=-row]';
const extRows = ['x-grid-item', 'x-grid3-row', 'x-grid-row'] as const;

/** Whether the element is one line of a list or table, as opposed to its header. */
export function isRow(element: Element): boolean {
  const tag = tagOf(element);
  const role = attr(element, 'role');
  if (role === 'row') return !isHeaderRow(element);
  if (isExtRow(element)) return true;
  if (tag === 'div' && isGridRow(element)) return true;
  if (tag === 'tr') return isGridRow(element) || isLine(element);
  return (
    tag === 'li' ||
    tag === 'option' ||
    role === 'listitem' ||
    role === 'option' ||
    role === 'radio' ||
    role === 'treeitem' ||
    (tag === 'div' && beginsWithRadio(element))
  );
}

/** A button to choose by, and beside it what is chosen by it: the label and whatever stands under it. */
const beginsWithRadio = (element: Element): boolean => {
  let first = childCount(element) > 1 ? firstIn(element) : null;
  // It may lie in wrappers of its own.
  while (first && tagOf(first) !== 'input' && childCount(first) === 1 && textOf(first).trim() === '')
    first = firstIn(first);
  return first !== null && matches(first, 'input[type=radio]');
};

function isHeaderRow(row: Element): boolean {
  const parent = parentOf(row);
  // The line under a list counts and sums up: it is no line of it either.
  if (parent && /^t(?:head|foot)$/u.test(tagOf(parent))) return true;
  if (findIn(row, 'td,[role=gridcell],[role=cell]').length > 0) return false;
  return findIn(row, 'th,[role=columnheader]').length > 0;
}

/** A line of a list drawn as a table: one cell with words, beside it at most a box to tick. One cell over many columns heads a group. */
const isLine = (row: Element): boolean =>
  !isHeaderRow(row) &&
  findIn(row, '[colspan]:not([colspan="1"],[colspan="2"])').length === 0 &&
  wordyCells(row) === 1 &&
  findIn(row, 'table,button,a,select,textarea,input:not([type=radio]):not([type=checkbox])').length === 0;

const isExtRow = (row: Element): boolean =>
  classesOf(row).some((one) => (extRows as readonly string[]).includes(one));

/** Whether the row holds data: a framework's or ARIA row, or a table row with words of its own in two cells at least. */
export const isGridRow = /* @__PURE__ */ perLook((row) => {
  if (isExtRow(row)) return findIn(row, '.x-grid-cell-treecolumn').length === 0;
  if (attr(row, 'role') === 'row') return !isHeaderRow(row);
  if (attr(row, 'role') === 'option') return isLongOption(row);
  if (tagOf(row) === 'div') return isKitRow(row) || isBlockRow(row);
  if (tagOf(row) !== 'tr' || isHeaderRow(row)) return false;
  // A line that says whether it is chosen is one to choose, be it of a single cell.
  if (attr(row, 'role') === '' && hasAttr(row, 'aria-selected')) return true;
  return wordyCells(row) >= 2 && !holdsTable(row) && !isBar(row);
});

const hasHand = (element: Element): boolean => getComputedStyle(element).cursor === 'pointer';

const isPressedCell = (cell: Element): boolean =>
  hasHand(cell) || hasAttr(cell, 'onclick') || isDisabled(cell);

/** A toolbar laid out as a table of one line, whose cells are pressed themselves. */
const isBar = (row: Element): boolean =>
  !beforeIt(row) &&
  !afterIt(row) &&
  !hasHand(row) &&
  [...findIn(row, ':scope > td')].every((cell) => textOf(cell).trim() === '' || isPressedCell(cell));

/** Whether a page is laid out by a table: a line of it holds the table with the data. */
const holdsTable = (row: Element): boolean =>
  findIn(row, '[role=row],h1,h2,h3,form,main,nav').length > 0 ||
  [...findIn(row, 'tr')].some((inner) => isHeaderRow(inner) || wordyCells(inner) >= 3);

/** An entry of a list that stands open on the page, of several lines: a row to choose. */
const isLongOption = (option: Element): boolean => {
  const list = closest(option, '[role=listbox]');
  return (
    list !== null &&
    wordyCells(option, ':scope > *') >= 2 &&
    closest(list, '[role=dialog],[popover]') === null &&
    getComputedStyle(list).position === 'static'
  );
};

const gridParts = new Set(['table', 'grid', 'datagrid', 'ag', 'rdg', 'list']);

/** A kit's row drawn of blocks: a class such as `ant-table-row`, and words of its own in two blocks at least. */
function isKitRow(row: Element): boolean {
  const named = classesOf(row).some((token) => {
    const parts = partsOf(token);
    return parts.at(-1) === 'row' && parts.some((part) => gridParts.has(part));
  });
  return named && wordyCells(row, ':scope > *') >= 2;
}

/** A row of blocks with no name at all, told by how it is drawn. */
const isBlockRow = (row: Element): boolean =>
  childCount(row) >= leastCells && isDrawnRow(row) && wordyCells(row, ':scope > *') >= 2;

const tableCells = 'td,[role=gridcell],[role=cell]';

/** How many cells have words outside any control: a toolbar laid out as a table has none. */
function wordyCells(row: Element, cells = tableCells): number {
  let count = 0;
  for (const cell of findIn(row, cells)) {
    // Buttons side by side are a toolbar, and one toolbar may stand under another.
    if (matches(cell, 'button,a,input,select,textarea,.x-btn,[role=button]')) continue;
    const controls = findIn(cell, 'button,a,input,select,textarea,.x-btn,table');
    if (controls.length === 0 && textOf(cell).trim() !== '') count++;
    if (count === 2) break;
  }
  return count;
}

/** The row that a node lies in, as large as a person would take it: the framework's row rather than its inner table's. */
export const rowAround = /* @__PURE__ */ perLook<Element | null>((element) => {
  let found: Element | null = null;
  let steps = 0;
  for (let node: Element | null = element; node && steps < 14; node = parentOf(node), steps++) {
    const ext = classesOf(node).some((one) => (extRows as readonly string[]).includes(one));
    if (ext) found = node;
    else if (!found && isRow(node)) found = node;
    else if (found && (matches(node, 'table:not(.x-grid-item),[role=grid],[role=table]') || steps > 12)) {
      if (!insideExtRow(node)) break;
    }
  }
  return found;
});

/** The row of something pressed: an entry of a menu that is opened in a cell belongs to the cell's row. */
export function rowOfControl(element: Element): Element | null {
  const row = rowAround(element);
  if (!row || isGridRow(row)) return row;
  const cell = closest(row, tableCells);
  const around = cell && parentOf(cell);
  return around && isGridRow(around) ? around : row;
}

function insideExtRow(element: Element): boolean {
  let steps = 0;
  for (let node = parentOf(element); node && steps < 6; node = parentOf(node), steps++) {
    if (classesOf(node).some((one) => (extRows as readonly string[]).includes(one))) return true;
  }
  return false;
}
