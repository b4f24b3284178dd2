import { test } from '@playwright/test';
import { makeStage, settle } from './stage';
import AxeBuilder from 'axe-core';
test('dbg', async () => {
  const stage = await makeStage();
  const page = await stage.open({}, '<!doctype html><body><button id=t style="position:fixed;left:600px;top:10px">Onayla</button>');
  await page.evaluate(() => { bench.card({}); });
  await settle(page);
  await page.evaluate(AxeBuilder.source);
  console.log(await page.evaluate(() => { const axe = globalThis.axe; axe.setup(document.documentElement); const el = guideRoot.querySelector('.say'); const st = axe.commons.dom.getTextElementStack(el).map(s=>s.map(e=>e.outerHTML.slice(0,40))); const g = axe.commons.color.getBackgroundStack?.(el); return JSON.stringify([st, g && g.map(e=>e.outerHTML.slice(0,40)), axe.commons.dom.getVisibleChildTextRects(el)]); }));
  await stage.browser.close();
});
