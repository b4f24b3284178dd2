/** Whether a page asks for something to be typed. That there is a field, and nothing of what is in it. */
import { findIn, hasAttr } from './dom';
import { inMain } from './looks';
import { isDrawn } from './reach';

const typed =
  'input:is(:not([type]),[type=text],[type=search],[type=tel],[type=number]),[role=searchbox]:not(input)';
const most = 40;

/** A field in the page's main part that one can type into. */
export const asksToType = (root: Element): boolean =>
  [...findIn(root, typed)]
    .slice(0, most)
    .some(
      (field) =>
        !hasAttr(field, 'readonly') && !hasAttr(field, 'disabled') && isDrawn(field) && inMain(field),
    );
