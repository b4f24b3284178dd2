/** The privacy curtain of a tab: drawn in all its frames at once, and told to every page that comes later. */
import { type CurtainWords, curtainWords } from '../advice/curtain';
import type { Site } from '../catalog/hosts';
import type { HubToFrame, PageToHub } from '../messages/protocol';
import type { HubPorts } from './hub-ports';
import type { Keeping } from './keeping';
import type { Knowledge } from './knowledge';
import type { TabBook } from './tab-book';
import type { Tab } from './tab-record';

type Greeting = Extract<HubToFrame, { kind: 'wake' | 'sleep' }>;

const wordsFor = (tab: Tab, knowledge: Knowledge, keeping: Keeping): CurtainWords =>
  curtainWords(knowledge.records, keeping.preferences(tab.secret).language);

/** The answer to a greeting, with the curtain where it is on. The login page has none. */
export const withCurtain = (
  answer: Greeting,
  tab: Tab,
  site: Site,
  knowledge: Knowledge,
  keeping: Keeping,
): HubToFrame =>
  tab.state.curtain && site !== 'identity'
    ? { ...answer, curtain: wordsFor(tab, knowledge, keeping) }
    : answer;

/** Draws or lifts it. */
export function drawCurtain(
  { tab: id, secret, on }: Extract<PageToHub, { kind: 'curtain' }>,
  tabs: TabBook,
  ports: Pick<HubPorts, 'send'>,
  knowledge: Knowledge,
  keeping: Keeping,
): void {
  const tab = tabs.tab(id, secret);
  const curtain = on ?? !tab.state.curtain;
  tabs.setState(id, tab, { ...tab.state, curtain });
  ports.send(id, null, { kind: 'curtain', words: curtain ? wordsFor(tab, knowledge, keeping) : null });
}
