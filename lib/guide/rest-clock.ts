/** Time for the guide of a page that mostly rests: every frame while something moves or may, else four times a second. */
import { type Clock, slow } from './clock';
import { makeEdges } from './edges';

export interface RestClock extends Clock {
  /** Something moved, or may have. */
  stir(): void;
  /** What is followed; while all rests, the browser tells when one of these leaves its place. */
  watch(elements: readonly Element[]): void;
}

/** So many milliseconds without any motion are a rest. */
const settled = 400;
/** A little more than what a ring counts as a slow look. */
const beat = slow + 10;

/** What may set things in motion without a change in the document. Heard on the way down; nothing is held back. */
const stirring = [
  ...['scroll', 'wheel', 'touchmove', 'pointerdown', 'pointerup', 'resize', 'load', 'toggle'],
  ...['transitionrun', 'transitionend', 'animationstart', 'animationend', 'fullscreenchange'],
];

/** `frame`: follows, and says whether something moved. `tick`: what is done four times a second all the same. */
export function makeRestClock(frame: (now: number) => boolean, tick: (now: number) => void): RestClock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request = 0;
  let asked = 0;
  let until = 0;
  let following = false;
  let hears = new AbortController();
  const edges = makeEdges(stir);

  function next(): void {
    asked = performance.now();
    request = requestAnimationFrame(onFrame);
  }
  function onFrame(): void {
    request = 0;
    if (!following) return;
    const now = performance.now();
    if (frame(now)) until = now + settled;
    if (now < until) next();
    else edges.arm();
  }
  function stir(): void {
    until = performance.now() + settled;
    edges.disarm();
    if (following && !request) next();
  }
  function onTick(): void {
    timer = setTimeout(onTick, beat);
    const now = performance.now();
    tick(now);
    if (!following) return;
    if (!request) {
      if (frame(now)) stir();
    } else if (now - asked > 4 * slow) {
      // A document that was opened anew may have dropped the request.
      cancelAnimationFrame(request);
      next();
    }
  }
  return {
    stir,
    watch: edges.watch,
    follow(on) {
      following = on;
      if (on) stir();
      else edges.disarm();
    },
    run() {
      if (timer !== undefined) return;
      timer = setTimeout(onTick, beat);
      hears = new AbortController();
      const options = { capture: true, passive: true, signal: hears.signal };
      for (const type of stirring) addEventListener(type, stir, options);
    },
    stop() {
      following = false;
      hears.abort();
      edges.disarm();
      cancelAnimationFrame(request);
      request = 0;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
