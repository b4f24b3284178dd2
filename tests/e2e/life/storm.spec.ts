import { expect, test } from '@playwright/test';
import { at, expectRings, unknown } from './judge';
import { fixtureNamed, shelve } from './pages';
import { full, useStage } from './setting';
import { contracts, enter, openShowing, portal, rows, withBefore } from './shown';

const stage = useStage();

const heap = (count: number): string =>
  `<section style="height:300px;overflow:auto">${'<div><p>Metin <b>kalın</b></p><span>söz</span></div>'.repeat(count / 5)}</section>`;

test('70 000 nodes beside what is to be pressed', async () => {
  const page = await openShowing(stage(), withBefore(portal.html, '</body>', heap(70_000)));
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
  const page = await openShowing(stage(), html);
  await page.goto(contracts.url);
  await expectRings(stage(), page, rows);
  await page.evaluate(() => scrollTo(0, 90));
  await expectRings(stage(), page, rows);
  await page.evaluate(() => scrollTo(0, 30_000));
  const gone = await stage().until(page, (seen) => seen.cards === 1 && seen.rings.length === 0);
  expect(gone.card?.screen).toMatch(/contracts|unknown/u);
});

test('the body is replaced every 50 ms: one card and its ring, wherever one looks', async () => {
  const page = await openShowing(stage(), portal.html);
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
