/** A code from the help-desk: which step comes, in the card's words, and the route taken up by a press. */
import { useState } from 'preact/hooks';
import type { Edition, Language, Route } from '../../lib/catalog/model';
import { routeStart } from '../../lib/catalog/texts/way-back';
import { textOfStep } from '../../lib/support/lead-words';
import { type Heard, readCode } from '../../lib/support/spoken/read';
import type { Lead } from '../../lib/support/spoken/state';
import { Button, Notice } from '../shared/blocks';
import { placeWords } from './place';
import { popupWords as words } from './words';

interface LeadProps {
  readonly language: Language;
  /** The edition of the screen that is open; null where none is known. */
  readonly edition: Edition | null;
  /** The guide sees this tab, so that a route can be taken up in it. */
  readonly here: boolean;
  readonly take: (route: Route) => Promise<boolean>;
  readonly start: (route: Route) => void;
}

function Step({ lead, ...props }: LeadProps & { lead: Lead }) {
  const { language, edition, here, take, start } = props;
  const [taken, setTaken] = useState(false);
  const text = textOfStep(lead.step, edition);
  return (
    <Notice tone="good">
      <p>
        <strong>
          {words.leadTo[language].replace('{place}', placeWords(lead.route, lead.step, language))}
        </strong>
      </p>
      <p>{text.title[language]}.</p>
      <p>{text.say[language]}</p>
      {text.hazard && <p>{text.hazard[language]}</p>}
      <p class="small">{routeStart[lead.route][language]}</p>
      <div class="row">
        {here ? (
          <Button main press={() => void take(lead.route).then(setTaken)}>
            {words.leadTake[language]}
          </Button>
        ) : (
          <Button main press={() => start(lead.route)}>
            {words.leadStart[language]}
          </Button>
        )}
      </div>
      <p role="status">{taken ? words.leadTaken[language] : ''}</p>
      <p class="small">{words.leadNote[language]}</p>
    </Notice>
  );
}

function Wrong(props: { heard: Heard; language: Language; open: (text: string) => void }) {
  const { heard, language, open } = props;
  if (heard.kind === 'state' || heard.kind === 'plain')
    return <Notice tone="warn">{words.leadOwn[language]}</Notice>;
  const offers =
    heard.kind === 'wrong' ? heard.offers.filter(({ meaning }) => meaning.kind === 'lead').slice(0, 2) : [];
  return (
    <Notice tone="bad">
      <p>{words.leadWrong[language]}</p>
      {offers.length > 0 && (
        <div class="row">
          <span>{words.leadOffer[language]}</span>
          {offers.map((offer) => (
            <Button key={offer.words.join(' ')} press={() => open(offer.words.join(' '))}>
              {offer.words.join(' ')}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  );
}

/** The box for the code, and what it leads to. */
export function LeadView(props: LeadProps) {
  const { language } = props;
  const [text, setText] = useState('');
  const [heard, setHeard] = useState<Heard>({ kind: 'empty' });
  const open = (next: string): void => {
    setText(next);
    setHeard(readCode(next));
  };
  return (
    <details class="helper" data-part="lead">
      <summary>{words.lead[language]}</summary>
      <div class="stack helper-body">
        <form
          class="address"
          onSubmit={(event) => {
            event.preventDefault();
            open(text);
          }}
        >
          <label for="lead-code">{words.leadCode[language]}</label>
          <div class="address-row">
            <input
              id="lead-code"
              value={text}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              lang="tr"
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {words.leadShow[language]}
            </button>
          </div>
        </form>
        <div role="status" data-heard={heard.kind}>
          {heard.kind === 'lead' && <Step key={heard.words.join(' ')} {...props} lead={heard.lead} />}
          {heard.kind !== 'lead' && heard.kind !== 'empty' && (
            <Wrong heard={heard} language={language} open={open} />
          )}
        </div>
      </div>
    </details>
  );
}
