/** Keeps runs in the store, one write after the other; a fault is told once and the run goes on. */
import type { Said } from '../../lib/catalog/model';
import { parsePreferences } from '../../lib/messages/parse';
import { readMemory } from '../../lib/session/memory';
import type { Attempt, Json, Store, Versioned } from '../../lib/store';
import { StoreFault } from '../../lib/store/fault';
import { ownName } from '../../lib/store/own-name';
import { wipedWords } from '../../lib/store/words';
import { afterPaint, atRest } from './at-rest';
import type { Choice } from './kinds';
import { type PracticeEvent, press as pressIn, type Scenario, viewOf } from './practice';
import type { Keeper, Kept } from './run';

/** Version of the form in which a run is kept. */
const version = 1;
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

const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** The form that is kept. Contracts never change in place and hold nothing but words: thousands of them are not copied. */
function versioned({ world, ...rest }: Kept): Versioned {
  const { contracts, scenario, ...small } = world;
  const { contracts: first, ...about } = scenario;
  const copy = { ...plain(small), contracts, scenario: { ...plain(about), contracts: first } };
  return { version, data: { ...plain(rest), world: copy } as unknown as Json };
}

/** A world that came in by a file can be anything: one that cannot be shown is as good as none. */
function isDrawn({ world, hints, began, presses = 0 }: Kept): boolean {
  try {
    const { page, tabs } = viewOf(world);
    const numbers = [began, presses, ...hints].every((one) => Number.isFinite(one)) && presses >= 0;
    return numbers && tabs.length > 0 && Array.isArray(page.body);
  } catch {
    return false;
  }
}

/** What was kept, or null when it cannot be read. */
function keptOf(row: Attempt): Kept | null {
  if (row.world?.version !== version) return null;
  const data = row.world.data as unknown as Partial<Kept> | null;
  const whole = data && typeof data === 'object' && data.world && data.guide && Array.isArray(data.hints);
  if (!whole || !isDrawn(data as Kept)) return null;
  const kept = data as Kept;
  return { ...kept, guide: readMemory(kept.guide as unknown as Record<string, unknown>, parsePreferences) };
}

const choiceOf = ({ scenario, mode, edition, route, seed }: Attempt): Choice => ({
  scenario,
  mode,
  edition: edition === 'katip-2020' ? 'katip-2020' : 'katip-2025',
  route,
  seed,
});

export class StoreKeeper implements Keeper {
  readonly #store: Promise<Store>;
  #last: Promise<unknown>;
  /** Begun, and not pressed in yet. */
  #begun: { readonly attempt: string; readonly write: () => void } | null = null;
  #waiting: { timer: ReturnType<typeof setTimeout>; attempt: string; kept: Kept } | null = null;
  /** Presses written so far, by attempt. */
  readonly #presses = new Map<string, number>();

  constructor(
    private readonly failed: (say: Said | null) => void,
    private readonly now: () => number,
    open: () => Promise<Store> = openRecords,
    private readonly rest: (then: () => void) => void = atRest,
  ) {
    this.#store = open();
    this.#last = this.#store.then(
      ({ wiped }) => wiped && this.failed(wipedWords),
      (fault: unknown) => this.#tell(fault),
    );
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
    this.#begun = { attempt, write: () => this.#write((store) => store.attempts.begin(row)) };
  }

  append(attempt: string, { at, press }: PracticeEvent, kept: Kept): void {
    if (this.#begun?.attempt === attempt) {
      this.#begun.write();
      this.#begun = null;
    }
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = null;
    const presses = (this.#presses.get(attempt) ?? 0) + 1;
    this.#presses.set(attempt, presses);
    if (kept.world.contracts.length > large) {
      this.#write((store) => store.events.append(attempt, at, press));
      this.keep(attempt, kept);
      return;
    }
    const world = versioned({ ...kept, presses });
    this.#write((store) => store.events.append(attempt, at, press, world));
  }

  keep(attempt: string, kept: Kept): void {
    if (this.#begun?.attempt === attempt) return;
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    const presses = this.#presses.get(attempt) ?? 0;
    const slow = kept.world.contracts.length > large;
    const due = (): void => (slow ? this.rest(() => this.#waiting === mine && this.#flush()) : this.#flush());
    const timer = setTimeout(due, slow ? calm : burst);
    const mine = { attempt, kept: { ...kept, presses }, timer };
    this.#waiting = mine;
  }

  #flush(): void {
    if (!this.#waiting) return;
    const { timer, attempt, kept } = this.#waiting;
    clearTimeout(timer);
    this.#waiting = null;
    this.#write((store) => store.attempts.keep(attempt, { world: versioned(kept) }));
  }

  /** The attempt has come to its end; one that never began has none. */
  end(attempt: string): void {
    if (this.#begun?.attempt === attempt) return;
    const ended = this.now();
    this.#write((store) => store.attempts.keep(attempt, { ended }));
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
      this.#presses.set(attempt, events.length);
      // Presses that were written after the world are done again.
      const later = events.slice(kept.presses ?? events.length);
      const world = later.reduce((now, one) => pressIn(now, one.press), kept.world);
      return { choice: choiceOf(row), kept: { ...kept, world }, events };
    } catch (fault) {
      this.#tell(fault);
      return null;
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
