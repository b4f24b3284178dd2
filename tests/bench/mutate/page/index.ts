/** All mutations, by name. */
import * as around from './around';
import * as gone from './gone';
import * as grids from './grids';
import type { Apply, Mutation } from './ground';
import * as looks from './looks';
import * as order from './order';
import * as structure from './structure';
import * as tags from './tags';
import * as wording from './wording';
import * as words from './words';
import * as wraps from './wraps';

const same = (name: string, apply: Apply): Mutation => ({ name, kind: 'same', apply });
const lost = (name: string, apply: Apply): Mutation => ({ name, kind: 'gone', apply });

const between = ' + ';

/** Several mutations as one: the last one says what must be seen after it. */
export const composed = (parts: readonly Mutation[]): Mutation => ({
  name: parts.map(({ name }) => name).join(between),
  kind: parts.at(-1)?.kind ?? 'same',
  apply: () => false,
});

export const partsOf = (name: string): string[] => name.split(between);

/** The same for the same name. */
export const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

export const mutations: readonly Mutation[] = [
  same('ids', structure.ids),
  same('classes', structure.classes),
  same('attributes', structure.attributes),
  same('wrappers', wraps.wrappers),
  same('inner-wrappers', wraps.innerWrappers),
  same('siblings', wraps.siblings),
  same('reordered', order.reordered),
  same('row-order', order.rowOrder),
  same('column-order', order.columnOrder),
  same('upper-turkish', words.upperTurkish),
  same('upper-english', words.upperEnglish),
  same('lower-turkish', words.lowerTurkish),
  same('decomposed', words.decomposed),
  same('stripped', words.stripped),
  same('punctuation', words.punctuation),
  same('invisible', words.invisible),
  same('spacing', words.spacing),
  same('typography', words.typography),
  same('split-text', words.splitText),
  same('split-nodes', words.splitNodes),
  same('counters', words.counters),
  same('other-words', wording.otherWords),
  same('other-neighbours', wording.otherNeighbours),
  same('swapped-tags', tags.swappedTags),
  same('input-buttons', tags.inputButtons),
  same('swapped-boxes', tags.swappedBoxes),
  same('swapped-headings', tags.swappedHeadings),
  same('grid-roles', grids.gridRoles),
  same('grid-role', grids.gridRole),
  same('redesign', looks.redesign),
  same('bare', looks.bare),
  same('moved', looks.moved),
  same('right-to-left', looks.rightToLeft),
  same('spread', looks.spread),
  same('zoomed', looks.zoomed),
  same('scaled', looks.scaled),
  same('scroller', looks.scroller),
  same('icons', looks.icon),
  same('tooltips', around.tooltips),
  same('hidden-copies', around.hiddenCopies),
  same('bystanders', around.bystanders),
  same('slotted', around.slotted),
  same('late', around.late),
  same('rebuilt', around.rebuilt),
  { name: 'legal-renamed', kind: 'legal-renamed', apply: wording.legalRenamed },
  lost('removed', gone.removed),
  lost('hidden', gone.hidden),
  lost('away', gone.awayed),
  lost('covered', gone.covered),
  lost('decoy', wording.decoyed),
  lost('other-application', wording.otherApplication),
];
