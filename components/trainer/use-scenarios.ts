/** The trainer's own scenarios in the records. */
import type { Said } from '../../lib/catalog/model';
import type { Scenario } from '../../lib/practice/model';
import { ownRow, ownScenarios } from '../../lib/store/own-scenarios';
import { useRows } from './use-rows';

export interface OwnScenarios {
  readonly list: readonly Scenario[];
  /** Why the records do not work; null when they do. */
  readonly fault: Said | null;
  /** Keeps one that is new. */
  readonly keep: (scenario: Scenario) => void;
  /** Keeps a change of `before()`, and tells whether it was that still; where it was not, nothing is changed. */
  readonly change: (scenario: Scenario, before: () => Scenario, told: (kept: boolean) => void) => void;
  readonly remove: (id: string) => void;
}

/** `now`: ms since 1970. */
export function useScenarios(now: () => number): OwnScenarios {
  const { list, fault, work } = useRows('scenarios', ownScenarios);
  return {
    list,
    fault,
    keep: (scenario) => work((open) => open.scenarios.put(ownRow(scenario, now()))),
    change: (scenario, before, told) =>
      work(async (open) => {
        const was = ownRow(before(), 0).data;
        told(await open.scenarios.replace(ownRow(scenario, now()), was));
      }),
    remove: (id) => work((open) => open.scenarios.remove(id)),
  };
}
