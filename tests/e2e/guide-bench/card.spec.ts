import { expect, type Page, test } from '@playwright/test';
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

async function shown(options: Options = {}, change = {}, wish = {}): Promise<Page> {
  const page = await stage.open(options);
  await page.evaluate(([model, more]) => bench.card(model, more), [change, wish] as const);
  await settle(page);
  return page;
}

const card = '[data-part=card]';

test('the card bears its names, folded or not', async () => {
  const page = await shown(
    {},
    { edition: null, route: null, step: null, verdict: 'unknown', screen: 'unknown', quiet: true },
  );
  const names = () =>
    page
      .locator(card)
      .evaluate((element) => ({ ...(element as HTMLElement).dataset, role: element.localName }));
  const expected = {
    part: 'card',
    route: '',
    step: '',
    screen: 'unknown',
    edition: '',
    verdict: 'unknown',
    role: 'section',
  };
  expect(await names()).toEqual(expected);
  await expect(page.locator(`${card} h2`)).toHaveCount(0);
  await page.locator('.open').click();
  expect(await names()).toEqual(expected);
  await expect(page.locator(`${card} h2`)).toHaveText('“Onayla” düğmesine basın');
  expect(await page.evaluate(() => bench.heard.preferences.length)).toBe(0);
  await page.close();
});

test('it shows the whole model, each part once', async () => {
  const page = await shown({ viewport: { width: 800, height: 1300 } }, fullModel);
  await expect(page.locator('[data-part=help-code]')).toHaveText('3-1.5.4-S20');
  await expect(page.locator('[data-part=why-disabled]')).toHaveText(fullModel.whyDisabled ?? '');
  await expect(page.locator(card)).toContainText('Resmî bir uygulama değildir');
  await expect(page.locator('.answer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Neden?' }).click();
  await expect(page.locator('.answer')).toContainText('Henüz hiçbir şey onaylanmadı');
  await page.getByRole('button', { name: 'Ekranım farklı' }).click();
  await expect(page.locator('.answer dt')).toHaveCount(2);
  await page.evaluate((model) => bench.card({ ...model, title: 'Sıradaki' }), fullModel);
  await expect(page.locator('.answer')).toHaveCount(0);
  await page.close();
});

test('folded, it still shows the code to read out, known screen or not, whole at 360 px', async () => {
  for (const [width, model] of [
    [
      1280,
      { quiet: true, verdict: 'unknown', screen: 'unknown', route: null, title: 'Bu ekranı tanımıyoruz' },
    ],
    [
      360,
      { quiet: true, verdict: 'unknown', screen: 'unknown', route: null, title: 'Bu ekranı tanımıyoruz' },
    ],
    [360, {}],
  ] as const) {
    const helpCode = 'zambak mercimek 47 portakal';
    const page = await shown({ viewport: { width, height: 640 } }, { helpCode, ...model });
    if (!('quiet' in model)) await page.getByRole('button', { name: 'Küçült' }).click();
    await expect(page.locator('.pill')).toHaveCount(1);
    const code = page.locator('.pill [data-part=help-code]');
    await expect(code).toHaveText(helpCode);
    await expect(page.locator('.pill .code')).toContainText('Yardım kodu');
    const fits = await code.evaluate((one) => {
      const [own, whole] = [one.getBoundingClientRect(), one.closest('.card')?.getBoundingClientRect()];
      return (
        whole !== undefined &&
        own.left >= whole.left &&
        own.right <= whole.right &&
        own.bottom <= whole.bottom
      );
    });
    expect(fits).toBe(true);
    expect((await page.locator('.pill').boundingBox())?.height).toBeLessThan(130);
    await page.close();
  }
  const none = await shown({}, { quiet: true, helpCode: '' });
  await expect(none.locator('.pill .code')).toHaveCount(0);
  await none.close();
});

test('links lead to the two sites alone', async () => {
  const links = [
    'https://isgkatip.csgb.gov.tr/',
    'https://www.turkiye.gov.tr/csgb-isg-katip',
    'http://www.turkiye.gov.tr/',
    'https://www.turkiye.gov.tr.example/',
    'javascript:alert(1)',
  ].map((href) => ({ label: href, href }));
  const page = await shown({}, { links });
  const led = await page.locator('.links a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(led).toEqual(links.slice(0, 2).map((link) => link.href));
  await expect(page.locator('.links span')).toHaveCount(3);
  expect(await page.locator('.links a[target=_self]').count()).toBe(2);
  await page.close();
});

test('each step is announced once, redrawing it is not', async () => {
  const page = await shown();
  await expect(page.locator('[data-part=live]')).toContainText('Onayla');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const live = guideRoot.querySelector('[data-part=live]') as Element;
    new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  for (const title of ['Bir', 'Bir', 'İki', 'İki'])
    await page
      .evaluate((one) => bench.card({ title: one, hazard: String(Math.random()), say: 'Yapın.' }), title)
      .then(() => page.waitForTimeout(200));
  expect(await page.evaluate('said')).toEqual(['Bir. Yapın.', 'İki. Yapın.']);
  await page.close();
});

test('everything can be done by keyboard, and the focus stays inside', async () => {
  const page = await shown();
  const name = () =>
    page.evaluate(
      () => guideRoot.activeElement?.getAttribute('aria-label') ?? guideRoot.activeElement?.textContent ?? '',
    );
  const prefers = () => page.evaluate(() => bench.heard.preferences.at(-1));
  await page.locator('.head button').first().focus();
  await page.keyboard.press('Enter');
  expect(await prefers()).toMatchObject({ folded: true });
  await page.keyboard.press('Enter');
  expect(await prefers()).toMatchObject({ folded: false });
  expect(await name()).toBe('Küçült');
  const seen: string[] = [];
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    seen.push(await name());
  }
  expect(seen).toEqual(['Bu sekmede kapat', 'Neden?', 'Ekranım farklı', 'Yazıyı büyüt', 'Başka köşeye taşı']);
  await page.keyboard.press('Enter');
  expect(await prefers()).toMatchObject({ corner: 'bottom-left' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await prefers()).toMatchObject({ textSize: 2 });
  expect(await page.locator(card).evaluate((element) => getComputedStyle(element).fontSize)).toBe('24px');
  await page.close();
});

test('closing is passed on; after an update of the extension it works alone', async () => {
  const page = await shown();
  await page.getByRole('button', { name: 'Bu sekmede kapat' }).click();
  expect(await page.evaluate(() => bench.heard.closed)).toBe(1);
  await expect(page.locator('div[data-katip-rehberi]')).toHaveCount(0);
  await page.evaluate(() => {
    bench.card({});
    bench.rings('#plain');
    bench.orphan();
  });
  await expect(page.locator('[data-part=ring]')).toHaveCount(0);
  await expect(page.locator(`${card} h2`)).toHaveText('Rehber güncellendi, sayfayı yenileyin');
  await page.getByRole('button', { name: 'Bu sekmede kapat' }).click();
  expect(await page.evaluate(() => bench.heard.closed)).toBe(1);
  await expect(page.locator('div[data-katip-rehberi]')).toHaveCount(0);
  await page.close();
});

test('it reads aloud only with a voice of this machine, and stops when the words change', async () => {
  const page = await stage.open();
  await page.evaluate(() => {
    const log: string[] = [];
    const voices: object[] = [
      { lang: 'tr-TR', localService: false },
      { lang: 'en-US', localService: true },
    ];
    const fake = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (words: { text: string }) => log.push(words.text.split('\n')[0] ?? ''),
      cancel: () => log.push('–'),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: fake });
    Object.assign(globalThis, {
      log,
      voices,
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
    bench.card({});
  });
  const button = page.getByRole('button', { name: 'Sesli oku' });
  await expect(button).toHaveCount(0);
  await page.evaluate(
    'voices.push({ lang: "tr-TR", localService: true }); speechSynthesis.dispatchEvent(new Event("voiceschanged"))',
  );
  await button.click();
  await expect(page.getByRole('button', { name: 'Okumayı durdur' })).toHaveCount(1);
  expect(await page.evaluate('log.splice(0)')).toEqual(['–', '“Onayla” düğmesine basın']);
  await page.evaluate(() => bench.card({ title: 'Başka' }));
  expect(await page.evaluate('log.splice(0)')).toEqual(['–']);
  await button.click();
  await page.evaluate(() => bench.end());
  expect(await page.evaluate('log')).toEqual(['–', 'Başka', '–']);
  await page.close();
});

test('buttons are large enough to press', async () => {
  const page = await shown({}, fullModel);
  const sizes = await page
    .locator(`${card} button, ${card} a`)
    .evaluateAll((all) =>
      all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height)),
    );
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
  await page.close();
});
