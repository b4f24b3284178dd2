/** The toolbar's popup, opened over a tab as a person would, and not as a page of its own. */
import type { Page } from '@playwright/test';
import type { Stage } from '../harness/chromium';
import { joinTarget, type RawTarget, targetAt } from './raw-target';
import { aside, type ExtensionScope } from './worker';

export interface Popup {
  /** What the popup says of the tab: “seen”, “old”, “closed”, “forbidden”, “asleep”, “elsewhere”. */
  state(): Promise<string>;
  text(): Promise<string>;
  /** Presses the button with these words. */
  press(words: string): Promise<void>;
  /** Presses what the selector finds. */
  pressAt(selector: string): Promise<void>;
  close(): Promise<void>;
}

const text = (value: string): string => JSON.stringify(value);

async function waitFor(target: RawTarget, expression: string, what: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await target.evaluate<boolean>(expression)) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`The popup has no ${what}: ${await target.evaluate<string>('document.body.innerText')}`);
}

/** Opens the popup over this tab. */
export async function openPopup(stage: Stage, page: Page): Promise<Popup> {
  const browser = await stage.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser does not speak the debugging protocol.');
  const from = await aside(stage);
  await page.bringToFront();
  await from.evaluate(() => (globalThis as unknown as ExtensionScope).chrome.action.openPopup());
  const address = `chrome-extension://${stage.extensionId}/popup.html`;
  const id = await targetAt(browser, (url) => url === address);
  const target = await joinTarget(browser, id);
  await waitFor(target, `document.querySelector('[data-tab-state]') !== null`, 'view');
  const press = async (find: string, what: string): Promise<void> => {
    await waitFor(target, `${find} != null`, what);
    await target.evaluate(`(${find}).click()`).catch(() => undefined);
  };
  return {
    state: () => target.evaluate(`document.querySelector('[data-tab-state]')?.dataset.tabState ?? ''`),
    text: () => target.evaluate('document.body.innerText'),
    press: (words) =>
      press(
        `[...document.querySelectorAll('button')].find((it) => it.innerText.trim() === ${text(words)})`,
        words,
      ),
    pressAt: (selector) => press(`document.querySelector(${text(selector)})`, selector),
    close: async () => {
      await browser.send('Target.closeTarget', { targetId: id }).catch(() => undefined);
      await browser.detach();
    },
  };
}
