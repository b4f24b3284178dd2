/** Mutations of ids, classes, wrappers, neighbours and order. */
import { type Apply, all, type Ground, pick, pressed, shuffled } from './ground';

const word = (ground: Ground, length = 6): string =>
  Array.from({ length }, () => pick(ground, [...'bcdfghklmnprstvz'])).join('');

export const ids: Apply = (ground) => {
  const names = new Map<string, string>();
  for (const element of all('[id]', document)) {
    const made = `${word(ground)}-${Math.floor(ground.random() * 9999)}`;
    names.set(element.id, made);
    element.id = made;
  }
  for (const name of ['for', 'aria-labelledby', 'aria-controls', 'aria-describedby', 'aria-owns']) {
    for (const element of all(`[${name}]`)) {
      const parts = (element.getAttribute(name) ?? '').split(/\s+/u);
      element.setAttribute(name, parts.map((part) => names.get(part) ?? part).join(' '));
    }
  }
  rewriteSheets(/#([a-z_][\w-]*)/giu, (id) => names.get(id));
  for (const element of all(pressed))
    if (!element.id) element.id = `${word(ground)}${Math.floor(ground.random() * 99)}`;
  return true;
};

function rewriteSheets(form: RegExp, rename: (name: string) => string | undefined): void {
  for (const sheet of all('style', document)) {
    sheet.textContent = (sheet.textContent ?? '').replace(form, (found, name: string) => {
      const made = rename(name);
      return made === undefined ? found : `${found[0]}${made}`;
    });
  }
}

const chosenTokens = new Set([
  'selected',
  'active',
  'x-grid3-row-selected',
  'x-grid-row-selected',
  'x-grid-item-selected',
  'x-tree-selected',
  'x-tab-strip-active',
  'x-tab-active',
  'ant-tabs-tab-active',
]);
const rowTokens = new Set(['x-grid3-row', 'x-grid-row', 'x-grid-item']);
const inertTokens = new Set(['disabled', 'x-item-disabled', 'x-btn-disabled']);

/** What a class said of a state, attributes say from now on: the look stays, and so does its meaning. */
function stateByAttributes(element: Element): void {
  const tokens = [...element.classList];
  if (tokens.some((token) => inertTokens.has(token))) element.setAttribute('aria-disabled', 'true');
  const chosen = tokens.some((token) => chosenTokens.has(token));
  if (tokens.some((token) => rowTokens.has(token))) rowByAttributes(element, chosen);
  else if (chosen) markChosen(element);
}

/** The table row says it, also where a frame of the framework's own lies around it. */
function rowByAttributes(element: Element, chosen: boolean): void {
  const tree = element.querySelector('.x-grid-cell-treecolumn') !== null;
  const row = element.matches('tr') ? element : (element.querySelector('tr') ?? element);
  if (!row.hasAttribute('role')) row.setAttribute('role', tree ? 'treeitem' : 'row');
  if (chosen || !row.hasAttribute('aria-selected')) row.setAttribute('aria-selected', `${chosen}`);
}

function markChosen(element: Element): void {
  const own = element.matches('tr,[role=row],[role=option],[role=treeitem],[role=tab]');
  const inner = own ? element : (all(pressed, element)[0] ?? element);
  const link = inner.tagName === 'A' && !inner.hasAttribute('role');
  inner.setAttribute(link ? 'aria-current' : 'aria-selected', 'true');
}

export const classes: Apply = (ground) => {
  const names = new Map<string, string>();
  for (const element of all('[class]', document)) stateByAttributes(element);
  for (const element of all('[class]', document)) {
    const tokens = [...element.classList].map((token) => {
      const known = names.get(token) ?? `${word(ground, 3)}${Math.floor(ground.random() * 9999)}`;
      names.set(token, known);
      return known;
    });
    element.setAttribute('class', shuffled(ground, tokens).join(' '));
  }
  rewriteSheets(/\.([a-z_][\w-]*)/giu, (name) => names.get(name));
  return names.size > 0;
};

export const attributes: Apply = (ground) => {
  for (const element of all('*')) {
    for (const { name } of [...element.attributes])
      if (/^(?:data-|unselectable|hidefocus|ext:|name$)/u.test(name)) element.removeAttribute(name);
    if (ground.random() < 0.4) element.setAttribute(`data-${word(ground, 4)}`, word(ground));
    if (ground.random() < 0.2) element.setAttribute(`_ng${word(ground, 5)}`, '');
  }
  return true;
};

/** Holders whose children are boxes in a flow, so that something may stand around or between them. */
const holders = 'body,div,section,main,header,footer,nav,aside,form,td,li,article,fieldset,p,h1,h2,h3,h4';
const fixedParts =
  'script,style,option,tr,td,th,tbody,thead,tfoot,colgroup,col,caption,legend,source,summary,li,dialog';

const inFlow = (element: Element): boolean => {
  const { position, display, float } = getComputedStyle(element);
  return (position === 'static' || position === 'relative') && display !== 'none' && float === 'none';
};

function flowing(): Element[] {
  return all('*').filter(
    (one) => one.parentElement?.matches(holders) === true && !one.matches(fixedParts) && inFlow(one),
  );
}

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

export const wrappers: Apply = (ground) => {
  for (const element of flowing()) {
    if (ground.random() > 0.35) continue;
    const wrap = document.createElement(isInline(element) ? 'span' : 'div');
    if (ground.random() < 0.5) wrap.className = `w-${word(ground)}`;
    element.replaceWith(wrap);
    wrap.append(element);
    if (ground.random() < 0.3) {
      const outer = document.createElement(wrap.localName);
      wrap.replaceWith(outer);
      outer.append(wrap);
    }
  }
  return true;
};

/** Wrappers inside what one presses and inside cells and rows. */
export const innerWrappers: Apply = (ground) => {
  for (const element of all(`${pressed},td,li,th,h1,h2,h3,h4,label`)) {
    if (ground.random() < 0.3 || element.matches('input') || element.querySelector('table,ul,div')) continue;
    const wrap = document.createElement('span');
    wrap.className = `${word(ground, 4)}-inner`;
    wrap.append(...element.childNodes);
    element.append(wrap);
  }
  return true;
};

const harmless: readonly ((inline: boolean) => Element)[] = [
  () => Object.assign(document.createElement('span'), { textContent: '|' }),
  () => document.createElement('span'),
  (inline) => document.createElement(inline ? 'i' : 'div'),
  (inline) => Object.assign(document.createElement(inline ? 'small' : 'div'), { textContent: 'bilgi' }),
  () => document.createElement('wbr'),
];

export const siblings: Apply = (ground) => {
  for (const element of flowing()) {
    if (ground.random() > 0.3) continue;
    const made = pick(ground, harmless)(isInline(element));
    if (ground.random() < 0.5) element.before(made);
    else element.after(made);
  }
  return true;
};

const single = (element: Element): boolean =>
  element.matches(pressed) || (all(pressed, element).length === 1 && !element.matches('tr'));

/** Lines of trees drawn flat, and heads of columns, whose cells would have to follow. */
const ordered = '.x-grid-row,.x-column-header,.x-grid3-hd,th,[role=columnheader],[role=row],[role=treeitem]';

/** Toolbars, menus of leafs, tabs, footers of windows: groups in which every child is one thing to press. */
function groups(): Element[][] {
  return all('*')
    .map((parent) => [...parent.children])
    .filter((list) => list.length >= 2 && list.every(single) && !list.some((one) => one.matches(ordered)));
}

export const reordered: Apply = (ground) => {
  const found = groups();
  for (const list of found) list[0]?.parentElement?.append(...shuffled(ground, list));
  return found.length > 0;
};

/** Lines of a table carry no meaning in their order. Trees drawn as tables do. */
export const rowOrder: Apply = (ground) => {
  let changed = false;
  for (const parent of all('tbody,[role=rowgroup],.x-grid3-body,.x-grid-item-container')) {
    const list = [...parent.children].filter((one) => one.matches('tr,[role=row],.x-grid3-row,.x-grid-item'));
    const tree = parent.querySelector('.x-grid-cell-treecolumn,th,[role=columnheader]');
    if (list.length < 2 || tree || list.length !== parent.children.length) continue;
    parent.append(...shuffled(ground, list));
    changed = true;
  }
  return changed;
};

/** Columns in another order, header and cells together. */
export const columnOrder: Apply = (ground) => {
  let changed = false;
  for (const table of all('table')) {
    const rows = [...(table as HTMLTableElement).rows];
    const count = rows[0]?.cells.length ?? 0;
    const head = table.querySelector('th');
    // A header row of no height only gives the widths; the one that is seen lies elsewhere.
    if (
      !head ||
      head.getBoundingClientRect().height < 8 ||
      count < 3 ||
      rows.some((row) => row.cells.length !== count)
    )
      continue;
    const order = shuffled(ground, [...Array(count).keys()]);
    for (const row of rows) {
      const cells = [...row.cells];
      row.append(...order.map((at) => cells[at] as Element));
    }
    changed = true;
  }
  return changed;
};
