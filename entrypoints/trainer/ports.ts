/** What the trainer's page needs of the browser. */
import { browser } from 'wxt/browser';
import type { TrainerPorts } from '../../components/trainer/section';
import type { PageToHub } from '../../lib/messages/protocol';
import { packsKey, readKept } from '../../lib/packs/kept';
import { loosen } from '../../lib/packs/kept-screens';
import type { KeptPack } from '../../lib/packs/model';
import { isTabOutline, type TabOutline } from '../../lib/store/doors/outline';
import { saveFile } from '../desk/save-file';

/** Frames answer within this many milliseconds, or are asked for again that often. */
const patience = 250;
const tries = 8;

const wait = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));
const send = (message: PageToHub): Promise<unknown> => browser.runtime.sendMessage(message);

async function outlineOf(tab: number): Promise<TabOutline | null> {
  try {
    await send({ kind: 'outline', tab });
    for (let left = tries; left > 0; left--) {
      await wait(patience);
      const frames = await send({ kind: 'outlines', tab });
      if (isTabOutline(frames)) return frames;
    }
  } catch {
    // Nobody answers: as good as no outline.
  }
  return null;
}

/** The packs that are kept, read anew. */
export async function readPacks(): Promise<KeptPack[]> {
  const stored = await browser.storage.local.get(packsKey);
  return readKept(stored[packsKey]);
}

/** Two pages of ours that save at once do so one after the other. */
async function savePacks(change: (kept: readonly KeptPack[]) => readonly KeptPack[]): Promise<boolean> {
  try {
    await navigator.locks.request('katip-packs', async () => {
      await browser.storage.local.set({ [packsKey]: change(await readPacks()) });
    });
    return true;
  } catch {
    return false;
  }
}

function newId(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => letters[byte % letters.length])
    .join('');
}

export const trainerPorts: TrainerPorts = {
  outlineOf,
  savePacks,
  newId,
  saveFile: (name, text) => saveFile(name, 'application/json', text),
  print: () => print(),
  keptScreens: async () =>
    loosen(JSON.parse((await import('../../lib/packs/kept/screens.json?raw')).default)),
};

/** Calls back when the kept packs change; returns the end of it. */
export function watchPacks(changed: (packs: KeptPack[]) => void): () => void {
  const heard = (changes: Record<string, unknown>): void => {
    if (packsKey in changes) void readPacks().then(changed);
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}
