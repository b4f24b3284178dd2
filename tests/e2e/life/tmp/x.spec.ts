import { test } from '@playwright/test';
import { fixtureNamed, shelve, turnInto } from '../pages';
import { useStage } from '../setting';
const stage = useStage();
for (const [nodes, every] of [[7000, 30], [30000, 30], [70000, 16]] as const) test(`storm ${nodes}`, async () => {
  const dialog = fixtureNamed('approval-2025-boot-evet');
  shelve(stage(), [dialog]);
  const page = await stage().startRoute('1');
  await page.goto(dialog.url);
  await page.evaluate(([n, ms]) => {
    const s = document.createElement('section');
    s.innerHTML = '<p>Metin <b>kalın</b> <i>söz</i></p>'.repeat(n / 3);
    document.querySelector('main')!.append(s);
    const t = document.createElement('p'); document.querySelector('main')!.prepend(t);
    setInterval(() => { t.textContent = String(Math.random()); }, ms);
  }, [nodes, every] as const);
  await stage().until(page, (s) => s.rings.length === 1, 10000);
  const times: number[] = [];
  for (let i = 0; i < 6; i++) {
    await stage().until(page, (s) => s.rings.length === 1, 10000);
    await page.waitForTimeout(700 + Math.random() * 900);
    await page.evaluate(() => { const p = document.querySelector('.modal.show p')!; p.textContent = 'Sözleşmeyi reddetmek istediğinize emin misiniz?'; });
    const from = Date.now();
    await stage().until(page, (s) => s.rings.length === 0, 10000);
    times.push(Date.now() - from);
    await page.evaluate(() => { const p = document.querySelector('.modal.show p')!; p.textContent = 'Sözleşmeyi onaylamak istediğinize emin misiniz?'; });
  }
  console.log(nodes, every, times.join(' '));
});
