/** The trainer's page with pack files, hidden names and renamed windows. */
import { expect, type Page, test } from '@playwright/test';
import { emptyPack, type FlowPack } from '../../lib/packs/model';
import { writePackFile } from '../../lib/store/doors/pack';
import { known } from '../fixtures';
import { respond } from '../fixtures/serve';
import type { Fixture } from '../fixtures/types';
import { pressInCard } from './harness/card-hand';
import { openStage, type Stage } from './harness/chromium';
import { findings } from './harness/page-look';

const pack: FlowPack = {
  ...emptyPack('sinama01', 'Sınama paketi'),
  names: [
    { edition: 'katip-2020', screen: 'contracts', clue: { in: 'target', id: 'approve' }, name: 'Tasdik Et' },
  ],
};
const next: FlowPack = {
  ...pack,
  revision: 2,
  names: pack.names.map((one) => ({ ...one, name: 'Sözleşmeyi Tasdik Et' })),
};

const find = (edition: string, target: string): Fixture => {
  const found = known.find(
    ({ expect: wanted, renderer, frames }) =>
      wanted.edition === edition &&
      renderer === 'plain' &&
      frames === undefined &&
      wanted.rings.some((ring) => ring.target === target),
  );
  if (!found) throw new Error(`No page rings ${target}.`);
  return found;
};
const renamed = (fixture: Fixture, from: string, to: string): Fixture => ({
  ...fixture,
  html: fixture.html.replaceAll(`>${from}<`, `>${to}<`),
});

let stage: Stage;
let served: Fixture[] = [];
test.beforeAll(async () => {
  stage = await openStage();
  stage.serve((url) => respond(url.href, served));
});
test.afterEach(async () => {
  expect(stage.faults()).toEqual([]);
  for (const page of stage.context.pages().slice(1)) await page.close();
});
test.afterAll(() => stage?.close());

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const storedPacks = (page: Page): Promise<{ pack: FlowPack }[]> =>
  page.evaluate('chrome.storage.local.get("packs").then(({ packs }) => packs ?? [])');

/** The trainer's page with the outline of a page that is open in another tab. */
async function outlineOf(fixture: Fixture): Promise<Page> {
  served = [fixture];
  const live = await stage.open(fixture.url);
  await stage.until(live, (seen) => seen.card !== null, 15_000);
  const tabs = (await stage.context.serviceWorkers()[0]?.evaluate('chrome.tabs.query({})')) as {
    id: number;
    url?: string;
  }[];
  return stage.extensionPage(`trainer.html?tab=${tabs.find((one) => one.url === live.url())?.id}`);
}

test('a pack file: difference and trial first; then in use, replaced, removed; a damaged one changes nothing', async () => {
  const page = await stage.extensionPage('trainer.html?section=packs');
  const field = page.getByLabel('Paket dosyası al');
  await field.setInputFiles(file('bozuk.katip.json', writePackFile(pack).slice(5)));
  await expect(page.getByRole('alert').filter({ hasText: /\S/u })).toContainText('Hiçbir şey değiştirilmedi');
  await field.setInputFiles(file('degismis.katip.json', writePackFile(pack).replace('Tasdik', 'Teyit')));
  await expect(page.getByRole('alert').filter({ hasText: /\S/u })).toContainText('sağlaması ile uyuşmuyor');
  expect(await storedPacks(page)).toEqual([]);

  await field.setInputFiles(file('paket.katip.json', writePackFile(pack)));
  await expect(page.getByText('“Onayla” → “Tasdik Et” · hukukî sonucu var (eklenir)')).toBeVisible();
  expect(await storedPacks(page)).toEqual([]);
  await page.getByRole('button', { name: 'Paketi al ve kullan' }).click();
  await expect(page.locator('[data-pack="sinama01"][data-on]')).toBeVisible();

  await field.setInputFiles(file('paket2.katip.json', writePackFile(next)));
  await expect(page.getByText('“Onayla” → “Tasdik Et” · hukukî sonucu var (çıkar)')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Paketi al ve kullan' }).click();
  await expect(page.locator('[data-pack="sinama01"]')).toContainText('2. düzeltme');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Dosyaya kaydet' }).click();
  expect((await download).suggestedFilename()).toBe('paket-sinama01.katip.json');
  // Pressed twice by an unsteady hand it is still there.
  await page.getByRole('button', { name: 'Sil', exact: true }).dblclick();
  await expect(page.locator('[data-pack="sinama01"]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Sil', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Kalsın' })).toBeFocused();
  await page.getByRole('button', { name: 'Evet, sil' }).click();
  await expect(page.getByText('Henüz paket yok.')).toBeVisible();
  expect(await storedPacks(page)).toEqual([]);
});

test('a hidden name is typed by the person; one that says the contrary is refused with a sentence', async () => {
  const page = await outlineOf(renamed(find('katip-2020', 'approve'), 'Onayla', 'Muvafakat Beyanı'));
  expect(await page.locator('.trainer').textContent()).not.toContain('Muvafakat');
  await page.getByRole('button', { name: 'gizlenmiş ad' }).first().click();
  const typed = page.getByLabel('Bu ad gizlendi.');
  await typed.fill('Reddet');
  await expect(page.locator('[data-rename="contracts approve"]').first()).toBeDisabled();
  await expect(page.getByText('onaylamanın tersini').first()).toBeVisible();
  await typed.fill('Muvafakat Beyanı');
  await expect(page.getByText('Bu adda onay sözü geçmiyor.').first()).toBeVisible();
  await page.locator('[data-rename="contracts approve"]').first().click();
  await expect(page.getByRole('button', { name: 'Kaydet ve kullanmaya başla' })).toBeVisible({
    timeout: 20_000,
  });
});

test('an approval window whose Kayıt was renamed is known again and rings it', { tag: '@full' }, async () => {
  const fixture = renamed(find('katip-2020', 'save'), 'Kayıt', 'Onayı Kaydet');
  const page = await outlineOf(fixture);
  await expect(page.locator('[data-seen="unknown"]')).toBeVisible();
  // The caller reads out the code of a screen that nobody knows: the desk says so, and marks nothing.
  const caller = await stage.open(fixture.url);
  await stage.until(caller, (one) => one.card?.verdict === 'unknown');
  // A card that has little to say is folded; pressed, it shows the code.
  await pressInCard(stage, caller, '[data-part="card"] [aria-expanded="false"]');
  const { card } = await stage.until(caller, (one) => one.card?.helpCode != null);
  const desk = await stage.extensionPage(`desk.html?code=${encodeURIComponent(card?.helpCode ?? '')}`);
  await expect(desk.locator('[data-screen="unknown"]')).toBeVisible();
  await expect(desk.locator('[data-drawn-ring]')).toHaveCount(0);
  await page.bringToFront();
  await page.locator('.drawing button', { hasText: 'Onayı Kaydet' }).click();
  await page.locator('[data-rename="approval-dialog save"]').first().click();
  await expect(page.getByText('Çerçevelenen: onayı tamamlayan düğme')).toBeVisible();
  await page.getByRole('button', { name: 'Kaydet ve kullanmaya başla' }).click({ timeout: 20_000 });
  await expect(page.getByText('Paket kullanılıyor.')).toBeVisible();
  const live = await stage.open(fixture.url);
  const seen = await stage.until(live, (one) => one.rings.some((ring) => ring.target === 'save'), 10_000);
  expect(seen.rings).toHaveLength(1);
  expect(seen.card?.text).toContain('Onayı Kaydet');
  await desk.locator('#desk-code').fill(seen.card?.helpCode ?? '');
  await desk.locator('#desk-code').press('Enter');
  await expect(desk.locator('[data-screen="approval-dialog"]')).toBeVisible();
});

test('an outline is saved as a file on a press alone, and opened from it', async () => {
  const page = await outlineOf(find('katip-2020', 'approve'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Taslağı dosyaya kaydet' }).click();
  const path = await (await download).path();
  const other = await stage.extensionPage('trainer.html');
  await other.getByLabel('Taslak dosyası aç').setInputFiles(path);
  await expect(other.locator('[data-seen="contracts"]')).toBeVisible();
  await other.getByLabel('Taslak dosyası aç').setInputFiles(file('x.json', '{}'));
  await expect(other.getByRole('alert').filter({ hasText: /\S/u })).toContainText('ekran taslağı değil');
  await expect(other.locator('[data-seen="contracts"]')).toBeVisible();
});

test('a note in the trainer’s own words: refused with an address in it, then on the card of that screen', async () => {
  const page = await stage.extensionPage('trainer.html?section=packs');
  await page.getByLabel('Hangi ekran?').selectOption({ label: 'Sözleşmeler listesi (2020)' });
  await page.getByLabel('Ne olsun?').selectOption('hazard');
  const text = page.getByLabel('Türkçesi');
  await page.getByRole('button', { name: 'Pakete ekle' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Türkçesi boş kalamaz' })).toBeVisible();
  await text.fill('Şuraya bakın: www.ornek.example');
  await page.getByRole('button', { name: 'Pakete ekle' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'adres olmaz' })).toBeVisible();
  await text.fill('Bordro haftasında önce muhasebeye sorun.');
  await page.getByRole('button', { name: 'Pakete ekle' }).click();
  // Two presses are one.
  await page.getByRole('button', { name: 'Kaydet ve kullanmaya başla' }).dblclick({ timeout: 20_000 });
  await expect(page.getByText('Paket kullanılıyor.')).toBeVisible();
  await expect(page.getByText('başka bir sekmede')).toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  const fixture = find('katip-2020', 'approve');
  served = [fixture];
  const live = await stage.open(fixture.url);
  await stage.until(live, ({ card }) => card?.text.includes('önce muhasebeye sorun') === true, 10_000);
  await page
    .locator('[data-pack]', { hasText: 'önce muhasebeye sorun' })
    .getByRole('button', { name: 'Kapat', exact: true })
    .click();
  await stage.until(live, ({ card }) => card?.text.includes('önce muhasebeye sorun') === false, 10_000);
});

test('no number of a telephone or of a person, no e-mail and no web address gets into a note', async () => {
  const page = await stage.extensionPage('trainer.html?section=packs');
  const text = page.getByLabel('Türkçesi');
  await expect(page.getByText('Kişi ve işyeri adı yazmayın.')).toBeVisible();
  for (const [written, why] of [
    ['Bizi arayın: 0312 000 00 00', 'böyle numara olmaz'],
    ['Yazın: yardim@ornek.example', 'pakette adres olmaz'],
    ['Bakın: ornek5.com', 'pakette adres olmaz'],
  ] as const) {
    await text.fill(written);
    await page.getByRole('button', { name: 'Pakete ekle' }).click();
    await expect(page.getByRole('alert').filter({ hasText: why })).toBeVisible();
    await expect(text).toHaveValue(written);
  }
  await expect(page.getByRole('button', { name: 'Kaydet ve kullanmaya başla' })).toHaveCount(0);
});

/** Adds a note to the pack that is chosen, or to a new one; not yet kept. */
async function addNote(page: Page, say: string): Promise<void> {
  await page.getByLabel('Türkçesi').fill(say);
  await page.getByRole('button', { name: 'Pakete ekle' }).click();
  await expect(page.getByRole('button', { name: 'Kaydet ve kullanmaya başla' })).toBeVisible({
    timeout: 20_000,
  });
}
const keepIt = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Kaydet ve kullanmaya başla' }).click();
const notesOf = async (page: Page): Promise<string[][]> =>
  (await storedPacks(page)).map(({ pack: one }) => one.texts.map(({ say }) => say.tr));

test('two tabs that add to one pack: nothing is written over, both additions can be kept', {
  tag: '@full',
}, async () => {
  const one = await stage.extensionPage('trainer.html?section=packs');
  await one.evaluate('chrome.storage.local.remove("packs")');
  await addNote(one, 'İlk not.');
  await keepIt(one);
  await expect(one.getByText('Paket kullanılıyor.')).toBeVisible();
  const two = await stage.extensionPage('trainer.html?section=packs');
  for (const page of [one, two]) await page.getByLabel('Eklenecek paket').selectOption({ index: 1 });
  await addNote(one, 'Birinci sekmenin notu.');
  await addNote(two, 'İkinci sekmenin notu.');
  await keepIt(one);
  await expect(one.locator('[data-pack]', { hasText: 'Birinci sekmenin notu.' })).toBeVisible();
  await keepIt(two);
  await expect(two.getByText('başka bir sekmede değişti ya da silindi')).toBeVisible();
  expect(await notesOf(two)).toEqual([['İlk not.', 'Birinci sekmenin notu.']]);
  expect(await findings(two)).toEqual([]);
  await two.getByRole('button', { name: 'Paketi yeniden aç' }).click();
  await keepIt(two);
  await expect
    .poll(() => notesOf(two))
    .toEqual([['İlk not.', 'Birinci sekmenin notu.', 'İkinci sekmenin notu.']]);

  for (const page of [one, two]) {
    await page.reload();
    await page.getByLabel('Eklenecek paket').selectOption({ index: 1 });
  }
  await addNote(one, 'Dördüncü not.');
  await addNote(two, 'Beşinci not.');
  await keepIt(one);
  await expect(one.locator('[data-pack]', { hasText: 'Dördüncü not.' })).toBeVisible();
  await keepIt(two);
  await two.getByRole('button', { name: 'Ayrı bir paket olarak hazırla' }).click();
  await expect(two.getByText('Hazır, ama henüz saklanmadı')).toBeVisible();
  await keepIt(two);
  await expect
    .poll(() => notesOf(two).then((all) => all.map((notes) => notes.at(-1))))
    .toEqual(['Dördüncü not.', 'Beşinci not.']);
});

test('a rebuilt screen is introduced from its outline, without code, and known at once', {
  tag: '@full',
}, async () => {
  const menu = known.find(({ name }) => name === 'main-menu-2025-spa-closed');
  if (!menu) throw new Error('There is no such page.');
  const fixture = renamed(menu, 'Süreç Yönetimi', 'Süreç İşlemleri');
  const page = await outlineOf(fixture);
  await page.locator('.drawing button', { hasText: 'Süreç İşlemleri' }).first().click();
  await page.locator('[data-rename="main-menu module"]').first().click({ timeout: 20_000 });
  await page.getByText('Bu taslaktan yeni bir ekran tanıt').click();
  const group = page.locator('details', { hasText: 'Bu taslaktan yeni bir ekran tanıt' });
  await group.getByLabel('Yeni sürümün adı').fill('Yeni menü');
  // It is taken for the screen whose control was just named.
  await expect(group.getByLabel('Hangi ekranın yeni hâli?')).toHaveValue('katip-2025 main-menu');
  const add = group.getByRole('button', { name: 'Ekranı pakete ekle' });
  await group.getByRole('checkbox', { name: 'Süreç İşlemleri' }).first().check();
  await expect(add).toBeDisabled();
  await group.getByRole('checkbox').and(page.locator(':not(:checked)')).first().check();
  expect(await findings(page)).toEqual([]);
  await add.click();
  await page.getByRole('button', { name: 'Kaydet ve kullanmaya başla' }).click({ timeout: 20_000 });
  await expect(page.getByText('Paket kullanılıyor.')).toBeVisible();
  const [kept] = (await storedPacks(page)).filter(({ pack: one }) => one.editions.length > 0);
  expect(kept?.pack.names).toEqual([]);
  expect(kept?.pack.editions[0]?.screens[0]?.names).toHaveLength(1);
  const live = await stage.open(fixture.url);
  const seen = await stage.until(live, (one) => one.rings.some((ring) => ring.target === 'module'), 10_000);
  expect(seen.card?.text).toContain('“Süreç Yönetimi” düğmesinin adı artık “Süreç İşlemleri”');
  expect(seen.card?.text).toContain('eklenen bir pakete göre tanıdık');
});
