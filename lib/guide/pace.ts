/** When to look: after a change, at most once a frame, with a pause that grows while the page is busy. */

/** How long to rest after a look, as a multiple of what it cost. */
const rest = 19;
const longestRest = 1000;
/** So much rest, in milliseconds, may be owed: a few cheap looks follow one another at once. */
const credit = 500;
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

/**
 * How a guide listens to what is no change of the document. May return whether a beat can be left out: nothing that
 * leaves no trace has changed since the last one.
 */
export type Listen = (soon: () => void, options: AddEventListenerOptions) => (() => boolean) | undefined;

/** What may lead to another page, or another size of it. */
export const navigation = ['resize', 'popstate', 'hashchange', 'load', 'DOMContentLoaded'];

/** Navigation, scrolling and size. On the login page nothing else is listened to. */
const listenToPage: Listen = (soon, options) => {
  for (const type of ['scroll', ...navigation]) addEventListener(type, soon, options);
  return undefined;
};

export interface Pace {
  stop(): void;
  /** Looks again soon; with `haste` in so many times less than the pause of a busy page. */
  now(haste?: number): void;
}

/** Calls `look` until stopped. A first change is looked at before the next frame; a storm of them ever more rarely. */
export function keepPace(look: () => void, listen = listenToPage): Pace {
  const ends = new AbortController();
  const { signal } = ends;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  let lastEnd = 0;

  function run(): void {
    frame = 0;
    if (signal.aborted) return;
    const from = performance.now();
    look();
    lastEnd = performance.now();
    notBefore = Math.max(notBefore, lastEnd - credit) + Math.min(longestRest, (lastEnd - from) * rest);
  }
  function begin(): void {
    timer = undefined;
    // Right after the frame: the browser has laid the page out by then, and the look need not ask for it.
    frame = requestAnimationFrame(() => setTimeout(run));
  }
  function ask(haste = 1): void {
    if (frame !== 0 || signal.aborted || (timer && haste === 1)) return;
    timer = clearTimeout(timer) as undefined;
    const now = performance.now();
    const wait = lastEnd + (notBefore - lastEnd) / haste - now;
    // A page at rest is answered at once, before it is even drawn; only a storm has to wait.
    if ((wait <= 0 || now - lastEnd > 250) && !document.hidden) frame = window.setTimeout(run);
    else timer = setTimeout(begin, wait);
  }
  const soon = (): void => ask();

  const observer = new MutationObserver(soon);
  observer.observe(document, watched);
  const still = listen(soon, { capture: true, passive: true, signal });
  const pulse = setInterval(() => document.hidden || still?.() || soon(), beat);
  return {
    now: ask,
    stop() {
      ends.abort();
      observer.disconnect();
      clearInterval(pulse);
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
