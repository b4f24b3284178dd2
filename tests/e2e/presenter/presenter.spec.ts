import { expect, type Page, test } from '@playwright/test';
import { findings, findingsInAllLooks } from '../harness/page-look';
import { share } from '../harness/size';
import { useStage } from '../life/setting';
import { lookAt, untilSeen } from '../simulator/at-page';

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

/** By how many pixels the card lies over a band, at most. */
async function overBand(page: Page, band: string): Promise<number> {
  const { card } = await lookAt(page);
  if (!card?.box) throw new Error('There is no card.');
  const { x, y, width, height } = card.box;
  const bands = await page.locator(band).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(bands.length).toBeGreaterThan(0);
  const over = bands.map(({ left, top, right, bottom }) =>
    Math.min(Math.min(right, x + width) - Math.max(left, x), Math.min(bottom, y + height) - Math.max(top, y)),
  );
  return Math.max(0, ...over);
}

test('before a class the whole band that says “PROVA” can be read, whatever the card’s place', async () => {
  const page = await stage().extensionPage('simulator.html?present=1');
  const band = '.sim-main > .ps > .ps-band';
  const views = [
    [1280, 720],
    [1024, 600],
    [1920, 1080],
  ] as const;
  for (const [width, height] of share(views, 3)) {
    await page.setViewportSize({ width, height });
    await untilSeen(page, ({ card }) => card?.box != null);
    await page.waitForTimeout(400);
    expect(await overBand(page, band), `${width} × ${height}`).toBe(0);
    await page.evaluate(() => scrollTo(0, 160));
    await page.waitForTimeout(400);
    expect(await overBand(page, band), `${width} × ${height}, scrolled`).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
  }
  // A band that the guide does not know lies under the card, and that is seen.
  await page.evaluate(() => {
    const other = document.createElement('p');
    other.className = 'other-band';
    other.style.cssText = 'position:fixed;inset:0';
    document.body.append(other);
  });
  expect(await overBand(page, '.other-band')).toBeGreaterThan(0);
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
