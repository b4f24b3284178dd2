import { useState } from 'preact/hooks';
import type { Language, Route } from '../../lib/catalog/model';
import { Button, StartButton } from '../shared/blocks';
import { RehearsalLink } from '../shared/rehearsal-link';
import { routeOrder } from '../shared/words';
import { adviceOf, type HelperState, helperStart, type UserAnswer } from './helper';
import { popupWords as words } from './words';

interface HelperProps {
  readonly language: Language;
  readonly state: HelperState;
  readonly answer: (state: HelperState) => void;
}

function Question(props: { text: string; choices: readonly (readonly [string, () => void])[] }) {
  return (
    <>
      <p>{props.text}</p>
      <div class="row">
        {props.choices.map(([name, press]) => (
          <Button key={name} press={press}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}

function Questions({ language, state, answer }: HelperProps) {
  const user = (reply: UserAnswer) => () => answer({ ...state, user: reply });
  const from = (reply: '1' | '2' | '3') => () => answer({ ...state, from: reply });
  if (state.user === null)
    return (
      <Question
        text={words.askUser[language]}
        choices={[
          [words.yes[language], user('yes')],
          [words.no[language], user('no')],
          [words.dontKnow[language], user('unsure')],
        ]}
      />
    );
  return (
    <Question
      text={words.askFrom[language]}
      choices={[
        [words.fromSite[language], from('1')],
        [words.fromService[language], from('2')],
        [words.fromHome[language], from('3')],
      ]}
    />
  );
}

function Helper(props: HelperProps) {
  const advice = adviceOf(props.state);
  const { language } = props;
  return (
    <details class="helper">
      <summary>{words.helper[language]}</summary>
      <div class="stack helper-body" role="status">
        {advice === null ? <Questions {...props} /> : <p>{words[advice.because][language]}</p>}
        {props.state.user !== null && (
          <div class="row">
            <Button press={() => props.answer(helperStart)}>{words.again[language]}</Button>
          </div>
        )}
      </div>
    </details>
  );
}

interface RoutesProps {
  readonly language: Language;
  /** The route that the organisation recommends; the helper's advice comes before it. */
  readonly usual: Route | null;
  readonly start: (route: Route) => void;
}

/** The four start buttons, and two questions for those who do not know which. */
export function RoutesView({ language, usual, start }: RoutesProps) {
  const [state, answer] = useState(helperStart);
  const advice = adviceOf(state);
  return (
    <section class="stack">
      <h2>{words.routes[language]}</h2>
      <Helper language={language} state={state} answer={answer} />
      <div class="starts">
        {routeOrder.map((route) => (
          <StartButton
            key={route}
            route={route}
            language={language}
            recommended={(advice?.route ?? usual) === route}
            tag={advice === null ? words.usualRoute[language] : undefined}
            start={start}
          />
        ))}
      </div>
      <RehearsalLink language={language} />
      <p class="soft small">{words.routesNote[language]}</p>
    </section>
  );
}
