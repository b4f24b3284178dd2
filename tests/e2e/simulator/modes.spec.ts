/** The four ways through, leaving and coming back, and what may not be typed. */
import { expect, type Page, test } from '@playwright/test';
import { newWorld, nextPresses, press, simplest, type World } from '../../../lib/practice';
import type { Press } from '../../../lib/practice/view';
import { openStage, type Stage } from '../harness/chromium';
import { lookAt, rehearse, untilSeen } from './at-page';
import { checkedNumber, keptWords } from './kept';

const full = process.env.KATIP_FULL === '1';
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => expect(stage.faults()).toEqual([]));

/** All that a learner does who does everything right. */
function rightWay(): Press[] {
  let world: World = newWorld({ scenario: simplest, edition: 'katip-2025', route: '1', seed: 1 });
  const done: Press[] = [];
  for (;;) {
    const [next] = nextPresses(world);
    if (!next || done.length > 60) return done;
    done.push(next);
    world = press(world, next);
  }
}

async function doPress(page: Page, next: Press): Promise<void> {
  if (next.kind === 'press') await page.locator(`[data-press="${next.press}"]`).first().click();
  else await page.waitForTimeout(next.kind === 'time' ? next.ms + 1200 : 0);
}

test('watch: it plays by itself, stands still, and goes one step', async () => {
  const page = await rehearse(stage, '?mode=watch');
  await expect(page.locator('.sim-pointer')).toBeVisible({ timeout: 8000 });
  await untilSeen(page, ({ card }) => card?.screen === 'identity-verification', 9000);
  await page.getByRole('button', { name: /Durdur/u }).click();
  const before = await page.locator('.ps-page').textContent();
  await page.waitForTimeout(2600);
  expect(await page.locator('.ps-page').textContent()).toBe(before);
  await page.getByRole('button', { name: 'Bir adım' }).click();
  await expect(page.locator('.ps-page')).toContainText('İki Aşamalı', { timeout: 5000 });
  await page.close();
});

/** Voices as a machine may have them; what is spoken is noted, and said at once. */
const withVoices = (page: Page, local: boolean) =>
  page.addInitScript((own) => {
    const voices = [{ lang: 'tr-TR', localService: own }];
    Object.assign(globalThis, {
      said: [],
      SpeechSynthesisUtterance: class {
        onend?: () => void;
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: (words: { text: string; onend?: () => void }) => {
          (globalThis as unknown as { said: string[] }).said.push(words.text);
          setTimeout(() => words.onend?.());
        },
      }),
    });
  }, local);

test('watch: what the card says is read aloud where this machine has a voice, unless it is silenced', async () => {
  const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const page = await rehearse(stage);
  const aloud = page.getByRole('button', { name: 'Sesli anlat' });
  await withVoices(page, true);
  await page.goto(page.url().replace(/\?.*|$/u, '?mode=watch'));
  const { card } = await untilSeen(page, ({ rings }) => rings.length === 1);
  await expect.poll(async () => (await said(page)).length, { timeout: 8000 }).toBeGreaterThan(0);
  const [first = ''] = await said(page);
  expect(card?.text).toContain(first.split('\n')[0]);
  await page.getByRole('button', { name: /Durdur/u }).click();
  await expect(aloud).toHaveAttribute('aria-pressed', 'true');
  await aloud.click();
  const before = (await said(page)).length;
  await page.getByRole('button', { name: 'Bir adım' }).click();
  await page.locator('.sim-pointer[data-down]').waitFor({ timeout: 4000 });
  expect(await said(page)).toHaveLength(before);
  // A voice that lives elsewhere is none.
  await withVoices(page, false);
  await page.goto(page.url().replace(/\?.*/u, '?mode=watch'));
  await expect(page.locator('.sim-pointer')).toBeVisible({ timeout: 8000 });
  await expect(aloud).toHaveCount(0);
  expect(await said(page)).toEqual([]);
  await page.close();
});

test('free: no guide until it is asked for, and any screen from the list', async () => {
  const page = await rehearse(stage, '?mode=free');
  await page.waitForTimeout(700);
  expect(await lookAt(page)).toMatchObject({ cards: 0, rings: [] });
  await page.getByRole('button', { name: 'Ekranlar' }).click();
  await page.getByRole('button', { name: 'Onay penceresi' }).last().click();
  await expect(page.getByRole('dialog')).toContainText('Görevlendirme ID');
  await page.getByRole('button', { name: 'Rehberi göster' }).click();
  const seen = await untilSeen(page, ({ rings }) => rings.length === 1);
  expect(seen.rings[0]?.target).toBe('save');
  await page.close();
});

test('exam: no guide, hints count, the result says so, and a pass has a certificate', async () => {
  const page = await rehearse(stage, '?mode=exam&seed=1');
  for (const [at, next] of rightWay().entries()) {
    expect((await lookAt(page)).rings).toEqual([]);
    if (at === 0) {
      await page.getByRole('button', { name: 'İpucu' }).click();
      await untilSeen(page, ({ rings }) => rings.length === 1);
    }
    await doPress(page, next);
  }
  await expect(page.locator('.ps-notice')).toContainText('İşleminiz başarıyla');
  await page.getByRole('button', { name: 'Sınavı bitir' }).click();
  const sheet = page.getByRole('dialog', { name: 'Sonuç' });
  await expect(sheet).toContainText('Geçtiniz');
  await expect(sheet).toContainText('92 / 100');
  await sheet.locator('.sim-field input').first().fill('Ayşe Örnek');
  const code = (await sheet.locator('.sim-code').textContent()) ?? '';
  const check = sheet.locator('.sim-field input').last();
  await check.fill(code);
  await expect(sheet).toContainText('Kod bu belgenin kodudur');
  const letters = [...code];
  letters[0] = letters[0] === 'A' ? 'B' : 'A';
  await check.fill(letters.join(''));
  await expect(sheet).toContainText('Kod bu yazılara uymuyor');
  await sheet.getByRole('button', { name: /Sonraki/u }).click();
  await expect(sheet.locator('[data-still]')).toBeVisible();
  await page.close();
});

test('left in mid-screen and reloaded, it stands where it was', async () => {
  const page = await rehearse(stage, '?edition=katip-2025');
  for (const next of rightWay().slice(0, 8)) await doPress(page, next);
  await untilSeen(page, ({ rings }) => rings[0]?.target === 'contracts');
  const before = await page.locator('.ps-page').textContent();
  const { card } = await lookAt(page);
  await page.waitForTimeout(600);
  await page.reload();
  await expect.poll(() => page.locator('.ps-page').textContent()).toBe(before);
  const after = await untilSeen(page, ({ rings }) => rings.length > 0);
  expect(after.card).toMatchObject({ screen: card?.screen, step: card?.step, route: '1' });
  await page.close();
});

test('the same run in two tabs: each shows what the other has done, and goes on from there', async () => {
  const one = await rehearse(stage, '?edition=katip-2025');
  await doPress(one, { kind: 'press', tab: 1, press: 'E-Devlet Giriş' });
  await expect(one).toHaveURL(/attempt=/u);
  const other = await rehearse(stage, new URL(one.url()).search);
  const title = (page: Page) => page.locator('.ps-page').textContent();
  await expect.poll(() => title(other)).toContain('Siz kimsiniz?');
  await doPress(other, { kind: 'press', tab: 1, press: 'Giriş Yap' });
  await expect.poll(() => title(one)).toContain('İki Aşamalı Giriş Onay');
  await one.bringToFront();
  await expect.poll(() => title(one), { timeout: 8000 }).toContain('Giriş Yapıyorsunuz');
  await doPress(one, { kind: 'press', tab: 1, press: 'Onayla' });
  await expect.poll(() => title(other)).toContain('Giriş Türü');
  // The guide goes along, and one card stands in either.
  for (const page of [one, other])
    await untilSeen(page, ({ rings, cards }) => cards === 1 && rings[0]?.target === 'registered-user');
  await one.close();
  await other.reload();
  await expect.poll(() => title(other)).toContain('Giriş Türü');
  await other.close();
});

test('a number that could be a person’s is refused wherever one can type, and nothing of it is kept', async () => {
  const number = checkedNumber('123456789');
  const page = await rehearse(stage);
  const field = page.locator('#sim-address');
  await field.fill(number);
  await expect(page.getByRole('alert').filter({ hasText: 'T.C. kimlik numarasına' })).toBeVisible();
  expect(await field.inputValue()).toBe('');
  await field.pressSequentially(`${number.slice(0, 3)} ${number.slice(3)}`);
  expect(await field.inputValue()).not.toContain(number.slice(3));
  await field.fill('ornek.example/on-bir-hane/12345678901');
  await field.press('Enter');
  await expect(page.locator('.ps-lesson')).toBeVisible();
  await page.waitForTimeout(600);
  const kept = await keptWords(page);
  expect(kept).not.toContain(number);
  // Nor of any address that the rehearsal does not know, though it stands in the bar; the search sees what is kept.
  expect(await field.inputValue()).toContain('12345678901');
  expect(kept).not.toMatch(/12345678901|ornek\.example/u);
  expect(kept).toContain('https://ilgisiz-adres.example/');
  // What is no address at all is said, and leads nowhere.
  const there = await page.locator('.ps-page').textContent();
  await field.fill('isg katip');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Bu bir adres değil' })).toBeVisible();
  expect(await page.locator('.ps-page').textContent()).toBe(there);
  await page.close();
});

test('no screen has a password field, every screen has its band', async () => {
  const page = await rehearse(stage, '?mode=free');
  await page.getByRole('button', { name: 'Ekranlar' }).click();
  const count = await page.locator('.sim-screens button').count();
  expect(count).toBeGreaterThan(20);
  const look = () =>
    page.evaluate(() => ({
      fields: document.querySelectorAll(
        '[data-part="practice-site"] :is(input,textarea,select,[contenteditable])',
      ).length,
      secrets: document.querySelectorAll('input[type=password]').length,
      band: document.querySelector('.ps-band')?.checkVisibility() === true,
    }));
  for (let at = 0; at < count; at += full ? 1 : 4) {
    await page.locator('.sim-screens button').nth(at).click();
    await page.locator('.sim-screens').waitFor({ state: 'detached' });
    expect(await look()).toEqual({ fields: 0, secrets: 0, band: true });
    await page.getByRole('button', { name: 'Ekranlar' }).click();
  }
  // A planted field is seen.
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'password';
    document.querySelector('[data-part="practice-site"]')?.append(field);
  });
  expect(await look()).toMatchObject({ fields: 1, secrets: 1 });
  await page.close();
});
