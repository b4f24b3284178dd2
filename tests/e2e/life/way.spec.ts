import { expect, type Page, test } from '@playwright/test';
import { practiceSelector } from '../../fixtures/practice';
import { switchOff } from '../harness/browser-flags';
import type { Stage } from '../harness/chromium';
import { at } from './judge';
import { fixtureNamed, practise, shelve, turnInto } from './pages';
import { openOwnStage, useStage } from './setting';
import { extensionStorage } from './worker';

const stage = useStage();

const portal = fixtureNamed('portal-2025-spa-1');
const menu = fixtureNamed('main-menu-2025-spa-open');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const chosen = fixtureNamed('contracts-2025-spa-bar-chosen');
const expired = fixtureNamed('session-expired-katip-new-1');
const shelf = [portal, menu, contracts, expired];

async function newTab(on: Stage, act: () => Promise<unknown>): Promise<Page> {
  const opened = on.context.waitForEvent('page', { timeout: 10_000 });
  await act();
  const page = await opened;
  await page.waitForLoadState('domcontentloaded');
  return page;
}

/** Presses “Uygulamaya Git” in every manner; the route has to be in the new tab each time. */
async function goInEveryManner(on: Stage): Promise<void> {
  practise(on, 'katip-2025', false);
  const page = await on.startRoute('2');
  const link = page.locator(practiceSelector('go-to-app'));
  for (const how of ['as it is', 'noopener', 'window.open', 'window.open, noopener', 'middle']) {
    await page.bringToFront();
    await on.until(page, at('2', 'service-redirect', 'go-to-app'));
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
    const next = await newTab(on, () => link.click(how === 'middle' ? { button: 'middle' } : {}));
    // A tab in the background draws no frames.
    await next.bringToFront();
    await on.until(next, at('2', 'registered-user-entry', 'registered-user'));
    await next.close();
  }
}

test('“Uygulamaya Git” opens a new tab, in whatever manner: the route goes along and stays in the old one', () =>
  goInEveryManner(stage()));

test('the same where the browser keeps no process in reserve for a new tab', { tag: '@full' }, async () => {
  const bare = await openOwnStage({ args: [switchOff('SpareRendererForSitePerProcess')] });
  try {
    await goInEveryManner(bare);
  } finally {
    await bare.close();
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
  test.setTimeout(40_000);
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
