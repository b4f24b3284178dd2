/** Attempts and their presses. */

import { type Base, checked, readable } from './base';
import { StoreFault } from './fault';
import type { Attempt, PressEvent, Versioned } from './rows';

/** Every event of one attempt. */
export const eventsOf = (attempt: string): IDBKeyRange =>
  IDBKeyRange.bound([attempt, 0], [attempt, Infinity]);

/** Judges a row as it stands on the disk, in the same transaction, so that no other tab comes between. Must not wait. */
type Fits = (stored: Attempt, number: number) => boolean;

export interface Attempts {
  /** The latest begun first. Damaged rows are left out, and left alone. */
  list(): Promise<Attempt[]>;
  /** null where there is none; a damaged one rejects. */
  get(id: string): Promise<Attempt | null>;
  /** Begins one; an attempt of this id that is there already rejects with 'damaged'. */
  begin(attempt: Attempt): Promise<void>;
  /** Keeps a world, or the end, of an attempt that is there; false, and nothing is changed, where it does not fit. */
  keep(
    id: string,
    change: { readonly world?: Versioned; readonly ended?: number },
    fits?: (stored: Attempt) => boolean,
  ): Promise<boolean>;
  /** Takes it away with all its presses. */
  remove(id: string): Promise<void>;
}

export interface Events {
  /**
   * Adds a press, and the world after it, in one go. Gives the number it got: 0, 1, 2 … without gaps, whichever
   * tabs write at once. A caller that expected another number knows that another tab came between. Where `fits` says
   * so of the stored row and of that number, the press is added all the same and the stored world is left as it is.
   */
  append(
    attempt: string,
    at: number,
    press: PressEvent['press'],
    world?: Versioned,
    fits?: Fits,
  ): Promise<number>;
  /** How many there are. */
  count(attempt: string): Promise<number>;
  /** In order. */
  of(attempt: string): Promise<PressEvent[]>;
}

/** A stored row; one that is no longer there was erased meanwhile. */
function there(row: unknown): Attempt {
  if (row === undefined) throw new StoreFault('gone');
  return row as Attempt;
}

/** The operations on attempts. */
export function attemptsOf({ read, write, prune }: Base): Attempts {
  return {
    list: () =>
      read(['attempts'], async (tx) =>
        readable('attempts', await tx.objectStore('attempts').index('started').getAll()).reverse(),
      ),
    get: (id) =>
      read(['attempts'], async (tx) => {
        const row: unknown = await tx.objectStore('attempts').get(id);
        return row === undefined ? null : checked('attempts', row);
      }),
    begin: (attempt) =>
      write(['attempts'], async (tx) => {
        await tx.objectStore('attempts').add(checked('attempts', attempt));
      }),
    keep: (id, change, fits = () => true) =>
      write(['attempts'], async (tx) => {
        const rows = tx.objectStore('attempts');
        const row = there(await rows.get(id));
        if (!fits(row)) return false;
        await rows.put(checked('attempts', { ...row, ...change }));
        return true;
      }),
    remove: (id) =>
      prune(['attempts', 'events'], async (tx) => {
        await tx.objectStore('events').delete(eventsOf(id));
        await tx.objectStore('attempts').delete(id);
      }),
  };
}

/** The operations on presses. */
export function eventsIn({ read, write }: Base): Events {
  return {
    append: (attempt, at, press, world, fits = () => true) =>
      write(['attempts', 'events'], async (tx) => {
        const rows = tx.objectStore('attempts');
        const row = there(await rows.get(attempt));
        const events = tx.objectStore('events');
        const last = await events.openKeyCursor(eventsOf(attempt), 'prev');
        const number = last ? (last.key[1] ?? 0) + 1 : 0;
        await events.add(checked('events', { attempt, number, at, press }));
        const fitting = fits(row, number);
        if (world && fitting) await rows.put(checked('attempts', { ...row, world }));
        return number;
      }),
    count: (attempt) => read(['events'], (tx) => tx.objectStore('events').count(eventsOf(attempt))),
    of: (attempt) =>
      read(['events'], async (tx) =>
        readable('events', await tx.objectStore('events').getAll(eventsOf(attempt))),
      ),
  };
}
