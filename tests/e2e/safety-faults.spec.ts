import { expect, test } from '@playwright/test';
import { openStage } from './harness/chromium';
import { copyBuild } from './harness/copy-build';
import { portalPage } from './harness/plain-pages';

/** Every test ends with “no faults”: these show that each kind of fault would be heard. */
const inPages: Readonly<Record<string, string>> = {
  'page-error': "console.error('amiss page-error')",
  'page-warning': "console.warn('amiss page-warning')",
  'page-exception': "setTimeout(() => { throw new Error('amiss page-exception'); })",
  'page-rejection': "Promise.reject(new Error('amiss page-rejection'))",
};
const inWorker: Readonly<Record<string, string>> = {
  'worker-error': "console.error('amiss worker-error')",
  'worker-exception': "setTimeout(() => { throw new Error('amiss worker-exception'); })",
  'worker-rejection': "Promise.reject(new Error('amiss worker-rejection'))",
};
const all = (codes: Readonly<Record<string, string>>): string => Object.values(codes).join(';\n');

test('heard: errors, warnings, exceptions and rejections, in pages and in the worker', async () => {
  const stage = await openStage({
    extension: copyBuild('chrome', { appendToContent: all(inPages), beforeBackground: all(inWorker) }),
  });
  stage.serve(() => portalPage.html);
  const page = await stage.open(portalPage.url);
  await page.waitForTimeout(300);
  await stage.killWorker();
  await (await stage.extensionPage('popup.html')).waitForTimeout(300);
  const unheard = (): string[] => {
    const heard = stage.faults().join('\n');
    return Object.keys({ ...inPages, ...inWorker }).filter((name) => !heard.includes(`amiss ${name}`));
  };
  await expect.poll(unheard).toEqual([]);
  await stage.close();
});

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
