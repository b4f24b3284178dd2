import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { usualRules } from '../../../lib/practice';
import { examQuery, openBrowser, openRoots, serve, walkByRings, walkRight } from './desk';
import { lrs } from './record-store';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = (name: string) => `${root}.output/${name}`;
const scormScript = readFileSync(`${root}node_modules/scorm-again/dist/scorm12.min.js`, 'utf8');
let browser: Browser;

test.beforeAll(async () => {
  for (const kind of ['web', 'scorm'])
    execFileSync(process.execPath, ['tests/tools/build-packages.mjs', kind], { cwd: root, stdio: 'pipe' });
  browser = await openBrowser();
});
test.afterAll(() => browser.close());

/** A page, what went wrong on it, and every address it asked for. */
async function newPage(): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(openRoots);
  return { page, faults, asked };
}

test('opens from a folder, without a server, and is walked to its end', async () => {
  const { page, faults, asked } = await newPage();
  await page.goto(`file://${folder('web')}/index.html`);
  await expect(page.locator('[data-part="practice-site"]')).toBeVisible();
  const screens = await walkByRings(page, null);
  expect(screens).toContain('contracts');
  expect(faults).toEqual([]);
  expect(asked.filter((one) => !/^(?:file|data|blob):/u.test(one))).toEqual([]);
  await page.screenshot({ path: `${root}output/web.png` });
  await page.close();
});

const host = (
  sco: string,
) => `<!doctype html><title>LMS</title><style>body{margin:0}iframe{border:0;width:1280px;height:900px}</style>
<script src="/scorm12.js"></script>
<script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 }); window.told = [];
API.on('LMSSetValue', (name, value) => told.push(name + '=' + value)); API.on('LMSFinish', () => told.push('finish'));</script>
<iframe name="sco" src="${sco}"></iframe>`;

async function inPlatform(wanted: string) {
  const served = await serve(folder('scorm/katip-rehberi-scorm12'), (request, response) => {
    const path = new URL(request.url ?? '/', 'http://a').pathname;
    if (path === '/scorm12.js')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(scormScript);
    else if (path === '/')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(host(`/sco/index.html?${wanted}`));
    else return false;
    return true;
  });
  const opened = await newPage();
  await opened.page.goto(served.origin);
  const value = (name: string) =>
    opened.page.evaluate(
      (one) => (globalThis as unknown as { API: { LMSGetValue(name: string): string } }).API.LMSGetValue(one),
      name,
    );
  return { ...opened, served, value };
}

test('SCORM 1.2: practice walked to its end is completed', { tag: '@full' }, async () => {
  const { page, served, value, faults, asked } = await inPlatform('mode=guided');
  await expect(page.frameLocator('iframe').locator('[data-part="practice-site"]')).toBeVisible();
  expect(await value('cmi.core.lesson_status')).toBe('incomplete');
  await walkByRings(page, 'sco');
  expect(await value('cmi.core.lesson_status')).toBe('completed');
  expect(faults).toEqual([]);
  expect(asked.filter((one) => !one.startsWith(served.origin))).toEqual([]);
  await page.close();
  await served.close();
});

test('SCORM 1.2: an exam tells its points and presses, and says goodbye', async () => {
  const { page, served, value, faults } = await inPlatform('mode=exam');
  const sco = page.frameLocator('iframe');
  await sco.locator('[data-part="practice-site"] button').first().click();
  await sco.getByRole('button', { name: 'Sınavı bitir' }).click();
  await expect.poll(() => value('cmi.core.lesson_status')).toBe('failed');
  expect(Number(await value('cmi.core.score.raw'))).toBeLessThan(usualRules.pass);
  expect(Number(await value('cmi.interactions._count'))).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  expect(told.join()).toMatch(/cmi\.core\.session_time=\d{4}:\d\d:\d\d\.\d\d/u);
  expect(told.at(-1)).toBe('finish');
  expect(faults).toEqual([]);
  await page.close();
  await served.close();
});

test('SCORM 1.2: an exam without a mistake is passed, with all points and every press', async () => {
  const { page, served, value, faults } = await inPlatform(examQuery);
  const sco = page.frameLocator('iframe');
  const presses = await walkRight(sco);
  await expect(sco.getByText('İşleminiz başarıyla').first()).toBeVisible();
  await sco.getByRole('button', { name: 'Sınavı bitir' }).click();
  await expect.poll(() => value('cmi.core.lesson_status')).toBe('passed');
  expect(await value('cmi.core.score.raw')).toBe('100');
  expect(await value('cmi.interactions._count')).toBe(String(presses));
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  expect(told.filter((one) => one.endsWith('.result=correct'))).toHaveLength(presses);
  expect(faults).toEqual([]);
  await page.close();
  await served.close();
});

/** Leaves the page; everything that the store was told, which is the whole of an exam with this outcome. */
async function toldAtEnd(
  page: Page,
  store: ReturnType<typeof lrs>,
  outcome: 'passed' | 'failed',
): Promise<readonly string[]> {
  await page.goto('about:blank');
  await expect.poll(() => store.verbs().at(-1)).toBe('terminated');
  const verbs = store.verbs();
  expect(verbs.filter((one) => one !== 'interacted')).toEqual([
    'initialized',
    'completed',
    outcome,
    'terminated',
  ]);
  return verbs;
}

test('cmi5: an exam without a mistake is passed, with its score', { tag: '@full' }, async () => {
  const store = lrs();
  const served = await serve(folder('scorm/katip-rehberi-cmi5'), store.handle);
  const { page, faults } = await newPage();
  await page.goto(store.launch(served.origin, examQuery));
  const presses = await walkRight(page);
  await expect(page.getByText('İşleminiz başarıyla').first()).toBeVisible();
  await page.getByRole('button', { name: 'Sınavı bitir' }).click();
  await expect.poll(() => store.verbs()).toContain('passed');
  expect(store.told('passed')?.result).toMatchObject({ success: true, score: { scaled: 1 } });
  const verbs = await toldAtEnd(page, store, 'passed');
  expect(verbs.filter((one) => one === 'interacted')).toHaveLength(presses);
  expect(store.faults).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
  await served.close();
});

test('cmi5: token, launch data and statements in their order, to the launching origin alone', async () => {
  const store = lrs();
  const served = await serve(folder('scorm/katip-rehberi-cmi5'), store.handle);
  const { page, faults, asked } = await newPage();
  await page.goto(store.launch(served.origin, 'mode=exam'));
  await page.locator('[data-part="practice-site"] button').first().click();
  await page.getByRole('button', { name: 'Sınavı bitir' }).click();
  await expect.poll(() => store.verbs()).toContain('failed');
  const verbs = await toldAtEnd(page, store, 'failed');
  expect(verbs[0]).toBe('initialized');
  expect(store.faults).toEqual([]);
  expect(faults).toEqual([]);
  expect(
    asked.filter((one) => !one.startsWith(served.origin) && !/^(?:data|blob|about):/u.test(one)),
  ).toEqual([]);
  await page.close();
  await served.close();
});

test('cmi5: the browser itself holds the page to that origin', async () => {
  const store = lrs();
  const served = await serve(folder('scorm/katip-rehberi-cmi5'), store.handle);
  const other = await serve(folder('web'), (_request, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
    return true;
  });
  const { page } = await newPage();
  await page.goto(store.launch(served.origin, 'mode=guided'));
  await expect.poll(() => store.verbs()).toContain('initialized');
  const reach = (address: string) =>
    page.evaluate(
      (one) =>
        fetch(one).then(
          () => 'reached',
          () => 'refused',
        ),
      address,
    );
  expect(await reach(`${other.origin}/x`)).toBe('refused');
  expect(await reach(`${served.origin}/sco/icon.png`)).toBe('reached');
  await page.close();
  await served.close();
  await other.close();
});

test('the mark that passes is the same everywhere', async () => {
  const scorm = readFileSync(`${folder('scorm/katip-rehberi-scorm12')}/imsmanifest.xml`, 'utf8');
  const cmi5 = readFileSync(`${folder('scorm/katip-rehberi-cmi5')}/cmi5.xml`, 'utf8');
  expect(scorm).toContain(`<adlcp:masteryscore>${usualRules.pass}<`);
  expect(cmi5).toContain(`masteryScore="${usualRules.pass / 100}"`);
});
