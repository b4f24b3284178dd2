/** The looks of the state's login page: links, buttons, tabs, labels and headings. No rows, no grids, no kits. */
import { matches } from './dom';
import { type Found, isInputButton, type Ways, walkIn } from './texts';

const pressed =
  '[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=radio],[role=switch],' +
  'a:is([href],[onclick],[tabindex],[class]),button,summary,area,select,option,' +
  'label:is([for],:has([type=radio],[type=checkbox])),' +
  ':is([onclick],[tabindex]:not([tabindex="-1"])):not(html,body,form,[role=presentation],[role=dialog])';

/** Whether the element itself is something one presses. */
export const isPressable = (element: Element): boolean => matches(element, pressed) || isInputButton(element);

const ways: Ways = {
  isPressable,
  isHeading: (element) => matches(element, 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]'),
  childrenOf: (_element, all) => all,
};

/** Hands over each candidate text of the login page with its element. */
export const walkIdentity = (root: Element, found: Found): void => walkIn(root, ways, found);
