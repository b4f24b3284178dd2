import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { StoreKeeper } from '../../components/simulator/keeper';
import type { Kept } from '../../components/simulator/run';
import { newWorld, nextPresses, press, simplest } from '../../lib/practice';
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

/** What a learner has chosen to rehearse. */
const choose = <const Mode extends string, const Edition extends string>(mode: Mode, edition: Edition) =>
  ({ scenario: simplest.id, mode, edition, route: '1', seed: 7 }) as const;

/** A keeper with records of its own. */
async function keeping(rest?: (then: () => void) => void) {
  const store = await openStore({ name: freshName(), mark: null });
  const keeper = new StoreKeeper(
    (say) => {
      throw new Error(say?.en);
    },
    () => 1,
    async () => store,
    rest,
  );
  return { keeper, store };
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
    ['presses that are none', { ...whole, presses: 'x' }],
    ['fewer presses than none', { ...whole, presses: -1 }],
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

describe('what is kept of a run', () => {
  it('is the run, word for word, and plain JSON', async () => {
    const { keeper, store } = await keeping();
    const choice = choose('free', 'katip-2025');
    keeper.begin('a', choice, whole);
    const done = { kind: 'press', tab: 1, press: 'E-Devlet Giriş' } as const;
    const kept = { ...whole, world: press(world, done) };
    keeper.append('a', { at: 1, press: done }, kept);
    await keeper.settled();
    const row = await store.attempts.get('a');
    expect(row?.world?.data).toStrictEqual(JSON.parse(JSON.stringify({ ...kept, presses: 1 })));
    store.close();
  });
});

describe('a world too large to be written at every press', () => {
  const [first] = simplest.contracts;
  const many = Array.from({ length: 900 }, (_, at) => ({
    ...first,
    id: String(100_000 + at),
    employer: true,
  }));
  const large = {
    ...simplest,
    contracts: [...simplest.contracts, ...many],
  } as typeof simplest;

  it('is found as it was after the last press, though only the presses were written', async () => {
    const store = await openStore({ name: freshName(), mark: null });
    const faults: unknown[] = [];
    const keeper = () =>
      new StoreKeeper(
        (say) => faults.push(say),
        () => 1,
        async () => store,
      );
    let world = newWorld({ scenario: large, edition: 'katip-2020', route: '1', seed: 7 });
    const choice = choose('guided', 'katip-2020');
    const kept = (): Kept => ({ world, guide: freshMemory, hints: [], began: 5 });
    const writing = keeper();
    writing.begin('a', choice, kept());
    for (let at = 0; at < 9; at += 1) {
      const [next] = nextPresses(world);
      if (!next) throw new Error('at the end');
      world = press(world, next);
      writing.append('a', { at, press: next }, kept());
      // In the midst of it everything so far is written down whole.
      if (at === 4) await writing.settled();
    }
    // The presses after it are; the world is not, as when the browser ends now.
    await expect.poll(async () => (await store.events.of('a')).length).toBe(9);
    const row = await store.attempts.get('a');
    expect(row?.world?.data).toMatchObject({ presses: 5 });
    const found = await keeper().find('a');
    expect(found?.kept.world).toEqual(world);
    expect(found?.events.length).toBe(9);
    expect(faults).toEqual([]);
    await writing.settled();
    store.close();
  });

  it('is found as it was when the browser ends before the world was written even once', async () => {
    const { keeper, store } = await keeping();
    const choice = choose('free', 'katip-2020');
    const beginning = newWorld({ scenario: large, edition: 'katip-2020', route: '1', seed: 7 });
    const [done] = nextPresses(beginning);
    if (!done) throw new Error('no way');
    const begun: Kept = { world: beginning, guide: freshMemory, hints: [], began: 5 };
    keeper.begin('a', choice, begun);
    keeper.append('a', { at: 0, press: done }, { ...begun, world: press(beginning, done) });
    await expect.poll(async () => (await store.events.of('a')).length).toBe(1);
    const again = new StoreKeeper(
      () => undefined,
      () => 1,
      async () => store,
    );
    const found = await again.find('a');
    expect(found?.kept.world).toEqual(press(beginning, done));
    await keeper.settled();
    store.close();
  });

  it('is written down when the page is at rest, and only as it is then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const resting: (() => void)[] = [];
    const { keeper, store } = await keeping((then) => resting.push(then));
    const choice = choose('free', 'katip-2020');
    let world = newWorld({ scenario: large, edition: 'katip-2020', route: '1', seed: 7 });
    const kept = (): Kept => ({ world, guide: freshMemory, hints: [], began: 5 });
    keeper.begin('a', choice, kept());
    for (let at = 0; at < 2; at += 1) {
      const [next] = nextPresses(world);
      if (!next) throw new Error('no way');
      world = press(world, next);
      keeper.append('a', { at, press: next }, kept());
      vi.advanceTimersByTime(5000);
    }
    vi.useRealTimers();
    const written = async () => (await store.attempts.get('a'))?.world?.data;
    await expect.poll(async () => (await store.events.of('a')).length).toBe(2);
    expect(await written()).toMatchObject({ presses: 0 });
    const [first, second] = resting;
    // The first press came to rest too late: another one had followed.
    first?.();
    await new Promise((wake) => setTimeout(wake, 60));
    expect(await written()).toMatchObject({ presses: 0 });
    second?.();
    await expect.poll(written).toMatchObject({ presses: 2 });
    expect(resting).toHaveLength(2);
    store.close();
  });
});
