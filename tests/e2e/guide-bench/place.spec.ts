import { expect, type Page, test } from '@playwright/test';
import { makeStage, type Stage, settle } from './stage';

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());
test.afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

/** The card's box, which corner it lies in, and how much of any ringed or avoided box it hides, in pixels. */
async function look(page: Page) {
  await settle(page);
  return page.evaluate(() => {
    const card = guideRoot.querySelector('[data-part=card]') as HTMLElement;
    const box = card.getBoundingClientRect();
    const rings = [...guideRoot.querySelectorAll('[data-part=ring]')].map((ring) =>
      ring.getBoundingClientRect(),
    );
    const hidden = rings.filter(
      (one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom,
    ).length;
    const { innerWidth, innerHeight } = window;
    const inside = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    const corner = `${box.top + box.bottom < innerHeight ? 'top' : 'bottom'}-${box.left + box.right < innerWidth ? 'left' : 'right'}`;
    return {
      corner,
      hidden,
      inside,
      rings: rings.length,
      height: box.height,
      width: box.width,
      form: card.className.split(' ')[1],
    };
  });
}

const button = (style: string) =>
  `<!doctype html><body style="margin:0"><button id=t style="position:fixed;${style}">Onayla</button>`;
const withHtml = async (html: string, options = {}) => {
  const page = await stage.open(options, html);
  await page.evaluate(() => {
    bench.card({});
    bench.rings('#t');
  });
  return page;
};

test('the card gives way to the nearest free corner', async () => {
  const page = await withHtml(button('right:40px;bottom:60px;width:90px;height:30px'));
  expect(await look(page)).toMatchObject({ corner: 'top-right', hidden: 0, form: 'whole', rings: 1 });
  await page.evaluate(() => bench.card({}, { corner: 'top-left' }));
  expect(await look(page)).toMatchObject({ corner: 'top-left' });
  await page.evaluate(() => {
    const target = document.querySelector('#t') as HTMLElement;
    Object.assign(target.style, { right: '', bottom: '', left: '100px', top: '40px' });
  });
  expect(await look(page)).toMatchObject({ corner: 'bottom-left', hidden: 0, form: 'whole', rings: 1 });
  await page.close();
});

test('it comes back after a while, when its corner is free', { tag: '@full' }, async () => {
  const page = await withHtml(button('right:40px;bottom:60px'));
  expect(await look(page)).toMatchObject({ corner: 'top-right' });
  await page.evaluate(() => bench.rings());
  await page.waitForTimeout(1500);
  expect(await look(page)).toMatchObject({ corner: 'bottom-right' });
  await page.close();
});

test('on another screen it is back in its corner at once', async () => {
  const page = await withHtml(button('right:40px;bottom:60px'));
  expect(await look(page)).toMatchObject({ corner: 'top-right' });
  await page.evaluate(() => {
    bench.rings();
    bench.card({ title: 'Başka bir ekran' });
  });
  // Much less than the second for which it rests on the same one.
  await page.waitForTimeout(200);
  expect(await look(page)).toMatchObject({ corner: 'bottom-right' });
  await page.close();
});

test('a row over the whole width makes it lower, never lie on the row', async () => {
  const page = await withHtml(button('left:0;right:0;top:330px;height:40px'), {
    viewport: { width: 1280, height: 640 },
  });
  const seen = await look(page);
  expect(seen).toMatchObject({ hidden: 0, form: 'whole', inside: true, rings: 1 });
  expect(seen.height).toBeLessThanOrEqual(310);
  await page.close();
});

test('where nothing is free it folds to a pill that hides nothing', async () => {
  const page = await withHtml(button('left:0;right:0;top:70px;bottom:0'), {
    viewport: { width: 900, height: 500 },
  });
  expect(await look(page)).toMatchObject({ corner: 'top-right', hidden: 0, form: 'pill', rings: 1 });
  await page.locator('.open').click({ force: true });
  expect(await look(page)).toMatchObject({ hidden: 0, form: 'pill' });
  await page.evaluate(() => bench.rings());
  await page.waitForTimeout(300);
  expect(await look(page)).toMatchObject({ form: 'whole' });
  await page.close();
});

test('boxes to avoid count like rings', { tag: '@full' }, async () => {
  const page = await withHtml(button('left:40px;top:60px'));
  expect(await look(page)).toMatchObject({ corner: 'bottom-right' });
  await page.evaluate(() => bench.avoid([new DOMRect(1000, 700, 100, 40)]));
  expect(await look(page)).toMatchObject({ corner: 'top-right' });
  await page.close();
});

test('while scrolling it never covers the target', async () => {
  const page = await stage.open();
  await page.evaluate(() => {
    bench.card({});
    bench.rings('#r20');
  });
  for (let y = 0; y <= 1200; y += 60) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    expect(await look(page), `at ${y}`).toMatchObject({ hidden: 0, inside: true });
  }
  await page.close();
});

test('a narrow view gets a sheet of at most 46 % of its height', async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 320, height: 256 },
    { width: 480, height: 800 },
  ]) {
    const page = await withHtml(button('left:10px;top:40px'), { viewport });
    const seen = await look(page);
    expect(seen).toMatchObject({ form: 'sheet', inside: true, hidden: 0, width: viewport.width });
    expect(seen.height).toBeLessThanOrEqual(viewport.height * 0.46);
    await page.evaluate(() =>
      Object.assign((document.querySelector('#t') as HTMLElement).style, { top: '', bottom: '9px' }),
    );
    expect(await look(page)).toMatchObject({
      form: 'sheet',
      hidden: 0,
      inside: true,
      corner: expect.stringContaining('top'),
    });
    await page.close();
  }
});

test('it can be dragged to a corner by its head and by the pill', async () => {
  const page = await withHtml(button('left:600px;top:10px'));
  const drag = async (grip: string, x: number, y: number) => {
    await page.locator(grip).hover({ position: { x: 60, y: 14 } });
    await page.mouse.down();
    await page.mouse.move(x - 30, y, { steps: 4 });
    await page.mouse.move(x, y);
    await page.mouse.up();
  };
  await drag('.head', 240, 120);
  expect(await look(page)).toMatchObject({ corner: 'top-left' });
  expect(await page.evaluate(() => bench.heard.preferences)).toMatchObject([{ corner: 'top-left' }]);
  await page.getByRole('button', { name: 'Küçült' }).click();
  await drag('.open', 1100, 700);
  expect(await look(page)).toMatchObject({ corner: 'bottom-right', form: 'pill' });
  expect(await page.evaluate(() => bench.heard.preferences.at(-1))).toMatchObject({
    corner: 'bottom-right',
    folded: true,
  });
  await page.close();
});

test('a page zoomed by style leaves the card its size and place', { tag: '@full' }, async () => {
  const page = await withHtml(button('left:10px;top:40px'));
  const before = await look(page);
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
  await page.waitForTimeout(600);
  const after = await look(page);
  expect(Math.abs(after.width - before.width)).toBeLessThan(1);
  expect(after).toMatchObject({ corner: 'bottom-right', inside: true });
  await page.close();
});

test('the control that has the focus is not hidden wholly', async () => {
  const page = await withHtml(button('right:60px;bottom:200px'));
  await page.evaluate(() => bench.rings());
  await page.waitForTimeout(1500);
  expect(await look(page)).toMatchObject({ corner: 'bottom-right' });
  await page.locator('#t').focus();
  await page.waitForTimeout(400);
  expect(await look(page)).toMatchObject({ corner: 'top-right' });
  await page.close();
});
