import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { StoreKeeper } from '../../components/simulator/keeper';
import type { Kept } from '../../components/simulator/run';
import { newWorld, nextPresses, press, simplest, type World } from '../../lib/practice';
import type { Press } from '../../lib/practice/view';
import { freshMemory } from '../../lib/session/memory';
import { openStore, type Store, StoreFault } from '../../lib/store';
import { dice } from '../tools/random-presses';
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

describe('the same run in two tabs', () => {
  const choice = choose('guided', 'katip-2025');

  /** A tab on the run: what it shows, and how it presses. */
  function tab(name: string) {
    let kept: Kept = whole;
    let overtaken = 0;
    /** Done once, when the presses have been read and nothing has been made of them yet. */
    let between: () => void = () => undefined;
    const open = async (): Promise<Store> => {
      const store = await openStore({ name, mark: null });
      const of = async (id: string) => {
        const rows = await store.events.of(id);
        between();
        between = () => undefined;
        return rows;
      };
      return { ...store, events: { ...store.events, of } };
    };
    const keeper = new StoreKeeper(
      (say) => {
        throw new Error(say?.en);
      },
      () => 1,
      open,
    );
    keeper.onOvertaken(() => {
      overtaken += 1;
    });
    return {
      keeper,
      begin: () => keeper.begin('a', choice, kept),
      world: () => kept.world,
      overtaken: () => overtaken,
      async open(): Promise<void> {
        const it = await keeper.find('a');
        if (!it) throw new Error('not found');
        kept = it.kept;
      },
      async follow(): Promise<void> {
        const it = await keeper.newest('a');
        if (!it) throw new Error('not found');
        kept = it.kept;
      },
      does(done: Press): void {
        kept = { ...kept, world: press(kept.world, done) };
        keeper.append('a', { at: 1, press: done }, kept);
      },
      right(): void {
        const [next] = nextPresses(kept.world);
        if (!next) throw new Error('at the end');
        this.does(next);
      },
      turn(world: World): void {
        kept = { ...kept, world, turns: (kept.turns ?? 0) + 1 };
        keeper.keep('a', kept);
      },
      remembers: () => keeper.keep('a', kept),
      between: (then: () => void) => {
        between = then;
      },
    };
  }

  /** Two tabs that show the same world, three presses on. */
  async function two() {
    const name = freshName();
    const [one, other] = [tab(name), tab(name)];
    one.begin();
    for (let count = 0; count < 3; count += 1) one.right();
    await one.keeper.settled();
    await other.open();
    expect(other.world()).toEqual(one.world());
    return { one, other, third: tab(name) };
  }

  it('what one does the other hears of, and shows when it looks', async () => {
    const { one, other } = await two();
    one.right();
    await one.keeper.settled();
    await expect.poll(other.overtaken).toBeGreaterThan(0);
    await other.follow();
    expect(other.world()).toEqual(one.world());
    expect(one.overtaken()).toBe(0);
  });

  it('a press in a tab that did not hear of it is neither lost nor written over what the other did', async () => {
    const { one, other, third } = await two();
    one.does({ kind: 'new-tab' });
    other.does({ kind: 'address', tab: 1, address: 'https://www.turkiye.gov.tr/' });
    // A guide that remembers something writes as well.
    one.remembers();
    other.remembers();
    await Promise.all([one.keeper.settled(), other.keeper.settled()]);
    await third.open();
    const { tabs } = third.world();
    expect(tabs).toHaveLength(2);
    expect(JSON.stringify(tabs[0])).toContain('www.turkiye.gov.tr');
    await Promise.all([one.follow(), other.follow()]);
    expect([one.world(), other.world()]).toEqual([third.world(), third.world()]);
    // Pressed in the midst of its following: that press counts as well.
    one.between(() => one.does({ kind: 'new-tab' }));
    await one.follow();
    await one.keeper.settled();
    await third.open();
    expect(third.world().tabs).toHaveLength(3);
    expect(one.world()).toEqual(third.world());
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'any presses in both at once end as some order of them: %i',
    async (seed) => {
      const { one, other, third } = await two();
      const roll = dice(seed + 1);
      for (let count = 0; count < 30; count += 1) {
        const here = roll(2) ? one : other;
        const kind = roll(6);
        if (kind < 2) here.does({ kind: 'new-tab' });
        else if (kind === 2) here.does({ kind: 'time', ms: 1000 });
        else if (kind === 3) here.does({ kind: 'address', tab: 1, address: 'https://www.turkiye.gov.tr/' });
        else if (kind === 4) here.remembers();
        else await here.follow();
      }
      await Promise.all([one.keeper.settled(), other.keeper.settled()]);
      await Promise.all([one.follow(), other.follow()]);
      await third.open();
      const it = await third.keeper.find('a');
      let world = whole.world;
      for (const { press: done } of it?.events ?? []) world = press(world, done);
      expect(it?.kept.world).toEqual(world);
      expect(one.world()).toEqual(world);
      expect(other.world()).toEqual(world);
    },
  );

  it('another screen that was chosen in one is not undone by the other', async () => {
    const { one, other, third } = await two();
    const elsewhere = press(whole.world, { kind: 'address', tab: 1, address: 'https://www.turkiye.gov.tr/' });
    one.turn(elsewhere);
    other.remembers();
    await Promise.all([one.keeper.settled(), other.keeper.settled()]);
    await third.open();
    expect(third.world()).toEqual(elsewhere);
    other.does({ kind: 'new-tab' });
    other.remembers();
    await other.keeper.settled();
    expect(other.overtaken()).toBeGreaterThan(0);
    await third.open();
    expect(third.world()).toEqual(press(elsewhere, { kind: 'new-tab' }));
  });

  it('another screen is written at once, not with what the guide remembers now and then', async () => {
    const { one, third } = await two();
    const elsewhere = press(whole.world, { kind: 'address', tab: 1, address: 'https://www.turkiye.gov.tr/' });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    one.turn(elsewhere);
    vi.useRealTimers();
    await expect
      .poll(async () => {
        await third.open();
        return third.world();
      })
      .toEqual(elsewhere);
  });

  it('that could not be begun for want of room is never called erased', async () => {
    const said: string[] = [];
    const keeper = new StoreKeeper(
      (say) => said.push(say?.tr ?? ''),
      () => 1,
      async () => {
        const store = await openStore({ name: freshName(), mark: null });
        const begin = () => Promise.reject(new StoreFault('quota'));
        return { ...store, attempts: { ...store.attempts, begin } };
      },
    );
    keeper.begin('a', choice, whole);
    for (let at = 0; at < 3; at += 1) keeper.append('a', { at, press: { kind: 'new-tab' } }, whole);
    keeper.keep('a', whole);
    keeper.end('a');
    await keeper.settled();
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) expect(one).toContain('yer kalmadığı');
  });

  it('whose record was erased meanwhile is told so, and not that nothing was', async () => {
    const name = freshName();
    const said: string[] = [];
    const keeper = new StoreKeeper(
      (say) => said.push(say?.tr ?? ''),
      () => 1,
      () => openStore({ name, mark: null }),
    );
    keeper.begin('a', choice, whole);
    const done = { kind: 'new-tab' } as const;
    keeper.append('a', { at: 1, press: done }, whole);
    await keeper.settled();
    const store = await openStore({ name, mark: null });
    await store.erase();
    keeper.append('a', { at: 2, press: done }, whole);
    await keeper.settled();
    expect(said).toEqual([expect.stringContaining('silinmiş')]);
    expect(await store.events.of('a')).toEqual([]);
    store.close();
  });
});
