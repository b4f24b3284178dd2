/** What an organisation lays down, as Firefox reads it: a managed-storage file in the person's own folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type FirefoxStage, openFirefox } from './harness/firefox';

const id = 'katip-rehberi@katip-rehberi.example';
const data = { helpDeskNumber: '0312 000 00 00', defaultRoute: '3', switchedOff: ['desk'] };
const before = process.env.HOME;
let home = '';
let stage: FirefoxStage;

test.beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'katip-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ name: id, description: 'Kurum ayarları', type: 'storage', data });
  writeFileSync(join(folder, `${id}.json`), text);
  process.env.HOME = home;
  stage = await openFirefox();
});
test.afterAll(async () => {
  process.env.HOME = before;
  await stage?.close();
  rmSync(home, { recursive: true, force: true });
});

test('the settings show it read-only, and a page that is switched off stays closed', async () => {
  const options = await stage.extensionPage('options.html');
  const part = `document.querySelector('[data-part="organisation"]')?.textContent ?? ''`;
  await expect.poll(() => options.evaluate<string>(part)).toContain('0312 000 00 00');
  expect(await options.evaluate<string>(part)).toContain('3. Yol');
  const desk = await stage.extensionPage('desk.html');
  await expect.poll(() => desk.evaluate<string>('document.body.innerText')).toContain('kapatmış');
  expect(stage.faults()).toEqual([]);
});
