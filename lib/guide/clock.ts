/** Time for the guide: every animation frame while something is followed, four times a second otherwise. */

export interface Clock {
  /** Whether `frame` is wanted. */
  follow(on: boolean): void;
  run(): void;
  stop(): void;
}

/** Milliseconds between two slow looks. */
export const slow = 250;

/** A clock of `frame`, which says whether something moved, and `tick`, four times a second. */
export type MakeClock = (frame: (now: number) => boolean, tick: (now: number) => void) => Clock;

export const makeClock: MakeClock = (frame, tick) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request = 0;
  let asked = 0;
  let following = false;

  const next = () => {
    asked = performance.now();
    request = requestAnimationFrame(onFrame);
  };
  const onFrame = () => {
    request = 0;
    if (!following) return;
    next();
    frame(performance.now());
  };
  const onTick = () => {
    timer = setTimeout(onTick, slow);
    const now = performance.now();
    tick(now);
    // A document that was opened anew may have dropped the request.
    if (following && now - asked > 4 * slow) {
      cancelAnimationFrame(request);
      next();
    }
  };
  return {
    follow(on) {
      following = on;
      if (on && !request) next();
    },
    run() {
      timer ??= setTimeout(onTick, slow);
    },
    stop() {
      following = false;
      cancelAnimationFrame(request);
      request = 0;
      clearTimeout(timer);
      timer = undefined;
    },
  };
};
