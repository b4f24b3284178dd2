/** From looks to DOM, once: what counts as a button, a row, a heading, a window, in plain HTML, ARIA, Ext 3 to 6 and kits. */
import { attr, childCount, classesOf, findIn, hasAttr, matches, parentOf, tagOf, textOf } from './dom';
import { isDrawnRow, leastCells } from './drawn-row';
import { perLook } from './per-look';
import { isInputButton } from './texts';

export { isInputButton } from './texts';

const pressRoles = new Set([
  'button',
  'link',
  'tab',
  'menuitem',
  'menuitemradio',
  'menuitemcheckbox',
  'treeitem',
  'option',
  'radio',
  'switch',
]);
const pressTags = new Set(['button', 'a', 'summary', 'area', 'select', 'option']);
const pressClasses = new Set(['x-btn', 'x-tree-node-anchor', 'x-tab', 'x-menu-item', 'x-tab-strip-closable']);
/** What may be a row, for asking a page for all of them; `isGridRow` tells. */
export const rowLike = '.x-grid-item,.x-grid3-row,tr,[role=row],div[class*=-row]';
const extRows = ['x-grid-item', 'x-grid3-row', 'x-grid-row'] as const;
const headTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption']);
const headClasses = new Set([
  'x-window-header-text',
  'x-panel-header-text',
  'x-title-text',
  'modal-title',
  'ant-modal-title',
  'ant-modal-confirm-title',
  'x-header-text',
  'page-title',
  'panel-title',
]);
const headerCellClasses = new Set([
  'x-column-header',
  'x-grid3-hd',
  'x-column-header-inner',
  'x-column-header-text',
  'x-grid3-hd-inner',
]);

/** A box that opens a list: of the browser, of ARIA, of the kits. A field that is typed into is none for us. */
export const isChoice = (element: Element): boolean =>
  tagOf(element) === 'select' ||
  (attr(element, 'role') === 'combobox' && tagOf(element) !== 'input') ||
  classesOf(element).some((one) => one === 'ant-select' || one === 'MuiSelect-select');

/** Entries of menus are often links without an address, heard by a script. */
const isEntry = (link: Element): boolean => {
  const parent = parentOf(link);
  return parent !== null && tagOf(parent) === 'li';
};

const tree = (element: Element): boolean => {
  const classes = classesOf(element);
  return classes.includes('x-grid-cell-treecolumn') || classes.includes('x-tree-node-el');
};

const choiceLabel = (element: Element): boolean =>
  tagOf(element) === 'label' &&
  (hasAttr(element, 'for') || findIn(element, 'input[type=radio],input[type=checkbox]').length > 0);

const holderRoles = new Set([
  'region',
  'main',
  'navigation',
  'list',
  'tabpanel',
  'toolbar',
  'tablist',
  'grid',
  'treegrid',
  'table',
  'tree',
  'listbox',
  'menu',
  'menubar',
  'feed',
  'form',
  'log',
]);
const rows = 'table,[role=grid],[role=treegrid],[role=table],[role=row],[role=tabpanel],[role=dialog]';
const pressedParts = 'a[href],button,input:not([type=hidden]),select,textarea,[role=button]';

/** A scroller, a panel or a list is reached by keyboard, or hears for what is in it: that is pressed, not all of it. */
const isHolder = (element: Element, role: string): boolean =>
  holderRoles.has(role) ||
  findIn(element, rows).length > 0 ||
  findIn(element, pressedParts).length > 1 ||
  /auto|scroll/u.test(getComputedStyle(element).overflow);

/** Whether the element itself is something one presses, by tag, role, framework class or declared handler. */
export const isPressable = /* @__PURE__ */ perLook((element) => {
  const role = attr(element, 'role');
  if (role !== '') {
    if (pressRoles.has(role)) return true;
    if (
      role === 'row' ||
      role === 'gridcell' ||
      role === 'cell' ||
      role === 'dialog' ||
      role === 'presentation'
    )
      return classesOf(element).some((one) => pressClasses.has(one));
  }
  const tag = tagOf(element);
  if (tag === 'a')
    return (
      hasAttr(element, 'href') ||
      hasAttr(element, 'onclick') ||
      hasAttr(element, 'tabindex') ||
      classesOf(element).length > 0 ||
      isEntry(element)
    );
  if (
    pressTags.has(tag) ||
    (tag === 'input' && isInputButton(element)) ||
    isChoice(element) ||
    tree(element) ||
    choiceLabel(element)
  )
    return true;
  if (classesOf(element).some((one) => pressClasses.has(one))) return true;
  if (isGridRow(element) || tag === 'body' || tag === 'form' || tag === 'html') return false;
  const declared =
    hasAttr(element, 'onclick') || (hasAttr(element, 'tabindex') && attr(element, 'tabindex') !== '-1');
  return declared && !isHolder(element, role);
});

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
    role === 'treeitem'
  );
}

function isHeaderRow(row: Element): boolean {
  const parent = parentOf(row);
  if (parent && tagOf(parent) === 'thead') return true;
  if (findIn(row, 'td,[role=gridcell],[role=cell]').length > 0) return false;
  return findIn(row, 'th,[role=columnheader]').length > 0;
}

/** A line of a list drawn as a table: one cell with words, beside it at most a box to tick. */
const isLine = (row: Element): boolean =>
  !isHeaderRow(row) &&
  wordyCells(row) === 1 &&
  findIn(row, 'table,button,a,select,textarea,input:not([type=radio]):not([type=checkbox])').length === 0;

const isExtRow = (row: Element): boolean =>
  classesOf(row).some((one) => (extRows as readonly string[]).includes(one));

/** Whether the row holds data: a framework's or ARIA row, or a table row with words of its own in two cells at least. */
export const isGridRow = /* @__PURE__ */ perLook((row) => {
  if (isExtRow(row)) return findIn(row, '.x-grid-cell-treecolumn').length === 0;
  if (attr(row, 'role') === 'row') return !isHeaderRow(row);
  if (tagOf(row) === 'div') return isKitRow(row) || isBlockRow(row);
  if (tagOf(row) !== 'tr' || isHeaderRow(row)) return false;
  // A line that says whether it is chosen is one to choose, be it of a single cell.
  if (attr(row, 'role') === '' && hasAttr(row, 'aria-selected')) return true;
  return wordyCells(row) >= 2 && !holdsTable(row);
});

/** Whether a page is laid out by a table: a line of it holds the table with the data. */
const holdsTable = (row: Element): boolean =>
  findIn(row, '[role=row],h1,h2,h3,form,main,nav').length > 0 ||
  [...findIn(row, 'tr')].some((inner) => isHeaderRow(inner) || wordyCells(inner) >= 3);

const gridParts = new Set(['table', 'grid', 'datagrid', 'ag', 'rdg', 'list']);

/** A kit's row drawn of blocks: a class such as `ant-table-row`, and words of its own in two blocks at least. */
function isKitRow(row: Element): boolean {
  const named = classesOf(row).some((token) => {
    const parts = token
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/u)
      .filter(Boolean);
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

function insideExtRow(element: Element): boolean {
  let steps = 0;
  for (let node = parentOf(element); node && steps < 6; node = parentOf(node), steps++) {
    if (classesOf(node).some((one) => (extRows as readonly string[]).includes(one))) return true;
  }
  return false;
}

/** Whether the element is a heading by tag, role or framework class. */
export const isHeading = (element: Element): boolean =>
  headTags.has(tagOf(element)) ||
  attr(element, 'role') === 'heading' ||
  classesOf(element).some((one) => headClasses.has(one));

/** Whether the element is the head of a column. */
export const isColumnHead = (element: Element): boolean =>
  tagOf(element) === 'th' ||
  attr(element, 'role') === 'columnheader' ||
  classesOf(element).some((one) => headerCellClasses.has(one));

const side = 'nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo]';

/** Whether it lies in the main part of the page rather than in its header, navigation or footer. */
export const inMain: (element: Element) => boolean = /* @__PURE__ */ perLook((element) => {
  if (matches(element, side)) return false;
  const around = parentOf(element);
  return around === null || inMain(around);
});
