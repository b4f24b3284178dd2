/** A thing in the making: empty of words, with the states a person sees. */
import type { Look } from '../catalog/model';
import { isFaint } from './faint';
import { inMain, isChoice } from './looks';
import type { Placed } from './places';
import type { Thing } from './snapshot';
import { isDisabled, isExpanded, isSelected } from './states';

export type Draft = {
  -readonly [Key in keyof Thing]: Thing[Key] extends readonly string[] ? string[] : Thing[Key];
};

/** A thing with no words and no states. */
export const blank = (at: number, look: Look, place: Placed): Draft => ({
  at,
  look,
  names: [],
  begins: [],
  holds: [],
  tokens: [],
  others: 0,
  disabled: false,
  choice: false,
  selected: null,
  expanded: null,
  row: -1,
  window: place.window,
  column: '',
  reach: place.reach,
  main: true,
  frame: 0,
});

/** A thing with the states of its element. */
export function draftOf(at: number, look: Look, root: Element, place: Placed): Draft {
  const draft = blank(at, look, place);
  if (look === 'control' || look === 'row') draft.selected = isSelected(root);
  if (look !== 'control') return draft;
  // How it is drawn is looked at where it is in view: the cost is not to grow with the page.
  draft.disabled = isDisabled(root) || (/shown|clipped/u.test(place.reach) && isFaint(root));
  draft.choice = isChoice(root);
  draft.expanded = isExpanded(root);
  draft.main = inMain(root);
  return draft;
}
