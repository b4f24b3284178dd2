/** When to look: after a change, at most once a frame, with a pause that grows while the page is busy. */

/** How long to rest after a look, as a multiple of what it cost. */
const rest = 20;
const longestRest = 1500;
/** What changes without a trace in the document, a ticked box for one, is seen within this many milliseconds. */
const beat = 1200;

/** The changes that may mean another screen. */
export const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...'class style hidden disabled open inert checked selected href role'.split(' '),
    ...'disabled selected checked pressed expanded hidden label current modal'
      .split(' ')
      .map((state) => `aria-${state}`),
  ],
};

/** While something scrolls, rings follow by themselves; the page is read again once it rests this long, */
const settled = 160;
/** or, if it goes on and on, this often. */
const longestScroll = 1500;

const navigation = ['resize', 'popstate', 'hashchange', 'load', 'DOMContentLoaded'];

export interface Pace {
  stop(): void;
  /** Looks again soon; with `haste` in so many times less than the pause of a busy page. */
  now(haste?: number): void;
}

/** Calls `look` until stopped. `quiet`: listens to navigation, scrolling and size alone. A first change is looked at in the next frame; a storm of them ever more rarely. */
export function keepPace(look: () => void, quiet = false): Pace {
  const ends = new AbortController();
  const { signal } = ends;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  let lastEnd = 0;

  function run(): void {
    frame = 0;
    const from = performance.now();
    look();
    lastEnd = performance.now();
    const cost = lastEnd - from;
    notBefore = lastEnd + Math.min(longestRest, cost * rest);
  }
  function ask(haste = 1): void {
    if (frame !== 0 || signal.aborted || (timer !== undefined && haste === 1)) return;
    clearTimeout(timer);
    timer = undefined;
    const now = performance.now();
    const wait = lastEnd + (notBefore - lastEnd) / haste - now;
    // A page at rest is answered at once; only a storm has to wait.
    if (wait <= 0 || now - lastEnd > 250) frame = requestAnimationFrame(run);
    else
      timer = setTimeout(() => {
        timer = undefined;
        frame = requestAnimationFrame(run);
      }, wait);
  }
  const soon = (): void => ask();
  let still: ReturnType<typeof setTimeout> | undefined;
  let scrolling = 0;
  function scrolled(): void {
    const now = performance.now();
    if (still === undefined) scrolling = now;
    clearTimeout(still);
    still = setTimeout(
      () => {
        still = undefined;
        soon();
      },
      now - scrolling > longestScroll ? 0 : settled,
    );
  }

  const observer = new MutationObserver(soon);
  observer.observe(document, watched);
  const options = { capture: true, passive: true, signal } as const;
  // Colours and places settle without a change in the document; on the login page nothing of the kind is listened to.
  const events = quiet ? navigation : [...navigation, 'transitionend', 'animationend'];
  for (const type of events) addEventListener(type, soon, options);
  addEventListener('scroll', scrolled, options);
  const pulse = setInterval(() => document.visibilityState === 'visible' && soon(), beat);
  return {
    now: ask,
    stop() {
      ends.abort();
      observer.disconnect();
      clearInterval(pulse);
      clearTimeout(timer);
      clearTimeout(still);
      cancelAnimationFrame(frame);
    },
  };
}
