import { expect, type Page, test } from '@playwright/test';
import { at, nothing } from './judge';
import { fixtureNamed, shelve } from './pages';
import { openPopup } from './popup';
import { useStage } from './setting';

const stage = useStage();
const portal = fixtureNamed('portal-2025-spa-1');

interface Settings {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(what: Record<string, unknown>): Promise<void>;
    };
  };
}

/** What a person can set on the browser's own page of extensions. */
async function set(page: Page, what: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (change) =>
      (globalThis as unknown as Settings).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId: stage().extensionId, ...what },
  );
}

test('the permission is withheld: nothing is shown, the popup says so; given again, the guide is back', async () => {
  shelve(stage(), [portal]);
  const page = await stage().startRoute('1');
  await stage().until(page, at('1', 'portal-entry', 'enter'));
  const settings = await stage().open('chrome://extensions');
  await set(settings, { hostAccess: 'ON_CLICK' });
  await page.bringToFront();
  await page.reload();
  await page.waitForTimeout(300);
  expect(nothing(await stage().look(page))).toBe(true);
  expect(await page.locator('html > div').count()).toBe(0);
  const popup = await openPopup(stage(), page);
  await expect.poll(() => popup.text()).toMatch(/İzin ver/u);
  expect(await popup.text()).toContain('isgkatip.csgb.gov.tr');
  await popup.close();
  await set(settings, { hostAccess: 'ON_ALL_SITES' });
  await page.bringToFront();
  await page.reload();
  await stage().until(page, at('1', 'portal-entry', 'enter'));
});
