import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage } from './harness/chromium';
import { openFirefox } from './harness/firefox';
import { findings, findingsInAllLooks, sideways } from './harness/page-look';

const katip = 'https://isgkatip.csgb.gov.tr/';
const portal = `<!doctype html><html lang="tr"><title>İSG-KATİP</title><body>
<h1>İSG-KATİP</h1><button>E-Devlet Giriş</button></body></html>`;

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
  stage.serve(() => portal);
});
test.afterEach(async () => {
  const page = await stage.extensionPage('options.html');
  for (const other of stage.context.pages()) if (other !== page) await other.close();
  await page.evaluate(`Promise.all([
    chrome.runtime.sendMessage({ kind: 'forget' }),
    new Promise((over) => {
      const request = indexedDB.deleteDatabase('katip-rehberi');
      request.onsuccess = over;
    }),
  ]).then(() => localStorage.clear())`);
  expect(stage.faults()).toEqual([]);
});
test.afterAll(async () => {
  expect(stage.requests().filter((line) => !line.startsWith('GET https://isgkatip'))).toEqual([]);
  await stage.close();
});

async function settings(): Promise<Page> {
  const page = await stage.extensionPage('options.html');
  await page.locator('[data-part="records"] table, [data-part="nothing-stored"]').waitFor();
  return page;
}

const kept = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate('chrome.storage.local.get(null)') as Promise<Record<string, unknown>>;

test('language, size, corner and appearance are obeyed at once by an open tab', async () => {
  const live = await stage.open(katip);
  const first = await stage.until(live, ({ card }) => card?.box != null);
  const tall = first.card?.box?.height ?? 0;
  const page = await settings();
  await page.getByLabel('English').check();
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
  await stage.until(live, ({ card }) => /step|screen|press/iu.test(card?.text ?? ''));
  await page.getByLabel('Türkçe').check();
  await page.getByLabel('Sağ üst').check();
  await live.bringToFront();
  await stage.until(live, ({ card }) => (card?.box?.y ?? 999) < 300);
  await page.bringToFront();
  await page.getByLabel('En büyük').check();
  await live.bringToFront();
  await stage.until(live, ({ card }) => (card?.box?.height ?? 0) > tall);
  await page.getByLabel('Yalnızca ben bir yol başlatınca').check();
  await stage.until(live, ({ cards, rings }) => cards === 0 && rings.length === 0);
  await live.reload();
  await live.waitForTimeout(500);
  expect(await stage.look(live)).toMatchObject({ cards: 0, rings: [] });
  const routed = await stage.startRoute('1');
  await stage.until(routed, ({ card }) => card?.route === '1');
  await page.getByLabel('İSG-KATİP’te kendiliğinden').check();
  await stage.until(live, ({ cards }) => cards === 1);
});

test('a page that was open before changes the language alone, and nothing that was set meanwhile', {
  tag: '@full',
}, async () => {
  const desk = await stage.extensionPage('desk.html');
  await desk.getByRole('button', { name: 'English' }).waitFor();
  const page = await settings();
  await page.getByLabel('En büyük').check();
  await page.getByLabel('Sağ üst').check();
  await expect
    .poll(async () => (await kept(page)).preferences)
    .toMatchObject({ textSize: 2, corner: 'top-right' });
  await desk.getByRole('button', { name: 'English' }).click();
  await expect
    .poll(async () => (await kept(page)).preferences)
    .toMatchObject({ language: 'en', textSize: 2, corner: 'top-right' });
});

test('a host that is switched off stays without the guide, even on a route; the worker’s death changes nothing', async () => {
  const page = await settings();
  await page.getByLabel('isgkatip.csgb.gov.tr').uncheck();
  await expect
    .poll(async () => JSON.stringify((await kept(page)).settings))
    .toContain('isgkatip.csgb.gov.tr');
  await stage.killWorker();
  const routed = await stage.startRoute('1');
  await routed.waitForTimeout(700);
  expect(await stage.look(routed)).toMatchObject({ cards: 0, rings: [] });
  await page.getByLabel('isgkatip.csgb.gov.tr').check();
  await stage.until(routed, ({ card }) => card?.route === '1');
});

/** Puts an attempt with presses into the records, as the rehearsal does. */
async function rehearse(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('katip-rehberi');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = db.transaction(['attempts', 'events'], 'readwrite');
    const attempt = {
      id: 'deneme-1',
      scenario: 'tek-firma',
      mode: 'guided',
      edition: 'katip-2025',
      route: '1',
    };
    tx.objectStore('attempts').put({ ...attempt, seed: 7, started: 1.7e12, ended: null, world: null });
    for (const number of [0, 1, 2])
      tx.objectStore('events').put({
        attempt: 'deneme-1',
        number,
        at: 1.7e12 + number,
        press: { kind: 'press', tab: 0, press: `b${number}` },
      });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  });
}

test('the ledger names all that is stored; export, erase said first and shown as gone, import back', async () => {
  const page = await settings();
  await page.getByLabel('Büyük', { exact: true }).check();
  await rehearse(page);
  await page.reload();
  await expect(page.locator('[data-stored="events"]')).toContainText('3');
  await expect(page.locator('[data-stored="browser:preferences"]')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hepsini dosyaya aktar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.katip\.json$/u);
  const path = await file.path();
  const text = readFileSync(path, 'utf8');
  expect(JSON.parse(text).content.events).toHaveLength(3);

  await page.locator('[data-part="erase"]').click();
  await expect(page.locator('[data-part="erase-list"]')).toContainText('Prova denemeleri: 1 kayıt');
  await expect(page.locator('[data-part="erase-list"]')).toContainText('Kartın köşesi');
  await expect(page.locator('[data-part="erase-ask"] h3')).toBeFocused();
  await page.getByRole('button', { name: 'Vazgeç' }).click();
  await expect(page.locator('[data-stored="attempts"]')).toBeVisible();
  await page.locator('[data-part="erase"]').click();
  await page.locator('[data-part="erase-yes"]').click();
  await expect(page.getByRole('status').getByText('hiçbir şey kalmadı')).toBeVisible();
  await expect(page.locator('[data-part="nothing-stored"]')).toBeVisible();
  expect(await kept(page)).toEqual({});
  expect(await page.evaluate('localStorage.length')).toBe(0);

  const give = (buffer: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.katip.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
  for (const bad of ['', 'merhaba', '{}', text.replace('"b1"', '"b9"'), text.slice(0, -40)]) {
    await give(bad);
    await expect(page.getByRole('alert').getByText('Hiçbir şey değiştirilmedi')).toBeVisible();
  }
  await give(text);
  await expect(page.locator('[data-part="difference"]')).toContainText('Prova denemeleri: 1 yeni');
  await page.getByRole('button', { name: 'Dosyadakileri al' }).click();
  await expect(page.getByText('Alındı: 1 kayıt.')).toBeVisible();
  await expect(page.locator('[data-stored="events"]')).toContainText('3');
  await give(text);
  await expect(page.getByText('alınacak bir şey yok')).toBeVisible();
});

test('a record file that is too large is called too large, and how large it may be', {
  tag: '@full',
}, async () => {
  const path = test.info().outputPath('kayitlar.katip.json');
  for (const megabytes of [51, 151]) {
    writeFileSync(path, '');
    truncateSync(path, megabytes * 1_000_000);
    const page = await settings();
    await page.locator('input[type="file"]').setInputFiles(path);
    await expect(page.getByRole('alert').filter({ hasText: `(${megabytes} MB). En çok 50 MB` })).toBeVisible({
      timeout: 60_000,
    });
  }
});

test('records of a newer version are said, and the settings still work', async () => {
  const page = await settings();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('katip-rehberi', 99);
        request.onsuccess = () => resolve(request.result.close());
      }),
  );
  await page.reload();
  await expect(page.getByText('daha yeni bir sürümüyle yazılmış')).toBeVisible();
  await page.getByLabel('Büyük', { exact: true }).check();
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('"textSize":1');
  await page.getByRole('button', { name: 'Hepsini dosyaya aktar' }).click();
  await expect(page.getByText('daha yeni bir sürümüyle yazılmış')).toHaveCount(2);
  expect(await page.evaluate('indexedDB.databases()')).toEqual([{ name: 'katip-rehberi', version: 99 }]);
  await page.locator('[data-part="erase"]').click();
  await expect(page.locator('[data-part="erase-list"]')).toContainText('Açılamayan kayıtlar');
  await page.locator('[data-part="erase-yes"]').click();
  await expect(page.locator('[data-part="nothing-stored"]')).toBeVisible();
  await expect(page.getByText('daha yeni bir sürümüyle yazılmış')).toHaveCount(0);
  await rehearse(page);
  expect(await page.evaluate('indexedDB.databases()')).toEqual([{ name: 'katip-rehberi', version: 3 }]);
});

test('has no fault for assistive means in any look, fits from 320 px on, and a planted fault is seen', async () => {
  const page = await settings();
  await rehearse(page);
  await page.reload();
  await page.getByText('Denemeler, tek tek').click();
  await page.locator('[data-part="erase"]').click();
  expect(await findingsInAllLooks(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.querySelector('h1')?.after(document.createElement('button')));
  expect((await findings(page)).join()).toContain('button-name');
});

test('every control is reached by keyboard and is large enough', async () => {
  const page = await settings();
  const seen = new Set<string>();
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press('Tab');
    const it = page.locator(':focus');
    if ((await it.count()) === 0) break;
    const box = await it.evaluate((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return { width, height, what: `${element.tagName} ${element.getAttribute('type')} ${element.id}` };
    });
    seen.add(box.what);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
  expect([...seen].join()).toContain('INPUT radio');
  expect([...seen].join()).toContain('INPUT file');
});

if (process.env.KATIP_FULL === '1')
  test('Firefox, which has no policy to read, obeys and erases as well', async () => {
    const firefox = await openFirefox();
    firefox.serve(() => portal);
    const page = await firefox.extensionPage('options.html');
    const live = await firefox.open(katip);
    await firefox.until(live, ({ cards }) => cards === 1);
    await page.press('input[value="route"]');
    await firefox.until(live, ({ cards }) => cards === 0);
    await page.press('input[value="always"]');
    await firefox.until(live, ({ cards }) => cards === 1);
    await page.press('[data-part="erase"]');
    await page.press('[data-part="erase-yes"]');
    await expect
      .poll(() => page.evaluate<string>('document.querySelector("[data-part=records]").innerText'))
      .toContain('Silindi');
    expect(firefox.faults()).toEqual([]);
    await firefox.close();
  });
