import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { StoreFault } from '../../lib/store';
import { openDatabase } from '../../lib/store/open';
import { shapes, tables } from '../../lib/store/rows';
import { ladder } from '../../lib/store/rungs';
import { rung2 } from '../../lib/store/rungs/rung-2';
import version1 from '../fixtures/records/version-1.json';
import version2 from '../fixtures/records/version-2.json';
import version3 from '../fixtures/records/version-3.json';
import { freshName, withStore } from './keeping-rows';

interface Fixture {
  readonly version: number;
  readonly tables: Readonly<
    Record<string, { keyPath: string | string[]; indexes: Record<string, string>; rows: unknown[] }>
  >;
}
const fixtures: readonly Fixture[] = [version1, version2, version3];

/** Writes an older database as that version of the guide left it, by hand and not by the ladder. */
async function lay(name: string, { version, tables: written }: Fixture): Promise<void> {
  const db = await openDB(name, version, {
    upgrade(it) {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(written)) {
        const store = it.createObjectStore(table, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const row of rows) void store.add(row);
      }
    },
  });
  db.close();
}

const schemaOf = async (name: string) => {
  const db = await openDB(name);
  const names = [...db.objectStoreNames].sort();
  const tx = db.transaction(names);
  const schema = names.map((table) => {
    const store = tx.objectStore(table);
    return [table, store.keyPath, [...store.indexNames]];
  });
  db.close();
  return schema;
};

describe('the ladder', () => {
  it('has a database of every version to climb from', () => {
    expect(fixtures.map(({ version }) => version)).toEqual(ladder.map((_, at) => at + 1));
    expect(Object.keys(shapes).sort()).toEqual([...tables].sort());
  });

  it.each(fixtures)('leads from version $version to today’s, and nothing is lost', async (fixture) => {
    const [name, blank] = [freshName(), freshName()];
    await lay(name, fixture);
    await withStore(blank, async () => undefined);
    await withStore(name, async (store) => {
      const ledger = await store.ledger();
      for (const [table, { rows }] of Object.entries(fixture.tables))
        expect(ledger.lines.find((line) => line.table === table)).toMatchObject({
          count: rows.length,
          damaged: 0,
        });
      const [first] = await store.attempts.list();
      expect(first?.world).toEqual(fixture.version === 1 ? null : expect.anything());
      expect(await store.events.of('deneme-1')).toHaveLength(3);
      expect(await store.events.append('deneme-1', 9, { kind: 'new-tab' })).toBe(3);
    });
    expect(await schemaOf(name)).toEqual(await schemaOf(blank));
  });

  it('is climbed wholly or not at all', async () => {
    const name = freshName();
    await lay(name, version1);
    const steps = ladder as unknown as unknown[];
    steps[1] = async (...given: Parameters<typeof rung2>) => {
      await rung2(...given);
      throw new Error('injected');
    };
    try {
      const opening = openDatabase({ name, patience: 50, ended: () => undefined });
      await expect(opening).rejects.toBeInstanceOf(StoreFault);
    } finally {
      steps[1] = rung2;
    }
    const db = await openDB(name);
    expect([db.version, [...db.objectStoreNames]]).toEqual([1, ['attempts', 'events']]);
    expect(await db.getAll('attempts')).toEqual(version1.tables.attempts.rows);
    db.close();
    await withStore(name, async (store) => expect(await store.attempts.list()).toHaveLength(2));
  });
});
