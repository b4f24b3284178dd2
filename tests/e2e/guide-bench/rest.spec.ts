import { expect, type Page, test } from '@playwright/test';
import { makeStage, type Stage } from './stage';

/** Of the frames of a second, so many may be asked for while all rests. */
const few = 5;
/** What moves without a trace is followed within so many frames. */
const soon = 4;

let stage: Stage;
test.beforeAll(async () => {
  stage = await makeStage();
});
test.afterAll(() => stage.browser.close());
test.afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

/** The frames that are asked for in a second, once a ring has come to rest; `plain`: with the login page's guide. */
async function framesAtRest(page: Page, plain: boolean): Promise<number> {
  return page.evaluate(async (login) => {
    const wait = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
    bench.end();
    bench.start(login);
    const own = requestAnimationFrame;
    let asked = 0;
    globalThis.requestAnimationFrame = (callback) => {
      asked += 1;
      return own.call(globalThis, callback);
    };
    bench.rings('#plain');
    await wait(1200);
    asked = 0;
    await wait(1000);
    globalThis.requestAnimationFrame = own;
    return asked;
  }, plain);
}

/**
 * The worst distance in pixels between target and ring, a few frames after a rule of style alone has moved the target,
 * which has rested meanwhile; `deaf`: the browser does not tell when it leaves its place.
 */
function worstAfterRules(page: Page, deaf: boolean): Promise<number> {
  return page.evaluate(
    async ([frames, off]) => {
      if (off) IntersectionObserver.prototype.observe = () => undefined;
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const left = (selector: string, root: ParentNode) =>
        root.querySelector(selector)?.getBoundingClientRect().left ?? 0;
      bench.rings('#plain');
      let worst = 0;
      for (let turn = 1; turn <= 5; turn += 1) {
        // Of odd length, so that the moves fall anywhere between two slow looks.
        await new Promise((wake) => setTimeout(wake, 700 + turn * 37));
        sheet.replaceSync(`#plain{position:relative;left:${turn * 12}px}`);
        for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
        worst = Math.max(worst, Math.abs(left('#plain', document) - 4 - left('[data-part=ring]', guideRoot)));
      }
      return worst;
    },
    [soon, deaf] as const,
  );
}

test('while all rests, no frames are asked for', async () => {
  const page = await stage.open();
  expect(await framesAtRest(page, false)).toBeLessThanOrEqual(few);
  await page.close();
});

test('a guide that follows every frame at rest is found out', async () => {
  const page = await stage.open();
  expect(await framesAtRest(page, true)).toBeGreaterThan(few);
  await page.close();
});

test('what moves without a trace is followed at once, not at the next slow look', async () => {
  const page = await stage.open();
  expect(await worstAfterRules(page, false)).toBeLessThanOrEqual(0.5);
  await page.close();
});

test('a guide that is not told of it is found out', async () => {
  const page = await stage.open();
  expect(await worstAfterRules(page, true)).toBeGreaterThan(0.5);
  await page.close();
});
