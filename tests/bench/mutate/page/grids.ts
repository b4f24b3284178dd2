/** Mutations of tables: boxes with roles in their place. */
import { type Apply, all, exchange, type Ground } from './ground';

const roles: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TH: 'columnheader',
  TD: 'cell',
};
const displays: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'table-header-group',
  TBODY: 'table-row-group',
  TR: 'table-row',
  TH: 'table-cell',
  TD: 'table-cell',
};

/** Tables of data as boxes with roles. Tables that only lay something out have none to give. */
export const gridRoles: Apply = (ground) => {
  let changed = false;
  for (const table of all('table')) {
    const cells = all('td', table).length;
    if (
      cells < 2 ||
      table.querySelector('table,button') === table ||
      table.matches('.x-btn,.x-toolbar-ct,.x-btn *')
    )
      continue;
    if (table.querySelector('table') || table.closest('.x-toolbar,.x-window-fbar') || !hasWords(table))
      continue;
    for (const part of all('thead,tbody,tr,th,td', table)) box(ground, part);
    box(ground, table);
    changed = true;
  }
  return changed;
};

const hasWords = (table: Element): boolean =>
  all('td', table).filter((cell) => (cell.textContent ?? '').trim() !== '' && !cell.querySelector('button'))
    .length >= 1;

function box(ground: Ground, part: Element): void {
  const next = document.createElement('div');
  for (const { name, value } of [...part.attributes]) next.setAttribute(name, value);
  if (!next.hasAttribute('role')) next.setAttribute('role', roles[part.tagName] ?? 'presentation');
  next.style.display = displays[part.tagName] ?? 'block';
  if (part.matches('td,th')) {
    const style = getComputedStyle(part);
    next.style.padding = style.padding;
    next.style.borderBottom = style.borderBottom;
    next.style.overflow = style.overflow;
    next.style.whiteSpace = style.whiteSpace;
  }
  if (part.matches('table,td,th')) next.style.width = `${part.getBoundingClientRect().width}px`;
  exchange(ground, part, next);
}

export const gridRole: Apply = (ground) => {
  const changed = gridRoles(ground) as boolean;
  for (const table of all('[role=table]')) table.setAttribute('role', 'grid');
  for (const cell of all('[role=cell]')) cell.setAttribute('role', 'gridcell');
  return changed;
};
