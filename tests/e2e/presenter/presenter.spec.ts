import { expect, test } from '@playwright/test';
import { findingsInAllLooks } from '../harness/page-look';
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
  await expect(page.locator('.sim-dark')).toHaveCount(0);
  await address.blur();
  await page.keyboard.press('b');
  await expect(page.locator('.sim-dark')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.sim-dark')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => site.textContent(), { timeout: 10_000 }).not.toBe(before);
  await expect(map.locator('[data-here]')).toHaveCount(1);
});

test('the map has no findings of axe in any look', async () => {
  const page = await stage().extensionPage('map.html?present=1');
  expect(await findingsInAllLooks(page)).toEqual([]);
});
