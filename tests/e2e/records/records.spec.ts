import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openChromium, openFirefoxRecords, profile, type RecordsPage } from './browsers';

const full = process.env.KATIP_FULL === '1';

interface State {
  readonly count: number;
  readonly gap: boolean;
  readonly worldFits: boolean;
  readonly halfGroups: number;
  readonly groups: number;
}

interface Rush {
  readonly told: number[];
  readonly presses: string[];
}

const counted = (lines: readonly string[], word: string): number =>
  lines.filter((line) => line.startsWith(`${word} `)).length;

/** What is wrong after a kill: acknowledged and lost, or half-written. */
function faultsOf(state: State, acknowledged: number, groups: number): string[] {
  const faults: string[] = [];
  if (state.count < acknowledged) faults.push(`lost: ${state.count} of ${acknowledged}`);
  if (state.groups < groups) faults.push(`groups lost: ${state.groups} of ${groups}`);
  if (state.gap) faults.push('a gap');
  if (!state.worldFits) faults.push('a press without its world');
  if (state.halfGroups > 0) faults.push('half a group');
  return faults;
}

const wait = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Until something has been acknowledged, however slow the machine: a kill before that would prove nothing. */
async function someWritten(page: RecordsPage): Promise<void> {
  const end = Date.now() + 5000;
  while (counted(page.lines, 'ack') < 3 && Date.now() < end) await wait(5);
}

/** Kills in mid-write, again and again on one profile. */
async function killing(
  open: (path: string) => Promise<RecordsPage>,
  cycles: number,
  writer: 'write' | 'hasty',
): Promise<{ faults: string[]; written: number }> {
  const place = profile();
  const faults: string[] = [];
  let [acknowledged, groups] = [0, 0];
  try {
    for (let cycle = 0; ; cycle += 1) {
      const page = await open(place.path);
      await page.run('check.open()');
      const state = await page.run<State>('check.state()');
      if (cycle > 0)
        faults.push(...faultsOf(state, acknowledged, groups).map((fault) => `after kill ${cycle}: ${fault}`));
      if (cycle === cycles) {
        await page.close();
        return { faults, written: state.count };
      }
      [acknowledged, groups] = [state.count, state.groups];
      await page.run(`void check.${writer}()`);
      await someWritten(page);
      await wait((cycle * 97) % 240);
      await page.kill();
      acknowledged += counted(page.lines, 'ack');
      groups += counted(page.lines, 'group');
    }
  } finally {
    place.remove();
  }
}

test('Chromium killed in mid-write loses nothing acknowledged and leaves nothing half-written', async () => {
  const { faults, written } = await killing(openChromium, full ? 50 : 3, 'write');
  expect(faults).toEqual([]);
  expect(written).toBeGreaterThan(full ? 200 : 9);
});

test('and a writer that acknowledges too early, in two steps, is found out', async () => {
  const { faults } = await killing(openChromium, 2, 'hasty');
  expect(faults.join()).toMatch(/lost|without its world/u);
});

test('Firefox killed in mid-write loses nothing acknowledged and leaves nothing half-written', {
  tag: '@full',
}, async () => {
  const { faults, written } = await killing(openFirefoxRecords, full ? 20 : 1, 'write');
  expect(faults).toEqual([]);
  expect(written).toBeGreaterThan(full ? 40 : 2);
});

/** The log in which Chromium keeps what was written last. */
function logOf(path: string): string {
  const folder = join(path, 'Default', 'IndexedDB', 'https_kayit.example_0.indexeddb.leveldb');
  const [log] = readdirSync(folder).filter((file) => file.endsWith('.log'));
  if (!log) throw new Error('no log');
  return join(folder, log);
}

test('a line that a killed Chromium left half-written costs nothing of what is written behind it', async () => {
  const place = profile();
  try {
    const first = await openChromium(place.path);
    await first.run('check.open()');
    await first.run("check.rush('before', 5)");
    await first.kill();
    // A line of two hundred letters, of which five were written.
    appendFileSync(logOf(place.path), Buffer.from([1, 2, 3, 4, 200, 0, 1, 9, 9, 9, 9, 9]));
    const second = await openChromium(place.path);
    expect(await second.run('check.open()')).toEqual({ wiped: false });
    await second.run("check.rush('after', 20)");
    await second.kill();
    const third = await openChromium(place.path);
    expect(await third.run('check.open()')).toEqual({ wiped: false });
    expect(await third.run<string[]>('check.presses()')).toHaveLength(25);
    await third.close();
  } finally {
    place.remove();
  }
});

test('a full disk, two tabs at once, and damaged files', async () => {
  const place = profile();
  try {
    const page = await openChromium(place.path);
    const origin = 'https://kayit.example';
    // Before the first write: the browser remembers for a while how much room there is.
    await page.cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
    const other = await page.another();
    expect(await page.run('check.open()')).toEqual({ wiped: false });
    await other.run('check.open()');

    const count = full ? 500 : 60;
    const rushes = await Promise.all(
      [page, other].map((tab, at) => tab.run<Rush>(`check.rush('t${at}', ${count / 2})`)),
    );
    const presses = await page.run<string[]>('check.presses()');
    expect(presses).toHaveLength(count);
    for (const { told, presses: sent } of rushes) {
      expect(told.map((number) => presses[number])).toEqual(sent);
      expect([...told].sort((one, two) => one - two)).toEqual(told);
    }
    expect(await other.run('check.setting()')).toBe(count);

    const filled = await page.run<{ kind: string; tr: string; kept: number }>('check.fill()');
    expect(filled).toMatchObject({ kind: 'quota', tr: expect.stringContaining('yer kalmadığı') });
    expect(await other.run<string[]>('check.presses()')).toEqual(presses);
    await page.close();

    const roomy = await openChromium(place.path);
    await roomy.run('check.open()');
    expect(await roomy.run<string[]>('check.presses()')).toEqual(presses);
    await roomy.run("check.rush('later', 1)");
    expect(await roomy.run<string[]>('check.presses()')).toHaveLength(count + 1);
    await roomy.close();

    const folder = join(place.path, 'Default', 'IndexedDB', 'https_kayit.example_0.indexeddb.leveldb');
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) writeFileSync(join(folder, file), 'bozuk');
    const again = await openChromium(place.path);
    const opened = await again.run<{ wiped?: boolean; tr?: string }>('check.open()');
    // Either it is said that they cannot be opened, or that the earlier ones are gone: never nothing.
    expect(opened.wiped === true || (opened.tr ?? '').length > 20).toBe(true);
    await again.close();
  } finally {
    place.remove();
  }
});

test('an old tab that holds up the upgrade is said, and nothing is lost by waiting', async () => {
  const place = profile();
  const page = await openChromium(place.path);
  try {
    await page.run(`new Promise((over) => {
      const request = indexedDB.open('checked', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('events', { keyPath: ['attempt', 'number'] });
        const old = { id: 'old', scenario: 's', mode: 'free', edition: 'katip-2025', route: '1', seed: 1 };
        const attempts = request.result.createObjectStore('attempts', { keyPath: 'id' });
        attempts.add({ ...old, started: 1, ended: null });
      };
      request.onsuccess = () => over((globalThis.held = request.result) && null);
    })`);
    const other = await page.another();
    const blocked = await other.run('check.open(200)');
    expect(blocked).toEqual({ kind: 'blocked', tr: expect.stringContaining('öteki sekmelerini kapatıp') });
    await page.run('held.close()');
    expect(await other.run('check.open()')).toEqual({ wiped: false });
    expect(await other.run('check.attempts()')).toEqual(['old', 'a']);
  } finally {
    await page.close();
    place.remove();
  }
});
