import { expect, test } from '@playwright/test';
import { openStage } from './harness/chromium';
import { copyBuild, type Patches } from './harness/copy-build';
import { portalPage } from './harness/plain-pages';

/** Every test ends with “no faults”: these show that each kind of fault would be heard. */
const noises: Readonly<Record<string, Patches>> = {
  'an error on the console of a page': { appendToContent: "console.error('amiss')" },
  'a warning on the console of a page': { appendToContent: "console.warn('amiss')" },
  'an exception in a content script': { appendToContent: "setTimeout(() => { throw new Error('amiss'); })" },
  'a rejection in a content script': { appendToContent: "Promise.reject(new Error('amiss'))" },
  'an error on the worker’s console': { beforeBackground: "console.error('amiss')" },
  'an exception in the worker': { beforeBackground: "setTimeout(() => { throw new Error('amiss'); })" },
  'a rejection in the worker': { beforeBackground: "Promise.reject(new Error('amiss'))" },
};

for (const [name, patches] of Object.entries(noises)) {
  test(`heard: ${name}`, async () => {
    const stage = await openStage({ extension: copyBuild('chrome', patches) });
    stage.serve(() => portalPage.html);
    const page = await stage.open(portalPage.url);
    await page.waitForTimeout(300);
    await stage.killWorker();
    await (await stage.extensionPage('popup.html')).waitForTimeout(300);
    await expect.poll(() => stage.faults().filter((fault) => fault.includes('amiss'))).not.toEqual([]);
    await stage.close();
  });
}

test('heard: breaches of the policy of the extension’s pages', async () => {
  const stage = await openStage();
  const page = await stage.extensionPage('welcome.html');
  await page.evaluate(() => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'https://isgkatip.csgb.gov.tr/a.css';
    document.head.append(link);
  });
  await expect.poll(() => stage.faults().join('\n')).toMatch(/content security policy/iu);
  const before = stage.faults().length;
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>amiss</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await expect.poll(() => stage.faults().length).toBeGreaterThan(before);
  await stage.close();
});

test('heard: an unanswered request', async () => {
  const stage = await openStage();
  stage.serve((url) => (url.pathname === '/' ? '<img src="/amiss.png">' : null));
  const page = await stage.open(portalPage.url);
  await page.waitForTimeout(200);
  expect(stage.faults().join('\n')).toContain('unanswered: GET https://isgkatip.csgb.gov.tr/amiss.png');
  await stage.close();
});
