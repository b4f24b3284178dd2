/** Whether a row is worth asking: the look at a long grid asks this of hundreds. */
import { matches } from './dom';
import { selectedWords } from './states';

const signs = [
  ...['selected', 'checked', 'pressed'].map((state) => `[aria-${state}=true]`),
  '[aria-current]',
  ...[...selectedWords].map((one) => `[class*="${one}" i]`),
].join();
const held = '[aria-selected=true]>*';
const chosen = `:is(${signs}),:is(${signs})>*,${held}>*,${held}>*>*,:has(input:checked)`;

/** One question that the browser itself answers; false: `isSelected` would not be true. */
export const mayBeChosen = (element: Element): boolean => matches(element, chosen);
