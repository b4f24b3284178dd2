import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step of the ladder, inside the one transaction of the upgrade. It may await nothing but that transaction.
 * A step that was released is never changed again.
 */
export type Rung = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
