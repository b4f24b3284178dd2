/** Routes walked in the rehearsal by pressing the middle of what is ringed, as on the live site. */
import { expect, type Page, test } from '@playwright/test';
import { newWorld, nextPresses, simplest } from '../../../lib/practice';
import type { Stage } from '../harness/chromium';
import { openStage } from '../harness/chromium';
import { doRight, lookAt, rehearse, untilSeen, walkByRings } from './at-page';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => {
  expect(stage.faults()).toEqual([]);
  // Nobody is asked for anything.
  expect(stage.requests()).toEqual([]);
});

const joined = ['1.3', '1.4', '1.5.1', '1.5.2', '1.5.3', '1.5.4', '1.6', 'done'];
const steps: Readonly<Record<string, readonly string[]>> = {
  '1': ['1.1', '1.2', ...joined],
  '2': ['2.1', '1.2', ...joined],
  '3': ['3.1', '3.2', '3.3', '3.4', '3.5', '2.1', ...joined],
  e: ['1.1', '1.2', '1.3', 'e.3', 'e.4'],
};
const ways = (['katip-2025', 'katip-2020'] as const).flatMap((edition) =>
  (['1', '2', '3', 'e'] as const).map((route) => ({ edition, route })),
);
/** Left to the full run. */
const dear = (is: boolean) => (is ? { tag: '@full' } : {});

for (const { edition, route } of ways)
  test(`route ${route}, ${edition}`, dear(`${edition} ${route}` !== 'katip-2020 3'), async () => {
    const scenario = route === 'e' ? '&scenario=isyeri-yok' : '';
    const page = await rehearse(stage, `?edition=${edition}&route=${route}${scenario}`);
    const stops = await walkByRings(page);
    // A step can have several stops; the order of the steps is the manual's.
    const walked = stops.map((stop) => stop.step);
    const once = walked.filter((step, at) => walked.indexOf(step) === at);
    const missing = (steps[route] ?? []).filter((step) => !once.includes(step));
    // Nothing but one waiting row: its own button is ringed at once.
    expect(missing.filter((step) => !['1.5.3'].includes(step))).toEqual([]);
    await page.close();
  });

test('without a query it works at once: the simplest scenario, route 1, today’s edition, guided', async () => {
  const page = await rehearse(stage);
  const seen = await untilSeen(page, ({ rings }) => rings.length === 1);
  expect(seen.card).toMatchObject({ route: '1', step: '1.1', edition: 'katip-2025', verdict: 'known' });
  const stops = await walkByRings(page);
  expect(stops.at(-1)).toMatchObject({ step: 'done', screen: 'approval-complete' });
  await page.close();
});

test('nothing is said and ringed on a look-alike address, and a lesson is given', async () => {
  const page = await rehearse(stage, '?scenario=tek-uzman');
  await untilSeen(page, ({ rings }) => rings.length === 1);
  await page.locator('#sim-address').fill('https://isgkatip.allevecalisma.gov.tr/');
  await page.locator('#sim-address').press('Enter');
  await expect(page.locator('.ps-lesson')).toContainText('resmî değil');
  await untilSeen(page, ({ cards, rings }) => cards === 0 && rings.length === 0);
  await page.getByRole('button', { name: 'Geri', exact: true }).click();
  await untilSeen(page, ({ rings }) => rings.length === 1);
  await page.close();
});

/** The card's root, which is closed to the page. */
const cardRoot = (page: Page) =>
  page.evaluateHandle(() => {
    const { dom } = (
      globalThis as unknown as {
        chrome: { dom: { openOrClosedShadowRoot(element: Element | null): ShadowRoot | null } };
      }
    ).chrome;
    return dom.openOrClosedShadowRoot(document.querySelector('html > div[data-katip-rehberi]'));
  });

/** The middle of the card's link that bears `words`. */
const linkOn = async (page: Page, words: string): Promise<{ x: number; y: number } | null> =>
  (await cardRoot(page)).evaluate((root, sought) => {
    const link = [...(root?.querySelectorAll('a') ?? [])].find((one) => one.textContent?.includes(sought));
    if (!link) return null;
    const { x, y, width, height } = link.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);

/** The same, once the card lies still: it had given way to the tools, and takes a second to come back. */
async function restingLink(page: Page, words: string): Promise<{ x: number; y: number }> {
  let last = '';
  let since = Date.now();
  for (const start = Date.now(); Date.now() - start < 8000; await page.waitForTimeout(100)) {
    const spot = await linkOn(page, words);
    const now = JSON.stringify(spot);
    if (now !== last) since = Date.now();
    last = now;
    if (spot && Date.now() - since > 1200) return spot;
  }
  throw new Error(`no resting link with ${words}`);
}

for (const [edition, there] of [
  ['katip-2025', 'isgkatip.csgb.gov.tr/'],
  ['katip-2020', 'isgkatip.ailevecalisma.gov.tr/'],
] as const)
  test(
    `an address on the card leads within the rehearsal: ${edition}`,
    dear(edition === 'katip-2025'),
    async () => {
      const page = await rehearse(stage, `?scenario=kayitsiz&edition=${edition}`);
      await untilSeen(page, ({ rings }) => rings.length > 0);
      await page.locator('.sim-drop summary').last().click();
      await page.getByRole('button', { name: '10 dakika' }).click();
      const { card } = await untilSeen(page, (seen) => seen.card?.screen === 'session-expired');
      expect(card?.text).toContain(there);
      const pages = page.context().pages().length;
      for (const button of ['middle', 'left'] as const) {
        await page.locator('#sim-address').fill('');
        const { x, y } = await restingLink(page, there);
        await page.mouse.click(x, y, { button });
        await expect(page.locator('#sim-address')).toHaveValue(`https://${there}`);
        if (button === 'middle') await page.getByRole('button', { name: 'Geri', exact: true }).click();
        if (button === 'middle') await untilSeen(page, (seen) => seen.card?.screen === 'session-expired');
      }
      expect(page.url()).toContain('simulator.html');
      expect(page.context().pages().length).toBe(pages);
      await untilSeen(page, (seen) => seen.card?.screen === 'portal-entry');
      await page.close();
    },
  );

/** Presses the card's own button that moves it on to the next corner. */
const moveCard = async (page: Page): Promise<void> =>
  (await cardRoot(page)).evaluate((root) =>
    root?.querySelector<HTMLElement>('[aria-label="Başka köşeye taşı"]')?.click(),
  );

/** What of `selector` the card lies over, by its class. */
async function covered(page: Page, selector: string): Promise<string[]> {
  const card = (await lookAt(page)).card?.box;
  if (!card) throw new Error('no card');
  return page.locator(selector).evaluateAll(
    (all, { x, y, width, height }) =>
      all
        .filter((one) => {
          const box = one.getBoundingClientRect();
          const over = box.left < x + width && x < box.right && box.top < y + height && y < box.bottom;
          return over && box.width > 0;
        })
        .map((one) => one.className),
    card,
  );
}

test('in every corner the card keeps off the bar at the top and off what is unfolded there', {
  tag: '@full',
}, async () => {
  const page = await rehearse(stage, '?scenario=kayitsiz&edition=katip-2020');
  await untilSeen(page, ({ rings }) => rings.length > 0);
  const papers = page.locator('.sim-drop > summary');
  await papers.last().click();
  await page.getByRole('button', { name: '10 dakika' }).click();
  await papers.last().click();
  // Nothing is ringed here: every corner is free.
  await untilSeen(page, (seen) => seen.card?.screen === 'session-expired');
  const tools = '.sim-head, .sim-drop[open] > .sim-drop-body, .planted';
  const places = new Set<string>();
  for (let corner = 0; corner < 4; corner += 1) {
    await page.waitForTimeout(350);
    expect(await covered(page, tools)).toEqual([]);
    const box = (await lookAt(page)).card?.box;
    places.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`);
    for (let at = 0; at < (await papers.count()); at += 1) {
      await papers.nth(at).click();
      await page.waitForTimeout(350);
      expect(await covered(page, tools)).toEqual([]);
      await papers.nth(at).click();
    }
    // It has been lower or elsewhere, and comes back to its corner after its rest.
    await page.waitForTimeout(1100);
    await moveCard(page);
  }
  expect(places.size).toBe(4);
  // What the card does not know of is seen to be covered.
  await page.evaluate(() => {
    const one = document.createElement('div');
    one.className = 'planted';
    Object.assign(one.style, { position: 'fixed', inset: '40% 0 0 0' });
    document.body.append(one);
  });
  await page.waitForTimeout(350);
  expect(await covered(page, tools)).toEqual(['planted']);
  await page.close();
});

test('at 320 px the card leaves the bar free where nothing is ringed, whichever corner is wished', {
  tag: '@full',
}, async () => {
  const page = await rehearse(stage, '?scenario=kayitsiz&edition=katip-2020');
  await untilSeen(page, ({ rings }) => rings.length > 0);
  await page.locator('.sim-drop > summary').last().click();
  await page.getByRole('button', { name: '10 dakika' }).click();
  await page.locator('.sim-drop > summary').last().click();
  await untilSeen(page, (seen) => seen.card?.screen === 'session-expired');
  await page.setViewportSize({ width: 320, height: 720 });
  await page.evaluate(() => scrollTo(0, 0));
  for (let corner = 0; corner < 4; corner += 1) {
    await page.waitForTimeout(1300);
    expect(await covered(page, '.sim-head')).toEqual([]);
    await moveCard(page);
  }
  await page.close();
});

test('at 360 px with the focus low on the page the card keeps its words, and leaves the bar free', {
  tag: '@full',
}, async () => {
  const page = await rehearse(stage, '?edition=katip-2025&seed=1');
  await page.setViewportSize({ width: 360, height: 740 });
  let world = newWorld({ scenario: simplest, edition: 'katip-2025', route: '1', seed: 1 });
  for (let [next] = nextPresses(world); next; [next] = nextPresses(world)) {
    if (next.kind === 'press' && next.press.startsWith('approve-')) break;
    world = await doRight(page, world, next);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(1500);
  const { card, rings } = await lookAt(page);
  expect(rings).toEqual([]);
  // The tab that was pressed has the focus, at the lower edge; its title alone would be 62 px high.
  expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)).toBeGreaterThan(
    500,
  );
  expect(card?.box?.height).toBeGreaterThan(200);
  expect(await covered(page, '.sim-head, .ps-band, .ps-press:focus')).toEqual([]);
  await page.close();
});

test('before a class the card leaves the line of keys free, at the sizes of usual projectors', async () => {
  const page = await rehearse(stage, '?present=1');
  for (const [width, height] of [
    [1366, 768],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(1300);
    expect(await covered(page, '.sim-present, .sim-head')).toEqual([]);
  }
  // A fiftieth of the screen's height is read from the back of a room.
  await page.setViewportSize({ width: 1920, height: 1080 });
  const sizes = await page
    .locator('.ps-text, .ps-page .ps-press')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1080 / 50);
  // Without its name, and that of the band below it, the card does not know of the line.
  await page.evaluate(() => {
    const line = document.querySelector('.sim-present');
    if (line) line.className = 'unknown';
    document.querySelector('.ps > .ps-band')?.classList.remove('ps-band');
  });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.waitForTimeout(1300);
  expect(await covered(page, '.unknown')).toEqual(['unknown']);
  await page.close();
});

test('a card that is closed stays away until it is asked for', async () => {
  const page = await rehearse(stage);
  const { card } = await untilSeen(page, ({ rings }) => rings.length === 1);
  const box = card?.box;
  if (!box) throw new Error('no card');
  // The cross in the card's upper corner.
  await page.mouse.click(box.x + box.width - 28, box.y + 28);
  await untilSeen(page, ({ cards, rings }) => cards + rings.length === 0);
  await page.waitForTimeout(1500);
  expect(await lookAt(page)).toMatchObject({ cards: 0, rings: [] });
  await page.getByRole('button', { name: 'Rehberi göster' }).click();
  await untilSeen(page, ({ cards, rings }) => cards === 1 && rings.length === 1);
  await page.close();
});
