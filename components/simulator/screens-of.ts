/** The screens that a rehearsal can go on from: every one that lies on a right way or beside it. */
import type { Route } from '../../lib/catalog/model';
import { editions, type PracticeEdition } from './kinds';
import {
  newWorld,
  nextPresses,
  press,
  type Scenario,
  scenarios,
  simplest,
  truthOf,
  type World,
} from './practice';
import type { ScreenLine } from './screens-list';

interface Found extends ScreenLine {
  readonly world: World;
}

/** Longest right way, in presses. */
const longest = 60;
const afterIdle = 11 * 60_000;

/** Every world on the right way of a scenario. */
function* rightWay(scenario: Scenario, edition: PracticeEdition, route: Route): Generator<World, void> {
  let world = newWorld({ scenario, edition, route, seed: 1 });
  for (let count = 0; count < longest; count += 1) {
    yield world;
    const [next] = nextPresses(world);
    if (!next) return;
    world = press(world, next);
  }
}

function* worlds(): Generator<World, void> {
  for (const edition of editions) {
    let inside: World | null = null;
    for (const route of ['1', '3', '2'] as const)
      for (const world of rightWay(simplest, edition, route)) {
        yield world;
        if (truthOf(world).screen === 'main-menu') inside = world;
      }
    if (inside) yield press(inside, { kind: 'time', ms: afterIdle });
    const declaring = scenarios.find((one) => one.routes.includes('e') && one.editions.includes(edition));
    if (declaring) yield* rightWay(declaring, edition, 'e');
    yield* beside(edition, inside);
  }
}

/** Off the right way: where troubles begin, and the lists and pages that lie beside. */
function* beside(edition: PracticeEdition, inside: World | null): Generator<World, void> {
  for (const scenario of scenarios.filter((one) => one.editions.includes(edition)))
    yield newWorld({ scenario, edition, route: scenario.routes[0] ?? '1', seed: 1 });
  for (const world of [inside, newWorld({ scenario: simplest, edition, route: '1', seed: 1 })])
    for (const name of ['Silinen Sözleşmeler', 'Yetkili Firma Listesi'])
      if (world) yield press(world, { kind: 'press', tab: world.open, press: name });
}

let known: readonly Found[] | null = null;

/** One world for each screen, the first met. */
export function screensFound(): readonly Found[] {
  if (known) return known;
  const found = new Map<string, Found>();
  for (const world of worlds()) {
    const { screen, edition } = truthOf(world);
    if (screen === 'unknown' || edition === null) continue;
    const key = `${edition} ${screen}`;
    if (!found.has(key)) found.set(key, { screen, edition, world });
  }
  known = [...found.values()];
  return known;
}
