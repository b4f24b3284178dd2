/** Mutations of order, where order has no meaning. */
import { type Apply, all, pressed, shuffled } from './ground';

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
