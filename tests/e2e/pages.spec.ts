import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { families, genuine, ours } from '../unit/official-corpus';
import { openStage, type Stage } from './harness/chromium';
import { findings, findingsInAllLooks } from './harness/page-look';
import { popupOver as popupOverTab, tabOf } from './harness/popup-over';
import { share } from './harness/size';

const portal = '<!doctype html><html lang="tr"><title>Boş</title><body><p>Henüz boş.</p></body></html>';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
  stage.serve(() => portal);
});
test.afterEach(async () => {
  for (const page of stage.context.pages().slice(1)) await page.close();
  expect(stage.faults()).toEqual([]);
});
test.afterAll(async () => {
  expect(stage.requests().filter((line) => !/^GET https:\/\/[a-z.]+\.gov\.tr\//u.test(line))).toEqual([]);
  await stage.close();
});

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}

const checked = (address: string): string => `popup.html?check=${encodeURIComponent(address)}`;

/** The popup over another tab, in which its reloading and closing are only noted. */
const popupOver = (url: string, id = 1, patch = '', incognito = false): Promise<Page> =>
  popupOverTab(
    stage,
    { id, url, incognito },
    `for (const root of new Set([globalThis.chrome, globalThis.browser].filter(Boolean)))
      root.tabs.reload = (...given) => { globalThis.reloaded = given[0]; return answer(undefined)(...given); };
    globalThis.close = () => { globalThis.wasClosed = true; };
    ${patch}`,
  );

const tabId = async (page: Page): Promise<number> => (await tabOf(stage, page)).id;

test('the popup shows its name, that it is not official, and four starts at once', async () => {
  const page = await stage.extensionPage('popup.html');
  await expect(page.getByText('Resmî bir uygulama değildir.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Katip Rehberi' })).toBeVisible();
  for (const route of ['1', '2', '3', 'e'])
    await expect(page.locator(`[data-start-route="${route}"]`)).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-official]')).toHaveAttribute('data-official', 'unknown');
  await expect(page.locator('[data-tab-state]')).toHaveAttribute('data-tab-state', 'own');
});

for (const route of share(['1', '2', '3', 'e'], 4))
  test(`start of route ${route} opens its first address, from popup and welcome page`, async () => {
    const first = { '1': 'isgkatip.csgb.gov.tr', e: 'isgkatip.csgb.gov.tr' }[route] ?? 'www.turkiye.gov.tr';
    const opened = await stage.startRoute(route);
    await opened.waitForURL((url) => url.host === first);
    const welcome = await stage.extensionPage('welcome.html');
    const next = stage.context.waitForEvent('page');
    await welcome.locator(`[data-start-route="${route}"]`).click();
    const second = await next;
    await second.waitForURL((url) => url.host === first);
  });

test('answers for a typed address as the checker does', async () => {
  const page = await stage.context.newPage();
  const wanted = (address: string) => (genuine.includes(address) ? /^yes$/u : /^(no|unknown)$/u);
  for (const address of [
    genuine[0] ?? '',
    ours[3] ?? '',
    'isgkatip.allevecalisma.gov.tr',
    'about:blank',
    '',
  ]) {
    await page.goto(`chrome-extension://${stage.extensionId}/${checked(address)}`);
    await expect(page.locator('[data-official]')).toHaveCount(1);
    await expect(page.locator('[data-official]')).toHaveAttribute('data-official', wanted(address));
  }
  const hostile = Object.values(families).map((make) => make(ours[0] ?? '')[0] ?? '');
  for (const address of hostile.flatMap((one) => [one, genuine[1] ?? ''])) {
    await page.getByLabel('Başka bir adres denetleyin').fill(address);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-official]')).toHaveAttribute('data-official', wanted(address));
  }
});

test('shows the host whole, decoded, its registered part marked, and warns of the misread address', async () => {
  const page = await stage.extensionPage(checked('https://giris.xn--trkiye-3ya.com:8443/'));
  await expect(page.locator('[data-official="no"] .host')).toContainText(/giris\..*türkiye\.com:8443/u);
  await expect(page.locator('[data-official] mark')).toContainText('türkiye.com');
  await expect(page.locator('[data-official]')).toContainText('giris.xn--trkiye-3ya.com');
  await page.getByLabel('Başka bir adres denetleyin').fill('isgkatip.allevecalisma.gov.tr');
  await page.getByRole('button', { name: 'Denetle' }).click();
  await expect(page.locator('[data-official="no"]')).toContainText('çift l');
  await page.getByLabel('Başka bir adres denetleyin').fill('isgkatip.csgb.gov.tr');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-official="yes"]')).toBeVisible();
  await page.getByRole('button', { name: 'Bu sayfaya dön' }).click();
  await expect(page.locator('[data-official="unknown"]')).toBeVisible();
});

test('the helper asks two questions at most and marks one start', async () => {
  const page = await stage.extensionPage('popup.html');
  await page.getByText('Hangi yol bana uygun?').click();
  const ways: [string[], string][] = [
    [['Hayır'], 'e'],
    [['Bilmiyorum'], '1'],
    [['Evet', 'Fark etmez, en kısası olsun'], '1'],
    [['Evet', 'e-Devlet’teki hizmet sayfasından'], '2'],
    [['Evet', 'e-Devlet ana sayfasından, kendim bularak'], '3'],
  ];
  for (const [answers, route] of ways) {
    for (const name of answers) await page.locator('.helper').getByRole('button', { name }).click();
    await expect(page.locator('[data-recommended]')).toHaveCount(1);
    await expect(page.locator('[data-recommended]')).toHaveAttribute('data-start-route', route);
    await page.getByRole('button', { name: 'Baştan sor' }).click();
    await expect(page.locator('[data-recommended]')).toHaveCount(0);
  }
});

test('the language is changed on both pages and kept', async () => {
  const popup = await stage.extensionPage('popup.html');
  await popup.getByRole('button', { name: 'English' }).click();
  await expect(popup.getByText('Not an official application.')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  const welcome = await stage.extensionPage('welcome.html');
  await expect(welcome.getByRole('heading', { name: 'Three routes, one approval' })).toBeVisible();
  await welcome.getByRole('button', { name: 'Türkçe' }).click();
  await expect(welcome.getByRole('heading', { name: 'Üç yol, aynı onay' })).toBeVisible();
  await popup.reload();
  await expect(popup.getByText('Resmî bir uygulama değildir.')).toBeVisible();
});

test('the calendar file lies three days ahead and is whole', async () => {
  const page = await stage.extensionPage('popup.html');
  await page.getByText('3 gün sonra hatırlatma').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Takvime ekle' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('isg-katip-hatirlatma.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 3));
  expect(text).toContain(`DTSTART;VALUE=DATE:${day.toISOString().slice(0, 10).replaceAll('-', '')}\r\n`);
  expect(text).toContain('BEGIN:VALARM\r\n');
});

test('the reminder is set, shown and removed', async () => {
  const page = await stage.extensionPage('popup.html');
  await page.getByText('3 gün sonra hatırlatma').click();
  await page.getByRole('button', { name: '3 gün sonra hatırlat' }).click();
  await expect(page.getByText('Hatırlatma günü:')).toBeVisible();
  await page.getByRole('button', { name: 'Hatırlatmayı kaldır' }).click();
  await expect(page.getByText('Hatırlatma günü:')).toHaveCount(0);
});

test('a tab of ours that does not report is reloaded only on a press', async () => {
  const page = await popupOver('https://isgkatip.csgb.gov.tr/', 987_654);
  await expect(page.locator('[data-tab-state="old"]')).toContainText('kurulumdan önce açılmıştı');
  await expect(page.locator('[data-official="yes"]')).toBeVisible();
  expect(await page.evaluate('globalThis.reloaded')).toBeUndefined();
  await page.getByRole('button', { name: 'Sayfayı yenile' }).click();
  expect(await page.evaluate('globalThis.reloaded')).toBe(987_654);
});

test('explains a tab of others, one it is not told of, and an e-Devlet page where it sleeps', async () => {
  const others = await popupOver('https://www.ornek.com/');
  await expect(others.locator('[data-tab-state]')).toHaveAttribute('data-tab-state', 'elsewhere');
  await expect(others.locator('[data-official]')).toHaveAttribute('data-official', 'no');
  const untold = await popupOver('');
  await expect(untold.locator('[data-official]')).toHaveAttribute('data-official', 'unknown');
  const asleep = await popupOver('https://www.turkiye.gov.tr/', 987_655);
  await expect(asleep.locator('[data-tab-state]')).toHaveAttribute('data-tab-state', 'asleep');
  // There the guide shows itself: that nothing is heard has another reason.
  const service = await popupOver('https://www.turkiye.gov.tr/csgb-isg-katip', 987_656);
  await expect(service.locator('[data-tab-state]')).toHaveAttribute('data-tab-state', 'old');
});

test('over a private window: nothing chosen there is kept, and only the calendar reminds', async () => {
  const stored = (page: Page) => page.evaluate('chrome.storage.local.get(null)');
  const ordinary = await stage.extensionPage('popup.html');
  const before = await stored(ordinary);
  const popup = await popupOver('https://www.ornek.com/', 987_657, '', true);
  await popup.getByRole('button', { name: 'English' }).click();
  await expect(popup.getByText('Not an official application.')).toBeVisible();
  await popup.getByText('Reminder after 3 days').click();
  await expect(popup.getByText('the guide keeps nothing here')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Remind me after 3 days' })).toHaveCount(0);
  await expect(popup.getByRole('link', { name: 'Add to calendar' })).toBeVisible();
  await popup.reload();
  await expect(popup.getByText('Not an official application.')).toBeVisible();
  expect(await stored(popup)).toEqual(before);
  await ordinary.reload();
  await expect(ordinary.getByText('Resmî bir uygulama değildir.')).toBeVisible();
});

test('tells of a running route, what is seen and its help code; stops it; then offers to go on', async () => {
  const opened = await stage.startRoute('1');
  await stage.until(opened, (seen) => seen.card !== null);
  const popup = await popupOver(opened.url(), await tabId(opened));
  await expect(popup.locator('[data-tab-state="seen"]')).toBeVisible();
  await expect(popup.locator('[data-part="help-code"]')).toHaveText(/\S/u);
  await popup.getByText('Takıldığınız yer bu mu?').click();
  await expect(popup.getByText('Ekranım farklı')).toBeVisible();
  await expect(popup.locator('[data-part="stuck"] dt')).not.toHaveCount(1);
  await expect(popup.locator('[data-curtain]')).not.toContainText('Giriş sayfasını örtmez');
  await popup.getByRole('button', { name: 'Rehberi durdur' }).click();
  await expect(popup.getByRole('button', { name: 'Rehberi durdur' })).toHaveCount(0);
  const next = stage.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Kaldığım yerden devam et' }).click();
  await (await next).waitForURL('https://isgkatip.csgb.gov.tr/');
});

test('says what does not work where a permission is missing, and asks in the press itself', async () => {
  const withheld = `
    for (const root of new Set([globalThis.chrome, globalThis.browser].filter(Boolean))) {
      root.permissions.contains = (given, ...rest) => answer(!given.origins[0].includes('giris.'))(...rest);
      root.permissions.request = (given, ...rest) => {
        globalThis.asked = { origins: given.origins, active: navigator.userActivation.isActive };
        return answer(false)(...rest);
      };
    }`;
  const page = await popupOver('https://giris.turkiye.gov.tr/Giris/gir', 5, withheld);
  await expect(page.locator('[data-tab-state="forbidden"]')).toBeVisible();
  await expect(page.getByText('girişi kimin istediğini söyleyemez')).toBeVisible();
  await expect(page.locator('[data-curtain]')).toContainText('Giriş sayfasını örtmez');
  expect(await page.evaluate('globalThis.asked')).toBeUndefined();
  await page.getByRole('button', { name: 'İzin ver' }).click();
  expect(await page.evaluate('globalThis.asked')).toEqual({
    origins: ['https://giris.turkiye.gov.tr/*'],
    active: true,
  });
  await expect(page.getByText('İzin verilmedi.')).toBeVisible();
});

test('the welcome page holds map, preparation, promises, privacy and permission state', async () => {
  const page = await stage.extensionPage('welcome.html');
  await expect(page.locator('.map-picture')).toBeVisible();
  expect(await page.locator('.map-list li').count()).toBe(18);
  for (const text of ['26 haneli', 'İki aşamalı', 'e-Bildirge kullanıcısı', 'KVKK', 'ALO 170', 'beş adreste'])
    await expect(page.getByText(text).first()).toBeVisible();
  await expect(page.getByText('Resmî bir uygulama değildir.', { exact: true })).toBeVisible();
  for (const link of await page.locator('a[href]').all())
    expect(await link.getAttribute('href')).toMatch(/^(?:#|\/[a-z]+\.html)$/u);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(page.locator('.map-picture')).toBeHidden();
  await expect(page.locator('.map-list').getByText('Uygulamaya Git', { exact: true })).toBeVisible();
});

for (const path of ['popup.html', checked('https://isgkatip.csgb.gov.tr.ornek.com'), 'welcome.html'])
  test(
    `has no fault for assistive means, and fits: ${path}`,
    path.includes('?') ? { tag: '@full' } : {},
    async () => {
      const page = await stage.extensionPage(path);
      await page.locator('[data-start-route="e"]').waitFor();
      await openAll(page);
      expect(await findingsInAllLooks(page)).toEqual([]);
      await page.evaluate(() =>
        document.querySelector('[data-start-route="1"]')?.setAttribute('aria-label', ''),
      );
      await page.evaluate(() => document.querySelector('h1')?.after(document.createElement('button')));
      expect((await findings(page)).join()).toContain('button-name');
    },
  );

test('every control is reached by keyboard, large enough, with its ring of focus', async () => {
  for (const path of ['popup.html', 'welcome.html']) {
    const page = await stage.extensionPage(path);
    await page.locator('[data-start-route="e"]').waitFor();
    const controls = page.locator('button:visible, a:visible, input:visible, summary:visible');
    for (let at = 0; at < (await controls.count()); at += 1) {
      await page.keyboard.press('Tab');
      await expect(controls.nth(at)).toBeFocused();
      const box = await controls.nth(at).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      const ring = await controls.nth(at).evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(ring).toBe('solid');
    }
  }
});
