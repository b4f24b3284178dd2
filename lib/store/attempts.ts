/** Attempts and their presses. */

import { type Base, checked, readable } from './base';
import { StoreFault } from './fault';
import type { Attempt, PressEvent, Versioned } from './rows';

/** Every event of one attempt. */
export const eventsOf = (attempt: string): IDBKeyRange =>
  IDBKeyRange.bound([attempt, 0], [attempt, Infinity]);

export interface Attempts {
  /** The latest begun first. Damaged rows are left out, and left alone. */
  list(): Promise<Attempt[]>;
  /** null where there is none; a damaged one rejects. */
  get(id: string): Promise<Attempt | null>;
  /** Begins one; an attempt of this id that is there already rejects with 'damaged'. */
  begin(attempt: Attempt): Promise<void>;
  /** Keeps a world, or the end, of an attempt that is there. */
  keep(id: string, change: { readonly world?: Versioned; readonly ended?: number }): Promise<void>;
  /** Takes it away with all its presses. */
  remove(id: string): Promise<void>;
}

export interface Events {
  /**
   * Adds a press, and the world after it, in one go. Gives the number it got: 0, 1, 2 … without gaps, whichever
   * tabs write at once. A caller that expected another number knows that another tab came between.
   */
  append(attempt: string, at: number, press: PressEvent['press'], world?: Versioned): Promise<number>;
  /** In order. */
  of(attempt: string): Promise<PressEvent[]>;
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
    keep: (id, change) =>
      write(['attempts'], async (tx) => {
        const rows = tx.objectStore('attempts');
        const row: unknown = await rows.get(id);
        if (row === undefined) throw new StoreFault('damaged');
        await rows.put(checked('attempts', { ...(row as Attempt), ...change }));
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
    append: (attempt, at, press, world) =>
      write(world ? ['attempts', 'events'] : ['events'], async (tx) => {
        const events = tx.objectStore('events');
        const last = await events.openKeyCursor(eventsOf(attempt), 'prev');
        const number = last ? (last.key[1] ?? 0) + 1 : 0;
        await events.add(checked('events', { attempt, number, at, press }));
        if (!world) return number;
        const row: unknown = await tx.objectStore('attempts').get(attempt);
        if (row === undefined) throw new StoreFault('damaged');
        await tx.objectStore('attempts').put(checked('attempts', { ...(row as Attempt), world }));
        return number;
      }),
    of: (attempt) =>
      read(['events'], async (tx) =>
        readable('events', await tx.objectStore('events').getAll(eventsOf(attempt))),
      ),
  };
}
