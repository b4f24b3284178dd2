/** What the guide listens to on pages where nobody signs in: the page's own motion as well, and scrolling with patience. */
import { type Listen, navigation } from './pace';

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
};
