/** What is typed into the extension's own pages to look something up, or comes in a file that is refused, is kept nowhere. */
import { expect, type Page, test } from '@playwright/test';
import { openStage, type Stage } from './harness/chromium';
import { leakFaults, travelled } from './harness/leaks';
import { canaries, canary } from './harness/own-pages';
import { full } from './harness/size';

/** The trainer's editors keep what they are given: only refused files are tried on that page. */
const pages = [
  `desk.html?code=${canary(1)}-${canary(2)}`,
  'simulator.html?mode=free',
  `popup.html?check=https://${canary(5)}.example/${canary(6)}?${canary(7)}`,
  'trainer.html?section=packs',
  'desk.html',
  `simulator.html?scenario=${canary(3)}&mode=${canary(4)}`,
  'simulator.html?mode=exam',
  'options.html',
  'guidebook.html',
  'map.html',
  'welcome.html',
  'trainer.html',
  'trainer.html?section=scenarios',
  'trainer.html?section=results',
] as const;
const typing =
  'input:visible:not([type=file],[type=checkbox],[type=radio],[type=range],[type=number],[type=date]),textarea:visible';

const brief = { timeout: 1500 };

/** Types a word into every field that is to be seen, and hands a file of such words to every door. Returns how many took some. */
async function fill(page: Page, path: string, from: number): Promise<number> {
  let count = 0;
  const word = (): string => canary(1 + ((from + count) % canaries.length));
  const fields = path.startsWith('trainer') ? [] : await page.locator(typing).all();
  for (const field of fields) {
    // What was typed before may have taken a field away.
    const id = await field.getAttribute('id', brief).catch(() => null);
    const text =
      id === 'sim-address' ? `https://${word()}.example/${canary(58)}?${canary(59)}#${canary(60)}` : word();
    const there = await field.fill(text, brief).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    await field.press('Enter', brief).catch(() => undefined);
    count += 1;
  }
  for (const door of await page.locator('input[type=file]').all()) {
    const text = JSON.stringify({ kind: word(), title: word(), rows: canaries });
    const file = { name: `${word()}.katip.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
    await door.setInputFiles(file, brief).then(
      () => {
        count += 1;
      },
      () => undefined,
    );
  }
  return count;
}

async function tryAll(stage: Stage, paths: readonly string[]) {
  stage.serve(() => '<!doctype html><title>…</title>');
  let filled = 0;
  for (const path of paths) {
    const page = await stage.extensionPage(path);
    await page.locator(':is(button, a, input):visible').first().waitFor();
    filled += await fill(page, path, filled);
    await page.waitForTimeout(250);
    await page.close();
  }
  const { popup: _, ...places } = await travelled(stage, []);
  return { faults: leakFaults(places), filled, heard: stage.faults() };
}

test('nothing typed or refused on our own pages is kept or told', async () => {
  const stage = await openStage();
  const { faults, filled, heard } = await tryAll(stage, full ? pages : pages.slice(0, 4));
  expect(faults).toEqual([]);
  expect(filled).toBeGreaterThan(full ? 10 : 4);
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
for (const [place, leak] of Object.entries(leaks)) {
  const tag = place === 'storage' ? [] : ['@full'];
  test(`a page that leaks what is typed into ${place} is caught`, { tag }, async () => {
    const stage = await openStage();
    await stage.context.addInitScript(
      `if (location.protocol === 'chrome-extension:') addEventListener('input', (event) => (${leak})(event.target.value), true);`,
    );
    const { faults } = await tryAll(stage, ['desk.html']);
    expect(faults.filter((fault) => fault.includes('was found in'))).not.toEqual([]);
    await stage.close();
  });
}
