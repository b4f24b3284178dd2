/** One shelf of the records on the page: read, changed one write after the other, heard of from other tabs. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../../lib/catalog/model';
import { openStore, type ShelfName, type Store, StoreFault } from '../../lib/store';

export interface Rows<T> {
  readonly list: readonly T[];
  /** Why the records do not work; null when they do. */
  readonly fault: Said | null;
  readonly work: (task: (open: Store) => Promise<unknown>) => void;
}

const sayOf = (error: unknown): Said =>
  (error instanceof StoreFault ? error : new StoreFault('unknown', error)).say;

const nothing = async (): Promise<void> => undefined;

/** `read` is looked at once, when the page opens. */
export function useRows<T>(shelf: ShelfName, read: (open: Store) => Promise<readonly T[]>): Rows<T> {
  const [list, setList] = useState<readonly T[]>([]);
  const [fault, setFault] = useState<Said | null>(null);
  const store = useRef<Promise<Store> | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const reader = useRef(read);

  const work = useCallback((task: (open: Store) => Promise<unknown>): void => {
    const opened = store.current;
    if (!opened) return;
    last.current = last.current
      .then(async () => {
        const open = await opened;
        await task(open);
        setList(await reader.current(open));
        setFault(null);
      })
      .catch((error: unknown) => setFault(sayOf(error)));
  }, []);

  useEffect(() => {
    const opening = openStore();
    store.current = opening;
    let gone = false;
    let end = (): void => undefined;
    opening.then(
      (open) => {
        if (gone) return open.close();
        const stop = open.onChange((changed) => changed.includes(shelf) && work(nothing));
        end = () => {
          stop();
          open.close();
        };
        return undefined;
      },
      () => undefined,
    );
    work(nothing);
    return () => {
      gone = true;
      // What was pressed last is written first.
      void last.current.finally(() => end());
    };
  }, [shelf, work]);

  return { list, fault, work };
}
