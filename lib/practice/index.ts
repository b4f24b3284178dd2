/** The rehearsed world. */
export type { Contract, Fault, Firm, Person, PracticeEdition, Scenario, Truth, World } from './model';
export { press } from './press';
export { scenarioOf, scenarios, simplest } from './scenarios';
export { callPress, isEnd, newWorld, nextPresses, type Start, truthOf, viewOf } from './world';
