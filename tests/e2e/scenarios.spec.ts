/** The trainer's scenario editor: made from another one, changed, checked, tried in the rehearsal, handed on. */
import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage } from './harness/chromium';
import { findings, findingsInAllLooks } from './harness/page-look';

const shots = process.env.KATIP_SHOTS;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => {
  expect(stage.faults()).toEqual([]);
  expect(stage.requests()).toEqual([]);
  await stage.close();
});

const check = (page: Page) => page.locator('[data-part="check"]');
const title = 'Aynı adlı üç işyeri (kopya)';

test('a copy is changed, checked, undone, tried, saved to a file and taken in again', async () => {
  const page = await stage.extensionPage('trainer.html?section=scenarios');
  await page.getByLabel('Şu senaryodan başla').selectOption({ label: 'Aynı adlı üç işyeri' });
  await page.getByRole('button', { name: 'Kopyasını aç' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeFocused();
  await expect(check(page)).toContainText('Bir sorun bulunmadı');

  // Two rows that cannot be told apart are found at once.
  await page.getByRole('button', { name: 'Sözleşme ekle' }).click();
  const added = page.locator('.fold', { hasText: 'ÖRNEK UZMAN 1' });
  await added.locator('summary').click();
  await added.getByLabel('Adı soyadı').fill('ELİF SINAMA');
  await expect(check(page)).toContainText('ayırt edilemez');
  await page.getByRole('button', { name: 'Geri al' }).click();
  await expect(check(page)).toContainText('Bir sorun bulunmadı');

  // A scenario without a name could not be chosen in any list.
  await page.getByLabel('Adı (Türkçe)').fill('');
  await expect(check(page)).toContainText('Senaryonun Türkçe adı boş');
  await page.getByRole('button', { name: 'Geri al' }).click();
  await expect(check(page)).toContainText('Bir sorun bulunmadı');

  // A number that passes the checksum does not enter any field.
  const name = page.getByLabel('Adı (Türkçe)');
  await name.fill('1000000014 6');
  await expect(name).toHaveValue(title);
  await expect(page.getByText('gerçek bir T.C. kimlik numarasına')).toBeVisible();
  await name.fill('Sınıfımın provası');
  await page.getByLabel('Geçme puanı').fill('90');
  await page.getByLabel('Geçme puanı').blur();
  await shoot(page, 'editor');

  // Kept at once: it is there after a reload, and can be tried.
  await expect.poll(async () => (await keptScenarios(page)).join()).toContain('"pass":90');
  await page.reload();
  const line = page.locator('.scenario-line', { hasText: 'Sınıfımın provası' });
  await shoot(page, 'list');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    line.getByRole('button', { name: 'Dosyaya kaydet' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ title: { tr: 'Sınıfımın provası' } });
  const [rehearsal] = await Promise.all([
    stage.context.waitForEvent('page'),
    line.getByRole('link', { name: 'Provada dene' }).click(),
  ]);
  await expect(rehearsal.locator('[data-part="practice-site"]')).toBeVisible();
  await expect(rehearsal.getByText('Sınıfımın provası').first()).toBeVisible();
  await expect(rehearsal.getByText('bilinmeyen bir seçim')).toHaveCount(0);
  await rehearsal.close();

  await line.getByRole('button', { name: 'Sil' }).click();
  await line.getByRole('button', { name: 'Kalsın' }).click();
  await line.getByRole('button', { name: 'Sil' }).click();
  await line.getByRole('button', { name: 'Evet, sil' }).click();
  await expect(page.getByText('Henüz bir senaryonuz yok.')).toBeVisible();
  await page.getByLabel('Senaryo dosyası al').setInputFiles(file);
  await expect(page.getByText('“Sınıfımın provası” alındı.')).toBeVisible();
  await expect(line).toHaveCount(1);
  await page.getByLabel('Senaryo dosyası al').setInputFiles({
    name: 'bozuk.json',
    mimeType: 'application/json',
    buffer: Buffer.from(readFileSync(file, 'utf8').replace('"routes"', '"url"')),
  });
  await expect(page.getByText('hiçbir şey kaydedilmedi', { exact: false })).toBeVisible();
  await expect(line).toHaveCount(1);
  await page.close();
});

const keptScenarios = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('katip-rehberi');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = db.transaction('scenarios').objectStore('scenarios').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return rows.map((row) => JSON.stringify(row));
  });

test('the editor in every look, at 1280 and 320 px, and a planted fault is found', async () => {
  const page = await stage.extensionPage('trainer.html?section=scenarios');
  await page.getByRole('button', { name: 'Kopyasını aç' }).click();
  await expect(check(page)).toContainText('Bir sorun bulunmadı');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await findingsInAllLooks(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'editor-320-dark');
  await page.evaluate(() => document.querySelector('.field label')?.remove());
  expect((await findings(page)).join()).toContain('label');
  await page.close();
});
