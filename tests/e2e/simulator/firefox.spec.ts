/** The rehearsal in Firefox: three scenarios, done right to their end. */
import { expect, test } from '@playwright/test';
import { newWorld, nextPresses, press, scenarioOf, type World } from '../../../lib/practice';
import type { ExtensionTab } from '../harness/extension-tab';
import { type FirefoxStage, openFirefox } from '../harness/firefox';

const full = process.env.KATIP_FULL === '1';
let stage: FirefoxStage;
test.beforeAll(async () => {
  stage = await openFirefox();
});
test.afterEach(() => expect(stage.faults()).toEqual([]));
test.afterAll(() => stage.close());

const wait = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

/** Presses as a mouse does: rows are chosen when the button goes down. */
async function doPress(tab: ExtensionTab, name: string): Promise<void> {
  const done = `(() => {
    const it = document.querySelector('[data-press="' + CSS.escape(${JSON.stringify(name)}) + '"]');
    if (!it || it.disabled) return false;
    it.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    it.click();
    return true;
  })()`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await tab.evaluate<boolean>(done)) return;
    await wait(50);
  }
  throw new Error(`Not to be pressed: ${name}`);
}

const wanted = full ? (['tek-uzman', 'uc-gorev', 'isyeri-yok'] as const) : (['tek-uzman'] as const);
for (const id of wanted)
  test(`${id}, done right, in Firefox`, async () => {
    const scenario = scenarioOf(id);
    if (!scenario) throw new Error(id);
    const tab = await stage.extensionPage(`simulator.html?scenario=${id}&edition=katip-2020`);
    let world: World = newWorld({ scenario, edition: 'katip-2020', route: '1', seed: 1 });
    let count = 0;
    for (;;) {
      const [next] = nextPresses(world);
      if (!next || count > 60) break;
      if (next.kind === 'press') await doPress(tab, next.press);
      else if (next.kind === 'time' && next.ms < 10_000) await wait(next.ms + 1300);
      else if (next.kind === 'time')
        await tab.evaluate(
          `(() => { const all = [...document.querySelectorAll('.sim-drop-body .button')]; all.at(-1).click(); })()`,
        );
      else throw new Error(`An address is to be typed: ${JSON.stringify(next)}`);
      world = press(world, next);
      count += 1;
    }
    expect(count).toBeGreaterThan(8);
    const words = await tab.evaluate<string>(`document.querySelector('.ps').textContent`);
    expect(words).toContain('PROVA — gerçek sistem değildir');
    expect(words).toContain('İşleminiz başarıyla');
    // The guide's one element lies beside the page.
    expect(
      await tab.evaluate<number>(`document.querySelectorAll('html > div[data-katip-rehberi]').length`),
    ).toBe(1);
    await tab.close();
  });
