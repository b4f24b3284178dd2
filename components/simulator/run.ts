/** A rehearsal with the guide over it, and what is kept of both. */
import type { Press } from '../../lib/practice/view';
import { freshMemory, type Memory } from '../../lib/session/memory';
import { clockOf } from './clock';
import type { Choice } from './kinds';
import { LiveGuide, routed, type Standing } from './live-guide';
import { isEnd, newWorld, type PracticeEvent, type Scenario, type Start, type World } from './practice';
import { Rehearsal } from './rehearsal';

/** All that is needed to go on in mid-screen. Plain JSON. */
export interface Kept {
  readonly world: World;
  readonly guide: Memory;
  /** Numbers of the events before which a hint was asked for. */
  readonly hints: readonly number[];
  /** When it began, ms since 1970. */
  readonly began: number;
  /** Presses that had been written when the world was; all of them where it is left out. */
  readonly presses?: number;
  /** How often it was changed otherwise than by a press: another screen, a step back, a hint. */
  readonly turns?: number;
}

/** Where a run is kept. Rejects never. */
export interface Keeper {
  append(attempt: string, event: PracticeEvent, kept: Kept): void;
  keep(attempt: string, kept: Kept): void;
  /** The attempt has come to its end. */
  end(attempt: string): void;
}

export interface RunNeeds {
  readonly attempt: string;
  readonly choice: Choice;
  readonly scenario: Scenario;
  /** Another tab has gone on with it: here it is shown, and plays no further by itself. */
  readonly followed?: boolean;
  /** From an earlier time; null for a new run. */
  readonly before: { readonly kept: Kept; readonly events: readonly PracticeEvent[] } | null;
  readonly memory: Memory;
  readonly keeper: Keeper;
  now(): number;
  root(): Element | null;
  /** The card was closed by the person. */
  closed(): void;
}

/** One run, from its beginning or from where it was left. */
export class Run {
  readonly choice: Choice;
  readonly attempt: string;
  readonly rehearsal: Rehearsal;
  readonly guide: LiveGuide;
  readonly begun: Kept;
  readonly start: Start;
  hints: readonly number[];
  readonly began: number;
  readonly followed: boolean;
  #turns: number;
  #memory: Memory;
  #loads = 0;
  readonly #keeper: Keeper;

  constructor(needs: RunNeeds) {
    const { attempt, choice, scenario, before, keeper } = needs;
    const { edition, route, seed } = choice;
    this.attempt = attempt;
    this.choice = choice;
    this.#keeper = keeper;
    this.followed = needs.followed ?? false;
    this.#turns = before?.kept.turns ?? 0;
    this.hints = before?.kept.hints ?? [];
    this.began = before?.kept.began ?? needs.now();
    this.start = { scenario, edition, route, seed };
    const world = before?.kept.world ?? newWorld(this.start);
    const append = (event: PracticeEvent): void => keeper.append(attempt, event, this.kept());
    this.rehearsal = new Rehearsal(
      { world, events: before?.events ?? [] },
      { append },
      () => needs.now() - this.began,
    );
    const tabs = this.rehearsal.view.tabs.map((tab) => tab.id);
    this.#memory = routed(
      before?.kept.guide ?? { ...freshMemory, preferences: needs.memory.preferences },
      tabs,
      route,
    );
    this.begun = this.kept();
    this.#endOnce();
    this.guide = new LiveGuide({
      root: needs.root,
      // The world's own clock: the three days of route e pass there.
      now: () => clockOf(this.rehearsal.world),
      memory: this.#memory,
      closed: needs.closed,
      edition,
      visit: (address) => this.visit(address),
      save: (memory) => {
        this.#memory = memory;
        keeper.keep(attempt, this.kept());
      },
    });
  }

  /** The end is written down when it is reached, with the time that led to it. */
  #endOnce(): void {
    const stop = this.rehearsal.onChange(() => {
      if (!isEnd(this.rehearsal.world)) return;
      stop();
      this.rehearsal.settle();
      this.#keeper.end(this.attempt);
    });
  }

  kept(): Kept {
    const { hints, began } = this;
    return { world: this.rehearsal.world, guide: this.#memory, hints, began, turns: this.#turns };
  }

  /** An address on the card was pressed; whoever shows the run may hear of it first. */
  visit = (address: string): void => this.press({ kind: 'address', tab: this.standing().tab, address });

  #turned(): void {
    this.#turns += 1;
    this.#keeper.keep(this.attempt, this.kept());
  }

  /** A hint was asked for. */
  hint(): void {
    this.hints = [...this.hints, this.rehearsal.events.length];
    this.#turned();
  }

  /** A press, with what it means for the guide's tabs and documents. */
  press(press: Press): void {
    const before = this.rehearsal.view.tabs;
    const opener = before.find((tab) => tab.open)?.id;
    if (press.kind !== 'press' && press.kind !== 'time') this.#loads += 1;
    this.rehearsal.press(press);
    const after = this.rehearsal.view.tabs;
    for (const { id } of after)
      if (!before.some((tab) => tab.id === id) && press.kind === 'press' && opener !== undefined)
        this.guide.opened(id, opener);
    for (const { id } of before) if (!after.some((tab) => tab.id === id)) this.guide.closedTab(id);
  }

  /** Takes back the last press, with the tabs that it opened; false where there is none. Never in an exam. */
  back(): boolean {
    if (this.choice.mode === 'exam') return false;
    const before = this.rehearsal.view.tabs;
    if (!this.rehearsal.back()) return false;
    this.#loads += 1;
    const after = this.rehearsal.view.tabs;
    for (const { id } of before) if (!after.some((tab) => tab.id === id)) this.guide.closedTab(id);
    this.#turned();
    return true;
  }

  /** Another world in the place of this one. */
  jump(world: World): void {
    this.#loads += 1;
    this.rehearsal.jump(world);
    this.#turned();
  }

  /** What stands in the browser now. */
  standing(): Standing {
    const { tabs, page } = this.rehearsal.view;
    const tab = tabs.find((one) => one.open)?.id ?? 0;
    const { site, address, title } = page;
    // İSG-KATİP is one document for the time of a visit; the pages of e-Devlet are one each.
    const place = site === 'katip' ? new URL(address).origin : address;
    return { tab, site, address, title, document: `${place} ${this.#loads}` };
  }
}
