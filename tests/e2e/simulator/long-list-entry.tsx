/** In the page: a list of as many contracts as asked, drawn and pressed as in the rehearsal. */
import { render } from 'preact';
import { PracticeSite } from '../../../components/practice-site/practice-site';
import {
  type Contract,
  newWorld,
  type PracticeEdition,
  press,
  scenarioOf,
  viewOf,
  type World,
} from '../../../lib/practice';

/** Draws the list; names of contracts grow with their place. */
export function list(edition: PracticeEdition, count: number): void {
  const scenario = scenarioOf('kayitsiz');
  const [one] = scenario?.contracts ?? [];
  if (!scenario || !one) throw new Error('no scenario');
  const contracts = Array.from(
    { length: count },
    (_, at): Contract => ({
      ...one,
      id: String(100_000 + at),
      name: `ÖRNEK ${String(at).padStart(5, '0')}`,
      employer: true,
    }),
  );
  const start = { scenario: { ...scenario, contracts }, edition, route: '1', seed: 1 } as const;
  const holder = document.body.appendChild(document.createElement('div'));
  const draw = (world: World): void => {
    const onPress = (name: string): void =>
      draw(press(world, { kind: 'press', tab: world.open, press: name }));
    render(<PracticeSite page={viewOf(world).page} onPress={onPress} />, holder);
  };
  const world = newWorld(start);
  const all = { kind: 'press', tab: world.open, press: 'Tüm Sözleşmeler' } as const;
  draw(edition === 'katip-2025' ? press(world, all) : world);
}

Object.assign(globalThis, { longList: { list } });
