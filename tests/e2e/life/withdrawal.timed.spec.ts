/** A ring of legal weight goes sooner than other rings when the words beside it change, however busy the page is. */
import { expect, type Page, test } from '@playwright/test';
import { copyBuild } from '../harness/copy-build';
import { at } from './judge';
import { fixtureNamed, shelve } from './pages';
import { full, openOwnStage } from './setting';

const dialog = fixtureNamed('approval-2025-boot-evet');
/** Small words in plain view, so that a look costs something on any machine, and a change in every frame. */
const busy = `<div style="font-size:4px;line-height:4px">${'<b>söz</b> '.repeat(1500)}</div>`;
const rounds = full ? 5 : 3;

/** Changes the window's words to a refusal, in the guide's world, and returns the milliseconds until no ring is left. */
const withdraw = `(() => new Promise((done) => {
  const words = document.querySelector('.modal.show p');
  const host = document.querySelector('html > div');
  const root = chrome.dom.openOrClosedShadowRoot(host);
  const from = performance.now();
  words.textContent = 'Sözleşmeyi reddetmek istediğinize emin misiniz?';
  const look = () => {
    const gone = root.querySelector('[data-part=ring]') === null;
    if (gone || performance.now() - from > 5000) done(performance.now() - from);
    else requestAnimationFrame(look);
  };
  look();
}))()`;

async function middleOf(extension?: string): Promise<number> {
  const stage = await openOwnStage(extension === undefined ? {} : { extension });
  shelve(stage, [dialog]);
  const page: Page = await stage.startRoute('1');
  await page.goto(dialog.url);
  await page.evaluate((words) => {
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', words);
    const mood = document.createElement('p');
    document.body.append(mood);
    setInterval(() => {
      mood.textContent = String(Math.random());
    }, 10);
  }, busy);
  const cdp = await stage.context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.locator('.modal.show p').evaluate((element) => {
      element.textContent = 'Sözleşmeyi onaylamak istediğinize emin misiniz?';
    });
    await stage.until(page, at('1', 'approval-dialog', 'save'), 15_000);
    times.push(...(await stage.inWorlds<number>(page, withdraw)));
  }
  expect(stage.faults()).toEqual([]);
  await stage.close();
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

test('the ring about Evet goes clearly sooner than from a guide without haste', async () => {
  test.setTimeout(180_000);
  const patient = copyBuild('chrome', {
    text: [{ file: 'content-scripts/guide.js', find: /\.now\(5\)/u, put: '.now(1)' }],
  });
  const [hasty, slow] = [await middleOf(), await middleOf(patient)];
  console.log(`withdrawn after ${Math.round(hasty)} ms; without haste after ${Math.round(slow)} ms`);
  expect(hasty).toBeGreaterThan(0);
  expect(hasty).toBeLessThan(slow * 0.8);
});
