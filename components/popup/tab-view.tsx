import type { Language } from '../../lib/catalog/model';
import type { Reason } from '../../lib/recognise/verdict';
import { Button, Notice } from '../shared/blocks';
import { CodeView } from './code-view';
import { placeWords } from './place';
import { screenWords } from './screen-words';
import { StuckView } from './stuck-view';
import { namesOf, reasonKinds, type TabState } from './tab-state';
import { popupWords as words } from './words';

interface TabProps {
  readonly language: Language;
  readonly state: TabState;
  readonly reload: () => void;
  readonly showAgain: () => void;
  /** Address of our page that takes this tab's outline; null where none is taken. */
  readonly outline: string | null;
}

function Reasons({ reasons, language }: { reasons: readonly Reason[]; language: Language }) {
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{words.why[language]}</summary>
      <dl class="reasons small">
        {reasonKinds.map((kind) => {
          const names = namesOf(reasons, kind);
          if (names.length === 0) return null;
          return (
            <div key={kind}>
              <dt>{words[kind][language]}</dt>
              <dd lang="tr">{names.map((name) => `“${name}”`).join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

function Seen({ state, language }: { state: Extract<TabState, { kind: 'seen' }>; language: Language }) {
  const { counsel, helpCode } = state;
  return (
    <Notice tone={counsel.verdict === 'known' ? 'good' : 'warn'}>
      <p>{words[counsel.verdict][language]}</p>
      {counsel.verdict === 'known' && (
        <p>
          <strong>{screenWords[counsel.screen][language]}</strong>
          {counsel.step !== null && <span> · {placeWords(counsel.route, counsel.step, language)}</span>}
        </p>
      )}
      <StuckView moment={counsel.moment} language={language} />
      {helpCode !== '' && <CodeView code={helpCode} language={language} />}
      <Reasons reasons={state.reasons} language={language} />
    </Notice>
  );
}

function Body({ language, state, reload, showAgain }: TabProps) {
  switch (state.kind) {
    case 'own':
      return <p class="soft">{words.tabOwn[language]}</p>;
    case 'elsewhere':
      return <p class="soft">{words.tabElsewhere[language]}</p>;
    case 'asleep':
      return <p class="soft">{words.tabAsleep[language]}</p>;
    case 'set-off':
      return <p class="soft">{words.tabSetOff[language]}</p>;
    case 'forbidden':
      return <Notice tone="warn">{words.tabForbidden[language]}</Notice>;
    case 'old':
      return (
        <Notice tone="warn">
          <p>{words.tabOld[language]}</p>
          <p class="small">{words.tabOldNote[language]}</p>
          <div class="row">
            <Button press={reload}>{words.reload[language]}</Button>
          </div>
        </Notice>
      );
    case 'closed':
      return (
        <Notice>
          <p>{words.tabClosed[language]}</p>
          <div class="row">
            <Button press={showAgain}>{words.showAgain[language]}</Button>
          </div>
        </Notice>
      );
    case 'seen':
      return <Seen state={state} language={language} />;
  }
}

/** What the guide sees in this tab and why, or why it sees nothing. */
export function TabView(props: TabProps) {
  return (
    <section class="stack" data-tab-state={props.state.kind}>
      <h2>{words.tab[props.language]}</h2>
      <Body {...props} />
      {props.outline !== null && (
        <p class="small">
          <a href={props.outline} target="_blank" rel="noopener">
            {words.outline[props.language]}
          </a>
        </p>
      )}
    </section>
  );
}
