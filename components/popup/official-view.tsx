import { useId, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import type { Answer } from '../../lib/official/check';
import { flagSaid, verdictExplained, verdictSaid } from '../../lib/official/words';
import { Button } from '../shared/blocks';
import { HostName } from '../shared/host-name';
import { popupWords as words } from './words';

interface OfficialProps {
  readonly language: Language;
  readonly answer: Answer;
  /** Whose address it is. */
  readonly of: 'page' | 'own' | 'typed';
  readonly check: (address: string) => void;
  /** Back to the page's own address; null where nothing was typed. */
  readonly back: (() => void) | null;
}

const tones = { yes: 'good', no: 'bad', unknown: undefined } as const;
const signs = { yes: '✓', no: '✕', unknown: '?' } as const;

function Verdict({ language, answer, of }: Pick<OfficialProps, 'language' | 'answer' | 'of'>) {
  const more = of === 'own' ? words.officialOwn : verdictExplained(answer);
  return (
    <div class="notice" data-tone={tones[answer.verdict]} data-official={answer.verdict}>
      <p class="verdict">
        <span class="verdict-sign" aria-hidden="true">
          {signs[answer.verdict]}
        </span>
        <strong>{verdictSaid(answer)[language]}</strong>
      </p>
      {answer.host !== '' && (
        <p>
          <HostName answer={answer} language={language} />
        </p>
      )}
      {answer.host !== answer.ascii && (
        <p class="small">{words.inTruth[language].replace('{ascii}', answer.ascii)}</p>
      )}
      {answer.flags.map((flag) => (
        <p key={flag.kind}>{flagSaid(flag)[language]}</p>
      ))}
      <p class="small">{more[language]}</p>
      {answer.host !== '' && <p class="small">{words.marked[language]}</p>}
    </div>
  );
}

/** “Is this page official?” for the tab, or for an address that was typed. */
export function OfficialView({ language, answer, of, check, back }: OfficialProps) {
  const [address, setAddress] = useState('');
  const id = useId();
  return (
    <section class="stack">
      <h2>{(of === 'typed' ? words.officialTyped : words.official)[language]}</h2>
      <div role="status">
        <Verdict language={language} answer={answer} of={of} />
      </div>
      <form
        class="address"
        onSubmit={(event) => {
          event.preventDefault();
          check(address);
        }}
      >
        <label for={id} class="small">
          {words.address[language]}
        </label>
        <div class="address-row">
          <input
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            dir="ltr"
            placeholder="www.turkiye.gov.tr"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.check[language]}
          </button>
        </div>
        {back !== null && (
          <div class="row">
            <Button press={back}>{words.backToPage[language]}</Button>
          </div>
        )}
      </form>
    </section>
  );
}
