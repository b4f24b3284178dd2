/** What the guide listens to on pages where nobody signs in: the page's own motion as well, and scrolling with patience. */
import { findAll } from '../screen/dom';
import { type Listen, navigation } from './pace';

/** A page at rest is looked at all the same once in so many beats: a sheet of styles can change without a trace. */
const calm = 8;

/** While something scrolls, rings follow by themselves; the page is read again once it rests so many milliseconds, */
const settled = 160;
/** or, if it goes on and on, this often. */
const longestScroll = 1500;

/** Colours and places settle without a change in the document: the ends of their motion are heard too. */
export const listenWidely: Listen = (soon, options) => {
  for (const type of [...navigation, 'transitionend', 'animationend']) addEventListener(type, soon, options);
  let still: ReturnType<typeof setTimeout> | undefined;
  let began = 0;
  const scrolled = (): void => {
    const now = performance.now();
    if (still === undefined) began = now;
    clearTimeout(still);
    const rested = (): void => {
      still = undefined;
      soon();
    };
    still = setTimeout(rested, now - began > longestScroll ? 0 : settled);
  };
  addEventListener('scroll', scrolled, options);
  return makeStill();
};

/** Whether the boxes that are ticked, and the entries that lists show, are the same as a beat ago. */
function makeStill(): () => boolean {
  let ticked: readonly Element[] = [];
  let beats = 0;
  return () => {
    const now = [...findAll(document, 'input:checked,option:checked')];
    const same = now.length === ticked.length && now.every((one, at) => one === ticked[at]);
    ticked = now;
    beats = same ? beats + 1 : 0;
    return same && beats % calm !== 0;
  };
}
