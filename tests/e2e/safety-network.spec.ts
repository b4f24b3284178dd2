import { expect, test } from '@playwright/test';
import { respond } from '../fixtures/serve';
import { openStage, type Stage } from './harness/chromium';
import { copyBuild, type Patches } from './harness/copy-build';
import { fixturesFor } from './harness/fixture-visits';
import { portalPage } from './harness/plain-pages';

/** A short run takes one page in so many; a full run all. */
const sample = 16;

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
  expect(without.length).toBeGreaterThan(20);
  expect(within).toEqual(without);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

test('the extension’s own pages and its worker ask for nothing', async () => {
  const stage = await openStage();
  for (const path of ['popup.html', 'welcome.html']) {
    const page = await stage.extensionPage(path);
    await page.waitForTimeout(300);
  }
  await stage.killWorker();
  await stage.extensionPage('popup.html');
  expect(stage.requests()).toEqual([]);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

const elsewhere = 'https://isgkatip.csgb.gov.tr/olcum';

/** Ways out, each to be seen in the log or as a fault. */
const waysOut: Readonly<Record<string, Patches>> = {
  'a fetch in a page': { appendToContent: `fetch('${elsewhere}').catch(() => 1)` },
  'an image in a page': { appendToContent: `new Image().src = '${elsewhere}'` },
  'a beacon in a page': { appendToContent: `navigator.sendBeacon('${elsewhere}', 'x')` },
  'a socket in a page': { appendToContent: `new WebSocket('${elsewhere.replace('https', 'wss')}')` },
  'a style sheet in the closed root': {
    appendToContent: `{
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).innerHTML = '<link rel="stylesheet" href="${elsewhere}">';
      document.documentElement.append(host);
    }`,
  },
  'a fetch in the worker': { beforeBackground: `fetch('${elsewhere}').catch(() => 1)` },
  'a fetch in the worker without a policy': {
    beforeBackground: `fetch('${elsewhere}').catch(() => 1)`,
    manifest: (manifest) => {
      delete manifest.content_security_policy;
    },
  },
};

for (const [name, patches] of Object.entries(waysOut)) {
  test(`seen: ${name}`, async () => {
    const stage = await openStage({ extension: copyBuild('chrome', patches) });
    stage.serve(() => portalPage.html);
    const page = await stage.open(portalPage.url);
    await page.waitForTimeout(300);
    // The worker may have spoken before it was watched: it speaks again when it is woken again.
    await stage.killWorker();
    await (await stage.extensionPage('popup.html')).waitForTimeout(500);
    expect([...stage.requests(), ...stage.faults()].filter((line) => line.includes('olcum'))).not.toEqual([]);
    await stage.close();
  });
}
