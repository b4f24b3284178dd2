/** The trainer's own scenarios in the records: read, kept one write after the other, heard of from other tabs. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../../lib/catalog/model';
import type { Scenario } from '../../lib/practice/model';
import { openStore, type Store, StoreFault } from '../../lib/store';
import { ownRow, ownScenarios } from '../../lib/store/own-scenarios';

export interface OwnScenarios {
  readonly list: readonly Scenario[];
  /** Why the records do not work; null when they do. */
  readonly fault: Said | null;
  readonly keep: (scenario: Scenario) => void;
  readonly remove: (id: string) => void;
}

const sayOf = (error: unknown): Said =>
  (error instanceof StoreFault ? error : new StoreFault('unknown', error)).say;

/** The records of the page, opened once. */
export function useScenarios(now: () => number): OwnScenarios {
  const [list, setList] = useState<readonly Scenario[]>([]);
  const [fault, setFault] = useState<Said | null>(null);
  const store = useRef<Promise<Store> | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const work = useCallback((task: (open: Store) => Promise<unknown>): void => {
    const opened = store.current;
    if (!opened) return;
    last.current = last.current
      .then(async () => {
        const open = await opened;
        await task(open);
        setList(await ownScenarios(open));
        setFault(null);
      })
      .catch((error: unknown) => setFault(sayOf(error)));
  }, []);

  useEffect(() => {
    const opening = openStore();
    store.current = opening;
    let end = (): void => undefined;
    opening.then(
      (open) => {
        const stop = open.onChange((changed) => {
          if (changed.includes('scenarios')) work(async () => undefined);
        });
        end = () => {
          stop();
          open.close();
        };
      },
      () => undefined,
    );
    work(async () => undefined);
    return () => end();
  }, [work]);

  return {
    list,
    fault,
    keep: (scenario) => work((open) => open.scenarios.put(ownRow(scenario, now()))),
    remove: (id) => work((open) => open.scenarios.remove(id)),
  };
}
