/** Every scenario in every mode, done right to its end. In the usual run a few of them, others each day. */
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

const full = process.env.KATIP_FULL === '1';
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
const day = Math.floor(Date.now() / 86_400_000);
const some = full ? all : all.filter((_, at) => at === (day * 7) % all.length);

/** The same place as in the world that was walked beside. */
const stands = (page: Page, world: World): Promise<void> =>
  expect.poll(() => shown(page), { timeout: 8000 }).toBe(shows(world));

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

for (const { scenario, mode, edition } of some)
  test(`${scenario.id}, ${mode}, ${edition}`, async () => {
    const route = scenario.routes[0] ?? '1';
    const page = await rehearse(
      stage,
      `?scenario=${scenario.id}&mode=${mode}&edition=${edition}&route=${route}&seed=1`,
    );
    await expect(page.locator('.ps-band')).toBeVisible();
    const first = newWorld({ scenario, edition, route, seed: 1 });
    if (mode === 'watch') {
      await page.getByRole('button', { name: /Durdur/u }).click();
      let world = first;
      for (let steps = 0; steps < 3; steps += 1) {
        const [next] = nextPresses(world);
        if (!next || next.kind === 'time') break;
        await page.getByRole('button', { name: 'Bir adım' }).click();
        world = press(world, next);
        await stands(page, world);
        await page.waitForTimeout(900);
      }
    } else {
      const end = await walked(page, first, 60, async (world) => {
        if (mode === 'guided') await guided(page, world);
        else expect((await lookAt(page)).cards).toBe(0);
      });
      expect(isEnd(end)).toBe(true);
      expect((await lookAt(page)).cards).toBeLessThanOrEqual(1);
    }
    if (mode === 'exam') {
      await page.getByRole('button', { name: 'Sınavı bitir' }).click();
      await expect(page.getByRole('dialog', { name: 'Sonuç' })).toContainText('100 / 100');
    }
    await page.close();
  });
