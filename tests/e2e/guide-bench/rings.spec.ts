import { expect, test } from '@playwright/test';
import type { ScenarioName } from './scenarios';
import { makeStage, type Stage } from './stage';

/** Pixels a ring may be off. */
const most = 0.5;
const names: ScenarioName[] = [
  'nested',
  'shift',
  'transform',
  'zoomRoot',
  'zoomBody',
  'modal',
  'row',
  'escaping',
  'slotted',
  'scaledScroller',
];

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());
test.afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

for (const name of names) {
  test(`a ring stays on its target: ${name}`, async () => {
    const page = await stage.open();
    const off = await page.evaluate((which) => bench.scenarios[which](), name);
    console.log(`${name}: ${off.toFixed(3)} px`);
    expect(off).toBeLessThanOrEqual(most);
    await page.close();
  });
}

test('the check notices a ring that is off', async () => {
  const page = await stage.open();
  const off = await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-part=ring]{margin-left:.7px}');
    guideRoot.adoptedStyleSheets = [...guideRoot.adoptedStyleSheets, sheet];
    return bench.scenarios.shift();
  });
  expect(off).toBeGreaterThan(most);
  await page.close();
});

test('an entry with open entries in it is ringed on its own line alone', async () => {
  const page = await stage.open();
  const seen = await page.evaluate(async () => {
    const ringOf = async (selector: string) => {
      bench.rings(selector);
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return guideRoot.querySelector('[data-part=ring]')?.getBoundingClientRect();
    };
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    document.querySelector('#entry')?.scrollIntoView({ block: 'center' });
    const [open, leaf] = [await ringOf('#entry'), await ringOf('#leaf')];
    const [entry, group, last] = [box('#entry'), box('#entry ul'), box('#leaf')];
    (document.querySelector('#entry ul') as HTMLElement).hidden = true;
    const closed = await ringOf('#entry');
    return {
      top: (entry?.top ?? 0) - (open?.top ?? 0),
      bottom: (open?.bottom ?? 0) - (group?.top ?? 0),
      leaf: (leaf?.bottom ?? 0) - (last?.bottom ?? 0),
      closed: (closed?.bottom ?? 0) - (box('#entry')?.bottom ?? 0),
    };
  });
  for (const [name, gap] of Object.entries(seen)) {
    expect(gap, name).toBeGreaterThanOrEqual(2);
    expect(gap, name).toBeLessThanOrEqual(8);
  }
  await page.close();
});

test('a replaced node is reported once and ringed no more; its successor is ringed at once', async () => {
  const page = await stage.open();
  const seen = await page.evaluate(async () => {
    const rings = () => guideRoot.querySelectorAll('[data-part=ring]').length;
    const frames = async (count: number) => {
      for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
    };
    bench.rings('#plain');
    const first = rings();
    const old = document.querySelector('#plain') as Element;
    const next = old.cloneNode(true) as Element;
    old.replaceWith(next);
    await frames(2);
    const gone = rings();
    await frames(10);
    bench.ring([next]);
    return [first, gone, rings(), bench.heard.lost];
  });
  expect(seen).toEqual([1, 0, 1, 1]);
  await page.close();
});

test('a ring follows inside an inner frame', async () => {
  const page = await stage.open();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://deneme.example/frame';
    frame.id = 'frame';
    document.body.prepend(frame);
  });
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  await frame?.waitForLoadState();
  await frame?.evaluate('startGuide(); bench.start()');
  expect(await frame?.evaluate(() => bench.scenarios.nested())).toBeLessThanOrEqual(most);
  await page.close();
});

test('a covered target has no ring while it is covered', async () => {
  const page = await stage.open();
  await page.evaluate(() => bench.rings('#plain'));
  const rings = () => page.evaluate(() => guideRoot.querySelectorAll('[data-part=ring]').length);
  expect(await rings()).toBe(1);
  const cover = (display: string) =>
    page.evaluate(
      (value) => ((document.querySelector('#cover') as HTMLElement).style.display = value),
      display,
    );
  await cover('block');
  await page.waitForTimeout(400);
  expect(await rings()).toBe(0);
  await cover('none');
  await page.waitForTimeout(400);
  expect(await rings()).toBe(1);
  await page.evaluate(() => window.scrollTo(0, 60));
  await page.waitForTimeout(200);
  expect(await rings()).toBe(0);
  await page.close();
});
