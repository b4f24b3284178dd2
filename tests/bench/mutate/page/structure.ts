/** Mutations of ids, classes and attributes. */
import { type Apply, all, pressed, shuffled, word } from './ground';

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
