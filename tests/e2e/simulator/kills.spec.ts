/** The browser ends as in a power cut, in the middle of a press: the rehearsal stands where it was, or one press on. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { newWorld, nextPresses, press, scenarioOf } from '../../../lib/practice';
import type { Press } from '../../../lib/practice/view';
import { plainFlags } from '../harness/browser-flags';
import { buildFolder } from '../harness/copy-build';
import { chromiumPath } from '../harness/find-browser';
import { doRight, shown, shows } from './at-page';

const scenario = scenarioOf('uc-gorev');

const kills = 12;

async function start(profile: string): Promise<{ page: Page; id: string; kill(): Promise<void> }> {
  const build = buildFolder('chrome');
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: chromiumPath(),
    viewport: { width: 1280, height: 800 },
    args: [
      ...plainFlags,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const browser = context.browser();
  if (!browser) throw new Error('The browser does not speak the debugging protocol.');
  const root = await browser.newBrowserCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id ?? -1;
  return {
    page: await context.newPage(),
    id: new URL(worker.url()).host,
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      await context.close().catch(() => undefined);
    },
  };
}

/** Everything that was written down, in order. */
const written = (page: Page): Promise<Press[]> =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
    });
    const rows = await new Promise<{ number: number; press: Press }[]>((done) => {
      const asked = db.transaction('events').objectStore('events').getAll();
      asked.onsuccess = () => done(asked.result);
    });
    db.close();
    return rows.sort((a, b) => a.number - b.number).map((row) => row.press);
  });

const presses = (all: readonly Press[]): number => all.filter(({ kind }) => kind === 'press').length;

test('killed in mid-press, the rehearsal stands where the last written press has led', {
  tag: '@full',
}, async () => {
  test.setTimeout(900_000);
  if (!scenario) throw new Error('no scenario');
  const profile = mkdtempSync(join(tmpdir(), 'katip-kills-'));
  const first = newWorld({ scenario, edition: 'katip-2025', route: '1', seed: 1 });
  let address = '?scenario=uc-gorev&edition=katip-2025&route=1&seed=1';
  let surely = 0;
  let killed = 0;
  try {
    for (; killed <= kills; killed += 1) {
      const { page, id, kill } = await start(profile);
      await page.goto(`chrome-extension://${id}/simulator.html${address}`);
      await page.locator('[data-part="practice-site"]').waitFor();
      const all = killed === 0 ? [] : await written(page);
      // Nothing that was written is gone, and at most the one press more is there.
      expect(presses(all)).toBeGreaterThanOrEqual(surely);
      expect(presses(all)).toBeLessThanOrEqual(surely + 1);
      let world = all.reduce((now, one) => press(now, one), first);
      const onward = press(world, { kind: 'time', ms: 3000 });
      // What time does of itself may have happened since.
      expect([shows(world), shows(onward)]).toContain(await shown(page));
      surely = presses(all);
      const [next] = nextPresses(world);
      if (next) world = await doRight(page, world, next);
      if (next?.kind === 'press') surely += 1;
      await expect.poll(async () => presses(await written(page))).toBe(surely);
      address = new URL(page.url()).search;
      const [last] = nextPresses(world);
      if (last?.kind === 'press')
        void page
          .locator(`[data-press="${last.press}"]`)
          .first()
          .click({ noWaitAfter: true })
          .catch(() => undefined);
      await new Promise((wake) => setTimeout(wake, (killed * 13) % 60));
      await kill();
      if (!last) break;
    }
    expect(killed).toBeGreaterThanOrEqual(10);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
