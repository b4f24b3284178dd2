import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { StoreKeeper } from '../../components/simulator/keeper';
import type { Kept } from '../../components/simulator/run';
import { newWorld, simplest } from '../../lib/practice';
import { freshMemory } from '../../lib/session/memory';
import { openStore } from '../../lib/store';
import { attempt, freshName } from './keeping-rows';

const world = newWorld({ scenario: simplest, edition: 'katip-2025', route: '1', seed: 7 });
const whole: Kept = { world, guide: freshMemory, hints: [], began: 5 };

/** What the rehearsal finds of an attempt whose inside came by a file. */
async function found(data: unknown): Promise<unknown> {
  const store = await openStore({ name: freshName(), mark: null });
  const plain = JSON.parse(JSON.stringify(data)) as never;
  await store.attempts.begin(attempt('a', { world: { version: 1, data: plain } }));
  const faults: unknown[] = [];
  const keeper = new StoreKeeper(
    (say) => faults.push(say),
    () => 1,
    async () => store,
  );
  const it = await keeper.find('a');
  expect(faults).toEqual([]);
  store.close();
  return it;
}

describe('a run that came by a file', () => {
  it('goes on where it was', async () => {
    expect(await found(whole)).toMatchObject({ kept: { began: 5 } });
  });

  const hostile: [name: string, data: unknown][] = [
    ['no world', { ...whole, world: 5 }],
    ['an empty world', { ...whole, world: {} }],
    ['a world without tabs', { ...whole, world: { ...world, tabs: [] } }],
    ['tabs that are none', { ...whole, world: { ...world, tabs: 'x' } }],
    ['hints that are none', { ...whole, hints: ['x'] }],
    ['no beginning', { ...whole, began: 'gestern' }],
  ];
  it.each(hostile)('with %s is as good as none', async (_, data) => {
    expect(await found(data)).toBeNull();
  });

  it('cannot bring a broken memory of the guide', async () => {
    const run = await found({ ...whole, guide: { preferences: { corner: '<b>' }, tabs: { 1: 'x' } } });
    expect(run).toMatchObject({ kept: { guide: { preferences: freshMemory.preferences, tabs: {} } } });
  });
});
