import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store, StoreFault } from '../../lib/store';
import type { Content } from '../../lib/store/file';
import { faultWords, tableWords, wipedWords } from '../../lib/store/words';
import { attempt, freshName, kept, press, withStore } from './keeping-rows';

const methods = [
  'put',
  'add',
  'delete',
  'clear',
  'get',
  'getAll',
  'getAllKeys',
  'count',
  'openKeyCursor',
] as const;
type Proto = Record<string, (...given: unknown[]) => unknown>;
const objectStore = IDBObjectStore.prototype as unknown as Proto;
const transaction = IDBTransaction.prototype as unknown as Proto;
const originals = methods.map((name) => [name, objectStore[name]] as const);
const abort = transaction.abort;

afterEach(() => {
  for (const [name, method] of originals) if (method) objectStore[name] = method;
  if (abort) transaction.abort = abort;
});

/** Makes the nth request of the database throw; gives a function that tells whether it did. */
function failAt(at: number, name = 'QuotaExceededError'): () => boolean {
  let count = 0;
  for (const [method, original] of originals)
    objectStore[method] = function (this: IDBObjectStore, ...given: unknown[]) {
      count += 1;
      if (count === at) throw new DOMException('injected', name);
      return original?.apply(this, given);
    };
  return () => count >= at;
}

const heal = (): void => {
  for (const [name, method] of originals) if (method) objectStore[name] = method;
};

const start: Content = {
  attempts: [attempt('a'), attempt('b')],
  events: [0, 1].map((number) => ({ attempt: 'a', number, at: number, press: press(`b${number}`) })),
  results: [kept('r')],
  scenarios: [],
  classes: [kept('k1'), kept('k2')],
  calls: [kept('c')],
  settings: [{ key: 's', value: 1 }],
};
const more: Content = {
  ...start,
  events: [...start.events, { attempt: 'b', number: 0, at: 0, press: press('x') }],
  scenarios: [kept('new-1'), kept('new-2')],
  calls: [kept('c', { changed: true })],
};

const commands: [name: string, run: (store: Store) => Promise<unknown>][] = [
  ['append with a world', (store) => store.events.append('a', 9, press('z'), { version: 1, data: 5 })],
  ['append', (store) => store.events.append('a', 9, press('z'))],
  ['keep the end', (store) => store.attempts.keep('a', { ended: 9 })],
  ['remove an attempt', (store) => store.attempts.remove('a')],
  ['put three rows', (store) => store.results.put(kept('r', 1), kept('r2'), kept('r3'))],
  ['change a setting', (store) => store.settings.change('s', (old) => Number(old) + 1)],
  ['take a file in', (store) => store.take(more, 'take-theirs')],
  ['erase', (store) => store.erase()],
];

/** Runs a command with a fault at each of its requests in turn; gives what was neither old nor new. */
async function halves(run: (store: Store) => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  for (let at = 1; at < 200; at += 1) {
    const hit = await withStore(freshName(), async (store) => {
      await store.take(start, 'take-theirs');
      const before = JSON.stringify(await store.collect());
      const hits = failAt(at);
      const fault: unknown = await run(store).then(
        () => null,
        (error: unknown) => error,
      );
      const reached = hits();
      heal();
      const after = JSON.stringify(await store.collect());
      if (!reached) {
        if (fault) found.push(`fails without a fault: ${String(fault)}`);
        if (after === before) found.push('changes nothing');
        return false;
      }
      if (!(fault instanceof StoreFault) || fault.kind !== 'quota') found.push(`at ${at}: ${String(fault)}`);
      if (after !== before) found.push(`at ${at}: half-written`);
      return true;
    });
    if (!hit) return found;
  }
  throw new Error('no end of requests');
}

describe('a fault at every request', () => {
  it.each(commands)('of “%s” leaves the old state', async (_, run) => {
    expect(await halves(run)).toEqual([]);
  });

  it('and a store that does not take back what it began is found out', async () => {
    transaction.abort = () => undefined;
    const found: string[] = [];
    for (const [, run] of commands) found.push(...(await halves(run)));
    expect(found.join()).toContain('half-written');
  });

  it('that comes later, from the database itself, is a fault of the store too', async () => {
    await withStore(freshName(), async (store) => {
      await store.attempts.begin(attempt('a'));
      await expect(store.attempts.begin(attempt('a'))).rejects.toMatchObject({ kind: 'damaged' });
      await expect(store.events.append('none', 1, press('x'), { version: 1, data: 1 })).rejects.toThrow(
        StoreFault,
      );
      expect(await store.events.of('none')).toEqual([]);
    });
  });
});

/** Opens a database by hand. */
const raw = (name: string, version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('records that cannot be used', () => {
  it('of a newer version are left alone, with a sentence', async () => {
    const name = freshName();
    const db = await raw(name, 99, (it) => it.createObjectStore('future').add(5, 'key'));
    db.close();
    await expect(openStore({ name, mark: null })).rejects.toMatchObject({
      kind: 'newer',
      say: faultWords.newer,
    });
    const again = await raw(name);
    expect([again.version, [...again.objectStoreNames]]).toEqual([99, ['future']]);
    again.close();
  });

  it('held by an old tab that does not make way are said to be blocked, and open once it is gone', async () => {
    const name = freshName();
    const old = await raw(name, 1, (db) => {
      db.createObjectStore('attempts', { keyPath: 'id' }).add({ ...attempt('a'), world: undefined });
      db.createObjectStore('events', { keyPath: ['attempt', 'number'] });
    });
    await expect(openStore({ name, patience: 30, mark: null })).rejects.toMatchObject({ kind: 'blocked' });
    old.close();
    await withStore(name, async (store) => expect(await store.attempts.list()).toEqual([attempt('a')]));
  });

  it('are given up at once for a tab with a newer version, and say so afterwards', async () => {
    const name = freshName();
    const store = await openStore({ name, mark: null });
    await store.attempts.begin(attempt('a'));
    const newer = await raw(name, 99);
    expect(newer.objectStoreNames).toContain('attempts');
    newer.close();
    for (const command of [() => store.attempts.list(), () => store.events.append('a', 1, press('x'))])
      await expect(command()).rejects.toMatchObject({ kind: 'closed' });
    store.close();
  });

  it('with damaged rows are read as far as they can be, the others left and counted', async () => {
    const name = freshName();
    await withStore(name, (store) => store.take(start, 'keep-mine'));
    const db = await raw(name);
    const tx = db.transaction(['attempts', 'results'], 'readwrite');
    tx.objectStore('attempts').put({ id: 'bad', started: 'yesterday' });
    tx.objectStore('results').put({ id: 'worse' });
    await new Promise((over) => {
      tx.oncomplete = over;
    });
    db.close();
    await withStore(name, async (store) => {
      expect((await store.attempts.list()).map(({ id }) => id).sort()).toEqual(['a', 'b']);
      expect((await store.results.list()).map(({ id }) => id)).toEqual(['r']);
      await expect(store.results.get('worse')).rejects.toMatchObject({ kind: 'damaged' });
      const ledger = await store.ledger();
      expect(ledger.lines.find(({ table }) => table === 'results')).toMatchObject({ count: 2, damaged: 1 });
      await store.take(await store.collect(), 'take-theirs');
      expect((await store.ledger()).lines.find(({ table }) => table === 'results')?.count).toBe(2);
    });
  });

  it('that are gone are noticed, and what was erased on purpose is not', async () => {
    const name = freshName();
    let there = false;
    const set = (now: boolean): void => {
      there = now;
    };
    const mark = { read: () => there, set };
    const open = () => openStore({ name, mark });
    const first = await open();
    expect(first.wiped).toBe(false);
    await first.calls.put(kept('c'));
    first.close();
    await new Promise((over) => {
      indexedDB.deleteDatabase(name).onsuccess = over;
    });
    const second = await open();
    expect(second.wiped).toBe(true);
    await second.calls.put(kept('c'));
    await second.calls.remove('c');
    second.close();
    const third = await open();
    expect(third.wiped).toBe(false);
    await third.calls.put(kept('c'));
    await third.erase();
    third.close();
    const fourth = await open();
    expect(fourth.wiped).toBe(false);
    fourth.close();
  });

  it('each have their sentence in both languages', () => {
    for (const say of [...Object.values(faultWords), ...Object.values(tableWords), wipedWords]) {
      expect(say.tr.length).toBeGreaterThan(5);
      expect(say.en).not.toBe(say.tr);
      expect(say.tr.normalize('NFC')).toBe(say.tr);
    }
  });
});
