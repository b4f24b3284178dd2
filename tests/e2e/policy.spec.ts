import { expect, test } from '@playwright/test';
import { openStage, type Stage } from './harness/chromium';
import { copyBuild } from './harness/copy-build';
import { findings, sideways } from './harness/page-look';

const policy = {
  helpDeskNumber: '0312 000 00 00',
  helpDeskHours: 'Hafta içi 09.00–17.00',
  defaultRoute: '3',
  switchedOff: ['desk', 'reminders'],
  packs: '<b>',
};
/** Answers as the browser does where a policy is set. */
const answering = `
  for (const root of new Set([globalThis.chrome, globalThis.browser].filter(Boolean)))
    root.storage.managed.get = (_keys, over) => {
      const value = ${JSON.stringify(policy)};
      return typeof over === 'function' ? over(value) : Promise.resolve(value);
    };
`;

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage({ extension: copyBuild('chrome', { beforeBackground: answering }) });
  stage.serve(
    () =>
      '<!doctype html><html lang="tr"><title>İSG-KATİP</title><body><button>E-Devlet Giriş</button></body></html>',
  );
});
test.afterAll(() => stage.close());

test('what an organisation lays down stands on the card, in the settings and the popup, and closes pages', async () => {
  const live = await stage.open('https://isgkatip.csgb.gov.tr/');
  const { card } = await stage.until(live, (seen) => seen.card !== null);
  expect(card?.text).toContain('Kurumunuzun yardım masası: 0312 000 00 00 (Hafta içi 09.00–17.00)');

  const page = await stage.extensionPage('options.html');
  const part = page.locator('[data-part="organisation"]');
  for (const words of ['0312 000 00 00', '3. Yol', 'yardım masası sayfası, ', 'uygulanmayan ayarlar: packs'])
    await expect(part).toContainText(words.replace(/, $/u, ''));
  await expect(page.getByLabel('3 gün dolunca hatırlat')).toBeDisabled();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(await findings(page)).toEqual([]);

  const popup = await stage.extensionPage('popup.html');
  await expect(popup.locator('[data-recommended]')).toHaveAttribute('data-start-route', '3');
  await expect(popup.getByText('Kurumunuzun önerdiği yol')).toBeVisible();
  await expect(popup.getByText('3 gün sonra hatırlatma')).toHaveCount(0);
  await expect(popup.locator('a[href="/desk.html"]')).toHaveCount(0);

  const desk = await stage.context.newPage();
  await desk.addInitScript(answering);
  await desk.goto(`chrome-extension://${stage.extensionId}/desk.html`);
  await expect(desk.getByText('Kurumunuz bu sayfayı kapatmış.')).toBeVisible();
  await expect(desk.locator('input')).toHaveCount(0);
  expect(await findings(desk)).toEqual([]);
  const trainer = await stage.extensionPage('trainer.html');
  await expect(trainer.getByText('kapatmış')).toHaveCount(0);
  expect(stage.faults()).toEqual([]);
});
