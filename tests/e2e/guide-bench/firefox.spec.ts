/** The same rings and card as a content script of a real extension in Firefox, in its own world. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../harness/find-browser';
import { bundle } from './bundle';
import { page as usual } from './page';
import { opened } from './stage';

/** Runs everything once the page is there and leaves what came out in the page's title. */
const runner = `(async () => {
  bench.start();
  bench.card({});
  const off = {};
  for (const name of Object.keys(bench.scenarios)) off[name] = await bench.scenarios[name]().catch(String);
  window.scrollTo(0, 0);
  bench.rings('#plain');
  const card = guideRoot.querySelector('[data-part=card]');
  const press = [...card.querySelectorAll('.tool')].at(-1);
  press.click();
  const ring = guideRoot.querySelector('[data-part=ring]');
  const style = getComputedStyle(card);
  document.title = JSON.stringify({
    off, size: style.fontSize, width: card.getBoundingClientRect().width, ring: getComputedStyle(ring).borderTopWidth,
    corner: bench.heard.preferences.at(-1)?.corner, hosts: document.querySelectorAll('[data-katip-rehberi]').length,
  });
})().catch((fault) => { document.title = JSON.stringify({ fault: String(fault) + fault.stack }); });`;

const strict =
  "default-src 'none'; style-src 'nonce-a'; require-trusted-types-for 'script'; trusted-types 'none'";

let folder: string;
let browser: Browser;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'katip-guide-'));
  const { code } = await bundle('entry-bench');
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'js', 'all.js'), `${opened}\n${code}\n${runner}`);
  const manifest = {
    manifest_version: 3,
    name: 'Deneme',
    version: '1',
    content_scripts: [{ matches: ['https://deneme.example/*'], js: ['js/all.js'] }],
    host_permissions: ['https://deneme.example/*'],
    browser_specific_settings: { gecko: { id: 'deneme@deneme.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  await browser.installExtension(folder);
});
test.afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What any page's console complained of. */
const faults: string[] = [];

async function open(headers: Record<string, string>): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  page.on('console', (line) => /^(?:error|warn)/u.test(line.type()) && faults.push(line.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setRequestInterception(true);
  const body = usual.replace('<style>', '<style nonce="a">');
  page.on('request', (request) =>
    request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body }),
  );
  await page.goto('https://deneme.example/');
  await page.waitForFunction(() => document.title.startsWith('{'), { timeout: 40_000 });
  return page;
}

test('rings and card in Firefox, in the extension’s own world', async () => {
  const page = await open({});
  const { off, ...rest } = JSON.parse(await page.title());
  console.log(off);
  expect(rest).toEqual({ size: '17px', width: 380, ring: '3px', corner: 'bottom-left', hosts: 1 });
  for (const [name, distance] of Object.entries(off)) expect(distance, name).toBeLessThanOrEqual(0.5);
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'firefox.png') });
  await page.close();
});

test('a strict policy of the page does not undress the card', async () => {
  const page = await open({ 'content-security-policy': strict });
  const { size, width, ring, fault } = JSON.parse(await page.title());
  expect([size, width, ring, fault]).toEqual(['17px', 380, '3px', undefined]);
  // The page's own style attributes break its policy, and the browser says so.
  const others = faults.splice(0).filter((line) => !/Content-Security-Policy/u.test(line));
  expect(others).toEqual([]);
  await page.close();
});
