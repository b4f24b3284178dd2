/** “Any screen”: the list of the free rehearsal holds every screen that the world can show. */
import { expect, it } from 'vitest';
import { screensFound } from '../../components/simulator/screens-of';
import { newWorld, nextPresses, press, scenarios, truthOf, viewOf } from '../../lib/practice';
import { dice, pressNames } from '../tools/random-presses';

/** Screens met by whoever presses half at random. */
function met(presses: number): Set<string> {
  const all = new Set<string>();
  for (const scenario of scenarios)
    for (const { edition, route } of scenario.editions.flatMap((one) =>
      scenario.routes.map((route) => ({ edition: one, route })),
    )) {
      const roll = dice(5);
      let world = newWorld({ scenario, edition, route, seed: 1 });
      for (let at = 0; at < presses; at += 1) {
        const { screen, edition: of } = truthOf(world);
        if (screen !== 'unknown' && of !== null) all.add(`${of} ${screen}`);
        const { page } = viewOf(world);
        const names = pressNames(page.window ?? page);
        const [right] = nextPresses(world);
        const other = {
          kind: 'press',
          tab: world.open,
          press: names[roll(Math.max(1, names.length))] ?? '',
        } as const;
        world = press(world, right && roll(2) ? right : roll(20) ? other : { kind: 'time', ms: 700_000 });
      }
    }
  return all;
}

it('stands in the list, each once, and is what it is called', () => {
  const listed = screensFound().map(({ screen, edition }) => `${edition} ${screen}`);
  expect([...listed].sort()).toEqual([...met(60)].sort());
  expect(new Set(listed).size).toBe(listed.length);
  for (const { screen, world } of screensFound()) expect(truthOf(world).screen).toBe(screen);
});
