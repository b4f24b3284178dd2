import { expect, type Page, test } from '@playwright/test';
import { share } from '../harness/size';
import { overlap } from '../routes/geometry';
import { at, expectRings } from './judge';
import { fixtureNamed, shelve } from './pages';
import { useStage } from './setting';
import { aside } from './worker';

const stage = useStage();

const portal = fixtureNamed('portal-2025-spa-1');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const framed = fixtureNamed('contracts-2020-aria-iframe-one-pending');
const enter = '[data-judge="enter"]';
const row = '[data-judge="row-0"]';

async function open(url: string, html: string): Promise<Page> {
  shelve(stage(), [], { [url]: html });
  return stage().open(url);
}

const styled = (html: string, css: string): string => html.replace('</style>', () => `${css}</style>`);

const [frameUrl, grid] = Object.entries(framed.frames ?? {})[0] ?? ['', ''];
const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const awaiting = framed.expect.rings.map((ring) => ring.selector);

test('the grid in an inner frame by srcdoc', async () => {
  const page = await open(
    framed.url,
    framed.html.replace(`src="${frameUrl}"`, () => `srcdoc="${attribute(grid)}"`),
  );
  await stage().until(page, at('', 'contracts', 'pending-row'));
  const frame = page.frames().find((each) => each.url() === 'about:srcdoc');
  if (!frame) throw new Error('There is no such frame.');
  await expectRings(stage(), page, awaiting, frame);
});

test('the grid written into an empty inner frame', async () => {
  const page = await open(framed.url, framed.html.replace(`src="${frameUrl}"`, 'id="bos"'));
  await page.evaluate((text) => {
    const inner = (document.getElementById('bos') as HTMLIFrameElement).contentDocument;
    inner?.open();
    inner?.write(text);
    inner?.close();
  }, grid);
  await stage().until(page, at('', 'contracts', 'pending-row'));
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no inner frame.');
  await expectRings(stage(), page, awaiting, frame);
});

test('an inner frame of a stranger with a grid in it: its rows are not ringed', async () => {
  const strange = 'https://ornek.example/liste';
  shelve(stage(), [], { [framed.url]: framed.html.replace(frameUrl, strange), [strange]: grid });
  const page = await stage().open(framed.url);
  await stage().until(page, (seen) => seen.cards === 1);
  await page.waitForTimeout(500);
  const seen = await stage().look(page);
  expect(seen.rings.filter((ring) => ring.target === 'pending-row' || ring.target === 'approve')).toEqual([]);
});

const magnified = [
  'html{zoom:1.5}',
  'body{zoom:.7}',
  'main{zoom:1.25}',
  'body{transform:scale(.9);transform-origin:0 0}',
];

for (const css of share(magnified, 2)) {
  test(`the page has ${css}`, async () => {
    const page = await open(contracts.url, styled(contracts.html, css));
    await expectRings(stage(), page, [row, '[data-judge="row-1"]'].slice(0, contracts.expect.rings.length));
  });
}

test('the browser’s own zoom', async () => {
  const page = await open(portal.url, portal.html);
  await expectRings(stage(), page, [enter]);
  const asideOf = await aside(stage());
  for (const factor of [1.5, 0.67, 1]) {
    await asideOf.evaluate(
      async ([address, zoom]) => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsScope } }).chrome;
        for (const tab of await tabs.query({})) if (tab.url === address) await tabs.setZoom(tab.id, zoom);
      },
      [portal.url, factor] as const,
    );
    await expectRings(stage(), page, [enter]);
  }
});

interface TabsScope {
  query(what: object): Promise<{ id: number; url?: string }[]>;
  setZoom(id: number, factor: number): Promise<void>;
}

test('the buttons lie in an open shadow root, and in one inside another', async () => {
  const page = await open(portal.url, portal.html);
  await expectRings(stage(), page, [enter]);
  for (let depth = 0; depth < 2; depth += 1) {
    await page.evaluate((selector) => {
      const find = (root: Document | ShadowRoot): Element | null => {
        const here = root.querySelector(selector);
        if (here) return here;
        for (const each of root.querySelectorAll('*')) {
          const inside = each.shadowRoot && find(each.shadowRoot);
          if (inside) return inside;
        }
        return null;
      };
      const button = find(document);
      const host = document.createElement('span');
      button?.replaceWith(host);
      if (button) host.attachShadow({ mode: 'open' }).append(button);
    }, enter);
    await expectRings(stage(), page, [enter]);
  }
});

test('a sticky header lies over the row: it is not ringed there, and is when it comes out again', async () => {
  const sticky = styled(contracts.html, '.top{position:sticky;top:0;z-index:9}.main{padding-bottom:1600px}');
  const page = await open(contracts.url, sticky);
  await expectRings(stage(), page, [row, '[data-judge="row-1"]'].slice(0, contracts.expect.rings.length));
  await page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box) scrollBy(0, box.top - 2);
  }, row);
  const head = { x: 0, y: 0, width: 1280, height: 54 };
  await expect
    .poll(
      async () =>
        (await stage().look(page)).rings.filter((ring) => overlap(ring.box, { ...head, height: 40 })).length,
    )
    .toBe(0);
  const seen = await stage().look(page);
  expect(seen.cards).toBe(1);
  await page.evaluate(() => scrollTo(0, 0));
  await expectRings(stage(), page, [row, '[data-judge="row-1"]'].slice(0, contracts.expect.rings.length));
});

test('every row lies under a sticky header: the card says which way to go', async () => {
  const one = fixtureNamed('contracts-2025-spa-bar-several');
  const sticky = styled(one.html, '.top{position:sticky;top:0;z-index:9}.main{padding-bottom:1600px}');
  const page = await open(one.url, sticky);
  await stage().until(page, at('', 'contracts', 'pending-row'));
  await page.evaluate(() => {
    const box = document.querySelector('[data-judge="row-1"]')?.getBoundingClientRect();
    if (box) scrollBy(0, box.bottom + 4);
  });
  const seen = await stage().until(page, (each) => each.cards === 1 && each.rings.length === 0);
  await expect
    .poll(async () => (await stage().look(page)).card?.text ?? '')
    .toContain('Basacağınız yer yukarıda: yukarı kaydırın.');
  expect(seen.card?.screen).toBe('contracts');
});

test('the column with the state is scrolled out of sight: the part of the row that shows is ringed', async () => {
  const narrow = styled(
    contracts.html,
    'main>table{display:block;width:420px;overflow-x:auto;white-space:nowrap}main>table th,main>table td{min-width:190px}',
  );
  const page = await open(contracts.url, narrow);
  await stage().until(page, (each) => each.cards === 1 && each.card?.screen === 'contracts');
  await expectRings(stage(), page, [row, '[data-judge="row-1"]'].slice(0, contracts.expect.rings.length));
  await page.evaluate(() => document.querySelector('main>table')?.scrollTo(900, 0));
  await expectRings(stage(), page, [row, '[data-judge="row-1"]'].slice(0, contracts.expect.rings.length));
});

test('a native modal window holds the approval: one node, in the window, and back when it closes', async () => {
  const dialog = fixtureNamed('approval-2025-spa-evet');
  const page = await open(dialog.url, dialog.html);
  await expectRings(stage(), page, ['[data-judge="save"]']);
  expect(await page.locator('html > div').count()).toBe(0);
  expect(await page.locator('dialog > div[data-katip-rehberi]').count()).toBe(1);
  // The press goes through the ring to the button.
  const pressed = page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        document
          .querySelector('[data-judge="save"]')
          ?.addEventListener('click', () => done(true), { once: true });
        setTimeout(() => done(false), 4000);
      }),
  );
  const box = await page.locator('[data-judge="save"]').boundingBox();
  if (box) await page.mouse.click(box.x + 2, box.y + 2);
  expect(await pressed).toBe(true);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await stage().until(page, at('', 'contracts', 'pending-row'));
  await expect.poll(() => page.locator('html > div').count()).toBe(1);
  expect(await page.locator('dialog > div[data-katip-rehberi]').count()).toBe(0);
});
