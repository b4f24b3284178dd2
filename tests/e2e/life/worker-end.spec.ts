import { expect, test } from '@playwright/test';
import { practiceSelector } from '../../fixtures/practice';
import { closeCard } from '../harness/card-hand';
import { at, expectAlways, nothing } from './judge';
import { fixtureNamed, practise, shelve, turnInto } from './pages';
import { openPopup } from './popup';
import { useStage } from './setting';
import { aside } from './worker';

const stage = useStage();

const portal = fixtureNamed('portal-2025-spa-1');
const menu = fixtureNamed('main-menu-2025-spa-open');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const dialog = fixtureNamed('approval-2025-spa-evet');
const complete = fixtureNamed('approval-complete-2025-spa-notice');
const shelf = [portal, menu, contracts];

test('the worker ends: the next change is met all the same', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await stage().killWorker();
  await turnInto(page, contracts.html, '/surec/hizmet-sozlesme-surec');
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await stage().killWorker();
  await page.reload();
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await stage().killWorker();
  await page.goto(portal.url);
  await stage().until(page, at('1', 'portal-entry', 'enter'));
});

test('the worker ends and only an inner frame changes: the others are asked again', {
  tag: '@full',
}, async () => {
  practise(stage(), 'katip-2020', true);
  const page = await stage().startRoute('1');
  await page.goto('https://isgkatip.ailevecalisma.gov.tr/ana-sayfa');
  await stage().until(page, at('1', 'main-menu', 'module'));
  await page.locator(practiceSelector('module')).click();
  await page.locator(practiceSelector('contracts')).click();
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await stage().killWorker();
  await page.frameLocator('iframe').locator(practiceSelector('pending-row')).first().click();
  await stage().until(page, at('1', 'contracts', 'approve'));
});

test('the worker ends between the approval window and the notice: done all the same', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await page.goto(contracts.url);
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await turnInto(page, dialog.html);
  await stage().until(page, at('1', 'approval-dialog', 'save'));
  await stage().killWorker();
  await turnInto(page, complete.html);
  await stage().until(page, at('1', 'approval-complete'));
  await stage().killWorker();
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await page.goto(contracts.url);
  await stage().until(page, at('1', 'contracts', 'pending-row'));
});

test('the card is closed in a tab, stays closed, and is brought back from the popup', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await closeCard(stage(), page);
  await stage().until(page, nothing);
  await page.goto(contracts.url);
  await page.waitForTimeout(600);
  expect(nothing(await stage().look(page))).toBe(true);
  const popup = await openPopup(stage(), page);
  await expect.poll(() => popup.state()).toBe('closed');
  await popup.press('Kartı yeniden göster');
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await expect.poll(() => popup.state()).toBe('seen');
  await popup.close();
});

test('the card is closed, the worker ends, and the popup brings it back', { tag: '@full' }, async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await closeCard(stage(), page);
  await stage().until(page, (seen) => seen.cards === 0);
  await stage().killWorker();
  const popup = await openPopup(stage(), page);
  await expect.poll(() => popup.state()).toBe('closed');
  await popup.press('Kartı yeniden göster');
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await popup.close();
});

test('the popup stops the route: on e-Devlet all goes, on İSG-KATİP the card stays without a route', async () => {
  const home = fixtureNamed('edevlet-home-out-2025-www');
  shelve(stage(), [...shelf, home]);
  const page = await stage().startRoute('3');
  await stage().until(page, at('3', 'edevlet-home-signed-out', 'edevlet-sign-in'));
  const popup = await openPopup(stage(), page);
  await popup.press('Rehberi durdur');
  await stage().until(page, (seen) => seen.cards === 0 && seen.rings.length === 0);
  await expect.poll(() => popup.state()).toBe('asleep');
  await popup.close();
  await page.goto(contracts.url);
  await stage().until(page, at('', 'contracts', 'pending-row'));
});

test('the popup stops the route after the worker has ended', { tag: '@full' }, async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await stage().killWorker();
  const popup = await openPopup(stage(), page);
  await popup.press('Rehberi durdur');
  await stage().until(page, at('', 'main-menu', 'contracts'));
  await popup.close();
});

test('with the grid in an inner frame: closed, the worker ended, brought back, its rows are ringed again', {
  tag: '@full',
}, async () => {
  practise(stage(), 'katip-2020', true);
  const page = await stage().startRoute('1');
  await page.goto('https://isgkatip.ailevecalisma.gov.tr/ana-sayfa');
  await page.locator(practiceSelector('module')).click();
  await page.locator(practiceSelector('contracts')).click();
  for (let turn = 0; turn < 3; turn += 1) {
    await stage().until(page, at('1', 'contracts', 'pending-row'));
    await closeCard(stage(), page);
    await stage().until(page, nothing);
    await stage().killWorker();
    const popup = await openPopup(stage(), page);
    await popup.press('Kartı yeniden göster');
    await stage().until(page, at('1', 'contracts', 'pending-row'));
    await popup.close();
  }
});

test('only the inner frame is loaded anew, again and again: what it rings is always its own', {
  tag: '@full',
}, async () => {
  practise(stage(), 'katip-2020', true);
  const page = await stage().startRoute('1');
  await page.goto('https://isgkatip.ailevecalisma.gov.tr/ana-sayfa');
  await page.locator(practiceSelector('module')).click();
  await page.locator(practiceSelector('contracts')).click();
  for (let turn = 0; turn < 4; turn += 1) {
    await stage().until(page, at('1', 'contracts', 'pending-row'));
    await page.frameLocator('iframe').locator(practiceSelector('pending-row')).first().click();
    await stage().until(page, at('1', 'contracts', 'approve'));
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
  }
  await stage().until(page, at('1', 'contracts', 'pending-row'));
});

test('orders meant for the page before reach the next one: they neither ring nor silence anything', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  const from = await aside(stage());
  await from.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: TabsScope } };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
    const preferences = { corner: 'top-left', folded: false, textSize: 0, language: 'tr' };
    const rings = [0, 1, 2, 3, 4, 5, 6, 7].map((handle) => ({ target: 'approve', at: handle }));
    for (const look of [1, 2, 3, 4, 50]) {
      setInterval(() => {
        const orders = { kind: 'orders', look, rings, card: null, spots: [], preferences };
        chrome.tabs.sendMessage(tab?.id ?? -1, orders, { frameId: 0 }).catch(() => undefined);
      }, 5);
    }
  }, portal.url);
  await page.bringToFront();
  for (const [next, screen, target] of [
    [menu, 'main-menu', 'contracts'],
    [contracts, 'contracts', 'pending-row'],
    [portal, 'portal-entry', 'enter'],
  ] as const) {
    await page.goto(next.url);
    await expectAlways(stage(), page, (seen) => seen.rings.every((ring) => ring.target !== 'approve'), 200);
    await stage().until(page, at('1', screen, target));
  }
  await from.reload();
});

interface TabsScope {
  query(what: object): Promise<{ id: number; url?: string }[]>;
  sendMessage(tab: number, message: object, where: object): Promise<unknown>;
}
