/** The log of calls in the records of this browser; in a private window in memory alone. */

import { deskWords } from '../../components/desk/words';
import type { Said } from '../../lib/catalog/model';
import { openStore, StoreFault } from '../../lib/store';
import { type Call, readCall } from '../../lib/support/call-log';

/** The form in which a call is kept. */
const version = 1;

export interface CallBook {
  /** Why nothing is kept; null when it is. */
  readonly fault: Said | null;
  /** The latest first. */
  list(): Promise<readonly Call[]>;
  /** Keeps a call; one of the same id is put right. */
  put(id: string, call: Call): Promise<void>;
  erase(): Promise<void>;
  /** Calls back when another page has changed the log. */
  onChange(changed: () => void): void;
}

function memoryBook(fault: Said): CallBook {
  let calls: readonly (readonly [id: string, call: Call])[] = [];
  return {
    fault,
    list: async () => calls.map(([, call]) => call),
    put: async (id, call) => {
      calls = [[id, call], ...calls.filter(([other]) => other !== id)];
    },
    erase: async () => {
      calls = [];
    },
    // No other page knows of it.
    onChange: () => undefined,
  };
}

/** Opens the log. Where the records cannot be opened it says why, and keeps the calls while the page is open. */
export async function openCallBook(secret: boolean): Promise<CallBook> {
  if (secret) return memoryBook(deskWords.secret);
  try {
    const store = await openStore();
    const { calls } = store;
    return {
      fault: null,
      list: async () => (await calls.read(readCall)).map(({ it }) => it),
      put: (id, call) => calls.put({ id, at: call.at, version, data: { ...call } }),
      erase: async () => {
        for (const { id } of await calls.list()) await calls.remove(id);
      },
      onChange: (changed) => {
        store.onChange((names) => names.includes('calls') && changed());
      },
    };
  } catch (error) {
    if (error instanceof StoreFault) return memoryBook(error.say);
    throw error;
  }
}
