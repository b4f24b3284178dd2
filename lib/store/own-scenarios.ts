/** Scenarios of the trainer's own, as they are kept. */
import type { Scenario } from '../practice/model';
import { scenarioOf } from './doors/scenario';
import type { Store } from './index';
import type { Json } from './json';
import type { Kept } from './rows';

/** Version of the form in which scenarios are kept. */
const version = 1;

/** The row of a scenario. `at`: ms since 1970. */
export const ownRow = (scenario: Scenario, at: number): Kept => ({
  id: scenario.id,
  at,
  version,
  data: JSON.parse(JSON.stringify(scenario)) as Json,
});

/** A scenario out of a row; null for one that is damaged or of a later form. */
const readOwn = (data: Json, form: number): Scenario | null => {
  if (form !== version) return null;
  const read = scenarioOf(data);
  return 'scenario' in read ? read.scenario : null;
};

/** Every own scenario that can be read, the latest first. */
export const ownScenarios = async (store: Pick<Store, 'scenarios'>): Promise<Scenario[]> =>
  (await store.scenarios.read(readOwn)).map(({ it }) => it);

export { ownName } from './own-name';
