/** A browser for a whole file of tests, whose faults are looked at after each of them. */
import { expect, test } from '@playwright/test';
import { openStage, type Stage, type StageOptions } from '../harness/chromium';
import { isAside } from './worker';

/** Another folder of a build than the project's own, for both browsers: “chrome-mv3” and “firefox-mv3” in it. */
export const builds = process.env.KATIP_BUILDS;
export const full = process.env.KATIP_FULL === '1';

/** Opens a stage over the build under test. */
export function openOwnStage(options: StageOptions = {}): Promise<Stage> {
  return openStage(builds === undefined ? options : { extension: `${builds}/chrome-mv3`, ...options });
}

/** One stage for all tests of the file; each test starts without tabs and ends without faults. */
export function useStage(options: StageOptions = {}): () => Stage {
  let stage: Stage | null = null;
  let heard = 0;
  const get = (): Stage => {
    if (!stage) throw new Error('The browser is not open.');
    return stage;
  };
  test.beforeAll(async () => {
    stage = await openOwnStage(options);
  });
  test.beforeEach(() => {
    heard = get().faults().length;
  });
  test.afterEach(async () => {
    const [, ...pages] = get().context.pages();
    for (const page of pages) if (!isAside(get(), page)) await page.close();
    expect(get().faults().slice(heard)).toEqual([]);
  });
  test.afterAll(async () => {
    await stage?.close();
    stage = null;
  });
  return get;
}
