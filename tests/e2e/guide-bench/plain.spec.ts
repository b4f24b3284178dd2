import { expect, type Page, test } from '@playwright/test';
import { share } from '../harness/size';
import { axe } from './axe-run';
import { bundle } from './bundle';
import { fullModel } from './models';
import { makeStage, type Stage, settle } from './stage';

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());
test.afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

type Options = Parameters<Stage['open']>[0];

/** A page with the login page's card on it. */
async function shown(options: Options = {}, change = {}, wish = {}): Promise<Page> {
  const page = await stage.open(options);
  await page.evaluate(
    ([model, more]) => {
      bench.end();
      bench.start(true);
      bench.card(model, more);
    },
    [change, wish] as const,
  );
  await settle(page);
  return page;
}

const card = '[data-part=card]';
const part = (name: string) => `${card} [data-part=${name}]`;
const names = (page: Page) => page.locator(card).evaluate((one) => ({ ...(one as HTMLElement).dataset }));

test('the plain card bears the names of the contract, folded or not', async () => {
  const page = await shown({}, fullModel);
  const expected = {
    part: 'card',
    route: '3',
    step: '1.5.4',
    screen: 'contracts',
    edition: 'katip-2020',
    verdict: 'known',
  };
  expect(await names(page)).toEqual(expected);
  await expect(page.locator(part('help-code'))).toHaveText('3-1.5.4-S20');
  await expect(page.locator(part('why-disabled'))).toHaveText(fullModel.whyDisabled ?? '');
  for (const words of [fullModel.hazard, ...(fullModel.hints ?? []), ...(fullModel.wayBack ?? [])])
    await expect(page.locator(card)).toContainText(words ?? '');
  await expect(page.locator(card)).toContainText('Resmî bir uygulama değildir');
  await page.getByRole('button', { name: 'Küçült' }).click();
  expect(await names(page)).toEqual(expected);
  await expect(page.locator(`${card} h2`)).toHaveCount(0);
  await page.evaluate(() => bench.card({ route: null, step: null, edition: null, verdict: 'unknown' }));
  expect(await names(page)).toEqual({ ...expected, route: '', step: '', edition: '', verdict: 'unknown' });
  await page.close();
});

test('a quiet plain card starts folded, and unfolding it is no wish', async () => {
  const page = await shown({}, { quiet: true });
  await expect(page.locator(`${card} h2`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Kartı aç' }).click();
  await expect(page.locator(`${card} h2`)).toHaveCount(1);
  expect(await page.evaluate(() => bench.heard.preferences.length)).toBe(0);
  await page.close();
});

test('its buttons work by keyboard, keep the focus and are large enough', async () => {
  const page = await shown({}, fullModel);
  const prefers = () => page.evaluate(() => bench.heard.preferences.at(-1));
  const focus = () => page.evaluate(() => guideRoot.activeElement?.getAttribute('aria-label'));
  await page.getByRole('button', { name: 'Küçült' }).press('Enter');
  expect(await prefers()).toMatchObject({ folded: true });
  expect(await focus()).toBe('Kartı aç');
  await page.keyboard.press('Enter');
  expect(await focus()).toBe('Küçült');
  await page.getByRole('button', { name: 'Başka köşeye taşı' }).press('Enter');
  expect(await prefers()).toMatchObject({ corner: 'bottom-left' });
  const size = page.getByRole('button', { name: 'Yazı boyu' });
  await size.press('Enter');
  await page.keyboard.press('Enter');
  expect(await prefers()).toMatchObject({ textSize: 2 });
  expect(await focus()).toBe('Yazı boyu');
  expect(await page.locator(card).evaluate((one) => getComputedStyle(one).fontSize)).toBe('24px');
  const sides = await page.locator(`${card} button`).evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return [width, height];
    }),
  );
  expect(sides).toHaveLength(8);
  expect(Math.min(...sides)).toBeGreaterThanOrEqual(24);
  await page.getByRole('button', { name: 'Bu sekmede kapat' }).press('Enter');
  expect(await page.evaluate(() => bench.heard.closed)).toBe(1);
  await page.close();
});

test('the same words again draw nothing anew, and other words keep the focus', async () => {
  const page = await shown({}, fullModel);
  const close = page.getByRole('button', { name: 'Bu sekmede kapat' });
  await close.focus();
  const same = await close.evaluateHandle((one) => one);
  await page.evaluate((model) => bench.card(model), fullModel);
  expect(await same.evaluate((one) => one.isConnected)).toBe(true);
  await page.evaluate(() => bench.card({ title: 'Sıradaki', say: 'Bekleyin.' }));
  expect(await same.evaluate((one) => one.isConnected)).toBe(false);
  await expect(close).toBeFocused();
  await page.close();
});

test('its links lead to the two sites alone', async () => {
  const hrefs = [
    'https://isgkatip.csgb.gov.tr/',
    'https://www.turkiye.gov.tr.example/',
    'javascript:alert(1)',
  ];
  const page = await shown({}, { links: hrefs.map((href) => ({ label: href, href })) });
  const led = await page
    .locator(`${card} a`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(led).toEqual(hrefs.slice(0, 1));
  for (const href of hrefs) await expect(page.locator(card)).toContainText(href);
  await page.close();
});

test('where nothing is free it is a pill that hides no ring and says why', async () => {
  const page = await shown({ viewport: { width: 800, height: 420 } }, fullModel);
  await page.evaluate(() => {
    document.body.innerHTML = '<button id="t" style="position:fixed;inset:70px 0 60px">Onayla</button>';
    bench.rings('#t');
  });
  await settle(page);
  const lies = () =>
    page.evaluate(() => {
      const [one, other] = ['card', 'ring'].map((name) =>
        (guideRoot.querySelector(`[data-part=${name}]`) as Element).getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return one.bottom <= other.top || one.top >= other.bottom ? 'beside' : 'over';
    });
  expect(await lies()).toBe('beside');
  const open = page.getByRole('button', { name: 'Sayfayı kaydırınca açılır' });
  await expect(open).toHaveAttribute('aria-disabled', 'true');
  await open.click({ force: true });
  expect(await lies()).toBe('beside');
  await expect(page.locator(`${card} h2`)).toHaveCount(0);
  await page.close();
});

const looks: [string, Options, object?][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
  ['400 %', { viewport: { width: 320, height: 256 } }],
  ['large text', {}, { textSize: 2 }],
  ['folded', {}, { folded: true }],
];

for (const [name, options, wish] of share(looks, 4)) {
  test(`axe finds nothing on the plain card: ${name}`, async () => {
    const page = await shown(options, fullModel, wish);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });
}

test('the login page’s script is small, and has neither the views’ runtime nor a voice', async () => {
  const foreign = /speechSynthesis|onClick|\bchildren\b/u;
  const [script, whole] = [await bundle('entry-identity'), await bundle('entry-only')];
  console.log(`login page's script: ${script.size} bytes gzip`);
  expect(script.size).toBeLessThanOrEqual(15_000);
  expect(whole.code).toMatch(foreign);
  expect(script.code).not.toMatch(foreign);
});
