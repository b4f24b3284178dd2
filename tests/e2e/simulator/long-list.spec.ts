/** Of a long list only the rows near the view are drawn; it stays the list that it is. A short one is drawn whole. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { plainFlags } from '../harness/browser-flags';
import { chromiumPath } from '../harness/find-browser';
import { drawingBundle, type ParityBundle } from './bundle';
import type { list } from './long-list-entry';

declare global {
  var longList: { list: typeof list };
}

const count = 10_000;
const rowHeight = 44;
const editions = ['katip-2020', 'katip-2025'] as const;

let browser: Browser;
let bundle: ParityBundle;
test.beforeAll(async () => {
  bundle = await drawingBundle(new URL('./long-list-entry.tsx', import.meta.url).pathname);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...plainFlags] });
});
test.afterAll(() => browser.close());

/** Errors and warnings of the pages. */
const faults: string[] = [];
test.afterEach(() => expect(faults.splice(0)).toEqual([]));

async function open(edition: (typeof editions)[number], rows: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') faults.push(line.text());
  });
  await page.setContent('<!doctype html><html lang="tr"><body></body></html>');
  await page.addStyleTag({ content: bundle.style });
  await page.evaluate(bundle.code);
  await page.evaluate(([edition, rows]) => longList.list(edition, rows), [edition, rows] as const);
  return page;
}

/** The rows that are drawn: place in the whole list, number of the contract, and where they lie. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.ps-scroll') as HTMLElement;
    const edge = box.getBoundingClientRect();
    const rows = [...document.querySelectorAll<HTMLElement>('.ps-row')].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return {
        index: row.getAttribute('aria-rowindex'),
        id: Number(row.dataset.row),
        offset: Math.round(top - edge.top + box.scrollTop),
        inView: bottom > edge.top && top < edge.bottom,
        height: bottom - top,
      };
    });
    const head = document.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    return { rows, head, height: box.scrollHeight, view: box.clientHeight, top: box.scrollTop };
  });

const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate(
    (top) =>
      new Promise<void>((done) => {
        (document.querySelector('.ps-scroll') as HTMLElement).scrollTop = top;
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    top,
  );

const focused = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.activeElement?.getAttribute('data-row')) - 100_000);

for (const edition of editions)
  test(`ten thousand contracts: few rows are drawn, each in its place: ${edition}`, async () => {
    const page = await open(edition, count);
    for (const share of [0, 0.00031, 0.5, 1]) {
      await scrollTo(page, share * count * rowHeight);
      const { rows, head, height, view, top } = await drawn(page);
      expect(rows.length).toBeLessThanOrEqual(Math.ceil(view / rowHeight) + 12);
      expect(Math.abs(height - head - count * rowHeight)).toBeLessThanOrEqual(4);
      for (const { index, id, offset, height: tall } of rows) {
        expect(tall).toBe(rowHeight);
        expect(Number(index)).toBe(id - 100_000 + 2);
        expect(Math.abs(offset - head - (id - 100_000) * rowHeight)).toBeLessThanOrEqual(4);
      }
      // No hole in the view.
      const seen = rows.filter((row) => row.inView).length;
      expect(seen * rowHeight).toBeGreaterThanOrEqual(view - (top < head ? head : 0) - rowHeight);
    }
    const table = page.locator('.ps-scroll table');
    await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));
    await expect(table.locator('thead tr')).toHaveAttribute('aria-rowindex', '1');
    expect(await page.locator('.ps-gap:not([role="none"])').count()).toBe(0);
    await page.close();
  });

test('keys go through the whole of it, also to what was not drawn, and choose', async () => {
  const page = await open('katip-2020', count);
  await page.locator('.ps-row').first().focus();
  for (let at = 0; at < 40; at += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toBe(40);
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).toBe(count - 1);
  await page.keyboard.press('PageUp');
  await expect.poll(() => focused(page)).toBeLessThan(count - 5);
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page)).toBe(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => focused(page)).toBeGreaterThan(5);
  const at = await focused(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.ps-row[aria-selected="true"]')).toHaveAttribute(
    'data-row',
    String(100_000 + at),
  );
  // The choice is the row's, wherever it is scrolled to.
  await scrollTo(page, 300_000);
  await expect(page.locator('.ps-row[aria-selected="true"]')).toHaveCount(0);
  await scrollTo(page, at * rowHeight);
  await expect(page.locator('.ps-row[aria-selected="true"]')).toHaveAttribute(
    'data-row',
    String(100_000 + at),
  );
  await page.close();
});

test('keys that come faster than rows are drawn lose no step', async () => {
  const page = await open('katip-2020', count);
  await page.locator('.ps-row').first().focus();
  await page.evaluate(() => {
    for (let at = 0; at < 60; at += 1)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      );
  });
  await expect.poll(() => focused(page)).toBe(60);
  await page.close();
});

test('it is sorted and its columns are hidden as in a short one, and it scrolls sideways', async () => {
  const page = await open('katip-2020', count);
  await scrollTo(page, 200_000);
  const before = await drawn(page);
  await page.locator('[data-press="sort-name"]').dispatchEvent('click');
  await page.locator('[data-press="sort-name"]').dispatchEvent('click');
  const after = await drawn(page);
  expect(after.rows[0]?.index).toBe(before.rows[0]?.index);
  expect(after.rows[0]?.id).toBe(count - 1 - (Number(before.rows[0]?.index) - 2) + 100_000);
  await page.getByText('Sütunlar').click();
  await page.locator('[data-press="column-category"]').click();
  await expect(page.locator('.ps-row').first().locator('td')).toHaveCount(9);
  await page.setViewportSize({ width: 640, height: 800 });
  const sideways = await page.locator('.ps-scroll').evaluate((box) => {
    box.scrollLeft = 300;
    return box.scrollLeft;
  });
  expect(sideways).toBe(300);
  await page.close();
});

for (const edition of editions)
  test(`a hundred contracts are drawn whole, as every list of a usual rehearsal: ${edition}`, async () => {
    const page = await open(edition, 100);
    const { rows } = await drawn(page);
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, at) => 100_000 + at));
    expect(rows.filter(({ index }) => index !== null)).toEqual([]);
    await expect(page.locator('.ps-gap, [data-long], [aria-rowcount]')).toHaveCount(0);
    await page.close();
  });
