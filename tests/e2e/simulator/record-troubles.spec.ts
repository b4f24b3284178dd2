/** What is wrong with the records is said on the rehearsal page, and the rehearsal goes on all the same. */
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage } from '../harness/chromium';
import { rehearse } from './at-page';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => expect(stage.faults()).toEqual([]));

const said = (page: Page) => page.locator('.sim-note [role=alert]');
const remove = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const asked = indexedDB.deleteDatabase('katip-rehberi');
        asked.onsuccess = () => done();
      }),
  );
const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const asked = indexedDB.open('katip-rehberi');
        asked.onsuccess = () => {
          const db = asked.result;
          const counting = db.transaction('events').objectStore('events').count();
          counting.onsuccess = () => {
            db.close();
            done(counting.result);
          };
        };
      }),
  );

/** A press is answered, whatever is wrong with the records. */
async function goesOn(page: Page): Promise<void> {
  await page.locator('[data-press="E-Devlet Giriş"]').click();
  await expect(page.locator('[data-part="practice-site"]')).toHaveAttribute('data-style', 'identity');
}

test('sound records are not spoken of, and ones that are gone are', async () => {
  const page = await rehearse(stage);
  await goesOn(page);
  await expect.poll(() => kept(page)).toBeGreaterThan(0);
  await page.reload();
  await page.locator('[data-part="practice-site"]').waitFor();
  await page.waitForTimeout(400);
  await expect(said(page)).toHaveCount(0);

  // The browser has cleared them away: said until something is kept again.
  await remove(page);
  await page.goto(page.url().replace(/\?.*/u, ''));
  await expect(said(page)).toContainText('Daha önceki kayıtlar bulunamadı');
  await goesOn(page);
  await expect.poll(() => kept(page)).toBeGreaterThan(0);
  await page.goto(page.url().replace(/\?.*/u, ''));
  await page.locator('[data-part="practice-site"]').waitFor();
  await page.waitForTimeout(400);
  await expect(said(page)).toHaveCount(0);

  await remove(page);
  await page.close();
});

test('records that are newer, held up or without room are spoken of', { tag: '@full' }, async () => {
  const page = await rehearse(stage);
  // Written by a newer version: nothing is touched.
  await remove(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const asked = indexedDB.open('katip-rehberi', 99);
        asked.onsuccess = () => {
          asked.result.close();
          done();
        };
      }),
  );
  await page.goto(page.url().replace(/\?.*/u, ''));
  await expect(said(page)).toContainText('daha yeni bir sürümüyle yazılmış');
  await goesOn(page);
  expect(await page.evaluate('indexedDB.databases()')).toEqual([{ name: 'katip-rehberi', version: 99 }]);

  // An old tab does not make way.
  await remove(page);
  const old = await stage.extensionPage('welcome.html');
  await old.evaluate(
    () =>
      new Promise<void>((done) => {
        const asked = indexedDB.open('katip-rehberi', 1);
        asked.onsuccess = () => {
          Object.assign(globalThis, { held: asked.result });
          done();
        };
      }),
  );
  await page.goto(page.url().replace(/\?.*/u, ''));
  await expect(said(page)).toContainText('öteki sekmelerini kapatıp');
  await goesOn(page);
  await old.close();
  await remove(page);

  // No room: the press that could not be kept is told of, and answered.
  await page.goto(page.url().replace(/\?.*/u, ''));
  await page.locator('[data-part="practice-site"]').waitFor();
  // What a full disk answers; the real one is met by the checks of the records themselves.
  await page.evaluate(() => {
    const full = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  });
  await goesOn(page);
  await expect(said(page)).toContainText('yer kalmadığı');
  await page.close();
});
