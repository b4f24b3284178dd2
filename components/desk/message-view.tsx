/** The code that leads the caller to a step, and the text to send. */
import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/advice/card-model';
import type { Language, Route, StepId } from '../../lib/catalog/model';
import { routeSteps } from '../../lib/catalog/routes';
import { routeNames, stepNames } from '../../lib/catalog/texts/places';
import { messageOf } from '../../lib/support/message';
import { codeOfLead } from '../../lib/support/spoken/code';
import type { SpokenState } from '../../lib/support/spoken/state';
import { placeWords } from '../popup/place';
import { Button } from '../shared/blocks';
import { routeOrder } from '../shared/words';
import { deskWords as words } from './words';

interface MessageProps {
  readonly language: Language;
  readonly state: SpokenState;
  readonly card: CardModel;
  /** Puts a text on the clipboard; false when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The step that is offered first: the one where the caller is, else the route's first. */
function firstStep(route: Route, step: StepId | null): StepId {
  const steps = routeSteps[route];
  return steps.find((one) => one === step) ?? steps[0] ?? '1.1';
}

/** Which step to lead to, and the message about it. */
export function MessageView({ language, state, card, copy }: MessageProps) {
  const [route, setRoute] = useState<Route>(state.route ?? (state.step?.startsWith('e.') ? 'e' : '1'));
  const [step, setStep] = useState<StepId>(firstStep(route, state.step));
  const [copied, setCopied] = useState<boolean | null>(null);
  const code = codeOfLead({ route, step });
  const here = step === state.step && (state.route === null || route === state.route);
  const place = here ? '' : placeWords(route, step, language);
  const text = messageOf(card, { code, route, place }, language);
  return (
    <section class="stack desk-message" aria-labelledby="desk-lead">
      <h2 id="desk-lead">{words.leadTitle[language]}</h2>
      <div class="row fields">
        <label>
          {words.leadRoute[language]}
          <select
            value={route}
            onChange={(event) => {
              const next = routeOrder.find((one) => one === event.currentTarget.value) ?? '1';
              setRoute(next);
              setStep(firstStep(next, step));
            }}
          >
            {routeOrder.map((one) => (
              <option key={one} value={one}>
                {routeNames[one].title[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.leadStep[language]}
          <select
            value={step}
            onChange={(event) =>
              setStep(routeSteps[route].find((one) => one === event.currentTarget.value) ?? step)
            }
          >
            {routeSteps[route].map((one) => (
              <option key={one} value={one}>
                {`${stepNames[one].number}. ${stepNames[one].name[language]}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="big-code" lang="tr" data-part="lead-code">
        {code}
      </p>
      <p class="soft small">{words.leadNote[language]}</p>
      <h3>{words.message[language]}</h3>
      <textarea
        class="message"
        data-part="message"
        readOnly
        rows={13}
        aria-label={words.message[language]}
        value={text}
      />
      <div class="row">
        <Button press={() => void copy(text).then(setCopied)}>{words.copy[language]}</Button>
        <span role="status">
          {copied === null ? '' : (copied ? words.copied : words.notCopied)[language]}
        </span>
      </div>
      <p class="soft small">{words.messageNote[language]}</p>
    </section>
  );
}
