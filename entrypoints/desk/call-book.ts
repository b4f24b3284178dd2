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
  add(call: Call): Promise<void>;
  erase(): Promise<void>;
}

function memoryBook(fault: Said): CallBook {
  let calls: readonly Call[] = [];
  return {
    fault,
    list: async () => calls,
    add: async (call) => {
      calls = [call, ...calls];
    },
    erase: async () => {
      calls = [];
    },
  };
}

/** Opens the log. Where the records cannot be opened it says why, and keeps the calls while the page is open. */
export async function openCallBook(secret: boolean): Promise<CallBook> {
  if (secret) return memoryBook(deskWords.secret);
  try {
    const { calls } = await openStore();
    return {
      fault: null,
      list: async () => (await calls.read(readCall)).map(({ it }) => it),
      add: (call) => calls.put({ id: crypto.randomUUID(), at: call.at, version, data: { ...call } }),
      erase: async () => {
        for (const { id } of await calls.list()) await calls.remove(id);
      },
    };
  } catch (error) {
    if (error instanceof StoreFault) return memoryBook(error.say);
    throw error;
  }
}
