/** One rehearsal as it goes on: the world, what was pressed, and what is kept of it. */
import type { BrowserView, Press } from '../../lib/practice/view';
import type { PracticeEvent, World } from './practice';
import { press as pressIn, viewOf } from './practice';

/** Where a rehearsal is kept. Rejects never: what could not be kept is told by `failed`. */
export interface RehearsalKeeper {
  append(event: PracticeEvent, world: World): void;
}

export interface RehearsalState {
  readonly world: World;
  readonly events: readonly PracticeEvent[];
}

/** So many presses can be taken back. */
const mostBack = 200;

/** Holds the world; every change is told to those who look on. */
export class Rehearsal {
  #state: RehearsalState;
  #view: BrowserView;
  /** Time that has passed since the last press and is not kept yet, ms on the world's clock. */
  #idle = 0;
  /** How it stood before each press, for taking presses back. */
  #past: readonly RehearsalState[] = [];
  readonly #heard = new Set<() => void>();

  constructor(
    state: RehearsalState,
    private readonly keeper: RehearsalKeeper,
    /** Real time since the rehearsal began, ms. */
    private readonly now: () => number,
  ) {
    this.#state = state;
    this.#view = viewOf(state.world);
  }

  get world(): World {
    return this.#state.world;
  }

  get view(): BrowserView {
    return this.#view;
  }

  get events(): readonly PracticeEvent[] {
    return this.#state.events;
  }

  /** Calls back after every change; returns the end of it. */
  onChange(heard: () => void): () => void {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  }

  /** A press of the learner. Time that passed before it is kept first, in one event. */
  press(press: Press): void {
    this.settle();
    this.#past = [...this.#past, this.#state].slice(-mostBack);
    this.#take(press);
  }

  /** Time passes on the world's clock, in milliseconds. */
  pass(ms: number): void {
    this.#idle += ms;
    this.#set(pressIn(this.world, { kind: 'time', ms }), this.events);
  }

  /** As it stood before the last press; false where there was none. */
  back(): boolean {
    const state = this.#past.at(-1);
    if (!state) return false;
    this.#past = this.#past.slice(0, -1);
    this.#idle = 0;
    this.#set(state.world, state.events);
    return true;
  }

  /** Goes on from another world, as when a screen is chosen from the list. */
  jump(world: World): void {
    this.#idle = 0;
    this.#past = [];
    this.#set(world, []);
  }

  /** Writes down the time that has passed since the last press: it counts as well. */
  settle(): void {
    if (this.#idle === 0) return;
    const event = { at: this.now(), press: { kind: 'time', ms: this.#idle } } as const;
    this.#idle = 0;
    this.#set(this.world, [...this.events, event]);
    this.keeper.append(event, this.world);
  }

  #take(press: Press): void {
    const event: PracticeEvent = { at: this.now(), press };
    this.#set(pressIn(this.world, press), [...this.events, event]);
    this.keeper.append(event, this.world);
  }

  #set(world: World, events: readonly PracticeEvent[]): void {
    const changed = world !== this.world;
    this.#state = { world, events };
    if (changed) this.#view = viewOf(world);
    for (const heard of this.#heard) heard();
  }
}
