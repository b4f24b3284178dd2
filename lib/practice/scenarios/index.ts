/** All scenarios, the simplest first. */
import type { Scenario } from '../model';
import { troubled } from './troubles';
import { usual } from './usual';

export const scenarios: readonly Scenario[] = [...usual, ...troubled];

/** The one that needs no knowledge: one firm, one specialist. */
export const simplest: Scenario = scenarios[0] as Scenario;

/** The scenario with this id; null for none. */
export const scenarioOf = (id: string): Scenario | null => scenarios.find((one) => one.id === id) ?? null;
