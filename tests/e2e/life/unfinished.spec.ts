import { expect, test } from '@playwright/test';
import { share } from '../harness/size';
import { at, expectAlways, expectRings, nothing, unknown } from './judge';
import { shelve, turnInto } from './pages';
import { full, useStage } from './setting';
import { contracts, enter, openShowing, portal, rows, withBefore } from './shown';

const stage = useStage();

const endless = [
  ['a script that never comes', '<script src="/hic.js"></script>'],
  ['a picture that never comes', '<img src="/hic.png" alt="">'],
  ['a frame that never comes', '<iframe src="/hic.html" width="80" height="20"></iframe>'],
  ['a style that never comes, late in the page', '<link rel="stylesheet" href="/hic.css">'],
] as const;

for (const [what, waiting] of share(endless, 2)) {
  test(`a page that never finishes loading: ${what}`, async () => {
    const html = withBefore(portal.html, '</body>', waiting);
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
  const page = await openShowing(stage(), '<!doctype html><title>…</title>');
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
  const page = await openShowing(stage(), portal.html);
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

test('the page takes our node away once: it comes back; in a loop: we leave', async () => {
  const page = await openShowing(stage(), portal.html);
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

test('what is to be pressed comes late: silence until then', async () => {
  const late = full ? 5000 : 2500;
  const page = await openShowing(
    stage(),
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
