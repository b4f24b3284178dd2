import { test } from '@playwright/test';
import { fullModel } from './models';
import { makeStage, type Stage, settle } from './stage';

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());
const shots = '/tmp/gb/';
test('pictures', async () => {
  const looks: [string, object, object?, object?][] = [
    ['wide', {}, {}],
    ['wide-full', {}, fullModel],
    ['dark', { colorScheme: 'dark' }, fullModel],
    ['forced', { forcedColors: 'active' }, fullModel],
    ['narrow', { viewport: { width: 360, height: 740 } }, {}],
    ['tiny', { viewport: { width: 320, height: 256 } }, {}],
    ['size2', {}, {}, { textSize: 2 }],
    ['quiet', {}, { quiet: true }],
    ['route1', {}, { route: '1', place: '1. Yol · 5. adım' }],
    ['route2', {}, { route: '2', place: '2. Yol · 5. adım' }],
    ['routee', {}, { route: 'e', place: 'e-Bildirge kullanıcısı olma' }],
  ];
  for (const [name, options, model, wish] of looks) {
    const page = await stage.open(options);
    page.on('console', (m) => console.log(name, m.text()));
    page.on('pageerror', (e) => console.log(name, e));
    await page.evaluate(
      ([m, w]) => {
        bench.card(m ?? {}, w ?? {});
        bench.rings('#plain', '#r0');
      },
      [model, wish] as const,
    );
    await settle(page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${shots}${name}.png` });
    console.log(
      name,
      await page.evaluate(() =>
        JSON.stringify(
          [...guideRoot.querySelectorAll('[data-part=card],[data-part=ring]')].map((e) => {
            const r = e.getBoundingClientRect();
            return [e.getAttribute('data-part'), r.x, r.y, r.width, r.height];
          }),
        ),
      ),
    );
    await page.close();
  }
});
