/** The help-desk's page: the caller's code, and all that follows from it. */
import { useMemo, useState } from 'preact/hooks';
import { cardOfState } from '../../lib/advice/heard';
import type { Language } from '../../lib/catalog/model';
import { stillOf } from '../../lib/practice/still';
import type { Outcome } from '../../lib/support/outcomes';
import { stateOfPlain } from '../../lib/support/plain-state';
import { linesOf } from '../../lib/support/say-lines';
import type { Heard } from '../../lib/support/spoken/read';
import type { SpokenState } from '../../lib/support/spoken/state';
import type { Deed } from '../../lib/support/troubles';
import { screenWords } from '../popup/screen-words';
import { Masthead } from '../shared/blocks';
import { CallerScreen } from './caller-screen';
import { type CallsProps, CallsView, KeepCall } from './calls-view';
import { CodeEntry } from './code-entry';
import { LinesView } from './lines-view';
import { MessageView } from './message-view';
import { MinutesView } from './minutes-view';
import { TreeView } from './tree-view';
import { deskWords as words } from './words';
import './desk.css';

export interface DeskProps extends Omit<CallsProps, 'on'> {
  readonly typed: string;
  readonly heard: Heard;
  readonly on: CallsProps['on'] & {
    readonly language: (language: Language) => void;
    readonly open: (text: string) => void;
    readonly keep: (state: SpokenState, outcome: Outcome) => Promise<boolean>;
    readonly copy: (text: string) => Promise<boolean>;
  };
}

/** The state that a code leads to; null where it leads to none. */
export function stateOfHeard(heard: Heard): SpokenState | null {
  if (heard.kind === 'state') return heard.state;
  return heard.kind === 'plain' ? stateOfPlain(heard.code) : null;
}

function Caller(all: { state: SpokenState; pressed: boolean; props: DeskProps }) {
  const { state, pressed, props } = all;
  const { language, on } = props;
  const [deed, setDeed] = useState<Deed | null>(null);
  const card = cardOfState(state, language);
  const page = useMemo(() => stillOf(state), [state]);
  const lines = linesOf(card, screenWords[state.screen][language], language);
  return (
    <>
      <div class="desk-call">
        <CallerScreen language={language} state={state} card={card} page={page} />
        <LinesView lines={lines} language={language} begin={pressed} />
        <TreeView screen={state.screen} language={language} reached={setDeed} />
        <MessageView language={language} state={state} card={card} copy={on.copy} />
      </div>
      <KeepCall
        language={language}
        screen={state.screen}
        likely={deed?.outcome ?? null}
        keep={(outcome) => on.keep(state, outcome)}
      />
    </>
  );
}

/** The whole page. */
export function Desk(props: DeskProps) {
  const { language, heard, on } = props;
  const state = useMemo(() => stateOfHeard(heard), [heard]);
  const [pressed, setPressed] = useState(false);
  const open = (text: string): void => {
    setPressed(true);
    on.open(text);
  };
  return (
    <div class="desk">
      <Masthead language={language} choose={on.language} />
      <main class="desk-main">
        <div class="stack">
          <h2 class="page-name">{words.title[language]}</h2>
          {state === null && <p class="measure">{words.lead[language]}</p>}
        </div>
        <CodeEntry language={language} typed={props.typed} heard={heard} open={open} />
        {state !== null && (
          <Caller key={JSON.stringify(state)} state={state} pressed={pressed} props={props} />
        )}
        <div class="desk-tools">
          <MinutesView language={language} />
          <CallsView {...props} />
        </div>
      </main>
    </div>
  );
}
