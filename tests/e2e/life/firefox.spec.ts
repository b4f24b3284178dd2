/** Lives of a tab in Firefox: one card, the right step and the route kept, whatever happens to it. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Fixture } from '../../fixtures';
import { respond } from '../../fixtures/serve';
import { lineOf } from '../harness/bidi';
import { type FirefoxStage, openFirefox } from '../harness/firefox';
import type { Seen } from '../harness/stage';
import { at, unknown } from './judge';
import { become, fixtureNamed } from './pages';
import { builds } from './setting';

const portal = fixtureNamed('portal-2025-spa-1');
const menu = fixtureNamed('main-menu-2025-spa-open');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const chosen = fixtureNamed('contracts-2025-spa-bar-chosen');
const refusal = fixtureNamed('silent-window-2025-spa-refuse');
const expired = fixtureNamed('session-expired-katip-new-1');
const framed = fixtureNamed('contracts-2020-aria-iframe-one-pending');
const other = fixtureNamed('identity-consent-other');

let stage: FirefoxStage;
test.beforeAll(async () => {
  stage = await openFirefox(builds === undefined ? {} : { extension: `${builds}/firefox-mv3` });
});
test.afterEach(async () => {
  const [, ...pages] = await stage.pages();
  for (const page of pages) await page.close();
  expect(stage.faults()).toEqual([]);
});
test.afterAll(() => stage.close());

const blank = '<!doctype html><html lang="tr"><meta charset="utf-8"><title>…</title><p>…</p>';
const shelve = (...pages: readonly Fixture[]): void =>
  stage.serve((url) => respond(url.href, pages)?.body ?? blank);
const until = (page: Page, want: (seen: Seen) => boolean): Promise<Seen> => stage.until(page, want, 15_000);
const go = (page: Page, { url }: Pick<Fixture, 'url'>) => page.goto(url, { waitUntil: 'domcontentloaded' });

/** Turns the open document into another page without loading one. */
const turnInto = (page: Page, html: string, path = ''): Promise<void> =>
  page.evaluate(become, [html, path] as const);

/** Runs an expression with the browser's own rights. */
async function inBrowser(expression: string): Promise<void> {
  const line = lineOf(stage.browser);
  const { result } = await line.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = result.contexts as readonly { context: string }[];
  const answer = await line.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  expect(answer.result.type, JSON.stringify(answer.result)).toBe('success');
}

/** Ends the background as the browser does after a while of rest. */
const endBackground = (): Promise<void> =>
  inBrowser(
    `WebExtensionPolicy.getByID('katip-rehberi@katip-rehberi.example').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
  );

/** How many nodes of ours are on the page. */
const hosts = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('html > div').length);

test('in-app navigation, reload, back and forward, the background ended', { tag: '@full' }, async () => {
  shelve(portal, menu, contracts);
  const page = await stage.startRoute('1');
  await until(page, at('1', 'portal-entry', 'enter'));
  await go(page, menu);
  await until(page, at('1', 'main-menu', 'contracts'));
  await turnInto(page, contracts.html, '/surec/hizmet-sozlesme-surec');
  await until(page, at('1', 'contracts', 'pending-row'));
  await turnInto(page, chosen.html);
  await until(page, at('1', 'contracts', 'approve'));
  await endBackground();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await until(page, at('1', 'contracts', 'pending-row'));
  await go(page, portal);
  await until(page, at('1', 'portal-entry', 'enter'));
  // Out of the browser's cache: no document is loaded that puppeteer could wait for.
  await page.evaluate(() => history.back());
  await until(page, at('1', 'contracts', 'pending-row'));
  await endBackground();
  await page.evaluate(() => history.forward());
  await until(page, at('1', 'portal-entry', 'enter'));
  expect(await hosts(page)).toBe(1);
});

test('a refusal, another’s consent, a session that ends, document.open: no ring; then the route goes on', {
  tag: '@full',
}, async () => {
  shelve(portal, contracts, other);
  const page = await stage.startRoute('1');
  await go(page, contracts);
  await until(page, at('1', 'contracts', 'pending-row'));
  await turnInto(page, refusal.html);
  expect((await until(page, unknown)).card?.text).toMatch(/tanımadığımız bir pencere/iu);
  await turnInto(page, expired.html);
  await until(page, at('1', 'session-expired'));
  await go(page, other);
  const seen = await until(page, (one) => one.cards === 1 && one.rings.length === 0);
  expect(seen.card?.text).toMatch(/başka bir uygulama/iu);
  await go(page, portal);
  await until(page, at('1', 'portal-entry', 'enter'));
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, contracts.html);
  await until(page, at('1', 'contracts', 'pending-row'));
});

test('updated in place: the new version takes over on the open page, with its route', {
  tag: '@full',
}, async () => {
  shelve(portal, menu);
  const page = await stage.startRoute('1');
  await until(page, at('1', 'portal-entry', 'enter'));
  await inBrowser(`(async () => {
    const addon = await AddonManager.getAddonByID('katip-rehberi@katip-rehberi.example');
    await addon.reload();
  })()`);
  // This browser puts the new version's script into pages that are open; it takes away what the old one left.
  await expect.poll(() => hosts(page)).toBe(1);
  await until(page, at('1', 'portal-entry', 'enter'));
  await go(page, menu);
  await until(page, at('1', 'main-menu', 'contracts'));
});

test('back to a page whose grid lies in an inner frame, the background ended meanwhile', {
  tag: '@full',
}, async () => {
  shelve(framed, portal);
  const page = await stage.startRoute('1');
  await go(page, framed);
  await until(page, at('1', 'contracts', 'pending-row'));
  await go(page, portal);
  await until(page, at('1', 'portal-entry', 'enter'));
  await page.evaluate(() => history.back());
  await until(page, at('1', 'contracts', 'pending-row'));
  await page.evaluate(() => history.forward());
  await until(page, at('1', 'portal-entry', 'enter'));
  await endBackground();
  await page.evaluate(() => history.back());
  await until(page, at('1', 'contracts', 'pending-row'));
});
