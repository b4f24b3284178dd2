/** What is typed into the extension's own pages to look something up, or comes in a file that is refused, is kept nowhere. */
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage } from './harness/chromium';
import { leakFaults, travelled } from './harness/leaks';
import { canaries, canary } from './harness/own-pages';

/** Pages and what is typed there. An attempt keeps where the learner went; of an address it keeps no query. The trainer's editors keep what they are given: only a refused file is tried on that page. */
const pages = [
  'desk.html',
  `desk.html?code=${canary(1)}-${canary(2)}`,
  `simulator.html?scenario=${canary(3)}&mode=${canary(4)}`,
  'simulator.html?mode=free',
  'simulator.html?mode=exam',
  'options.html',
  'guidebook.html',
  'map.html',
  'welcome.html',
  `popup.html?check=https://${canary(5)}.example/${canary(6)}?${canary(7)}`,
  'trainer.html',
] as const;
const full = process.env.KATIP_FULL === '1';
const typing =
  'input:visible:not(#sim-address,[type=file],[type=checkbox],[type=radio],[type=range],[type=number],[type=date]),textarea:visible';

/** Types a word into every field that is to be seen, and hands a file of such words to every door. Returns how many took some. */
async function fill(page: Page, path: string, from: number): Promise<number> {
  let count = 0;
  const word = (): string => canary(1 + ((from + count) % canaries.length));
  const fields = path === 'trainer.html' ? [] : await page.locator(typing).all();
  for (const field of fields) {
    const done = await field.fill(word(), { timeout: 1500 }).catch(() => 'gone');
    if (done === 'gone') continue;
    await field.press('Enter', { timeout: 1500 }).catch(() => undefined);
    count += 1;
  }
  for (const door of await page.locator('input[type=file]').all()) {
    const text = JSON.stringify({ kind: word(), title: word(), rows: canaries });
    const file = { name: `${word()}.katip.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
    await door.setInputFiles(file, { timeout: 1500 }).then(
      () => {
        count += 1;
      },
      () => undefined,
    );
  }
  return count;
}

interface Tried {
  readonly faults: string[];
  readonly filled: number;
  readonly heard: readonly string[];
}

async function tryAll(stage: Stage, paths: readonly string[]): Promise<Tried> {
  stage.serve(() => '<!doctype html><title>…</title>');
  let filled = 0;
  for (const path of paths) {
    const page = await stage.extensionPage(path);
    await page.locator('button, a, input').first().waitFor();
    await page.waitForTimeout(250);
    filled += await fill(page, path, filled);
    const address = page.locator('#sim-address:visible');
    if ((await address.count()) > 0) {
      await address.fill(`https://isgkatip.csgb.gov.tr/?${canary(58)}=${canary(59)}#${canary(60)}`);
      await address.press('Enter');
      filled += 1;
    }
    await page.waitForTimeout(250);
    await page.close();
  }
  const { popup: _, ...places } = await travelled(stage, []);
  return { faults: leakFaults(places), filled, heard: stage.faults() };
}

test('nothing typed or refused on our own pages is kept or told', async () => {
  const stage = await openStage();
  const { faults, filled, heard } = await tryAll(stage, pages);
  expect(faults).toEqual([]);
  expect(filled).toBeGreaterThan(5);
  expect(heard).toEqual([]);
  await stage.close();
});

const leaks = {
  storage: '(value) => void chrome.storage.local.set({ typed: value })',
  'the database': `(value) => {
    const open = indexedDB.open('typed');
    open.onupgradeneeded = () => open.result.createObjectStore('all', { autoIncrement: true });
    open.onsuccess = () => open.result.transaction('all', 'readwrite').objectStore('all').put(value);
  }`,
  'the console': '(value) => console.log(value)',
} as const;
/** A short run tries the first of them. */
for (const [place, leak] of Object.entries(leaks).slice(0, full ? undefined : 1)) {
  test(`a page that leaks what is typed into ${place} is caught`, async () => {
    const stage = await openStage();
    await stage.context.addInitScript(
      `if (location.protocol === 'chrome-extension:') addEventListener('input', (event) => (${leak})(event.target.value), true);`,
    );
    const { faults } = await tryAll(stage, ['desk.html']);
    expect(faults.filter((fault) => fault.includes('was found in'))).not.toEqual([]);
    await stage.close();
  });
}
