/** The trainer's scenario editor: made from another one, changed, checked, tried in the rehearsal, handed on. */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage } from './harness/chromium';
import { findings, findingsInAllLooks } from './harness/page-look';
import { full, share } from './harness/size';

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
  await expect(page.getByRole('heading', { name: 'Adı boş senaryo' })).toBeVisible();
  await page.getByRole('button', { name: 'Geri al' }).click();
  await expect(check(page)).toContainText('Bir sorun bulunmadı');

  // A number that passes the checksum does not enter any field.
  const name = page.getByLabel('Adı (Türkçe)');
  await name.fill('1000000014 6');
  await expect(name).toHaveValue(title);
  await expect(page.getByText('gerçek bir T.C. kimlik numarasına')).toBeVisible();
  await name.fill('Sınıfımın provası');
  await page.getByLabel('Geçme puanı').fill('90');
  // Drawn anew by another tab's word meanwhile: what is half typed stays.
  await page.evaluate(() => new BroadcastChannel('katip-rehberi:records').postMessage(['scenarios']));
  await page.waitForTimeout(300);
  await expect(page.getByLabel('Geçme puanı')).toHaveValue('90');
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

/** Opens the first scenario of one's own for changing, in a tab of its own. */
async function editing(): Promise<Page> {
  const page = await stage.extensionPage('trainer.html?section=scenarios');
  await page.locator('.scenario-line').first().getByRole('button', { name: 'Düzenle' }).click();
  return page;
}

const titles = (page: Page): Promise<string[]> =>
  keptScenarios(page).then((all) => all.map((one) => JSON.parse(one).data.title.tr as string).sort());

/** What is kept apart: on a press, by itself when the section is left, and where the other tab has removed it. */
async function apart(one: Page, two: Page): Promise<void> {
  // Now the first tab is the later one: it keeps its own apart.
  await one.getByLabel('Ne öğretir? (Türkçe)').fill('Birinci sekmenin dersi');
  await one.getByRole('button', { name: 'Ayrı bir kopya olarak kaydet' }).click();
  await expect
    .poll(() => titles(one))
    .toEqual(expect.arrayContaining(['Birinci sekmenin adı (kopya)', 'İkinci sekmenin adı']));

  // Overtaken once more, and left without an answer: what stood there is kept apart by itself.
  await two.getByRole('button', { name: 'Düzenlemeyi bitir' }).click();
  const three = await stage.extensionPage('trainer.html?section=scenarios');
  const line = (page: Page) =>
    page
      .locator('.scenario-line')
      .filter({ has: page.getByRole('heading', { name: 'İkinci sekmenin adı' }) });
  for (const page of [two, three]) await line(page).getByRole('button', { name: 'Düzenle' }).click();
  await two.getByLabel('Geçme puanı').fill('55');
  await two.getByLabel('Geçme puanı').blur();
  await expect.poll(async () => (await keptScenarios(two)).join()).toContain('"pass":55');
  await three.getByLabel('Adı (Türkçe)').fill('Üçüncü sekmenin adı');
  await expect(three.locator('[data-part="overtaken"]')).toBeVisible();
  await three.getByRole('button', { name: 'Sınıf sonuçları' }).click();
  await expect.poll(() => titles(two)).toContain('Üçüncü sekmenin adı (kopya)');

  // Removed in the other tab: there is nothing to open again.
  await two.getByLabel('Adı (Türkçe)').fill('Silinecek');
  const four = await stage.extensionPage('trainer.html?section=scenarios');
  const gone = four
    .locator('.scenario-line')
    .filter({ has: four.getByRole('heading', { name: 'Silinecek' }) });
  await gone.getByRole('button', { name: 'Sil' }).click();
  await gone.getByRole('button', { name: 'Evet, sil' }).click();
  await two.getByLabel('Adı (Türkçe)').fill('Silindikten sonra');
  await expect(two.locator('[data-part="overtaken"]')).toContainText('başka bir sekmede silindi');
  await expect(two.getByRole('button', { name: 'Yeniden aç' })).toHaveCount(0);
  await two.getByRole('button', { name: 'Ayrı bir kopya olarak kaydet' }).click();
  await expect.poll(() => titles(two)).toContain('Silindikten sonra (kopya)');
}

test('two tabs that change one scenario: the later one is told, and neither loses anything', async () => {
  const one = await stage.extensionPage('trainer.html?section=scenarios');
  await one.getByRole('button', { name: 'Kopyasını aç' }).click();
  await one.getByLabel('Adı (Türkçe)').fill('Ortak senaryo');
  await expect.poll(() => titles(one)).toContain('Ortak senaryo');
  const two = await editing();
  await one.getByLabel('Adı (Türkçe)').fill('Birinci sekmenin adı');
  await expect.poll(() => titles(one)).toContain('Birinci sekmenin adı');

  await two.getByLabel('Adı (Türkçe)').fill('İkinci sekmenin adı');
  const told = two.locator('[data-part="overtaken"]');
  await expect(told).toContainText('başka bir sekmede değiştirildi');
  await two.evaluate(() => scrollTo(0, 900));
  await expect(told.locator('.notice')).toBeInViewport({ ratio: 1 });
  expect(await titles(two)).toContain('Birinci sekmenin adı');
  expect(await titles(two)).not.toContain('İkinci sekmenin adı');
  expect(await findings(two)).toEqual([]);
  await expect(two.getByRole('button', { name: 'Düzenlemeyi bitir' })).toHaveCount(0);
  await shoot(two, 'overtaken');

  await told.getByRole('button', { name: 'Yeniden aç' }).click();
  await expect(two.getByLabel('Adı (Türkçe)')).toHaveValue('Birinci sekmenin adı');
  await expect(told).toHaveCount(0);
  await two.getByRole('button', { name: 'Geri al' }).click();
  await expect(two.getByLabel('Adı (Türkçe)')).toHaveValue('İkinci sekmenin adı');
  await expect.poll(() => titles(two)).toContain('İkinci sekmenin adı');

  if (full) await apart(one, two);
  for (const page of stage.context.pages().slice(1)) await page.close();
});

test('at 360 px what the check finds is said where one is, and leads there by keyboard', async () => {
  const page = await stage.extensionPage('trainer.html?section=scenarios');
  await page.setViewportSize({ width: 360, height: 700 });
  await page.getByRole('button', { name: 'Kopyasını aç' }).click();
  const line = page.locator('.check-line .button');
  await expect(line).toHaveText('Denetim: sorun yok');
  await page.getByLabel('Geçme puanı').scrollIntoViewIfNeeded();
  await expect(line).toBeInViewport();
  await page.getByLabel('Adı (Türkçe)').fill('');
  await expect(line).toHaveText('Denetim: 1 şeye bakın');
  await expect(line).toBeInViewport({ ratio: 1 });
  await expect(check(page)).not.toBeInViewport();
  await shoot(page, 'editor-360-found');
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(check(page)).toBeFocused();
  await expect(check(page)).toBeInViewport();
  await expect(check(page)).toContainText('Senaryonun Türkçe adı boş');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(line).toBeHidden();
  await expect(check(page)).toBeInViewport();
  await page.close();
});

/** A file of so many bytes, nearly none of which lie on the disk. */
function fileOf(name: string, bytes: number): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

test('a file that is too large is called too large, with what it may have; an empty one empty', {
  tag: '@full',
}, async () => {
  for (const [section, label, most] of share(
    [
      ['packs', 'Paket dosyası al', '200 KB'],
      ['scenarios', 'Senaryo dosyası al', '2 MB'],
      ['mend', 'Taslak dosyası aç', '4 MB'],
      ['results', 'Sonuç dosyaları al', '1 MB'],
    ] as const,
    4,
  )) {
    const page = await stage.extensionPage(`trainer.html?section=${section}`);
    const field = page.locator('.file-pick', { hasText: label }).locator('input');
    const said = page.locator('.notice').filter({ hasText: 'çok büyük' });
    for (const megabytes of [5, 15]) {
      await field.setInputFiles(fileOf('cok-buyuk.json', megabytes * 1_000_000));
      await expect(said).toContainText(`Dosya çok büyük (${megabytes} MB). En çok ${most} olabilir.`);
      await expect(said).toContainText('hiçbir şey değiştirilmedi');
    }
    await field.setInputFiles(fileOf('bos.json', 0));
    await expect(page.locator('.notice').filter({ hasText: 'Bu dosya boş.' })).toBeVisible();
    await expect(page.getByText('bozu', { exact: false })).toHaveCount(0);
    await page.close();
  }
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
