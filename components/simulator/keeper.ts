/** Keeps runs in the store, one write after the other; a fault is told once and the run goes on. */
import type { Said } from '../../lib/catalog/model';
import type { Json, Store } from '../../lib/store';
import { StoreFault } from '../../lib/store/fault';
import { ownName } from '../../lib/store/own-name';
import { wipedWords } from '../../lib/store/words';
import { afterPaint, atRest } from './at-rest';
import { choiceOf, keptOf, turnsOf, version, versioned } from './kept-form';
import type { Choice } from './kinds';
import { type PracticeEvent, press as pressIn, type Scenario } from './practice';
import type { Keeper, Kept } from './run';

/** The guide's own changes come in bursts: they are kept together, ms. */
const burst = 250;

/** Contracts from which on a world is too large to be written down at every press: its presses are, and it with the next burst. */
const large = 500;
/** Writing such a world takes a while: it waits until nothing was done for so long, ms. */
const calm = 1000;

const openRecords = async (): Promise<Store> => {
  await afterPaint();
  return (await import('./records')).openStore();
};

/** What was kept of one run. */
export interface Found {
  readonly choice: Choice;
  readonly kept: Kept;
  readonly events: readonly PracticeEvent[];
}

/** What this tab has seen of an attempt: presses, and changes of another kind. */
interface Held {
  readonly presses: number;
  readonly turns: number;
}

export class StoreKeeper implements Keeper {
  readonly #store: Promise<Store>;
  #last: Promise<unknown>;
  /** Begun, and not pressed in yet. */
  #begun: { readonly attempt: string; readonly write: () => void } | null = null;
  #waiting: { timer: ReturnType<typeof setTimeout>; attempt: string; kept: Kept } | null = null;
  readonly #held = new Map<string, Held>();
  /** The attempt that this tab shows, once it is written. */
  #shown: string | null = null;
  /** How often a press was handed over. */
  #appended = 0;
  /** Attempts in which another tab came between: what this one shows of them must not be written over what is kept. */
  readonly #behind = new Set<string>();
  /** Attempts that could not even be begun, with what stood in the way: nothing of them can be kept. */
  readonly #unkept = new Map<string, unknown>();
  #overtaken: (attempt: string) => void = () => undefined;

  constructor(
    private readonly failed: (say: Said | null) => void,
    private readonly now: () => number,
    open: () => Promise<Store> = openRecords,
    private readonly rest: (then: () => void) => void = atRest,
  ) {
    this.#store = open();
    this.#last = this.#store.then(
      ({ wiped, onChange }) => {
        onChange((changed) => changed.includes('attempts') && this.look());
        if (wiped) this.failed(wipedWords);
      },
      (fault: unknown) => this.#tell(fault),
    );
  }

  /** Calls back with an attempt in which another tab came between: what is kept of it is newer than what is shown. */
  onOvertaken(heard: (attempt: string) => void): void {
    this.#overtaken = heard;
  }

  /** Looks whether another tab has gone on in what this one shows. */
  look(): void {
    const attempt = this.#shown;
    if (attempt === null) return;
    this.#write(async ({ attempts, events }) => {
      const row = await attempts.get(attempt);
      const count = await events.count(attempt);
      const { presses, turns } = this.#heldOf(attempt);
      if (row && (count > presses || turnsOf(row) > turns)) this.#fallBehind(attempt);
    });
  }

  #heldOf(attempt: string): Held {
    return this.#held.get(attempt) ?? { presses: 0, turns: 0 };
  }

  #fallBehind(attempt: string): void {
    this.#behind.add(attempt);
    this.#overtaken(attempt);
  }

  readonly #tell = (fault: unknown): void => this.failed(fault instanceof StoreFault ? fault.say : null);

  #write(work: (store: Store) => Promise<unknown>): void {
    this.#last = this.#last.then(() => this.#store.then(work)).catch(this.#tell);
  }

  /** All writes so far are on the disk, or were told of. */
  async settled(): Promise<void> {
    this.#flush();
    await this.#last;
  }

  /** Takes note of an attempt; its row is written with its first press. */
  begin(attempt: string, choice: Choice, kept: Kept): void {
    const world = versioned({ ...kept, presses: 0 });
    const row = { id: attempt, ...choice, started: this.now(), ended: null, world };
    const first = (store: Store): Promise<void> =>
      store.attempts.begin(row).catch((fault: unknown) => {
        this.#unkept.set(attempt, fault);
        throw fault;
      });
    this.#begun = { attempt, write: () => this.#write(first) };
  }

  append(attempt: string, { at, press }: PracticeEvent, kept: Kept): void {
    if (this.#begun?.attempt === attempt) {
      this.#begun.write();
      this.#begun = null;
    }
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = null;
    const { presses } = this.#heldOf(attempt);
    const turns = kept.turns ?? 0;
    this.#held.set(attempt, { presses: presses + 1, turns });
    this.#shown = attempt;
    this.#appended += 1;
    const slow = kept.world.contracts.length > large;
    const world = slow ? undefined : versioned({ ...kept, presses: presses + 1 });
    this.#write(async (store) => {
      if (this.#unkept.has(attempt)) throw this.#unkept.get(attempt);
      let fits = true;
      await store.events.append(attempt, at, press, world, (row, number) => {
        fits = number <= presses && turnsOf(row) <= turns && !this.#behind.has(attempt);
        return fits;
      });
      if (!fits) this.#fallBehind(attempt);
    });
    if (slow) this.keep(attempt, kept);
  }

  keep(attempt: string, kept: Kept): void {
    if (this.#begun?.attempt === attempt) return;
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    const { presses, turns } = this.#heldOf(attempt);
    const turned = (kept.turns ?? 0) > turns;
    if (this.#held.has(attempt)) this.#held.set(attempt, { presses, turns: kept.turns ?? 0 });
    const slow = kept.world.contracts.length > large;
    const due = (): void => (slow ? this.rest(() => this.#waiting === mine && this.#flush()) : this.#flush());
    const timer = setTimeout(due, slow ? calm : burst);
    const mine = { attempt, kept: { ...kept, presses }, timer };
    this.#waiting = mine;
    // The person did that: it is not to be lost by closing the page in the next moment.
    if (turned && !slow) this.#flush();
  }

  #flush(): void {
    if (!this.#waiting) return;
    const { timer, attempt, kept } = this.#waiting;
    clearTimeout(timer);
    this.#waiting = null;
    this.#write(async (store) => {
      if (this.#behind.has(attempt) || this.#unkept.has(attempt)) return;
      const fits = await store.attempts.keep(
        attempt,
        { world: versioned(kept) },
        (row) => turnsOf(row) <= (kept.turns ?? 0),
      );
      if (!fits) this.#fallBehind(attempt);
    });
  }

  /** The attempt has come to its end; one that never began has none. */
  end(attempt: string): void {
    if (this.#begun?.attempt === attempt) return;
    const ended = this.now();
    this.#write(async (store) => {
      if (!this.#unkept.has(attempt)) await store.attempts.keep(attempt, { ended });
    });
  }

  /** Keeps the result of an exam. */
  result(id: string, data: unknown): void {
    const json = JSON.parse(JSON.stringify(data)) as Json;
    this.#write((store) => store.results.put({ id, at: this.now(), version, data: json }));
  }

  /** A run that was kept; null where there is none, or none that can be read. */
  async find(attempt: string): Promise<Found | null> {
    try {
      const store = await this.#store;
      const row = await store.attempts.get(attempt);
      const kept = row && keptOf(row);
      if (!row || !kept) return null;
      const events = (await store.events.of(attempt)).map(({ at, press }) => ({ at, press }));
      this.#shown = attempt;
      this.#held.set(attempt, { presses: events.length, turns: kept.turns ?? 0 });
      this.#behind.delete(attempt);
      // Presses that were written after the world are done again.
      const later = events.slice(kept.presses ?? events.length);
      const world = later.reduce((now, one) => pressIn(now, one.press), kept.world);
      return { choice: choiceOf(row), kept: { ...kept, world }, events };
    } catch (fault) {
      this.#tell(fault);
      return null;
    }
  }

  /** The same, once everything that was pressed here meanwhile is written as well. */
  async newest(attempt: string): Promise<Found | null> {
    for (;;) {
      await this.settled();
      const before = this.#appended;
      const found = await this.find(attempt);
      if (found === null || before === this.#appended) return found;
    }
  }

  /** The trainer's own scenarios, under the names that an address gives them. */
  async own(): Promise<Scenario[]> {
    try {
      const store = await this.#store;
      const { ownScenarios } = await import('./records');
      const all = await ownScenarios(store);
      return all.map((one) => ({ ...one, id: ownName(one.id) }));
    } catch (fault) {
      this.#tell(fault);
      return [];
    }
  }

  /** The run that was left last, if it was left before its end. */
  async unfinished(): Promise<string | null> {
    try {
      const store = await this.#store;
      const [last] = await store.attempts.list();
      return last && last.ended === null && (await store.events.of(last.id)).length > 0 ? last.id : null;
    } catch (fault) {
      this.#tell(fault);
      return null;
    }
  }
}
