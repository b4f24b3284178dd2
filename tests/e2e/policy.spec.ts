import { expect, test } from '@playwright/test';
import { emptyPack, type FlowPack } from '../../lib/packs/model';
import { writePackFile } from '../../lib/store/doors/pack';
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
const answeringWith = (set: object): string => `
  for (const root of new Set([globalThis.chrome, globalThis.browser].filter(Boolean)))
    root.storage.managed.get = (_keys, over) => {
      const value = ${JSON.stringify(set)};
      return typeof over === 'function' ? over(value) : Promise.resolve(value);
    };
`;
const answering = answeringWith(policy);

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

test('a page that waits for a policy that is read late says that it is opening', async () => {
  const desk = await stage.context.newPage();
  await desk.addInitScript(`
    for (const root of new Set([globalThis.chrome, globalThis.browser].filter(Boolean)))
      root.storage.managed.get = (_keys, over) => {
        const late = new Promise((wake) => Object.assign(globalThis, { read: () => wake({}) }));
        return typeof over === 'function' ? void late.then(over) : late;
      };`);
  await desk.goto(`chrome-extension://${stage.extensionId}/desk.html`);
  await expect(desk.getByRole('status')).toContainText('Sayfa açılıyor…');
  await expect(desk.locator('input')).toHaveCount(0);
  await desk.evaluate('globalThis.read()');
  await expect(desk.locator('input').first()).toBeVisible();
  await expect(desk.getByText('Sayfa açılıyor…')).toHaveCount(0);
});

test('the trainer’s page shows an organisation’s packs without a way to change them, and closes what it switches off', async () => {
  const pack: FlowPack = {
    ...emptyPack('kurumsal', 'Kurumun paketi'),
    texts: [
      {
        edition: 'katip-2025',
        screen: 'contracts',
        kind: 'hint',
        say: { tr: 'Önce muhasebeye sorun.', en: 'Ask accounting first.' },
      },
    ],
  };
  const open = async (set: object) => {
    const page = await stage.context.newPage();
    await page.addInitScript(answeringWith(set));
    await page.goto(`chrome-extension://${stage.extensionId}/trainer.html?section=packs`);
    return page;
  };
  const page = await open({ packs: [writePackFile(pack), writePackFile(pack).replace('Önce', 'Sonra')] });
  const laid = page.locator('[data-policy-pack="kurumsal"]');
  await expect(laid).toContainText('Önce muhasebeye sorun.');
  await expect(laid.locator('button')).toHaveCount(0);
  await expect(page.locator('[data-part="policy-packs"]')).toContainText('sağlaması ile uyuşmuyor');
  await expect(page.getByText('Henüz paket yok.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const closed = await open({ switchedOff: ['packs'] });
  await expect(closed.getByText('Kurumunuz bu bölümü kapatmış.')).toBeVisible();
  await expect(closed.locator('input[type=file]')).toHaveCount(0);
  await closed.getByRole('button', { name: 'Sınıf sonuçları' }).click();
  await expect(closed.locator('input[type=file]')).toHaveCount(1);
});
