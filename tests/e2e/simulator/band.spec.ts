/** At 320 px too, and under an unfolded paper, the words “PROVA” stay in sight, whatever the card and the windows lie over. */
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage } from '../harness/chromium';
import { lookAt, rehearse, untilSeen } from './at-page';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => expect(stage.faults()).toEqual([]));

interface Strip {
  readonly top: number;
  readonly bottom: number;
  readonly clear: boolean;
}

/** The bands that are drawn within the view, and whether anything of the page lies over them. */
const strips = (page: Page): Promise<Strip[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-part="practice-site"] > .ps-band, .sim-band, .sim-drop-band')]
      .filter(
        (band) => band.checkVisibility() && band.textContent?.includes('PROVA — gerçek sistem değildir'),
      )
      .map((band) => {
        const { top, bottom, left, right } = band.getBoundingClientRect();
        const at = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
        const over = at.filter((one) => !(one instanceof HTMLElement && 'katipRehberi' in one.dataset));
        return { top, bottom, clear: over[0] === band };
      })
      .filter(({ top, bottom }) => top >= -1 && bottom <= innerHeight + 1),
  );

async function inSight(page: Page): Promise<boolean> {
  const { card } = await lookAt(page);
  const box = card?.box;
  return (await strips(page)).some(
    ({ top, bottom, clear }) => clear && (!box || box.y >= bottom || box.y + box.height <= top),
  );
}

test('at 320 px a band stays in sight on every screen, at the top and at the end of the page', {
  tag: '@full',
}, async () => {
  test.setTimeout(600_000);
  const page = await rehearse(stage, '?mode=free');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Rehberi göster' }).click();
  // By its key: on so narrow a view the card has to lie over the bar where a ring takes the rest.
  const list = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Ekranlar' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.sim-screens').waitFor();
  };
  await list();
  const buttons = page.locator('.sim-screens button');
  const count = await buttons.count();
  const missing: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const name = (await buttons.nth(at).textContent()) ?? '';
    await buttons.nth(at).click();
    await page.locator('.sim-screens').waitFor({ state: 'detached' });
    await untilSeen(page, ({ cards }) => cards === 1);
    for (const end of [false, true]) {
      await page.evaluate((down) => scrollTo(0, down ? document.documentElement.scrollHeight : 0), end);
      await page.waitForTimeout(350);
      if (!(await inSight(page))) missing.push(`${name} ${end ? 'end' : 'top'}`);
    }
    await list();
  }
  expect(missing).toEqual([]);
  await page.keyboard.press('Escape');
  // A page without its bands is seen to have none.
  await page.evaluate(() => {
    for (const band of document.querySelectorAll('.sim-band, .ps-band')) band.remove();
  });
  expect(await inSight(page)).toBe(false);
  await page.close();
});

for (const width of [1280, 320])
  test(`with the paper unfolded a band stays in sight: ${width} px`, async () => {
    const page = await rehearse(stage, '?scenario=tek-uzman');
    await page.setViewportSize({ width, height: 640 });
    await untilSeen(page, ({ cards }) => cards === 1);
    await page.locator('.sim-drop > summary').first().click();
    await page.locator('.sim-drop-body').first().waitFor();
    await page.waitForTimeout(350);
    expect(await inSight(page)).toBe(true);
    await page.evaluate(() => document.querySelector('.sim-drop-band')?.remove());
    expect(await inSight(page)).toBe(false);
    await page.close();
  });
