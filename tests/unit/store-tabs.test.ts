import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../lib/store';
import { attempt, freshName, kept, press } from './keeping-rows';

/** A small generator of numbers from 0 to 1, by a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Append = (store: Store, name: string) => Promise<number>;

const append: Append = (store, name) => store.events.append('a', 1, press(name));
/** Looks first and writes then: another tab can come between. */
const careless: Append = async (store, name) => {
  const number = (await store.events.of('a')).length;
  await store.take(
    {
      ...(await store.collect('a')),
      events: [
        ...(await store.events.of('a')).slice(0, number),
        { attempt: 'a', number, at: 1, press: press(name) },
      ],
    },
    'take-theirs',
  );
  return number;
};

/**
 * Two tabs send commands without waiting for each other. Some serial order explains the end when every press stands
 * exactly at the number that its append was told, those of one tab in the order sent, and no change of the counter is lost.
 */
async function interleave(count: number, seed: number, add: Append): Promise<string[]> {
  const name = freshName();
  const tabs = [await openStore({ name, mark: null }), await openStore({ name, mark: null })] as const;
  await tabs[0].attempts.begin(attempt('a'));
  const random = numbers(seed);
  const told: { tab: number; name: string; number: number }[] = [];
  const running: Promise<unknown>[] = [];
  let changes = 0;
  for (let at = 0; at < count; at += 1) {
    const tab = random() < 0.5 ? 0 : 1;
    const store = tabs[tab];
    const kind = random();
    if (kind < 0.6) {
      const label = `${tab}-${at}`;
      running.push(add(store, label).then((number) => told.push({ tab, name: label, number })));
    } else if (kind < 0.9) {
      changes += 1;
      running.push(store.settings.change('n', (old) => Number(old ?? 0) + 1));
    } else running.push(store.results.put(kept(`r${at}`)));
    if (random() < 0.1) await Promise.all(running.splice(0));
  }
  await Promise.allSettled(running);
  const faults: string[] = [];
  const events = await tabs[1].events.of('a');
  for (const { name: label, number } of told)
    if (JSON.stringify(events[number]?.press) !== JSON.stringify(press(label))) faults.push(`lost: ${label}`);
  if (events.some(({ number }, at) => number !== at)) faults.push('a gap');
  if (events.length !== told.length) faults.push(`${events.length} kept, ${told.length} told`);
  for (const tab of [0, 1]) {
    const own = told.filter((one) => one.tab === tab).sort((a, b) => a.number - b.number);
    const sent = own.map((one) => Number(one.name.split('-')[1]));
    if (sent.some((one, at) => at > 0 && one < (sent[at - 1] ?? 0))) faults.push('out of order');
  }
  if ((await tabs[0].settings.get('n')) !== changes) faults.push('a change lost');
  for (const store of tabs) store.close();
  return faults;
}

describe('two tabs at once', () => {
  it('end as some serial order of their commands would', async () => {
    expect(await interleave(1000, 7, append)).toEqual([]);
  });

  it('and a store that looks first and writes then is found out', async () => {
    expect((await interleave(60, 7, careless)).join()).toMatch(/lost|kept/u);
  });

  it('that change one row: the later one is told, and what the first made of it stands', async () => {
    const name = freshName();
    const [one, two] = [await openStore({ name, mark: null }), await openStore({ name, mark: null })];
    const as = (text: string) => kept('s', { text });
    await one.scenarios.put(as('first'));
    expect(await one.scenarios.replace(as('of one'), { text: 'first' })).toBe(true);
    expect(await two.scenarios.replace(as('of two'), { text: 'first' })).toBe(false);
    expect((await two.scenarios.get('s'))?.data).toEqual({ text: 'of one' });
    // Both at once, from the same state: one of them alone.
    const both = await Promise.all([
      one.scenarios.replace(as('again one'), { text: 'of one' }),
      two.scenarios.replace(as('again two'), { text: 'of one' }),
    ]);
    expect(both.filter(Boolean)).toHaveLength(1);
    await one.scenarios.remove('s');
    expect(await two.scenarios.replace(as('after'), { text: 'again one' })).toBe(false);
    expect(await two.scenarios.list()).toEqual([]);
    // A store that does not look would have lost the first one's change.
    await one.scenarios.put(as('of one'));
    await two.scenarios.put(as('of two'));
    expect((await one.scenarios.get('s'))?.data).toEqual({ text: 'of two' });
    one.close();
    two.close();
  });

  it('hear of each other’s changes, by the names of tables alone', async () => {
    const name = freshName();
    const [one, two] = [await openStore({ name, mark: null }), await openStore({ name, mark: null })];
    const heard = new Promise((resolve) => two.onChange(resolve));
    await one.calls.put(kept('c'));
    expect(await heard).toEqual(['calls']);
    one.close();
    two.close();
  });
});
