/** Time for the guide of a page that mostly rests: every frame while something moves or may, else twice a second. */
import { type Clock, makeClock } from './clock';
import { makeEdges } from './edges';

export interface RestClock extends Clock {
  /** What is followed; while all rests, the browser tells when one of these leaves its place. */
  watch(elements: readonly Element[]): void;
}

/** So many milliseconds without any motion are a rest. */
const settled = 400;
/** A timer may ring a moment early: so much later, in milliseconds, a ring takes it for its slow look all the same. */
const early = 10;

/** What may set things in motion without a change in the document. Heard on the way down; nothing is held back. */
const stirring = [
  ...['scroll', 'wheel', 'touchmove', 'pointerdown', 'pointerup', 'resize', 'load', 'toggle', 'focusin'],
  ...['transitionrun', 'transitionend', 'animationstart', 'animationend', 'fullscreenchange'],
];

/** The usual clock, whose frames end with a rest. `frame`: follows, and says whether something moved. */
export function makeRestClock(frame: (now: number) => boolean, tick: (now: number) => void): RestClock {
  let until = 0;
  let wanted = false;
  /** The last slow look was left out: while all rests, every other one is. */
  let skipped = false;
  let hears: AbortController | null = null;
  const edges = makeEdges(stir);
  const clock = makeClock(onFrame, onTick);

  function onFrame(now: number): boolean {
    const moved = frame(now);
    if (moved) until = now + settled;
    if (now >= until) {
      clock.follow(false);
      edges.arm();
    }
    return moved;
  }
  function onTick(now: number): void {
    skipped = now >= until && !skipped;
    if (skipped) return;
    tick(now);
    if (wanted && now >= until && frame(now + early)) stir();
  }
  function stir(): void {
    until = performance.now() + settled;
    edges.disarm();
    clock.follow(wanted);
  }
  return {
    watch: edges.watch,
    follow(on) {
      wanted = on;
      stir();
    },
    run() {
      clock.run();
      if (hears) return;
      hears = new AbortController();
      const options = { capture: true, passive: true, signal: hears.signal };
      for (const type of stirring) addEventListener(type, stir, options);
    },
    stop() {
      wanted = false;
      hears?.abort();
      hears = null;
      edges.disarm();
      clock.stop();
    },
  };
}
