/** One transaction: wholly done and on the disk, or not at all. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { faultOf } from './fault';
import type { Database, Schema } from './open';

type Names = StoreNames<Schema>[];
export type Reading = IDBPTransaction<Schema, Names, 'readonly'>;
export type Writing = IDBPTransaction<Schema, Names, 'readwrite'>;

/** Without this an exception, or a foreign await, would commit the half that was written before it. */
function takeBack(tx: Reading | Writing): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

async function within<X extends Reading | Writing, T>(tx: X, work: (tx: X) => Promise<T>): Promise<T> {
  // A fault of the whole, such as a full disk, shows only at its end.
  const ending = tx.done.then(
    () => null,
    (error: unknown) => ({ error: tx.error ?? error }),
  );
  let value: T;
  try {
    value = await work(tx);
  } catch (error) {
    takeBack(tx);
    await ending;
    throw faultOf(tx.error?.name === 'QuotaExceededError' ? tx.error : error);
  }
  const ended = await ending;
  if (ended) throw faultOf(ended.error);
  return value;
}

const starting = <X>(start: () => X): X => {
  try {
    return start();
  } catch (error) {
    throw faultOf(error);
  }
};

/** Reads from several tables at one moment. `work` may await nothing but the transaction's own requests. */
export async function readIn<T>(db: Database, names: Names, work: (tx: Reading) => Promise<T>): Promise<T> {
  return within(
    starting(() => db.transaction(names, 'readonly')),
    work,
  );
}

/** Writes to several tables at once; resolved only when it is on the disk. Writers of all tabs wait for each other. */
export async function writeIn<T>(db: Database, names: Names, work: (tx: Writing) => Promise<T>): Promise<T> {
  return within(
    starting(() => db.transaction(names, 'readwrite', { durability: 'strict' })),
    work,
  );
}
