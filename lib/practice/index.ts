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
  mistakeTexts,
  type Result,
  scoreOf,
} from './exam';
export type { Contract, Fault, Firm, Person, PracticeEdition, Scenario, Truth, World } from './model';
export { press } from './press';
export { type MistakeKind, mistakeKinds, type Rules, usualRules } from './rules';
export { scenarioOf, scenarios, simplest } from './scenarios';
export { isIdentityNumber, refusedNumber, refusesNumber } from './typed';
export { callPress, isEnd, newWorld, nextPresses, type Start, sgkPress, truthOf, viewOf } from './world';
