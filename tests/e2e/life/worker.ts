/** What the extension keeps and may do, asked from a page of its own: it is there whether the worker lives or not. */
import type { Page } from '@playwright/test';
import type { Stage } from '../harness/chromium';

/** What of the extension's own interfaces the tests use. */
export interface ExtensionScope {
  readonly chrome: {
    readonly action: { openPopup(): Promise<void> };
    readonly storage: {
      readonly local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(values: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

const address = (stage: Stage): string => `chrome-extension://${stage.extensionId}/welcome.html`;
/** Whether a tab shows the extension's page that the tests ask through. */
export const isAside = (stage: Stage, page: Page): boolean => page.url() === address(stage);

/** The welcome page, which opened itself at the install, or a new one. */
export async function aside(stage: Stage): Promise<Page> {
  return stage.context.pages().find((page) => isAside(stage, page)) ?? (await stage.open(address(stage)));
}

/** What the extension has stored. A worker that runs holds its own copy: end it after `set`. */
export function extensionStorage(stage: Stage) {
  return {
    get: async (): Promise<Record<string, unknown>> =>
      (await aside(stage)).evaluate(() =>
        (globalThis as unknown as ExtensionScope).chrome.storage.local.get(null),
      ),
    set: async (values: Record<string, unknown>): Promise<void> =>
      (await aside(stage)).evaluate(
        (all) => (globalThis as unknown as ExtensionScope).chrome.storage.local.set(all),
        values,
      ),
  };
}
