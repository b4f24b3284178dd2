/** The extension's worker, from a test. */
import type { Worker } from '@playwright/test';
import type { Stage } from '../harness/chromium';

interface WorkerScope {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(values: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

/** The worker as it lives now; an ended one is woken by a page of the extension. */
export async function worker(stage: Stage): Promise<Worker> {
  const there = stage.context.serviceWorkers().at(-1);
  if (there) return there;
  const woken = stage.context.waitForEvent('serviceworker', { timeout: 10_000 });
  const page = await stage.extensionPage('popup.html');
  const found = await woken;
  await page.close();
  return found;
}

/** What the extension has stored. A worker that runs holds its own copy: end it after `set`. */
export function workerStorage(stage: Stage) {
  return {
    get: async (): Promise<Record<string, unknown>> =>
      (await worker(stage)).evaluate(() => (globalThis as unknown as WorkerScope).chrome.storage.local.get(null)),
    set: async (values: Record<string, unknown>): Promise<void> =>
      (await worker(stage)).evaluate(
        (all) => (globalThis as unknown as WorkerScope).chrome.storage.local.set(all),
        values,
      ),
  };
}
