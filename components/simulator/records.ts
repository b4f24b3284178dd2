/** The records, loaded once the first screen is drawn: nothing on it waits for them. */
export { openStore } from '../../lib/store';
export { ownScenarios } from '../../lib/store/own-scenarios';
