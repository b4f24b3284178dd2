import { test } from '@playwright/test';
import { fullModel, stationsAt } from './models';
import { makeStage, type Stage, settle } from './stage';

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());
test('pictures', async () => {
  const only = process.env.ONLY?.split(',');
  const looks: [string, any, any?, any?][] = [
    ['wide', {}, {}],
    ['full', { viewport: { width: 700, height: 1150 } }, fullModel],
    ['fulldark', { viewport: { width: 700, height: 1150 }, colorScheme: 'dark' }, fullModel],
    [
      'fullforced',
      { viewport: { width: 700, height: 1150 }, forcedColors: 'active', colorScheme: 'dark' },
      fullModel,
    ],
    ['narrow', { viewport: { width: 360, height: 740 } }, {}],
    ['tiny', { viewport: { width: 320, height: 256 } }, {}],
    ['size2', { viewport: { width: 700, height: 1150 } }, {}, { textSize: 2 }],
    ['quiet', {}, { quiet: true }],
    ['route1', {}, { route: '1', place: '1. Yol · 1. adım', stations: stationsAt(0) }],
    ['route2', {}, { route: '2', place: '2. Yol · bitti', stations: stationsAt(9) }],
    ['routee', {}, { route: 'e', place: 'e-Bildirge kullanıcısı olma', stations: stationsAt(4).slice(2, 7) }],
    ['none', {}, { route: null, place: '', stations: [], step: null }],
  ];
  const shots: string[] = [];
  for (const [name, options, model, wish] of looks) {
    if (only && !only.includes(name)) continue;
    const page = await stage.open(options);
    page.on('console', (m) => console.log(name, m.text()));
    page.on('pageerror', (e) => console.log(name, e));
    await page.evaluate(
      ([m, w]) => {
        bench.card((m ?? {}) as never, w ?? {});
        bench.rings('#plain');
      },
      [model, wish] as const,
    );
    await settle(page);
    await page.waitForTimeout(150);
    const box = await page.evaluate(() => {
      const r = guideRoot.querySelector('[data-part=card]')!.getBoundingClientRect();
      return {
        x: Math.max(0, r.x - 14),
        y: Math.max(0, r.y - 14),
        width: r.width + 24,
        height: r.height + 24,
      };
    });
    const shot = await page.screenshot({ clip: box, path: `/tmp/gb/c-${name}.png` });
    shots.push(
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${shot.toString('base64')}"></figure>`,
    );
    await page.close();
  }
  const sheet = await stage.browser.newPage({ viewport: { width: 1700, height: 1200 } });
  await sheet.setContent(
    `<style>body{display:flex;flex-wrap:wrap;gap:10px;margin:8px;background:#cdd}figure{margin:0}</style>${shots.join('')}`,
  );
  await sheet.screenshot({ path: '/tmp/gb/sheet.png', fullPage: true });
});
