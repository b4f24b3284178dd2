/** Opens the database, climbing the ladder where it is older. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { faultOf, StoreFault } from './fault';
import type { Attempt, Kept, PressEvent, Setting } from './rows';
import { ladder } from './rungs';

export interface Schema extends DBSchema {
  attempts: { key: string; value: Attempt; indexes: { started: number } };
  events: { key: [string, number]; value: PressEvent };
  results: { key: string; value: Kept };
  scenarios: { key: string; value: Kept };
  classes: { key: string; value: Kept };
  calls: { key: string; value: Kept };
  settings: { key: string; value: Setting };
}

export type Database = IDBPDatabase<Schema>;

export interface Opening {
  readonly name: string;
  /** How long an old tab may hold up an upgrade, ms. */
  readonly patience: number;
  /** The connection ended: another tab needs a newer version, or the browser took the records away. */
  readonly ended: () => void;
}

type Upgrade = NonNullable<NonNullable<Parameters<typeof openDB>[2]>['upgrade']>;

/** An exception in a step takes back the whole upgrade. */
const climb: Upgrade = (db, from, _to, tx) => {
  const steps = async (): Promise<void> => {
    for (const rung of ladder.slice(from)) await rung(db, tx);
  };
  steps().catch(() => {
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
  });
};

/** Rejects with a StoreFault: 'newer', 'blocked', 'damaged' or 'unknown'. Nothing is ever deleted here. */
export function openDatabase({ name, patience, ended }: Opening): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late = false;
    const giveUp = (): void => {
      late = true;
      reject(new StoreFault('blocked'));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    openDB<Schema>(name, ladder.length, {
      upgrade: climb as never,
      blocked: () => {
        timer = setTimeout(giveUp, patience);
      },
      blocking: (_from, _to, event) => {
        // Another tab has a newer version: make way for it at once.
        (event.target as IDBDatabase).close();
        ended();
      },
      terminated: ended,
    })
      .then(
        (db) => {
          if (late) db.close();
          else resolve(db);
        },
        (error: unknown) => reject(faultOf(error)),
      )
      .finally(() => clearTimeout(timer));
  });
}

/** Deletes the whole database, readable or not; only for a person who asked for it. Rejects with 'blocked' where a tab holds it. */
export function deleteDatabase(name: string, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    deleteDB(name, {
      blocked: () => {
        timer = setTimeout(() => reject(new StoreFault('blocked')), patience);
      },
    })
      .then(resolve, (error: unknown) => reject(faultOf(error)))
      .finally(() => clearTimeout(timer));
  });
}
