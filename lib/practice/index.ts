/** The rehearsed world. */

export {
  type Certificate,
  certificateOf,
  certificateSays,
  checkCertificate,
  codeOf,
} from './certificate';
export { type PracticeEvent, replay, worldsOf } from './events';
export {
  type Mistake,
  type MistakeKind,
  mistakeKinds,
  mistakeTexts,
  type Result,
  type Rules,
  scoreOf,
  usualRules,
} from './exam';
export type { Contract, Fault, Firm, Person, PracticeEdition, Scenario, Truth, World } from './model';
export { press } from './press';
export { scenarioOf, scenarios, simplest } from './scenarios';
export { isIdentityNumber, refusedNumber, refusesNumber } from './typed';
export { callPress, isEnd, newWorld, nextPresses, type Start, truthOf, viewOf } from './world';
