import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { respond } from '../fixtures/serve';
import { openStage, type Stage } from './harness/chromium';
import { buildFolder, copyBuild, type Patches } from './harness/copy-build';
import { fixturesFor } from './harness/fixture-visits';
import { portalPage } from './harness/plain-pages';

/** A short run takes one page in so many; a full run all. */
const sample = 90;

/** Opens the same addresses in the same order and returns what was asked for. */
async function ask(stage: Stage): Promise<string[]> {
  const page = await stage.context.newPage();
  for (const fixture of fixturesFor(sample)) {
    stage.serve((url) => respond(url.href, [fixture]));
    await page.goto(fixture.url, { waitUntil: 'load' });
    await page.waitForTimeout(200);
  }
  return stage.requests();
}

test('pages ask for the same with the guide and without it', async () => {
  test.setTimeout(process.env.KATIP_FULL === '1' ? 1_800_000 : 180_000);
  const plain = await openStage({ extension: null });
  const without = await ask(plain);
  await plain.close();
  const stage = await openStage();
  const within = await ask(stage);
  expect(without.length).toBeGreaterThan(10);
  expect(within).toEqual(without);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

test('the extension’s own pages and its worker ask for nothing', async () => {
  const stage = await openStage();
  const own = readdirSync(buildFolder('chrome')).filter((name) => name.endsWith('.html'));
  expect(own).toEqual(expect.arrayContaining(['popup.html', 'welcome.html', 'simulator.html', 'desk.html']));
  for (const path of [...own, 'simulator.html?mode=guided', 'popup.html?check=isgkatip.csgb.gov.tr']) {
    const page = await stage.extensionPage(path);
    await page.waitForTimeout(400);
    await page.close();
  }
  await stage.killWorker();
  await stage.extensionPage('popup.html');
  expect(stage.requests()).toEqual([]);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

const out = (name: string): string => `https://isgkatip.csgb.gov.tr/olcum-${name}`;

/** Ways out of a page and of the worker, each to be seen in the log or as a fault. */
const fromPages: Readonly<Record<string, string>> = {
  fetch: `fetch('${out('fetch')}').catch(() => 1)`,
  image: `new Image().src = '${out('image')}'`,
  beacon: `navigator.sendBeacon('${out('beacon')}', 'x')`,
  socket: `new WebSocket('${out('socket').replace('https', 'wss')}')`,
  sheet: `{
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<link rel="stylesheet" href="${out('sheet')}">';
    document.documentElement.append(host);
  }`,
};
const fromWorker: Patches = { beforeBackground: `fetch('${out('worker')}').catch(() => 1)` };

async function seenOf(patches: Patches): Promise<string> {
  const stage = await openStage({ extension: copyBuild('chrome', patches) });
  stage.serve(() => portalPage.html);
  const page = await stage.open(portalPage.url);
  await page.waitForTimeout(300);
  // The worker may have spoken before it was watched: it speaks again when it is woken again.
  await stage.killWorker();
  await (await stage.extensionPage('popup.html')).waitForTimeout(500);
  const seen = [...stage.requests(), ...stage.faults()].join('\n');
  await stage.close();
  return seen;
}

test('every way out is seen', { tag: '@full' }, async () => {
  const appendToContent = Object.values(fromPages).join(';\n');
  const seen = await seenOf({ ...fromWorker, appendToContent });
  const unseen = [...Object.keys(fromPages), 'worker'].filter((name) => !seen.includes(`olcum-${name}`));
  expect(unseen).toEqual([]);
});

test('a worker without its policy is seen', async () => {
  const seen = await seenOf({
    ...fromWorker,
    manifest: (manifest) => {
      delete manifest.content_security_policy;
    },
  });
  expect(seen).toContain(`WORKER ${out('worker')}`);
});
