/** Random lives of a tab: whatever happens to it, one card at most, the step of the page, and the route is not lost. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Stage } from '../harness/chromium';
import { buildFolder, copyBuild, type Patches } from '../harness/copy-build';
import { openRoots } from '../harness/firefox';
import { commandsOf, type Expected, expectTruth, type Life, serveLife } from './lifecycle';
import { builds, full, openOwnStage } from './setting';

/** Lives of one browser, and how many browsers one after the other: 500 lives in a full run. */
const lives = full ? 25 : 2;
const browsers = full ? 20 : 1;
const longest = full ? 8 : 5;

/** Another version in the same place, as an update leaves it. */
async function update(stage: Stage, folder: string, version: number): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  manifest.version = `9.9.${version}`;
  writeFileSync(file, JSON.stringify(manifest));
  const browser = await stage.context.browser()?.newBrowserCDPSession();
  await browser?.send('Extensions.loadUnpacked', { path: folder });
  await browser?.detach();
}

interface Management {
  readonly chrome: { readonly management: { setEnabled(id: string, on: boolean): Promise<void> } };
}

async function toggle(stage: Stage): Promise<void> {
  const settings = await stage.open('chrome://extensions');
  for (const on of [false, true]) {
    await settings.evaluate(
      ([id, wanted]) => (globalThis as unknown as Management).chrome.management.setEnabled(id, wanted),
      [stage.extensionId, on] as const,
    );
  }
  await settings.close();
}

/** So many lives of a tab in one browser; throws with the shortest failing string of commands. */
async function live(seed: number): Promise<void> {
  const from = builds === undefined ? buildFolder('chrome') : `${builds}/chrome-mv3`;
  const folder = copyBuild('chrome', { firstScript: openRoots }, from);
  const stage = await openOwnStage({
    extension: folder,
    bfcache: true,
    args: ['--enable-unsafe-extension-debugging'],
  });
  serveLife(stage);
  let version = 0;
  let done = 0;
  const one = fc.asyncProperty(fc.commands(commandsOf(true), { maxCommands: longest }), async (commands) => {
    const page = await stage.startRoute('1');
    const life: Life = {
      stage,
      page,
      update: () => update(stage, folder, ++version),
      toggle: () => toggle(stage),
    };
    const model: Expected = { at: 0, length: 1, fresh: [true] };
    await fc.asyncModelRun(() => ({ model, real: life }), commands);
    await expectTruth(life, model);
    done += 1;
    await life.page.close();
  });
  await fc.assert(one, { numRuns: lives, seed, endOnFailure: true }).catch((fault: Error) => {
    // What was seen last stands in the cause alone, which a report leaves out.
    throw new Error(`${fault.message}\n${String((fault.cause as Error | undefined)?.message)}`, {
      cause: fault.cause,
    });
  });
  expect(done).toBe(lives);
  // A renderer that falls over is told by the harness, and for its new page the browser asks past it for a picture.
  const expected = /^crash:|\/favicon\.ico$/u;
  expect(stage.faults().filter((fault) => !expected.test(fault))).toEqual([]);
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
}

test.describe('random lives: one card at most, the step of the page, the route never lost', () => {
  test.describe.configure({ mode: 'parallel' });
  for (let at = 0; at < browsers; at += 1) {
    test(`${lives} lives, seed ${20260 + at}`, async () => {
      test.setTimeout(full ? 900_000 : 240_000);
      await live(20260 + at);
    });
  }
});

/** A life of one page in a build that breaks the promise. */
async function truthIn(patches: Patches): Promise<string> {
  const from = builds === undefined ? buildFolder('chrome') : `${builds}/chrome-mv3`;
  const stage = await openOwnStage({ extension: copyBuild('chrome', patches, from) });
  serveLife(stage);
  const page = await stage.startRoute('1');
  const nothing = async (): Promise<void> => undefined;
  const life: Life = { stage, page, update: nothing, toggle: nothing };
  const look = () => expectTruth(life, { at: 0, length: 1, fresh: [true] }, 2500);
  // Twice, as in a life: what is too much may come later than what is right.
  const outcome = await look()
    .then(() => page.waitForTimeout(700))
    .then(look)
    .then(
      () => 'well',
      (error: Error) => error.message,
    );
  await stage.close();
  return outcome;
}

test('a guide that forgets the route, and one with two cards, are caught', { tag: '@full' }, async () => {
  expect(await truthIn({})).toBe('well');
  const forgetting = 'chrome.storage.local.set = () => Promise.resolve()';
  expect(await truthIn({ beforeBackground: forgetting })).toMatch(/route|toMatchObject/u);
  const second = `setTimeout(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p data-part="card">Adım</p>';
    document.documentElement.append(host);
  }, 300)`;
  expect(await truthIn({ appendToContent: second })).toMatch(/"cards": 2|Expected: <= 1/u);
});
