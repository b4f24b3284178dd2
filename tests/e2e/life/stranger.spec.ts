import { expect, test } from '@playwright/test';
import { replyFor } from '../harness/serve';
import { share } from '../harness/size';
import { at, expectAlways, nothing, unknown } from './judge';
import { fixtureNamed, shelve, turnInto } from './pages';
import { useStage } from './setting';

const stage = useStage();

const portal = fixtureNamed('portal-2025-spa-1');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const complete = fixtureNamed('approval-complete-2025-spa-notice');

const strangers = [
  'https://isgkatip.allevecalisma.gov.tr/',
  'https://giris.build.turkiye.gov.tr/',
  'https://kamu.turkiye.gov.tr/',
  'https://csgb.gov.tr/',
  'https://www.isgkatip.csgb.gov.tr/',
  'https://isgkatip.csgb.gov.tr.example.com/',
  'https://isgkatıp.csgb.gov.tr/',
  'http://isgkatip.csgb.gov.tr/',
  'http://www.turkiye.gov.tr/csgb-isg-katip',
  'https://isgkatip.csgb.gov.tr:8443/',
  'https://isgkatip.csgb.gov.tr./',
  'https://www.turkiye.gov.tr:444/csgb-isg-katip',
];

test('hosts, ports and schemes that are not ours: nothing is put on them, with a route in the tab or without', async () => {
  stage().serve(() => portal.html);
  const tabs = [await stage().context.newPage(), await stage().startRoute('1')];
  for (const page of tabs) {
    for (const address of share(strangers, 3)) {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForTimeout(120);
      expect(nothing(await stage().look(page)), address).toBe(true);
      expect(await page.locator('html > div').count(), address).toBe(0);
      // A match pattern takes every port and a final dot: there the script is, but does nothing.
      if (!/:\d|\.\//u.test(address)) expect(await stage().inWorlds(page, '1'), address).toEqual([]);
    }
    await page.goto(portal.url);
    await stage().until(page, (seen) => seen.rings.length === 1);
  }
});

const others = [
  ['a refusal', 'silent-window-2025-spa-refuse'],
  ['a refusal of what awaits', 'silent-window-2025-boot-refuse-pending'],
  ['a deletion', 'silent-window-2025-aria25-delete'],
  ['an approval taken back', 'silent-window-2025-spa-cancel-approval'],
  ['an error', 'silent-window-2025-boot-error'],
  ['an error with two buttons', 'silent-window-2025-aria25-error-two'],
] as const;

test('another window where the approval is expected: no ring, and a sentence', async () => {
  shelve(stage(), [contracts]);
  const page = await stage().startRoute('1');
  await page.goto(contracts.url);
  for (const [what, name] of share(others, 2)) {
    await stage().until(page, at('1', 'contracts', 'pending-row'));
    await turnInto(page, fixtureNamed(name).html);
    const seen = await stage().until(page, unknown);
    expect(seen.card?.text, what).toMatch(/tanımadığımız bir pencere/iu);
    await expectAlways(stage(), page, unknown, 250);
    await turnInto(page, contracts.html);
  }
  await stage().until(page, at('1', 'contracts', 'pending-row'));
});

test('windows over the grid of 2020, in the page and in an inner frame: no ring, and a sentence', async () => {
  const names = [
    'silent-window-2020-ext42-delete',
    'silent-window-2020-ext62-error',
    'silent-window-2020-ext41-iframe-refuse',
  ];
  for (const name of share(names, 2)) {
    const other = fixtureNamed(name);
    shelve(stage(), [other]);
    const page = await stage().startRoute('1');
    await page.goto(other.url);
    const seen = await stage().until(page, unknown);
    expect(seen.card?.text, name).toMatch(/tanımadığımız bir pencere/iu);
    await expectAlways(stage(), page, unknown, 300);
  }
});

test('a notice of success that follows a refusal, or that was there before, is not the end', async () => {
  shelve(stage(), [contracts]);
  const page = await stage().startRoute('1');
  await page.goto(contracts.url);
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  await turnInto(page, fixtureNamed('silent-window-2025-spa-refuse').html);
  await stage().until(page, unknown);
  await turnInto(page, complete.html);
  await stage().until(page, at('1', 'contracts', 'approve'));
  await expectAlways(stage(), page, at('1', 'contracts', 'approve'), 400);

  // The same old notice still stands after the window of approval was opened and closed again.
  await page.evaluate((html) => {
    const window = new DOMParser().parseFromString(html, 'text/html').querySelector('dialog');
    if (!window) throw new Error('The page has no dialog.');
    document.body.append(window);
    window.showModal();
  }, fixtureNamed('approval-2025-spa-evet').html);
  await stage().until(page, at('1', 'approval-dialog', 'save'));
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await stage().until(page, at('1', 'contracts', 'approve'));
  await expectAlways(stage(), page, at('1', 'contracts', 'approve'), 400);
});

test('another application’s consent in the middle of a route: a warning, no ring; then ours is ringed', async () => {
  const other = fixtureNamed('identity-consent-other');
  const own = fixtureNamed('identity-consent-katip');
  let shown = other;
  stage().serve((url) => (url.hostname === 'giris.turkiye.gov.tr' ? shown.html : portal.html));
  const page = await stage().startRoute('1');
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  await page.goto(other.url);
  const seen = await stage().until(page, (one) => one.cards === 1 && one.rings.length === 0);
  expect(seen.card?.text).toMatch(/başka bir uygulama/iu);
  await expectAlways(stage(), page, (one) => one.cards === 1 && one.rings.length === 0, 400);
  shown = own;
  await page.goto(own.url);
  await stage().until(page, at('1', 'identity-consent', 'consent'));
});

test('a page in another language: it is said, and nothing is ringed', async () => {
  const english = portal.html
    .replace('lang="tr"', 'lang="en"')
    .replaceAll('E-Devlet Giriş', 'E-Government Login')
    .replace(/<main[\s\S]*?<\/main>/u, '<main><h2>Announcements</h2><p>Welcome to the system.</p></main>');
  shelve(stage(), [], { [portal.url]: english });
  const page = await stage().startRoute('1');
  const seen = await stage().until(page, unknown);
  expect(seen.card?.text).toMatch(/türkçe/iu);
  await expectAlways(stage(), page, unknown, 300);
});

test('what the browser cannot show, and what is no document of words: nothing amiss', {
  tag: '@full',
}, async () => {
  stage().serve((url) => {
    if (url.pathname === '/resim.svg')
      return {
        body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Onayla</text></svg>',
        contentType: 'image/svg+xml',
      };
    if (url.pathname === '/veri.json') return { body: '{"Onayla": 1}', contentType: 'application/json' };
    if (url.pathname === '/bos') return { body: '', contentType: 'text/html' };
    if (url.pathname === '/liste.xml')
      return { body: '<liste><ad>Onayla</ad></liste>', contentType: 'text/xml' };
    return replyFor('<frameset cols="50%,50%"><frame src="/bos"><frame src="/bos"></frameset>');
  });
  for (const path of ['resim.svg', 'veri.json', 'bos', 'liste.xml', 'cerceve']) {
    const page = await stage().context.newPage();
    await page.goto(`https://isgkatip.csgb.gov.tr/${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(400);
    const seen = await stage().look(page);
    expect(seen.rings, path).toEqual([]);
    expect(seen.cards, path).toBeLessThanOrEqual(1);
    await page.close();
  }
});
