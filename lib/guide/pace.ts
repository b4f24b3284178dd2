/** When to look: after a change, at most once a frame, with a pause that grows while the page is busy. */

/** How long to rest after a look, as a multiple of what it cost. */
const rest = 15;
const longestRest = 1500;
/** What changes without a trace in the document, a ticked box for one, is seen within this many milliseconds. */
const beat = 1200;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'disabled',
    'open',
    'inert',
    'checked',
    'selected',
    'href',
    'role',
    'aria-disabled',
    'aria-selected',
    'aria-checked',
    'aria-pressed',
    'aria-expanded',
    'aria-hidden',
    'aria-label',
    'aria-current',
    'aria-modal',
  ],
};

const navigation = ['scroll', 'resize', 'popstate', 'hashchange', 'load', 'DOMContentLoaded'];

/** Calls `look` until stopped. `quiet`: listens to navigation, scrolling and size alone. A first change is looked at in the next frame; a storm of them ever more rarely. */
export function keepPace(look: () => void, quiet = false): { stop(): void; now(): void } {
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
  function ask(): void {
    if (frame !== 0 || timer !== undefined || signal.aborted) return;
    const wait = notBefore - performance.now();
    // A page at rest is answered at once; only a storm has to wait.
    if (wait <= 0 || performance.now() - lastEnd > 250) frame = requestAnimationFrame(run);
    else
      timer = setTimeout(() => {
        timer = undefined;
        frame = requestAnimationFrame(run);
      }, wait);
  }

  const observer = new MutationObserver(ask);
  observer.observe(document, watched);
  const options = { capture: true, passive: true, signal } as const;
  // Colours and places settle without a change in the document; on the login page nothing of the kind is listened to.
  const events = quiet ? navigation : [...navigation, 'transitionend', 'animationend'];
  for (const type of events) addEventListener(type, ask, options);
  const pulse = setInterval(() => document.visibilityState === 'visible' && ask(), beat);
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
