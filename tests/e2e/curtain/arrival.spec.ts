import { expect, type Page, test } from '@playwright/test';
import { known } from '../../fixtures';
import { respond } from '../../fixtures/serve';
import type { Stage } from '../harness/chromium';
import { share } from '../harness/size';
import { openOwnStage } from '../life/setting';
import { extensionStorage } from '../life/worker';
import { coverCount, hostCount, pressCurtainKey } from './curtain-page';
import { arrivalScript, type Watched } from './watch';

const names = ['contracts-2020-ext34-several-pending', 'contracts-2020-ext62-iframe-one-pending'];

/** A page with the curtain on, whose worker has gone to sleep, is loaded anew: what of it lies open? */
async function arrive(stage: Stage, name: string): Promise<readonly Watched[]> {
  const fixture = known.find((one) => one.name === name);
  if (!fixture) throw new Error(`There is no page ${name}`);
  stage.serve((url) => respond(url.href, [fixture]) ?? '<!doctype html><title>…</title>');
  const page: Page = await stage.open(fixture.url);
  await stage.until(page, (seen) => seen.card !== null);
  await pressCurtainKey(stage, page);
  await expect
    .poll(async () => Math.max(...(await stage.inWorlds<number>(page, coverCount))))
    .toBeGreaterThan(0);
  await stage.killWorker();
  await page.reload();
  await page.waitForTimeout(1200);
  return (await stage.inWorlds<Watched | null>(page, 'globalThis.arrival')).filter((one) => one !== null);
}

test('a page that comes while the worker sleeps is covered as soon as the mark is read, and stays so', async () => {
  const stage = await openOwnStage({ testScript: arrivalScript() });
  try {
    for (const name of share(names, 2)) {
      const seen = await arrive(stage, name);
      expect(seen.flatMap((one) => one.leaks)).toEqual([]);
      expect(seen.reduce((sum, one) => sum + one.points, 0)).toBeGreaterThan(20);
    }
    expect(stage.faults()).toEqual([]);
  } finally {
    await stage.close();
  }
});

test('a curtain that waits for the worker is noticed', { tag: '@full' }, async () => {
  const stage = await openOwnStage({ testScript: arrivalScript('{}') });
  try {
    const seen = await arrive(stage, names[0] ?? '');
    expect(seen.flatMap((one) => one.leaks).length).toBeGreaterThan(0);
  } finally {
    await stage.close();
  }
});

/** A page that comes while the mark says that some tab has the curtain, though its own has none. */
async function arriveMarked(stage: Stage): Promise<Page> {
  const fixture = known.find((one) => one.name === names[0]);
  if (!fixture) throw new Error('There is no such page.');
  stage.serve((url) => respond(url.href, [fixture]) ?? '<!doctype html><title>…</title>');
  await extensionStorage(stage).set({ curtain: true });
  return stage.open(fixture.url);
}
const most = async (stage: Stage, page: Page, script: string): Promise<number> =>
  Math.max(...(await stage.inWorlds<number>(page, script)));

test('a mark that was left over covers nothing once the worker has answered', { tag: '@full' }, async () => {
  const stage = await openOwnStage();
  try {
    const page = await arriveMarked(stage);
    await stage.until(page, ({ card, rings }) => card !== null && rings.length > 0);
    expect(await most(stage, page, coverCount)).toBe(0);
    expect(await most(stage, page, hostCount)).toBe(1);
  } finally {
    await stage.close();
  }
});

test('a worker that never answers: covered at first, then given up, and nothing of ours is left', {
  tag: '@full',
}, async () => {
  // Ten seconds are over in one and a half.
  const deaf = `chrome.runtime.sendMessage = () => new Promise(() => undefined);
    const wait = setTimeout;
    globalThis.setTimeout = (call, ms) => wait(call, ms >= 10_000 ? 1500 : ms);`;
  const stage = await openOwnStage({ testScript: deaf });
  try {
    const page = await arriveMarked(stage);
    await expect.poll(() => most(stage, page, coverCount)).toBeGreaterThan(0);
    await expect.poll(() => most(stage, page, hostCount)).toBe(0);
  } finally {
    await stage.close();
  }
});
