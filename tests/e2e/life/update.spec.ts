import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Stage } from '../harness/chromium';
import { buildFolder, copyBuild } from '../harness/copy-build';
import { lookScript } from '../harness/look-script';
import { type FrameSeen, mergeSeen, type Seen } from '../harness/stage';
import { at, expectRings, nothing } from './judge';
import { fixtureNamed, shelve, turnInto } from './pages';
import { openPopup } from './popup';
import { builds, openOwnStage } from './setting';

const portal = fixtureNamed('portal-2025-spa-1');
const menu = fixtureNamed('main-menu-2025-spa-open');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const enter = '[data-judge="enter"]';

/** Makes the guide's root an open one: what an update leaves behind cannot be asked any more. */
const openRoots = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}`;

let folder = '';
let stage: Stage;

test.beforeEach(async () => {
  folder = copyBuild(
    'chrome',
    { firstScript: openRoots },
    builds === undefined ? buildFolder('chrome') : `${builds}/chrome-mv3`,
  );
  stage = await openOwnStage({ extension: folder, args: ['--enable-unsafe-extension-debugging'] });
  shelve(stage, [portal, menu, contracts]);
});

test.afterEach(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts another version in the same place, as an update does. */
async function update(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  manifest.version = '9.9.9';
  writeFileSync(file, JSON.stringify(manifest));
  const browser = await stage.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser does not speak the debugging protocol.');
  await browser.send('Extensions.loadUnpacked', { path: folder });
  await browser.detach();
}

interface Management {
  readonly chrome: { readonly management: { setEnabled(id: string, on: boolean): Promise<void> } };
}

/** Switches the extension off or on, on the browser's own page. */
async function enable(settings: Page, on: boolean): Promise<void> {
  await settings.evaluate(
    ([id, wanted]) => (globalThis as unknown as Management).chrome.management.setEnabled(id, wanted),
    [stage.extensionId, on] as const,
  );
}

const openLook = lookScript('(element) => element.shadowRoot');

/** What is seen of a guide whose extension is gone: its root is an open one in this build. */
async function lookAtOrphan(page: Page): Promise<Seen> {
  return mergeSeen([await page.evaluate<FrameSeen>(openLook)]);
}

test('updated in place: the open page says so and rings nothing; reloaded, it goes on with its route', async () => {
  const page = await stage.startRoute('1');
  const other = await stage.startRoute('3');
  await other.goto(menu.url);
  await stage.until(other, at('3', 'main-menu', 'contracts'));
  await page.bringToFront();
  await expectRings(stage, page, [enter]);
  await update();
  const says = async (tab: Page) => {
    const { cards, card, rings } = await lookAtOrphan(tab);
    return (
      cards === 1 && rings.length === 0 && /Rehber güncellendi, sayfayı yenileyin/u.test(card?.text ?? '')
    );
  };
  await expect.poll(() => says(page), { timeout: 8000 }).toBe(true);
  await turnInto(page, contracts.html);
  await page.waitForTimeout(1500);
  expect(await says(page)).toBe(true);
  await page.reload();
  await stage.until(page, at('1', 'portal-entry', 'enter'));
  expect(await page.locator('html > div').count()).toBe(1);
  await other.bringToFront();
  await expect.poll(() => says(other), { timeout: 8000 }).toBe(true);
  await other.goto(contracts.url);
  await stage.until(other, at('3', 'contracts', 'pending-row'));
  expect(stage.faults()).toEqual([]);
});

test('a tab that was open before the install: the popup says reload, and does it', {
  tag: '@full',
}, async () => {
  const settings = await stage.open('chrome://extensions');
  await enable(settings, false);
  const page = await stage.open(portal.url);
  await page.waitForTimeout(300);
  expect(nothing(await lookAtOrphan(page))).toBe(true);
  await enable(settings, true);
  await page.bringToFront();
  const popup = await openPopup(stage, page);
  await expect.poll(() => popup.state()).toBe('old');
  expect(await popup.text()).toContain('Bu sekme kurulumdan önce açılmıştı; sayfayı yenileyin.');
  expect(nothing(await lookAtOrphan(page))).toBe(true);
  await popup.press('Sayfayı yenile');
  await stage.until(page, at('', 'portal-entry', 'enter'));
  await popup.close();
  expect(stage.faults()).toEqual([]);
});

test('switched off under an open page: nothing stays ringed; on again and reloaded, one card', {
  tag: '@full',
}, async () => {
  const page = await stage.startRoute('1');
  await expectRings(stage, page, [enter]);
  const settings = await stage.open('chrome://extensions');
  await enable(settings, false);
  await page.bringToFront();
  await expect.poll(async () => (await lookAtOrphan(page)).rings.length, { timeout: 8000 }).toBe(0);
  expect((await lookAtOrphan(page)).cards).toBeLessThanOrEqual(1);
  await enable(settings, true);
  await page.reload();
  await stage.until(page, (seen) => seen.cards === 1 && seen.rings.length === 1);
  expect(await page.locator('html > div').count()).toBe(1);
  expect(stage.faults()).toEqual([]);
});
