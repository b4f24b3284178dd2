/** The rehearsed world, by the names that this page uses. */
export {
  callPress,
  isEnd,
  newWorld,
  nextPresses,
  type PracticeEvent,
  press,
  refusedNumber,
  refusesNumber,
  type Scenario,
  type Start,
  scenarioOf,
  scenarios,
  simplest,
  truthOf,
  viewOf,
  type World,
} from '../../lib/practice';
