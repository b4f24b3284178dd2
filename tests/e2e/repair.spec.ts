/** A renamed button, from the caller's screen to the mended guide: within six presses, and live in all tabs. */
import { mkdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hashOf } from '../../lib/packs/hash';
import { emptyPack } from '../../lib/packs/model';
import { known } from '../fixtures';
import { respond } from '../fixtures/serve';
import { pressInCard } from './harness/card-hand';
import { openStage, type Stage } from './harness/chromium';
import { findingsInAllLooks } from './harness/page-look';

const shots = process.env.KATIP_SHOTS;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

const original = known.find(
  (one) =>
    one.expect.edition === 'katip-2020' &&
    one.renderer === 'plain' &&
    one.frames === undefined &&
    one.expect.rings.some((ring) => ring.target === 'approve'),
);
if (!original) throw new Error('There is no page on which Onayla is ringed.');
const newName = 'Sözleşmeyi Onayla';
const renamed = { ...original, html: original.html.replaceAll('>Onayla<', `>${newName}<`) };

let stage: Stage;
test.beforeEach(async () => {
  stage = await openStage();
  stage.serve((url) => respond(url.href, [renamed]));
});
test.afterEach(async () => {
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

test('the caller’s screen → outline → repair → the live guide, in at most six presses', async () => {
  expect(renamed.html).not.toBe(original.html);
  const live = await stage.open(renamed.url);
  const other = await stage.open(renamed.url);
  const before = await stage.until(
    live,
    (seen) => seen.card !== null && seen.card.screen === 'contracts',
    15_000,
  );
  expect(before.rings.filter((ring) => ring.target === 'approve')).toEqual([]);
  await shoot(live, 'card-before');
  // On the telephone: the code on the card opens the caller's screen, with nothing marked on it.
  const desk = await stage.extensionPage(`desk.html?code=${encodeURIComponent(before.card?.helpCode ?? '')}`);
  await expect(desk.locator('[data-screen="contracts"]')).toBeVisible();
  await expect(desk.locator('.facts')).toContainText(/adı değişmiş|bulunamadı|görünmüyor/u);
  await expect(desk.locator('[data-drawn-ring="approve"]')).toHaveCount(0);
  await live.bringToFront();

  let presses = 0;
  await pressInCard(stage, live, '.sketch');
  presses += 1;
  const isTrainer = (page: Page) => page.url().includes('/trainer.html');
  await expect.poll(() => stage.context.pages().some(isTrainer)).toBe(true);
  const trainer = stage.context.pages().find(isTrainer) as Page;
  await trainer.waitForLoadState();
  const control = trainer.locator('.drawing button', { hasText: newName });
  await expect(control).toBeVisible();
  await shoot(trainer, 'trainer-outline');
  await control.click();
  presses += 1;
  await shoot(trainer, 'trainer-chosen');
  await trainer.locator('[data-rename="contracts approve"]').first().click();
  presses += 1;
  const use = trainer.getByRole('button', { name: 'Kaydet ve kullanmaya başla' });
  await expect(use).toBeVisible({ timeout: 20_000 });
  await shoot(trainer, 'trainer-trial');
  await use.click();
  presses += 1;
  await expect(trainer.getByText('Paket kullanılıyor.')).toBeVisible();
  expect(presses).toBeLessThanOrEqual(6);

  for (const page of [live, other]) {
    await page.bringToFront();
    const after = await stage.until(page, (seen) => seen.rings.some((ring) => ring.target === 'approve'));
    expect(after.rings).toHaveLength(1);
    const box = await page.locator('[data-judge=approve]').boundingBox();
    const ring = after.rings[0]?.box;
    expect(ring && box && ring.x <= box.x && ring.x + ring.width >= box.x + box.width).toBe(true);
    expect(after.card?.text).toContain(`“Onayla” düğmesinin adı artık “${newName}”`);
    expect(after.card?.text).toContain(`eklenen paketten geliyor: ${newName} adı`);
    await shoot(page, 'card-after');
    await desk.locator('#desk-code').fill(after.card?.helpCode ?? '');
    await desk.locator('#desk-code').press('Enter');
    await expect(desk.locator('[data-drawn-ring="approve"]')).toHaveCount(1);
  }

  await trainer.bringToFront();
  await trainer.getByRole('button', { name: 'Paketler' }).click();
  await shoot(trainer, 'trainer-packs');
  await trainer.getByRole('button', { name: 'Kapat', exact: true }).click();
  await live.bringToFront();
  await stage.until(live, (seen) => seen.card?.screen === 'contracts' && seen.rings.length === 0);
});

test('a control of legal weight is ringed under the exact new name alone', async () => {
  const page = await stage.extensionPage('trainer.html');
  await page.evaluate(
    `chrome.storage.local.set({ packs: [${JSON.stringify(keptPack('Sözleşmeyi Onaylayın'))}] })`,
  );
  const live = await stage.open(renamed.url);
  const seen = await stage.until(live, (one) => one.card?.screen === 'contracts');
  expect(seen.rings.filter((ring) => ring.target === 'approve')).toEqual([]);
});

function keptPack(name: string) {
  const pack = {
    ...emptyPack('sinama22', 'Sınama'),
    names: [
      { edition: 'katip-2020', screen: 'contracts', clue: { in: 'target', id: 'approve' }, name },
    ] as const,
  };
  return { pack, hash: hashOf(pack), on: true };
}

test('the trainer’s page is accessible in every look and width, with and without an outline', {
  tag: '@full',
}, async () => {
  const page = await stage.extensionPage('trainer.html');
  await page.locator('h1').waitFor();
  // The same page with an outline is looked at in every width below.
  const widths = process.env.KATIP_FULL === '1' ? [1280, 320] : [320];
  expect(await findingsInAllLooks(page, widths)).toEqual([]);
  await stage.open(renamed.url);
  const worker = stage.context.serviceWorkers()[0];
  const all = (await worker?.evaluate('chrome.tabs.query({})')) as { id: number; url?: string }[];
  const tab = all.find((one) => one.url === renamed.url)?.id ?? -1;
  const outlined = await stage.extensionPage(`trainer.html?tab=${tab}`);
  await outlined.locator('.drawing button', { hasText: newName }).click();
  expect(await findingsInAllLooks(outlined)).toEqual([]);
  for (const [width, scheme] of [
    [1280, 'light'],
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await outlined.setViewportSize({ width, height: 800 });
    await outlined.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
    await shoot(outlined, `trainer-${width}-${scheme}`);
  }
  await page.evaluate(() => {
    const image = document.createElement('img');
    document.querySelector('main')?.append(image);
  });
  expect((await findingsInAllLooks(page, [1280])).join()).toContain('image-alt');
});
