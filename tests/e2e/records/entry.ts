/** What the checks of the records run inside a page. */
import { openStore, type Store, StoreFault } from '../../../lib/store';

const attempt = {
  id: 'a',
  scenario: 's',
  mode: 'free',
  edition: 'katip-2025',
  route: '1',
  seed: 1,
  started: 1,
} as const;
const rows = (group: number) =>
  ['x', 'y', 'z'].map((part) => ({ id: `${group}-${part}`, at: group, version: 1, data: group }));

let store: Store;

/** What stands in the records, and whether it hangs together. */
async function state() {
  const events = await store.events.of('a');
  const results = await store.results.list();
  const whole = (await store.attempts.get('a'))?.world?.data ?? -1;
  const groups = new Map<unknown, number>();
  for (const { data } of results) groups.set(data, (groups.get(data) ?? 0) + 1);
  return {
    count: events.length,
    gap: events.some(({ number }, at) => number !== at),
    /** The world was written with the last press. */
    worldFits: whole === events.length - 1,
    halfGroups: [...groups.values()].filter((count) => count !== 3).length,
    groups: groups.size,
  };
}

const check = {
  async open(patience = 3000): Promise<{ wiped: boolean } | { kind: string; tr: string }> {
    try {
      store = await openStore({ name: 'checked', patience });
      if (!(await store.attempts.get('a')))
        await store.attempts.begin({ ...attempt, ended: null, world: null });
      return { wiped: store.wiped };
    } catch (error) {
      return error instanceof StoreFault
        ? { kind: error.kind, tr: error.say.tr }
        : { kind: String(error), tr: '' };
    }
  },
  state,
  /** Writes without end; says on the console what was acknowledged. */
  async write(): Promise<void> {
    for (;;) {
      const number = (await store.events.of('a')).length;
      await store.events.append('a', 1, { kind: 'new-tab' }, { version: 1, data: number });
      console.log(`ack ${number}`);
      await store.results.put(...rows(number));
      console.log(`group ${number}`);
    }
  },
  /** As `write`, but acknowledges first and writes the world apart. */
  async hasty(): Promise<void> {
    for (let number = (await store.events.of('a')).length; ; number += 1) {
      console.log(`ack ${number}`);
      await new Promise((wake) => setTimeout(wake, 20));
      await store.events.append('a', 1, { kind: 'new-tab' });
      await new Promise((wake) => setTimeout(wake, 20));
      await store.attempts.keep('a', { world: { version: 1, data: number } });
    }
  },
  /** Writes big rows until it fails; what the fault was. */
  async fill(): Promise<{ kind: string; tr: string; kept: number }> {
    for (let at = 0; at < 120; at += 1) {
      // Nothing that could be packed: the quota counts what lies on the disk.
      const data = Array.from({ length: 10 }, () =>
        String.fromCharCode(
          ...crypto.getRandomValues(new Uint16Array(5000)).map((one) => 0x4e00 + (one % 20_000)),
        ),
      );
      try {
        await store.scenarios.put({ id: `big-${at}`, at, version: 1, data });
      } catch (error) {
        const kept = (await store.scenarios.list()).length;
        return error instanceof StoreFault
          ? { kind: error.kind, tr: error.say.tr, kept }
          : { kind: 'other', tr: '', kept };
      }
    }
    return { kind: 'none', tr: '', kept: 120 };
  },
  /** So many appends and changes at once; the numbers told. */
  async rush(tab: string, count: number): Promise<{ told: number[]; presses: string[] }> {
    const told: number[] = [];
    const presses: string[] = [];
    const running: Promise<unknown>[] = [];
    for (let at = 0; at < count; at += 1) {
      const press = `${tab}-${at}`;
      running.push(
        store.events.append('a', at, { kind: 'press', tab: 1, press }).then((number) => {
          told.push(number);
          presses.push(press);
        }),
        store.settings.change('n', (old) => Number(old ?? 0) + 1),
      );
    }
    await Promise.all(running);
    return { told, presses };
  },
  presses: async () =>
    (await store.events.of('a')).map(({ press }) => (press.kind === 'press' ? press.press : press.kind)),
  attempts: async () =>
    (await store.attempts.list())
      .map(({ id }) => id)
      .sort()
      .reverse(),
  setting: () => store.settings.get('n'),
  close: () => store.close(),
};
export type Check = typeof check;
(globalThis as unknown as { check: Check }).check = check;
