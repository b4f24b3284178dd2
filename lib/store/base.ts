/** What the tables' operations stand on. */
import type { StoreNames } from 'idb';
import { StoreFault } from './fault';
import type { Mark } from './mark';
import type { Database, Schema } from './open';
import { type Row, readRow, type TableName, tables } from './rows';
import { type Reading, readIn, type Writing, writeIn } from './transact';

type Names = StoreNames<Schema>[];

export interface Base {
  read<T>(names: Names, work: (tx: Reading) => Promise<T>): Promise<T>;
  /** Tells the other tabs which tables changed, once it is on the disk. */
  write<T>(names: Names, work: (tx: Writing) => Promise<T>): Promise<T>;
  /** As `write`, over all tables, for what takes rows away. */
  prune<T>(names: Names, work: (tx: Writing) => Promise<T>): Promise<T>;
}

/** Whether no table has a row. */
export async function isEmpty(tx: Reading | Writing): Promise<boolean> {
  for (const table of tables) if ((await tx.objectStore(table).count()) > 0) return false;
  return true;
}

interface Beside {
  readonly open: () => Database;
  readonly tell: (changed: readonly TableName[]) => void;
  readonly mark: Mark;
}

/** Reading and writing on a connection. */
export function baseOf({ open, tell, mark }: Beside): Base {
  let marked = false;
  const note = (there: boolean): void => {
    if (marked !== there || !there) mark.set(there);
    marked = there;
  };
  return {
    read: async (names, work) => readIn(open(), names, work),
    write: async (names, work) => {
      const value = await writeIn(open(), names, work);
      note(true);
      tell(names);
      return value;
    },
    prune: async (names, work) => {
      const [value, empty] = await writeIn(open(), [...tables], async (tx) => {
        const made = await work(tx);
        return [made, await isEmpty(tx)] as const;
      });
      note(!empty);
      tell(names);
      return value;
    },
  };
}

/** The row in its form; anything else rejects with 'damaged'. */
export function checked<T extends TableName>(table: T, value: unknown): Row<T> {
  const row = readRow(table, value);
  if (row === null) throw new StoreFault('damaged');
  return row;
}

/** The rows that can be read. The others stay where they are; the ledger counts them. */
export const readable = <T extends TableName>(table: T, values: readonly unknown[]): Row<T>[] =>
  values.map((value) => readRow(table, value)).filter((row) => row !== null);
