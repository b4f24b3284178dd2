/** Tables whose rows belong inside to others, and the settings. */
import { orderly } from '../support/digest';
import { type Base, checked, readable } from './base';
import type { Json } from './json';
import { type Kept, readRow, type ShelfName } from './rows';

/** Reads what a row holds: the owner's own door. null for what it cannot read. */
export type Reader<T> = (data: Json, version: number) => T | null;

export interface Shelf {
  /** The latest first. Damaged rows are left out, and left alone. */
  list(): Promise<Kept[]>;
  /** As `list`, each row with what its owner's reader made of it; what it cannot read is left out. */
  read<T>(reader: Reader<T>): Promise<{ readonly row: Kept; readonly it: T }[]>;
  get(id: string): Promise<Kept | null>;
  /** Puts rows, all or none; one of the same id is replaced. */
  put(...rows: readonly Kept[]): Promise<void>;
  /** Puts a row where what is stored is still `before`; false, and nothing is changed, where another tab came between. */
  replace(row: Kept, before: Json): Promise<boolean>;
  remove(id: string): Promise<void>;
}

export interface Settings {
  get(key: string): Promise<Json | undefined>;
  set(key: string, value: Json): Promise<void>;
  /** Makes the new value from the old one; no other tab comes between. `change` must not wait for anything. */
  change(key: string, change: (old: Json | undefined) => Json): Promise<Json>;
  remove(key: string): Promise<void>;
}

/** The operations on one shelf. */
export function shelfOf({ read, write, prune }: Base, name: ShelfName): Shelf {
  const list = (): Promise<Kept[]> =>
    read([name], async (tx) =>
      readable(name, await tx.objectStore(name).getAll()).sort((a, b) => b.at - a.at),
    );
  return {
    list,
    read: async (reader) =>
      (await list()).flatMap((row) => {
        const it = reader(row.data, row.version);
        return it === null ? [] : [{ row, it }];
      }),
    get: (id) =>
      read([name], async (tx) => {
        const row: unknown = await tx.objectStore(name).get(id);
        return row === undefined ? null : checked(name, row);
      }),
    put: (...rows) =>
      write([name], async (tx) => {
        for (const row of rows) await tx.objectStore(name).put(checked(name, row));
      }),
    replace: (row, before) =>
      write([name], async (tx) => {
        const stored = readRow(name, await tx.objectStore(name).get(row.id));
        if (stored === null || orderly(stored.data) !== orderly(before)) return false;
        await tx.objectStore(name).put(checked(name, row));
        return true;
      }),
    remove: (id) => prune([name], (tx) => tx.objectStore(name).delete(id)),
  };
}

/** The operations on settings. */
export function settingsOf({ read, write, prune }: Base): Settings {
  return {
    get: (key) => read(['settings'], async (tx) => (await tx.objectStore('settings').get(key))?.value),
    set: (key, value) =>
      write(['settings'], async (tx) => {
        await tx.objectStore('settings').put(checked('settings', { key, value }));
      }),
    change: (key, change) =>
      write(['settings'], async (tx) => {
        const value = change((await tx.objectStore('settings').get(key))?.value);
        await tx.objectStore('settings').put(checked('settings', { key, value }));
        return value;
      }),
    remove: (key) => prune(['settings'], (tx) => tx.objectStore('settings').delete(key)),
  };
}
