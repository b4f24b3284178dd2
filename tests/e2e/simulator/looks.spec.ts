/** axe over the rehearsal page in its states and looks, routes by keyboard alone, and how much a press costs. */
import { expect, type Page, test } from '@playwright/test';
import { newWorld, nextPresses, press, simplest, truthOf, type World } from '../../../lib/practice';
import { openStage, type Stage } from '../harness/chromium';
import { rehearse, untilSeen } from './at-page';
import { axe, looks } from './axe';

const full = process.env.KATIP_FULL === '1';
let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => expect(stage.faults()).toEqual([]));

const wide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, media, width } of looks)
  test(`axe finds nothing: ${name}`, async () => {
    test.setTimeout(full ? 600_000 : 180_000);
    const page = await rehearse(stage, '?mode=free');
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      for (const line of await axe(page)) found.push(`${what}: ${line}`);
      if ((await wide(page)) > 0) found.push(`${what}: the page scrolls sideways`);
    };
    await look('first');
    await page.getByRole('button', { name: 'Seçenekler' }).click();
    await look('options');
    await page.keyboard.press('Escape');
    const buttons = page.locator('.sim-screens button');
    await page.getByRole('button', { name: 'Ekranlar' }).click();
    await look('screens');
    const count = await buttons.count();
    // All of them in the full run; else those with a menu, a grid, a window and the cards, or two of them.
    const few = name === 'light' ? [4, 5, 8, count - 8, count - 7] : [5, count - 8];
    const wanted = full ? [...Array(count).keys()] : few;
    for (const at of wanted) {
      const what = (await buttons.nth(at).textContent()) ?? '';
      await buttons.nth(at).click();
      await page.locator('.sim-screens').waitFor({ state: 'detached' });
      await look(what);
      await page.getByRole('button', { name: 'Ekranlar' }).click();
    }
    expect(found).toEqual([]);
    await page.close();
  });

test('a planted fault is found', async () => {
  const page = await rehearse(stage, '?mode=free');
  await page.evaluate(() => {
    const button = document.createElement('button');
    document.querySelector('.ps-page')?.append(button);
  });
  expect((await axe(page)).join()).toContain('button-name');
  await page.close();
});

const focusedPress = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const own = at?.closest('[data-press]') ?? at?.querySelector(':scope > [data-press]');
    return own?.getAttribute('data-press') ?? null;
  });

/** Reaches a press by Tab and arrow keys alone, and presses it. */
async function byKeys(page: Page, name: string): Promise<void> {
  const arrows = [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
  ];
  for (let count = 0; count < 70; count += 1) {
    if ((await focusedPress(page)) === name) return page.keyboard.press('Enter');
    const roving = await page.evaluate(() =>
      document.activeElement?.matches('[role=treeitem],[role=row],[role=tab]') ? 1 : 0,
    );
    if (roving === 1)
      for (const arrow of arrows) {
        await page.keyboard.press(arrow);
        if ((await focusedPress(page)) === name) return page.keyboard.press('Enter');
      }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by keyboard: ${name}`);
}

for (const edition of full ? (['katip-2020', 'katip-2025'] as const) : (['katip-2020'] as const))
  test(`the whole of route 1 by keyboard alone, ${edition}`, async () => {
    const page = await rehearse(stage, `?edition=${edition}`);
    let world: World = newWorld({ scenario: simplest, edition, route: '1', seed: 1 });
    for (;;) {
      const [next] = nextPresses(world);
      if (!next) break;
      // No person is through the window before the guide has seen it; a script is.
      if (truthOf(world).screen === 'approval-dialog')
        await untilSeen(page, ({ card }) => card?.screen === 'approval-dialog');
      if (next.kind === 'press') await byKeys(page, next.press);
      else await page.waitForTimeout(next.kind === 'time' ? next.ms + 1300 : 0);
      world = press(world, next);
    }
    await untilSeen(page, ({ card }) => card?.step === 'done');
    await page.close();
  });

test('a press is answered within one frame', async () => {
  const page = await rehearse(stage);
  await untilSeen(page, ({ rings }) => rings.length === 1);
  const frames = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const button = document.querySelector<HTMLElement>('[data-press="E-Devlet Giriş"]');
        button?.click();
        let count = 0;
        const look = (): void => {
          if (document.querySelector('.ps')?.getAttribute('data-style') === 'identity') {
            done(count);
            return;
          }
          count += 1;
          requestAnimationFrame(look);
        };
        look();
      }),
  );
  expect(frames).toBeLessThanOrEqual(1);
  await page.close();
});
