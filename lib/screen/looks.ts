/** From looks to DOM, once: what counts as a button, a heading, the main part of a page, in plain HTML, ARIA, Ext 3 to 6 and kits. */
import {
  attr,
  classesOf,
  closest,
  findIn,
  findInRoot,
  hasAttr,
  matches,
  parentOf,
  shadowOf,
  tagOf,
} from './dom';
import { perLook } from './per-look';
import { isDrawn } from './reach';
import { isGridRow } from './rows';
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
const pressClasses = new Set([
  'x-btn',
  'x-tree-node-anchor',
  'x-tab',
  'x-menu-item',
  'x-tab-strip-closable',
  'button',
  'btn',
]);
const choiceClasses = new Set([
  'ant-select',
  'MuiSelect-select',
  'p-dropdown',
  'p-select',
  'v-select',
  'el-select',
]);
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
  (tagOf(element) !== 'input' &&
    (attr(element, 'role') === 'combobox' || attr(element, 'aria-haspopup') === 'listbox')) ||
  classesOf(element).some((one) => choiceClasses.has(one));

/** Entries of menus are often links without an address, heard by a script. */
const isEntry = (link: Element): boolean => {
  const parent = parentOf(link);
  return parent !== null && tagOf(parent) === 'li';
};

const tree = (element: Element): boolean => {
  const classes = classesOf(element);
  return classes.includes('x-grid-cell-treecolumn') || classes.includes('x-tree-node-el');
};

const slotIn =
  ':is(button,a[href],[role=button],[role=link],[role=tab],[role=menuitem],[role=option]) slot:not([name])';

/** An element of the page's own making that draws its words on a button in its shadow. */
function wrapsButton(element: Element): boolean {
  const inner = shadowOf(element);
  return inner !== null && findInRoot(inner, slotIn) !== null;
}

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
    if (pressRoles.has(role)) return role !== 'option' || !isGridRow(element);
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
  if (tag.includes('-') && wrapsButton(element)) return true;
  const declared =
    hasAttr(element, 'onclick') || (hasAttr(element, 'tabindex') && attr(element, 'tabindex') !== '-1');
  return declared && !isHolder(element, role);
});

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

/** Whether it is a heading of the page's main part that is drawn. */
export function isMainHeading(element: Element): boolean {
  const title = closest(element, 'h1,h2,h3,[role=heading]');
  return title !== null && inMain(title) && isDrawn(title);
}

/** Whether words stand in a heading of the page's main part, by tag, role or framework class, that is drawn and not pressed. */
export function isOver(element: Element): boolean {
  let node: Element | null = element;
  for (let steps = 0; node && steps < 4; node = parentOf(node), steps++) {
    if (isPressable(node)) return false;
    if (isHeading(node)) return inMain(node) && isDrawn(node);
  }
  return false;
}
