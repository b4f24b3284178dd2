/** All mutations, by name. */
import * as gone from './gone';
import type { Apply, Mutation } from './ground';
import * as looks from './looks';
import * as structure from './structure';
import * as tags from './tags';
import * as wording from './wording';
import * as words from './words';

const same = (name: string, apply: Apply): Mutation => ({ name, kind: 'same', apply });
const lost = (name: string, apply: Apply): Mutation => ({ name, kind: 'gone', apply });

export const mutations: readonly Mutation[] = [
  same('ids', structure.ids),
  same('classes', structure.classes),
  same('attributes', structure.attributes),
  same('wrappers', structure.wrappers),
  same('inner-wrappers', structure.innerWrappers),
  same('siblings', structure.siblings),
  same('reordered', structure.reordered),
  same('row-order', structure.rowOrder),
  same('column-order', structure.columnOrder),
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
  same('grid-roles', tags.gridRoles),
  same('grid-role', tags.gridRole),
  same('redesign', looks.redesign),
  same('bare', looks.bare),
  same('moved', looks.moved),
  same('right-to-left', looks.rightToLeft),
  same('spread', looks.spread),
  same('zoomed', looks.zoomed),
  same('scaled', looks.scaled),
  same('scroller', looks.scroller),
  same('icons', looks.icon),
  same('tooltips', looks.tooltips),
  same('hidden-copies', looks.hiddenCopies),
  same('bystanders', looks.bystanders),
  same('slotted', looks.slotted),
  same('late', looks.late),
  same('rebuilt', looks.rebuilt),
  { name: 'legal-renamed', kind: 'legal-renamed', apply: wording.legalRenamed },
  lost('removed', gone.removed),
  lost('hidden', gone.hidden),
  lost('away', gone.awayed),
  lost('covered', gone.covered),
  lost('decoy', wording.decoyed),
  lost('other-application', wording.otherApplication),
];
