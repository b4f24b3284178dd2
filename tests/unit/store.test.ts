import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store, StoreFault } from '../../lib/store';
import { readFile, writeFile } from '../../lib/store/file';

let stores: Store[] = [];
let count = 0;
const fresh = async (name = `store-${++count}`): Promise<Store> => {
  const store = await openStore({ name, mark: null });
  stores.push(store);
  return store;
};
afterEach(() => {
  for (const store of stores) store.close();
  stores = [];
});

const attempt = (id: string) =>
  ({
    id,
    scenario: 'simplest',
    mode: 'guided',
    edition: 'katip-2025',
    route: '1',
    seed: 7,
    started: 1000,
    ended: null,
    world: null,
  }) as const;
const press = (name: string) => ({ kind: 'press', tab: 1, press: name }) as const;

describe('the store', () => {
  it('keeps an attempt, its presses in order, and its world', async () => {
    const store = await fresh();
    await store.attempts.begin(attempt('a'));
    expect(await store.events.append('a', 1, press('x'))).toBe(0);
    expect(await store.events.append('a', 2, press('y'), { version: 1, data: { at: 2 } })).toBe(1);
    expect((await store.events.of('a')).map(({ number }) => number)).toEqual([0, 1]);
    expect((await store.attempts.get('a'))?.world).toEqual({ version: 1, data: { at: 2 } });
    await store.attempts.remove('a');
    expect(await store.events.of('a')).toEqual([]);
    expect((await store.ledger()).count).toBe(0);
  });

  it('refuses a row that is damaged, and writes nothing of it', async () => {
    const store = await fresh();
    const bad = store.results.put(
      { id: 'good', at: 1, version: 1, data: {} },
      { id: 'bad', at: -1, version: 1, data: {} },
    );
    await expect(bad).rejects.toBeInstanceOf(StoreFault);
    expect(await store.results.list()).toEqual([]);
  });

  it('goes out to a file and comes back the same', async () => {
    const store = await fresh();
    await store.attempts.begin(attempt('a'));
    await store.events.append('a', 1, press('x'));
    await store.calls.put({ id: 'c', at: 3, version: 1, data: { screen: 'contracts' } });
    const before = await store.collect();
    const read = readFile(writeFile(before, 5));
    if (!read.ok) throw new Error(read.say.tr);
    await store.erase();
    expect((await store.ledger()).count).toBe(0);
    await store.take(read.content, 'keep-mine');
    expect(await store.collect()).toEqual(before);
  });
});
