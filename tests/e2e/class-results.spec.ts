/** From a learner's exam to the trainer's table: files handed in, counted, drawn, checked, written out. */
import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { newWorld, nextPresses, type PracticeEvent, press, scoreOf, simplest } from '../../lib/practice';
import { type HandedIn, handedInOf } from '../../lib/practice/class-results';
import type { Press } from '../../lib/practice/view';
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

const start = { scenario: simplest, edition: 'katip-2025', route: '1', seed: 12 } as const;

/** A learner who presses these wrong things first, and does everything right from there on. */
function learner(name: string, wrong: readonly string[], pace: number): HandedIn {
  const events: PracticeEvent[] = [];
  let world = newWorld(start);
  const take = (one: Press): void => {
    events.push({ at: events.length * pace, press: one });
    world = press(world, one);
  };
  for (const one of wrong) take({ kind: 'press', tab: 1, press: one });
  for (let [next] = nextPresses(world); next; [next] = nextPresses(world)) take(next);
  return handedInOf(scoreOf(start, events), name, '2026-11-27');
}

const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('an exam’s result file, with others, in the trainer’s table; what was changed or damaged is said', async () => {
  const exam = await stage.extensionPage('simulator.html?mode=exam&scenario=tek-uzman&seed=5');
  await exam.getByRole('button', { name: 'Sınavı bitir' }).click();
  await exam.getByLabel(/^Adınız/u).fill('Can Örnek');
  const [download] = await Promise.all([
    exam.waitForEvent('download'),
    exam.getByRole('button', { name: 'Sonuç dosyasını kaydet' }).click(),
  ]);
  const own = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(own)).toMatchObject({ name: 'Can Örnek', code: '', result: { finished: false } });
  await exam.close();

  const best = learner('Ayşe Örnek', [], 1500);
  const lost = learner('', ['Kullanıcı Kılavuzları'], 4000);
  const forged = { ...learner('Deniz Örnek', ['BELGE DOĞRULAMA'], 900) };
  const changed = { ...forged, result: { ...forged.result, score: 100 } };
  const page = await stage.extensionPage('trainer.html?section=results');
  await page
    .getByLabel('Sonuç dosyaları al')
    .setInputFiles([
      fileOf('can.json', own),
      fileOf('ayse.json', JSON.stringify(best)),
      fileOf('adsiz.json', JSON.stringify(lost)),
      fileOf('deniz.json', JSON.stringify(changed)),
      fileOf('tatil.json', '{"resim": 1}'),
    ]);
  await expect(page.getByText('4 sonuç alındı.')).toBeVisible();
  await expect(page.getByText('tatil.json: Bu dosya bir sınav sonucu değil', { exact: false })).toBeVisible();
  await expect(page.getByText('Geçme: 4 sonuçtan 3 tanesi (%75).')).toBeVisible();
  const row = (text: string) => page.locator('.results tbody tr', { hasText: text });
  await expect(row('Ayşe Örnek')).toContainText('✓ uyuyor');
  await expect(row('Deniz Örnek')).toContainText('✕ uymuyor');
  await expect(row('(adsız)')).toContainText('95');
  await shoot(page, 'results');

  // Handed in once more, one of them twice over: nothing counts twice, and nothing is said to be new.
  const twice = Array.from({ length: 40 }, (_, at) => fileOf(`ayse-${at}.json`, JSON.stringify(best)));
  await page.getByLabel('Sonuç dosyaları al').setInputFiles([...twice, fileOf('can.json', own)]);
  await expect(
    page.getByText('41 dosya daha önce alınmış bir sonucun aynısı', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('sonuç alındı.')).toHaveCount(0);
  await expect(page.locator('.results tbody tr')).toHaveCount(4);

  await page.reload();
  await expect(page.locator('.results tbody tr')).toHaveCount(4);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tabloyu kaydet' }).click(),
  ]);
  const lines = readFileSync(await table.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('\uFEFFAd;Gün;Senaryo;Yol;Ekranlar;Puan;Geçti mi?;Süre (sn.);Yanlış;Kod');
  expect(lines.filter((line) => line.includes('Ayşe Örnek'))).toHaveLength(1);

  await checkCode(page, best);
  expect(await findingsInAllLooks(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot(page, 'results-320-dark');
  await page.evaluate(() => {
    const field = document.querySelector('.file-pick input');
    field?.removeAttribute('title');
    field?.parentElement?.replaceWith(field);
  });
  expect((await findings(page)).join()).toContain('label');

  await page.getByRole('button', { name: 'Hepsini sil' }).click();
  await page.getByRole('button', { name: 'Kalsın' }).click();
  await page.getByRole('button', { name: 'Hepsini sil' }).click();
  await page.getByRole('button', { name: 'Evet, hepsini sil' }).click();
  await expect(page.getByText('Henüz sonuç yok.')).toBeVisible();
  await page.close();
});

/** Types what stands on a certificate, with its code: right, and with one letter changed. */
async function checkCode(page: Page, { name, code, result }: HandedIn): Promise<void> {
  const group = page.locator('.group', { hasText: 'Bir belgenin kodunu denetle' });
  await group.getByLabel('Ad', { exact: true }).fill(name);
  await group.getByLabel('Puan').fill(String(result.score));
  await group.getByLabel('Sınav no').fill(String(result.seed));
  await group.getByLabel('Gün').fill('27.11.2026');
  await group.getByLabel('Kod', { exact: true }).fill(code.toLowerCase());
  await group.getByRole('button', { name: 'Denetle' }).click();
  await expect(group.getByRole('status')).toContainText('Kod bu yazılara uyuyor');
  await group.getByLabel('Ad', { exact: true }).fill(name.replace('ş', 's'));
  await group.getByRole('button', { name: 'Denetle' }).click();
  await expect(group.getByRole('status')).toContainText('uymuyor');
}
