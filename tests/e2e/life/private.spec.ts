import { expect, type Page, test } from '@playwright/test';
import type { Fixture } from '../../fixtures';
import { lookScript } from '../harness/look-script';
import { type FrameSeen, mergeSeen, type Seen } from '../harness/stage';
import { at } from './judge';
import { fixtureNamed, shelve } from './pages';
import { joinTarget, type RawTarget, targetAt } from './raw-target';
import { useStage } from './setting';
import { aside, extensionStorage } from './worker';

const stage = useStage();
const portal = fixtureNamed('portal-2025-spa-1');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const notice = fixtureNamed('declaration-notice-2025-spa');

interface Scope {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(what: object): Promise<void>;
      updateExtensionConfiguration(what: object): Promise<void>;
    };
    readonly windows: { create(what: object): Promise<unknown> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly tabs: { query(what: object): Promise<{ id: number; incognito: boolean }[]> };
  };
}

/** Allows the extension in private windows, opens one, and starts a route in it; true when the tab is private. */
async function startPrivately(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as Scope;
    await chrome.windows.create({ incognito: true, url: 'about:blank', focused: true });
    await chrome.runtime.sendMessage({ kind: 'start', route: '1' });
    return (await chrome.tabs.query({ active: true, currentWindow: false })).some((tab) => tab.incognito);
  });
}

/** A tab of the private window, which Playwright does not know, with pages served to it. */
async function joinPrivate(shelf: readonly Fixture[]) {
  const browser = await stage().context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser does not speak the debugging protocol.');
  const tab = await joinTarget(
    browser,
    await targetAt(browser, (url, type) => type === 'page' && url === portal.url),
  );
  const worlds = new Set<number>();
  tab.on('Runtime.executionContextsCleared', () => worlds.clear());
  tab.on('Runtime.executionContextCreated', (params) => {
    const { id, origin, auxData } = params.context as {
      id: number;
      origin: string;
      auxData: { type: string };
    };
    if (origin.startsWith('chrome-extension://') && auxData.type === 'isolated') worlds.add(id);
  });
  tab.on('Fetch.requestPaused', (params) => {
    const { url } = params.request as { url: string };
    const body = shelf.find((each) => each.url === url)?.html ?? '';
    const answer = {
      requestId: params.requestId,
      responseCode: body === '' ? 204 : 200,
      responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(body).toString('base64'),
    };
    // The tab may have gone on to another page meanwhile.
    tab.send('Fetch.fulfillRequest', answer).catch(() => undefined);
  });
  await tab.send('Fetch.enable');
  await tab.send('Runtime.enable');
  return { tab, look: () => lookInto(tab, worlds) };
}

async function lookInto(tab: RawTarget, worlds: ReadonlySet<number>): Promise<Seen> {
  const expression = lookScript('(element) => chrome.dom.openOrClosedShadowRoot(element)');
  const shares: FrameSeen[] = [];
  for (const contextId of worlds) {
    const answer = await tab
      .send('Runtime.evaluate', { contextId, expression, returnByValue: true })
      .catch(() => null);
    const value = (answer?.result as { value?: FrameSeen } | undefined)?.value;
    if (value) shares.push(value);
  }
  return mergeSeen(shares);
}

test('a private window: the guide works, and nothing of it is stored', async () => {
  shelve(stage(), [portal]);
  const ordinary = await stage().startRoute('3');
  await stage().until(ordinary, (seen) => seen.cards === 1);
  const settings = await stage().open('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Scope).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, stage().extensionId);
  // The browser starts the extension anew for it.
  await settings.waitForTimeout(1500);
  const own = await aside(stage());
  const storage = extensionStorage(stage());
  const before = await storage.get();
  expect(await startPrivately(own)).toBe(true);
  const { tab, look } = await joinPrivate([portal, contracts, notice]);
  const seen = async (want: (seen: Seen) => boolean): Promise<void> => {
    await expect.poll(async () => want(await look()), { timeout: 8000 }).toBe(true);
  };
  await tab.send('Page.navigate', { url: portal.url });
  await seen(at('1', 'portal-entry', 'enter'));
  await tab.send('Page.navigate', { url: contracts.url });
  await seen(at('1', 'contracts', 'pending-row'));
  await tab.send('Page.navigate', { url: notice.url });
  await seen((each) => each.card?.screen === 'declaration-notice' && each.rings.length === 0);
  await own.waitForTimeout(300);
  expect(await storage.get()).toEqual(before);
  await tab.send('Page.close').catch(() => undefined);
});
