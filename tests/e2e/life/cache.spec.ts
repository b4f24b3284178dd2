import { expect, type Page, test } from '@playwright/test';
import { at } from './judge';
import { fixtureNamed, shelve } from './pages';
import { useStage } from './setting';

const stage = useStage({ bfcache: true });

const portal = fixtureNamed('portal-2025-spa-1');
const menu = fixtureNamed('main-menu-2025-spa-open');
const framed = fixtureNamed('contracts-2020-aria-iframe-one-pending');
const elsewhere = 'https://ornek.example/';

const back = (page: Page): Promise<unknown> => page.goBack({ waitUntil: 'commit' });

/** Whether the document in the tab came out of the browser's cache. */
const persisted = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.get(window, 'kept') === true);

const note = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('pageshow', (event) => Reflect.set(window, 'kept', event.persisted));
  });

test('back and forward through the browser’s cache: one card, the right step, the route kept', async () => {
  shelve(stage(), [portal, menu]);
  const page = await stage().startRoute('1');
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  await note(page);
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await note(page);
  await back(page);
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  expect(await persisted(page)).toBe(true);
  await page.goForward({ waitUntil: 'commit' });
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  expect(await persisted(page)).toBe(true);
});

test('back from a stranger’s page, the worker ended meanwhile', async () => {
  shelve(stage(), [portal, menu]);
  const page = await stage().startRoute('3');
  await page.goto(menu.url);
  await stage().until(page, at('3', 'main-menu', 'contracts'));
  await note(page);
  await page.goto(elsewhere);
  await stage().killWorker();
  await back(page);
  await stage().until(page, at('3', 'main-menu', 'contracts'));
  expect(await persisted(page)).toBe(true);
});

test('back to a page whose grid lies in an inner frame', async () => {
  shelve(stage(), [framed, menu]);
  const page = await stage().startRoute('1');
  await page.goto(framed.url);
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await note(page);
  await page.goto(menu.url);
  await stage().until(page, at('1', 'main-menu', 'contracts'));
  await back(page);
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  expect(await persisted(page)).toBe(true);
});
