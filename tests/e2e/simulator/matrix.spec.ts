/** Every scenario in every mode, done right to its end. In the usual run one of them. */
import { expect, type Page, test } from '@playwright/test';
import {
  isEnd,
  newWorld,
  nextPresses,
  type PracticeEdition,
  press,
  type Scenario,
  scenarios,
  viewOf,
  type World,
} from '../../../lib/practice';
import { openStage, type Stage } from '../harness/chromium';
import { doRight, lookAt, rehearse, shown, shows, untilSeen } from './at-page';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());
test.afterEach(() => expect(stage.faults()).toEqual([]));

const modes = ['watch', 'guided', 'free', 'exam'] as const;
type Mode = (typeof modes)[number];

interface Case {
  readonly scenario: Scenario;
  readonly mode: Mode;
  readonly edition: PracticeEdition;
}

const all: readonly Case[] = scenarios.flatMap((scenario, number) =>
  modes.map((mode, at) => ({
    scenario,
    mode,
    edition: scenario.editions[(number + at) % scenario.editions.length] ?? 'katip-2025',
  })),
);
const usual = 'sure-yanlis free';

const tagOf = ({ id }: Scenario, mode: Mode) => (`${id} ${mode}` === usual ? {} : { tag: '@full' });

/** Presses “Bir adım”, and waits until its pointer has pressed: whoever presses sooner begins the step anew. */
async function step(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bir adım' }).click();
  await page.waitForTimeout(200);
  const pressed = page.locator('.sim-pointer[data-down]');
  // What has no place on the page is done without it.
  await pressed.waitFor({ timeout: 2500 }).catch(() => undefined);
  await page.waitForTimeout(300);
}

/** The same place as in the world that was walked beside, or where a page at work comes to by itself. */
const stands = (page: Page, world: World): Promise<void> => {
  const onward = viewOf(world).page.busy ? press(world, { kind: 'time', ms: 3000 }) : world;
  return expect
    .poll(async () => [shows(world), shows(onward)].includes(await shown(page)), { timeout: 8000 })
    .toBe(true);
};

async function walked(page: Page, first: World, most: number, each: (world: World) => Promise<void>) {
  let world = first;
  for (let count = 0; count < most; count += 1) {
    const [next] = nextPresses(world);
    if (!next) break;
    await each(world);
    world = await doRight(page, world, next);
    await stands(page, world);
  }
  return world;
}

const guided = async (page: Page, world: World): Promise<void> => {
  const { page: shown } = viewOf(world);
  // Where it knows the site the guide says something, and never twice.
  if (shown.site === null || shown.busy) return;
  await untilSeen(page, ({ cards }) => cards === 1);
};

/** Watches it step by step to its end, as whoever presses “Bir adım” again and again. */
async function watched(page: Page, first: World): Promise<World> {
  await page.getByRole('button', { name: /Durdur/u }).click();
  let world = first;
  for (let steps = 0; steps < 60; steps += 1) {
    const [next] = nextPresses(world);
    if (!next) break;
    // What the page does of itself it does without a step.
    if (next.kind !== 'time' || next.ms >= 10_000) await step(page);
    world = press(world, next);
    await stands(page, world);
  }
  await page.getByRole('button', { name: 'Bir adım' }).click();
  await expect(page.getByRole('button', { name: 'Kendim deneyeyim' })).toBeVisible();
  return world;
}

for (const { scenario, mode, edition } of all)
  test(`${scenario.id}, ${mode}, ${edition}`, tagOf(scenario, mode), async () => {
    test.setTimeout(180_000);
    const route = scenario.routes[0] ?? '1';
    const page = await rehearse(
      stage,
      `?scenario=${scenario.id}&mode=${mode}&edition=${edition}&route=${route}&seed=1`,
    );
    await expect(page.locator('.ps-band')).toBeVisible();
    const first = newWorld({ scenario, edition, route, seed: 1 });
    const end =
      mode === 'watch'
        ? await watched(page, first)
        : await walked(page, first, 60, async (world) => {
            if (mode === 'guided') await guided(page, world);
            else expect((await lookAt(page)).cards).toBe(0);
          });
    expect(isEnd(end)).toBe(true);
    expect((await lookAt(page)).cards).toBeLessThanOrEqual(1);
    if (mode === 'exam') {
      await page.getByRole('button', { name: 'Sınavı bitir' }).click();
      await expect(page.getByRole('dialog', { name: 'Sonuç' })).toContainText('100 / 100');
    }
    await page.close();
  });
