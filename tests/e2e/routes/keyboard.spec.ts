/** Whole routes by the keyboard alone, on a wide view and a narrow one: the focus is never taken and never hidden. */
import { expect, test } from '@playwright/test';
import type { Route } from '../../../lib/catalog/model';
import { known } from '../../fixtures';
import {
  newPracticeSession,
  type PracticeEdition,
  practiceAnswer,
  practiceSelector,
  practiceWay,
} from '../../fixtures/practice';
import type { Stage } from '../harness/chromium';
import { copyBuild } from '../harness/copy-build';
import { Visitor } from '../harness/fixture-visits';
import { full, openOwnStage } from '../life/setting';
import { tabThrough, tabTo } from './keyboard';

const views = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 640 } } as const;

const walks: readonly (readonly [Route, PracticeEdition, keyof typeof views])[] = (
  ['1', '2', '3'] as const
).flatMap((route) =>
  (['katip-2020', 'katip-2025'] as const).flatMap((edition) =>
    (['wide', 'narrow'] as const).map((view) => [route, edition, view] as const),
  ),
);
/** A short run walks one route on a narrow view; a full run all of them on both. */
const chosen = full ? walks : walks.filter((walk) => walk.join() === '1,katip-2025,narrow');

/** Walks by Tab and Enter alone; the tab it ends in. What was wrong on the way goes into `faults`. */
async function walk(stage: Stage, route: Route, edition: PracticeEdition, faults: string[]): Promise<void> {
  let page = await stage.startRoute(route);
  for (const { screen, press, newTab } of practiceWay(route, edition)) {
    // What is out of view has no ring: the card says which way to scroll, and Tab leads there too.
    await stage.until(
      page,
      ({ card, rings }) =>
        card?.screen === screen &&
        (press === null || rings.some(({ target }) => target === press) || /kaydırın/u.test(card.text)),
      10_000,
    );
    if (press === null) continue;
    faults.push(...(await tabTo(page, practiceSelector(press))));
    const opened = newTab ? stage.context.waitForEvent('page') : page;
    await page.keyboard.press('Enter');
    page = await opened;
  }
}

for (const [route, edition, view] of chosen) {
  test(`route ${route}, ${edition}, ${view}: to its end by Tab and Enter`, async () => {
    const stage = await openOwnStage({ viewport: views[view] });
    const session = newPracticeSession(edition, 2000);
    stage.serve((url) => practiceAnswer(url, session));
    const faults: string[] = [];
    await walk(stage, route, edition, faults);
    expect(faults).toEqual([]);
    expect(stage.faults()).toEqual([]);
    await stage.close();
  });
}

const signIns = known.filter(({ expect: { screen } }) => screen === 'identity-verification');
const narrowPages = full ? known : signIns.slice(0, 1);

test('on a narrow view no control that has the focus is hidden', async () => {
  test.setTimeout(full ? 1_800_000 : 90_000);
  const stage = await openOwnStage({ viewport: views.narrow });
  const visitor = new Visitor(stage);
  const faults: string[] = [];
  let stops = 0;
  for (const fixture of narrowPages) {
    const page = await visitor.show(fixture);
    const found = await tabThrough(page, 25);
    stops += found.stops;
    faults.push(...found.faults.map((fault) => `${fixture.name}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(stops).toBeGreaterThan(4 * narrowPages.length);
  expect(stage.faults()).toEqual([]);
  await stage.close();
});

const broken = {
  'a guide that takes the focus': `setTimeout(() => {
    setInterval(() => document.querySelector('a, button').focus(), 200);
  }, 600)`,
  'a card that lies over everything': `setTimeout(() => {
    const host = document.createElement('div');
    host.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    document.documentElement.append(host);
  }, 600)`,
};
/** A short run tries the first of them. */
for (const [name, code] of Object.entries(broken).slice(0, full ? undefined : 1)) {
  test(`${name} is caught`, async () => {
    const stage = await openOwnStage({
      viewport: views.narrow,
      extension: copyBuild('chrome', { appendToContent: code }),
    });
    const [fixture] = signIns;
    if (!fixture) throw new Error('There is no page to sign in on.');
    const page = await new Visitor(stage).show(fixture);
    await page.waitForTimeout(700);
    await page.keyboard.press('Tab');
    const { faults } = await tabThrough(page, 3);
    expect(faults.join('\n')).toMatch(/went from|hidden by/u);
    await stage.close();
  });
}
