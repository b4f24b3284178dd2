import { expect, type Page, test } from '@playwright/test';
import { share } from '../harness/size';
import { at, expectAlways, expectRings, nothing, unknown } from './judge';
import { fixtureNamed, shelve, turnInto } from './pages';
import { full, useStage } from './setting';

const stage = useStage();

const portal = fixtureNamed('portal-2025-spa-1');
const contracts = fixtureNamed('contracts-2025-spa-bar-none');
const enter = '[data-judge="enter"]';
const rows = ['[data-judge="row-0"]'];

async function open(html: string, wait: 'load' | 'commit' = 'load'): Promise<Page> {
  shelve(stage(), [], { [portal.url]: html, [contracts.url]: html });
  const page = await stage().context.newPage();
  await page.goto(portal.url, { waitUntil: wait });
  return page;
}

const before = (html: string, mark: string, more: string): string => {
  if (!html.includes(mark)) throw new Error(`The page has no ${mark}.`);
  return html.replace(mark, () => `${more}${mark}`);
};

const endless = [
  ['a script that never comes', '<script src="/hic.js"></script>'],
  ['a picture that never comes', '<img src="/hic.png" alt="">'],
  ['a frame that never comes', '<iframe src="/hic.html" width="80" height="20"></iframe>'],
  ['a style that never comes, late in the page', '<link rel="stylesheet" href="/hic.css">'],
] as const;

for (const [what, waiting] of share(endless, 2)) {
  test(`a page that never finishes loading: ${what}`, async () => {
    const html = before(portal.html, '</body>', waiting);
    stage().serve((url) => (url.pathname.startsWith('/hic') ? new Promise(() => undefined) : html));
    const page = await stage().context.newPage();
    await page.goto(portal.url, { waitUntil: 'commit' });
    await expectRings(stage(), page, [enter]);
    expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
    // The request would wait for ever: the tab goes first.
    await page.goto('about:blank');
  });
}

test('a document that is written piece by piece and never closed', async () => {
  const page = await open('<!doctype html><title>…</title>');
  const half = portal.html.indexOf('</body>');
  await page.evaluate(
    (text) => {
      document.open();
      const step = Math.ceil(text.length / 8);
      let at = 0;
      const write = () => {
        document.write(text.slice(at, at + step));
        at += step;
        if (at < text.length) setTimeout(write, 60);
      };
      write();
    },
    portal.html.slice(0, half),
  );
  await expectRings(stage(), page, [enter]);
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
});

test('document.open and document.write over a page that is shown, twice', async () => {
  const page = await open(portal.html);
  await expectRings(stage(), page, [enter]);
  for (const [html, target] of [
    [contracts.html, rows],
    [portal.html, [enter]],
  ] as const) {
    await page.evaluate((text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);
    await expectRings(stage(), page, target);
    expect(await page.locator('html > div').count()).toBe(1);
  }
});

const heap = (count: number): string =>
  `<section style="height:300px;overflow:auto">${'<div><p>Metin <b>kalın</b></p><span>söz</span></div>'.repeat(count / 5)}</section>`;

test('70 000 nodes beside what is to be pressed', async () => {
  const page = await open(before(portal.html, '</body>', heap(70_000)));
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(50_000);
  await expectRings(stage(), page, [enter]);
  await page.evaluate(() => scrollBy(0, 40));
  await expectRings(stage(), page, [enter]);
});

test('70 000 nodes of rows: the one in view that awaits is ringed, also after scrolling', async () => {
  const cells =
    '<td>S-1</td><td>DENİZ DENEME</td><td>İşyeri Hekimi</td><td>10.03.2025</td><td>Sözleşme Onaylandı</td>';
  const many = `<tr>${cells}</tr>`.repeat(full ? 40_000 : 11_600);
  const html = contracts.html.replace(/<\/tbody>/u, `${many}</tbody>`);
  expect(html.length).toBeGreaterThan(contracts.html.length);
  const page = await open(html);
  await page.goto(contracts.url);
  await expectRings(stage(), page, rows);
  await page.evaluate(() => scrollTo(0, 90));
  await expectRings(stage(), page, rows);
  await page.evaluate(() => scrollTo(0, 30_000));
  const gone = await stage().until(page, (seen) => seen.cards === 1 && seen.rings.length === 0);
  expect(gone.card?.screen).toMatch(/contracts|unknown/u);
});

test('the page takes our node away once: it comes back; in a loop: we leave', async () => {
  const page = await open(portal.html);
  await expectRings(stage(), page, [enter]);
  await page.evaluate(() => document.querySelector('html > div')?.remove());
  await expectRings(stage(), page, [enter]);
  await page.evaluate(() => {
    const take = () => {
      for (const node of document.querySelectorAll('html > div')) node.remove();
    };
    new MutationObserver(take).observe(document.documentElement, { childList: true });
    take();
  });
  await stage().until(page, nothing, 10_000);
  await expectAlways(stage(), page, nothing, 500);
});

test('the body is replaced every 50 ms: one card and its ring, wherever one looks', async () => {
  const page = await open(portal.html);
  await expectRings(stage(), page, [enter]);
  await page.evaluate(() => {
    const { body } = document;
    setInterval(() => {
      const fresh = document.createElement('body');
      fresh.innerHTML = body.innerHTML;
      document.body.replaceWith(fresh);
    }, 50);
  });
  let rung = 0;
  for (let look = 0; look < 40; look += 1) {
    const seen = await stage().look(page);
    expect(seen.cards).toBe(1);
    expect(seen.card?.screen).toBe('portal-entry');
    expect(seen.rings.length).toBeLessThanOrEqual(1);
    rung += seen.rings.length;
    await page.waitForTimeout(40);
  }
  expect(rung).toBeGreaterThan(6);
});

test('what is to be pressed comes late: silence until then', async () => {
  const late = full ? 5000 : 2500;
  const page = await open(
    '<!doctype html><html lang="tr"><title>İSG Katip Web Uygulaması</title><p>Yükleniyor',
  );
  await expectAlways(stage(), page, (seen) => seen.rings.length === 0, late);
  await stage().until(page, unknown);
  await turnInto(page, portal.html);
  await expectRings(stage(), page, [enter]);
});

test('rows are rebuilt while they are ringed, and the ring goes over', async () => {
  shelve(stage(), [contracts]);
  const page = await stage().startRoute('1');
  await page.goto(contracts.url);
  await stage().until(page, at('1', 'contracts', 'pending-row'));
  for (let turn = 0; turn < 5; turn += 1) {
    await page.evaluate(() => {
      const list = document.querySelector('tbody');
      if (list) list.innerHTML = `<tr><td colspan="5">ara</td></tr>${list.innerHTML}`;
    });
    await expectRings(stage(), page, rows);
  }
});

test('the page is busy without end and the window turns into a refusal: the ring goes', async () => {
  const dialog = fixtureNamed('approval-2025-boot-evet');
  shelve(stage(), [dialog]);
  const page = await stage().startRoute('1');
  await page.goto(dialog.url);
  await page.evaluate((words) => {
    const main = document.querySelector('main');
    const mood = document.createElement('p');
    main?.insertAdjacentHTML('beforeend', words);
    main?.prepend(mood);
    setInterval(() => {
      mood.textContent = String(Math.random());
    }, 20);
  }, heap(20_000));
  const words = page.locator('.modal.show p');
  for (const [verb, target] of [
    ['onaylamak', 'save'],
    ['reddetmek', null],
    ['onaylamak', 'save'],
    ['silmek', null],
  ] as const) {
    await words.evaluate((element, text) => {
      element.textContent = text;
    }, `Sözleşmeyi ${verb} istediğinize emin misiniz?`);
    const want = target === null ? unknown : at('1', 'approval-dialog', target);
    await stage().until(page, want, 2500);
  }
});
