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

const host = 'div[data-katip-rehberi]';
const parts = (page: Page) =>
  page.evaluate(() =>
    [...guideRoot.querySelectorAll('[data-part=card],[data-part=ring]')].map((part) =>
      part.getAttribute('data-part'),
    ),
  );

async function shown(html?: string): Promise<Page> {
  const page = await stage.open({}, html);
  await page.evaluate(() => {
    bench.card({});
    bench.rings('#plain');
  });
  await settle(page);
  return page;
}

test('nothing is on the page before there is something to show, and nothing after the end', async () => {
  const page = await stage.open();
  const count = () => page.evaluate(() => document.querySelectorAll('*').length);
  const before = await count();
  expect(await page.locator(host).count()).toBe(0);
  await page.evaluate(() => bench.card({}));
  expect(await count()).toBe(before + 1);
  expect(await page.evaluate((name) => document.querySelector(name)?.parentElement?.localName, host)).toBe(
    'html',
  );
  await page.evaluate(() => bench.card(null));
  expect(await count()).toBe(before);
  await page.evaluate(() => {
    bench.rings('#plain');
    bench.end();
  });
  await page.waitForTimeout(400);
  expect(await count()).toBe(before);
  await page.evaluate(() => bench.card({}));
  expect(await count()).toBe(before);
  await page.close();
});

test('a leftover of an earlier guide is removed', async () => {
  const page = await stage.open();
  await page.evaluate(() => {
    document.documentElement.append(Object.assign(document.createElement('div'), { id: 'old' }));
    document.querySelector('#old')?.setAttribute('data-katip-rehberi', '');
    bench.start();
  });
  expect(await page.locator('#old').count()).toBe(0);
  await page.close();
});

test('a page that removes the host gets it back, twenty times', async () => {
  const page = await shown();
  const times = await page.evaluate(async (name) => {
    let removed = 0;
    for (let frame = 0; frame < 120; frame += 1) {
      const host = document.querySelector(name);
      if (host) {
        host.remove();
        removed += 1;
      }
      await new Promise((done) => requestAnimationFrame(done));
    }
    return removed;
  }, host);
  expect(times).toBe(21);
  await page.close();
});

test('it lives on after document.open and after another root', async () => {
  const page = await shown();
  await page.evaluate(() => {
    document.open();
    document.write('<title>Yeni</title><button id=plain>Onayla</button>');
    document.close();
  });
  await settle(page);
  await page.waitForTimeout(400);
  expect(await parts(page)).toEqual(['card']);
  expect(await page.evaluate(() => bench.heard.lost)).toBe(1);
  await page.evaluate(() => bench.rings('#plain'));
  expect(await parts(page)).toEqual(['ring', 'card']);
  await page.evaluate(() => guideRoot.querySelector<HTMLElement>('button[aria-expanded=true]')?.click());
  expect(await page.evaluate(() => bench.heard.preferences.at(-1)?.folded)).toBe(true);
  await page.evaluate(() => {
    const root = document.createElement('html');
    root.append(document.createElement('body'));
    document.documentElement.replaceWith(root);
  });
  await settle(page);
  await page.waitForTimeout(400);
  expect(await page.locator(host).count()).toBe(1);
  await page.close();
});

test('it moves into the front-most modal dialog and out again', async () => {
  const page = await shown();
  const where = () => page.evaluate((name) => document.querySelector(name)?.parentElement?.id ?? '', host);
  const pressable = () =>
    page.evaluate((name) => {
      const box = guideRoot.querySelector('[data-part=card]')?.getBoundingClientRect();
      return box
        ? document.elementFromPoint(box.left + 60, box.top + 20) === document.querySelector(name)
        : false;
    }, host);
  const dialog = (id: string, act: 'showModal' | 'close') =>
    page.evaluate(([one, what]) => (document.querySelector(one) as HTMLDialogElement)[what](), [
      id,
      act,
    ] as const);
  await dialog('#dialog', 'showModal');
  await settle(page);
  expect([await where(), await pressable()]).toEqual(['dialog', true]);
  expect(await parts(page)).toEqual(['card']);
  await dialog('#second', 'showModal');
  await settle(page);
  expect([await where(), await pressable()]).toEqual(['second', true]);
  await dialog('#second', 'close');
  await settle(page);
  expect(await where()).toBe('dialog');
  await page.evaluate(() => document.querySelector('#dialog')?.remove());
  await settle(page);
  expect([await where(), await pressable()]).toEqual(['', true]);
  await page.waitForTimeout(400);
  expect(await parts(page)).toEqual(['ring', 'card']);
  await page.close();
});

test('no style of the page reaches the guide', async () => {
  const page = await stage.open();
  await page.addStyleTag({
    content:
      '*{opacity:.3!important;transform:rotate(4deg)!important;font-size:40px!important;display:none!important}::backdrop{background:red!important}div{all:unset!important;position:static!important}',
  });
  await page.evaluate((name) => {
    bench.card({});
    document.documentElement.style.cssText =
      'display:block!important;opacity:1!important;transform:none!important';
    document.querySelector(name)?.setAttribute('style', 'display:none!important;opacity:0!important');
  }, host);
  await settle(page);
  const look = await page.evaluate((name) => {
    const element = document.querySelector(name) as Element;
    const style = getComputedStyle(element);
    const card = guideRoot.querySelector('[data-part=card]') as Element;
    const { width, bottom, right } = card.getBoundingClientRect();
    const backdrop = getComputedStyle(element, '::backdrop').display;
    return [
      style.display,
      style.opacity,
      style.transform,
      backdrop,
      getComputedStyle(card).fontSize,
      width,
      right,
      bottom,
    ];
  }, host);
  expect(look).toEqual(['block', '1', 'none', 'none', '17px', 380, 1268, 788]);
  await page.close();
});
