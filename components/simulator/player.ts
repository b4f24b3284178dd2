/** Plays a rehearsal by itself: one press after the other, with a pointer that shows where. */
import type { Press } from '../../lib/practice/view';

export interface Stage {
  /** What a learner who does everything right would press now; null at the end. */
  next(): Press | null;
  press(press: Press): void;
  /** Moves the pointer to what is about to be pressed; resolves when it is there. */
  point(press: Press, signal: AbortSignal): Promise<void>;
  /** Says what is to be done; resolves when it was said, or at once where nothing speaks. */
  tell(signal: AbortSignal): Promise<void>;
  /** Called when there is nothing more to press. */
  ended(): void;
}

/** Waits so many milliseconds; ends early when the signal says so. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((wake) => {
    const timer = setTimeout(wake, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        wake();
      },
      { once: true },
    );
  });

/** Time to read the card before anything moves, and to see what a press has done, ms. */
const reading = 1600;
const seeing = 700;

export class Player {
  #ends: AbortController | null = null;
  /** The pointer is on its way to a press. */
  #pointing = false;

  constructor(private readonly stage: Stage) {}

  get playing(): boolean {
    return this.#ends !== null;
  }

  /** Plays on until stopped or at the end. */
  play(): void {
    if (this.#ends) return;
    const ends = new AbortController();
    this.#ends = ends;
    void this.#run(ends.signal);
  }

  stop(): void {
    this.#ends?.abort();
    this.#ends = null;
    this.#pointing = false;
  }

  /** One press, and then it stands again. Asked for once more while the pointer is on its way, it is there at once. */
  async step(): Promise<void> {
    const due = this.#pointing ? this.stage.next() : null;
    this.stop();
    if (due) {
      this.stage.press(due);
      return;
    }
    const ends = new AbortController();
    this.#ends = ends;
    await this.#one(ends.signal, 0);
    if (this.#ends === ends) this.#ends = null;
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) if (!(await this.#one(signal, reading))) break;
    if (!signal.aborted) this.stop();
  }

  /** False at the end. */
  async #one(signal: AbortSignal, rest: number): Promise<boolean> {
    const before = this.stage.next();
    if (!before) {
      this.stage.ended();
      return false;
    }
    await Promise.all([pause(rest, signal), this.stage.tell(signal)]);
    // Time has passed meanwhile: what is right now counts.
    const next = signal.aborted ? null : this.stage.next();
    if (!next) return !signal.aborted && before !== null;
    this.#pointing = true;
    await this.stage.point(next, signal);
    if (signal.aborted) return false;
    this.#pointing = false;
    this.stage.press(next);
    await pause(seeing, signal);
    return true;
  }
}
