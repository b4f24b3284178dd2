import { test } from '@playwright/test';
import { makeStage, settle } from './stage';
test('dbg', async () => {
  const stage = await makeStage();
  for (const kind of ['emptyloop', 'rectloop', 'plain', 'emptyloop', 'rectloop', 'plain', 'card+ring']) {
    const page = await stage.open();
    await page.evaluate((k) => { if (k.includes('card')) bench.card({}); if (k === 'plain' || k === 'card+ring') bench.rings('#r3'); 
     if (k === 'emptyloop') { const f = () => requestAnimationFrame(f); f(); }
     if (k === 'rectloop') { const el = document.querySelector('#r3')!; let last: DOMRect; const f = () => { requestAnimationFrame(f); last = el.getBoundingClientRect(); if (last.left === -4) console.log(1); }; f(); }
    }, kind);
    await settle(page);
    const cdp = await page.context().newCDPSession(page); await cdp.send('Performance.enable');
    const m = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((x) => [x.name, x.value]));
    await page.waitForTimeout(5000);
    let a = await m(); await page.waitForTimeout(3000); let b = await m();
    const d = (n: string, f = 1) => (((b[n] as number) - (a[n] as number)) * f).toFixed(1);
    console.log(kind.padEnd(12), 'idle script', d('ScriptDuration', 1000), 'layouts', d('LayoutCount'), 'recalc', d('RecalcStyleCount'), 'task', d('TaskDuration', 1000));
    await page.evaluate(() => document.querySelector('#list')!.scrollIntoView());
    a = await m();
    await page.evaluate(async () => { for (let i = 0; i < 180; i++) { window.scrollTo(0, 300 + i * 3); await new Promise((r) => requestAnimationFrame(r)); } });
    b = await m();
    console.log(kind.padEnd(12), 'scroll script', d('ScriptDuration', 1000), 'layouts', d('LayoutCount'), 'recalc', d('RecalcStyleCount'), 'layoutDur', d('LayoutDuration', 1000), 'task', d('TaskDuration', 1000));
    await page.close();
  }
  await stage.browser.close();
});
