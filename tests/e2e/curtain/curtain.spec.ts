import { expect, type Page, test } from '@playwright/test';
import { type Fixture, known } from '../../fixtures';
import { respond } from '../../fixtures/serve';
import type { Stage } from '../harness/chromium';
import { popupOver, tabOf } from '../harness/popup-over';
import { share } from '../harness/size';
import { full, openOwnStage, useStage } from '../life/setting';
import { kitPages } from '../recognition/kit-pages';
import { coverCount, hostCount, lateScript, pressCurtainKey } from './curtain-page';
import { fewestFrames, stirScript, type Watched, watchScript } from './watch';

const stage = useStage();
const all = new Map<string, Fixture>([...known, ...kitPages()].map((one) => [one.name, one]));
const time = full ? 6000 : 700;

async function show(on: Stage, name: string): Promise<Page> {
  const fixture = all.get(name);
  if (!fixture) throw new Error(`There is no page ${name}`);
  on.serve((url) => respond(url.href, [fixture]) ?? '<!doctype html><title>…</title>');
  const page = await on.open(fixture.url);
  await on.until(page, (seen) => seen.card !== null);
  return page;
}

const covers = async (on: Stage, page: Page): Promise<number> =>
  Math.max(0, ...(await on.inWorlds<number>(page, coverCount)));

async function draw(on: Stage, page: Page): Promise<void> {
  await pressCurtainKey(on, page);
  await expect.poll(() => covers(on, page)).toBeGreaterThan(0);
}

async function watch(on: Stage, page: Page, scrolling: boolean): Promise<Watched> {
  for (const frame of page.frames()) await frame.evaluate(stirScript(time, scrolling));
  const shares = await on.inWorlds<Watched>(page, watchScript(time));
  return {
    frames: Math.min(...shares.map((one) => one.frames)),
    points: shares.reduce((sum, one) => sum + one.points, 0),
    covers: Math.max(...shares.map((one) => one.covers)),
    leaks: shares.flatMap((one) => one.leaks),
  };
}

test.describe('nothing planted lies open in any frame', () => {
  const pages: readonly (readonly [name: string, scrolling: boolean])[] = [
    ['contracts-2020-ext34-several-pending', true],
    ['contracts-2020-ext41-several-pending', false],
    ['contracts-2020-ext62-iframe-one-pending', true],
    ['antd-contracts-toolbar', false],
    ['mui-contracts-grid', true],
  ];
  for (const [name, scrolling] of share(pages, 3)) {
    test(`while rows are sorted, rewritten and rebuilt${scrolling ? ' and scrolled' : ''}: ${name}`, async () => {
      const page = await show(stage(), name);
      await draw(stage(), page);
      for (const also of full ? [true, false] : [scrolling]) {
        const seen = await watch(stage(), page, also);
        expect(seen.leaks).toEqual([]);
        expect(seen.points).toBeGreaterThan(30);
        expect(seen.frames).toBeGreaterThanOrEqual(fewestFrames);
      }
    });
  }

  test('covers that come a frame late are noticed', async () => {
    const late = await openOwnStage({ testScript: lateScript });
    try {
      const page = await show(late, 'contracts-2020-ext34-several-pending');
      await draw(late, page);
      // A slow machine draws few frames in one spell.
      let leaks = 0;
      for (let spells = 0; spells < 6 && leaks === 0; spells += 1)
        leaks = (await watch(late, page, false)).leaks.length;
      expect(leaks).toBeGreaterThan(0);
    } finally {
      await late.close();
    }
  });
});

test.describe('the curtain', () => {
  const name = 'contracts-2020-ext34-several-pending';

  test('stays over reloads, says so on the card, and is lifted by the same key without a trace', async () => {
    const page = await show(stage(), name);
    expect(await covers(stage(), page)).toBe(0);
    await draw(stage(), page);
    await stage().until(page, ({ card }) => card?.text.includes('Perde açık') === true);
    await page.reload();
    await expect.poll(() => covers(stage(), page)).toBeGreaterThan(0);
    await stage().until(page, ({ card }) => card?.text.includes('Perde açık') === true);
    await pressCurtainKey(stage(), page);
    await expect.poll(() => covers(stage(), page)).toBe(0);
    const seen = await stage().until(page, ({ card }) => card?.text.includes('Perde') === false);
    expect(seen.rings.length).toBe(3);
  });

  test('is drawn and lifted by a press in the popup', async () => {
    const page = await show(stage(), name);
    const popup = await popupOver(stage(), await tabOf(stage(), page));
    await popup.locator('[data-curtain="off"] button').click();
    await expect.poll(() => covers(stage(), page)).toBeGreaterThan(0);
    await popup.locator('[data-curtain="on"] button').click();
    await expect.poll(() => covers(stage(), page)).toBe(0);
    await popup.close();
  });

  test('stays when the card is closed, with one element of ours, and goes with it', async () => {
    const page = await show(stage(), name);
    await draw(stage(), page);
    await stage().inWorlds(
      page,
      `chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-katip-rehberi]')).querySelector('button[aria-label="Bu sekmede kapat"]').click()`,
    );
    await stage().until(page, ({ card }) => card === null);
    expect(await covers(stage(), page)).toBeGreaterThan(0);
    expect(await stage().inWorlds(page, hostCount)).toEqual([1]);
    await pressCurtainKey(stage(), page);
    await expect.poll(() => stage().inWorlds(page, hostCount)).toEqual([0]);
  });

  test('leaves words of the catalogue readable, rings above it, and every press to the page', async () => {
    const page = await show(stage(), name);
    await draw(stage(), page);
    const open = await stage().inWorlds<string[]>(
      page,
      `(() => {
        const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-katip-rehberi]'));
        const boxes = [...root.querySelectorAll('.cover')].map((one) => one.getBoundingClientRect());
        const covered = ({ left, top, width, height }) => boxes.some((box) => left + width / 2 > box.left && left + width / 2 < box.right && top + height / 2 > box.top && top + height / 2 < box.bottom);
        const range = document.createRange();
        const seen = [];
        for (const one of document.querySelectorAll('button,td div')) {
          range.selectNodeContents(one);
          if (range.getBoundingClientRect().width > 0 && !covered(range.getBoundingClientRect())) seen.push(one.textContent.trim());
        }
        const first = root.querySelector('.curtain').compareDocumentPosition(root.querySelector('[data-part=ring]'));
        seen.push(first & 4 ? 'rings above' : 'rings below');
        return seen;
      })()`,
    );
    expect(open.flat()).toEqual(
      expect.arrayContaining(['Onayla', 'Adı Soyadı', 'Onay Bekliyor', 'rings above']),
    );
    const row = page.locator('.x-grid3-row').first();
    const box = await row.boundingBox();
    await page.evaluate(() => {
      document.addEventListener('mousedown', ({ target }) => {
        document.title = (target as Element).closest('.x-grid3-row') ? 'pressed' : 'missed';
      });
    });
    await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 8);
    expect(await page.title()).toBe('pressed');
  });

  test('covers whole what cannot be looked through', async () => {
    stage().serve(
      () =>
        '<!doctype html><title>…</title><body><canvas width=300 height=200></canvas><iframe src="https://www.turkiye.gov.tr/x" width=400></iframe>',
    );
    const page = await stage().open('https://isgkatip.csgb.gov.tr/resim');
    await draw(stage(), page);
    const boxes = await stage().inWorlds<string[]>(
      page,
      `top !== window ? [] : [...chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-katip-rehberi]')).querySelectorAll('.cover')].map((one) => one.offsetWidth + 'x' + one.offsetHeight)`,
    );
    expect(boxes.flat()).toEqual(expect.arrayContaining(['306x206']));
    await page.evaluate(() => {
      document.body.innerHTML = '<b>a</b>'.repeat(50_000);
    });
    await expect
      .poll(() =>
        stage().inWorlds(
          page,
          `top !== window ? '' : [...chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-katip-rehberi]')).querySelectorAll('.cover')].map((one) => one.textContent).join()`,
        ),
      )
      .toContain('Perde: bu sayfanın tamamı örtüldü');
  });
});
