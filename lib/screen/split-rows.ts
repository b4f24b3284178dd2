/** Rows that are drawn in parts: where columns are held fast at a side, each line of the list stands in two or three places. */
import { attr, boxOf, classesOf, parentOf, tagOf } from './dom';
import type { Draft } from './draft';
import { partsOf } from './states';

/** What numbers the parts of a line alike. */
const numbers = [
  'row-index',
  'aria-rowindex',
  'datagrid-row-index',
  'data-rowindex',
  'data-recordindex',
  'data-row-key',
];
const grids = new Set(['grid', 'datagrid', 'treegrid', 'table', 'root']);

function numberOf(row: Element): string {
  for (const name of numbers) {
    const value = attr(row, name);
    if (value !== '') return `${name}=${value}`;
  }
  return '';
}

/** The kit's whole grid; its tables and views are parts of it. */
function gridOf(row: Element): Element | null {
  let node = parentOf(row);
  for (let steps = 0; node && steps < 14; node = parentOf(node), steps++) {
    if (tagOf(node) === 'table') continue;
    const tokens = classesOf(node).map(partsOf);
    // One of the halves that a grid with held columns is made of.
    if (tokens.some((parts) => parts.includes('inner'))) continue;
    if (grids.has(attr(node, 'role'))) return node;
    if (tokens.some((parts) => grids.has(parts.at(-1) ?? ''))) return node;
  }
  return null;
}

function isBeside(one: Element, other: Element): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  const level = Math.abs(a.top - b.top) <= 2 && Math.abs(a.bottom - b.bottom) <= 2;
  return level && (a.right <= b.left + 2 || b.right <= a.left + 2);
}

/** Makes one row of the parts of each line: the part with a state speaks for all of them. */
export function joinParts(drafts: readonly Draft[], elementOf: (draft: Draft) => Element | undefined): void {
  const lines = new Map<string, { draft: Draft; element: Element }[]>();
  for (const draft of drafts) {
    const element = draft.look === 'row' && draft.row >= 0 ? elementOf(draft) : undefined;
    const number = element ? numberOf(element) : '';
    if (element && number !== '') lines.set(number, [...(lines.get(number) ?? []), { draft, element }]);
  }
  for (const parts of lines.values()) {
    const whole = parts.find(({ draft }) => draft.names.length > 0) ?? parts[0];
    if (!whole || parts.length > 3) continue;
    for (const part of parts) {
      if (part === whole || !isBeside(part.element, whole.element)) continue;
      const grid = gridOf(whole.element);
      if (grid && grid === gridOf(part.element)) join(whole.draft, part.draft, drafts);
    }
  }
}

function join(whole: Draft, part: Draft, drafts: readonly Draft[]): void {
  if (part.selected === true) whole.selected = true;
  for (const name of part.names) if (!whole.names.includes(name)) whole.names.push(name);
  for (const draft of drafts) if (draft.row === part.at) draft.row = draft === part ? -1 : whole.at;
}
