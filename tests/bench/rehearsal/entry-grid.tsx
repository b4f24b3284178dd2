/** Runs in the page of the bench: the screen of contracts of the rehearsed world, with as many of them as asked. */
import { render } from 'preact';
import { PracticeSite } from '../../../components/practice-site/practice-site';
import { newWorld, nextPresses, press, scenarios, truthOf, viewOf, type World } from '../../../lib/practice';

export interface InPage {
  /** Draws the screen; returns how many contracts there are. */
  grid(count: number): number;
}

function atContracts(count: number): World {
  const [base] = scenarios.filter((one) => one.editions.includes('katip-2020') && one.end === 'approved');
  const [first] = base?.contracts ?? [];
  if (!base || !first) throw new Error('no scenario');
  const more = Array.from({ length: count - base.contracts.length }, (_, at) => ({
    ...first,
    id: `${7_000_000 + at}`,
    employer: true,
  }));
  const scenario = { ...base, contracts: [...base.contracts, ...more] };
  let world = newWorld({ scenario, edition: 'katip-2020', route: '1', seed: 1 });
  for (let turn = 0; turn < 60 && truthOf(world).screen !== 'contracts'; turn++) {
    const [next] = nextPresses(world);
    if (!next) break;
    world = press(world, next);
  }
  return press(world, { kind: 'time', ms: 3000 });
}

const inPage: InPage = {
  grid(count) {
    const world = atContracts(count);
    const holder = document.body.appendChild(document.createElement('div'));
    render(<PracticeSite page={viewOf(world).page} onPress={() => undefined} />, holder);
    return world.contracts.length;
  },
};

Object.assign(globalThis, { rehearsal: inPage });
