import { expect, type Page, test } from '@playwright/test';
import {
  newPracticeSession,
  type PracticeEdition,
  practiceAnswer,
  practiceSelector,
} from '../../fixtures/practice';
import { closeCard } from '../harness/card-hand';
import { at, expectAlways, nothing } from './judge';
import { fixtureNamed, shelve, turnInto } from './pages';
import { openPopup } from './popup';
import { useStage } from './setting';
import { aside, extensionStorage } from './worker';

const stage = useStage();

const portal = fixtureNamed('portal-2025-spa-1');
const menu = fixtureNamed('main-menu-2025-spa-open');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const chosen = fixtureNamed('contracts-2025-spa-bar-chosen');
const dialog = fixtureNamed('approval-2025-spa-evet');
const complete = fixtureNamed('approval-complete-2025-spa-notice');
const expired = fixtureNamed('session-expired-katip-new-1');
const shelf = [portal, menu, contracts, expired];

/** A practice world, and a way into it without the walk before. */
function practise(edition: PracticeEdition, inside: boolean) {
  const session = newPracticeSession(edition, 900);
  Object.assign(session, { edevlet: true, katip: inside, firm: inside });
  stage().serve((url) => practiceAnswer(url, session));
  return session;
}

async function newTab(act: () => Promise<unknown>): Promise<Page> {
  const opened = stage().context.waitForEvent('page', { timeout: 10_000 });
  await act();
  const page = await opened;
  await page.waitForLoadState('domcontentloaded');
  return page;
}

test('“Uygulamaya Git” opens a new tab, in whatever manner: the route goes along and stays in the old one', async () => {
  practise('katip-2025', false);
  const page = await stage().startRoute('2');
  const link = page.locator(practiceSelector('go-to-app'));
  for (const how of ['as it is', 'noopener', 'window.open', 'window.open, noopener', 'middle']) {
    await page.bringToFront();
    await stage().until(page, at('2', 'service-redirect', 'go-to-app'));
    await link.evaluate((element: HTMLAnchorElement, kind) => {
      const { href } = element;
      element.setAttribute('rel', kind === 'noopener' ? 'noopener noreferrer' : '');
      element.onclick = !kind.startsWith('window.open')
        ? null
        : () => {
            window.open(href, '_blank', kind.endsWith('noopener') ? 'noopener' : '');
            return false;
          };
    }, how);
    const next = await newTab(() => link.click(how === 'middle' ? { button: 'middle' } : {}));
    // A tab in the background draws no frames.
    await next.bringToFront();
    await stage().until(next, at('2', 'registered-user-entry', 'registered-user'));
    await next.close();
  }
});

test('a tab that the person opens on their own has no route', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  const other = await stage().open(menu.url);
  await stage().until(other, at('', 'main-menu', 'contracts'));
});

test('in-app navigation, reload, back and forward: one card, the right step, the route kept', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('1');
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await turnInto(page, contracts.html, '/surec/hizmet-sozlesme-surec');
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await turnInto(page, chosen.html);
  await stage().until(page, at('1', 'contracts', 'approve'));
  await page.reload();
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await page.goto(portal.url);
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  await page.goBack();
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await page.goForward();
  await stage().until(page, at('1', 'portal-entry', 'enter'));
});

test('the session ends: it is said, nothing is ringed; signed in again, the route goes on', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('3');
  await page.goto(contracts.url);
  await stage().until(page, at('3', 'contracts', 'pending-row'));
  await turnInto(page, expired.html);
  await stage().until(page, at('3', 'session-expired'));
  await page.goto(portal.url);
  await stage().until(page, at('3', 'portal-entry', 'enter'));
  await page.goto(contracts.url);
  await stage().until(page, at('3', 'contracts', 'pending-row'));
});

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

test('the worker ends and only an inner frame changes: the others are asked again', async () => {
  practise('katip-2020', true);
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

test('a tab is closed in the middle: what was stored of it goes, where it was left stays', async () => {
  shelve(stage(), shelf);
  const page = await stage().startRoute('3');
  await page.goto(contracts.url);
  await stage().until(page, at('3', 'contracts', 'pending-row'));
  const storage = extensionStorage(stage());
  await page.close();
  await expect
    .poll(async () => Object.values((await storage.get()).tabs as object).filter((tab) => tab.route === '3'))
    .toEqual([]);
  expect((await storage.get()).resume).toMatchObject({ route: '3', step: '1.5.3' });
});

test('a tab is closed in the middle of loading and of looking: nothing amiss', async () => {
  shelve(stage(), shelf);
  for (const wait of [0, 15, 60, 150]) {
    const page = await stage().context.newPage();
    await page.goto(contracts.url, { waitUntil: 'commit' });
    await page.waitForTimeout(wait);
    await page.close();
  }
});

test('two tabs with different routes do not mix', async () => {
  shelve(stage(), shelf);
  const one = await stage().startRoute('1');
  const three = await stage().startRoute('3');
  await one.goto(contracts.url);
  await three.goto(portal.url);
  await stage().until(one, at('1', 'contracts', 'pending-row'));
  await stage().until(three, at('3', 'portal-entry', 'enter'));
  await stage().killWorker();
  await one.goto(portal.url);
  await three.goto(contracts.url);
  await stage().until(one, at('1', 'portal-entry', 'enter'));
  await stage().until(three, at('3', 'contracts', 'pending-row'));
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

test('the card is closed, the worker ends, and the popup brings it back', async () => {
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

test('the popup stops the route after the worker has ended', async () => {
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

test('with the grid in an inner frame: closed, the worker ended, brought back, its rows are ringed again', async () => {
  practise('katip-2020', true);
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

test('only the inner frame is loaded anew, again and again: what it rings is always its own', async () => {
  practise('katip-2020', true);
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
