import { expect, test } from '@playwright/test';
import { findings, findingsInAllLooks } from '../harness/page-look';
import { useStage } from '../life/setting';

const stage = useStage();

test('a clicker steps on, darkens the screen, leaves fields alone, and the map follows', async () => {
  const page = await stage().extensionPage('simulator.html?present=1');
  await expect(page.locator('.sim-present')).toBeVisible();
  expect(await page.locator('html').getAttribute('data-size')).toBe('2');
  const map = await stage().extensionPage('map.html?present=1');
  await expect(map.locator('[role=status]')).toContainText('1. Yol');
  await page.bringToFront();
  const site = page.locator('[data-part="practice-site"]');
  const before = await site.textContent();
  const address = page.locator('#sim-address');
  await address.focus();
  await page.keyboard.press('b');
  await expect(page.locator('.dark-screen')).toHaveCount(0);
  await address.blur();
  await page.keyboard.press('b');
  await expect(page.locator('.dark-screen')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.dark-screen')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => site.textContent(), { timeout: 10_000 }).not.toBe(before);
  await expect(map.locator('[data-here]')).toHaveCount(1);
  await page.keyboard.press('PageUp');
  await expect.poll(() => site.textContent()).toBe(before);
});

test('the trainer’s page steps through its sections, in large type, and leads to presenter and map', async () => {
  const page = await stage().extensionPage('trainer.html?present=1');
  await expect(page.locator('html')).toHaveAttribute('data-size', '2');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.trainer-nav [aria-current]')).toHaveText('Paketler');
  await page.keyboard.press('.');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.dark-screen')).toHaveCount(0);
  await expect(page.locator('.trainer-nav [aria-current]')).toHaveText('Paketler');
  // Two keys faster than the page can draw.
  await page.evaluate(() => {
    for (const key of ['b', 'PageDown']) dispatchEvent(new KeyboardEvent('keydown', { key }));
  });
  await expect(page.locator('.dark-screen')).toHaveCount(0);
  await expect(page.locator('.trainer-nav [aria-current]')).toHaveText('Paketler');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.trainer-nav [aria-current]')).toHaveText('Taslak ve onarım');
  for (const address of ['/simulator.html?present=1', '/map.html?present=1'])
    await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('the map has no findings of axe in any look', async () => {
  const page = await stage().extensionPage('map.html?present=1');
  expect(await findingsInAllLooks(page)).toEqual([]);
});
