/** Typing the caller's code, and what did not come out of it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import type { Offer } from '../../lib/support/spoken/offers';
import type { Heard } from '../../lib/support/spoken/read';
import { recordVersion } from '../../lib/support/spoken/version';
import { placeWords } from '../popup/place';
import { screenWords } from '../popup/screen-words';
import { Button, Notice } from '../shared/blocks';
import { deskWords as words } from './words';

interface EntryProps {
  readonly language: Language;
  /** The text that was last opened. */
  readonly typed: string;
  readonly heard: Heard;
  readonly open: (text: string) => void;
}

/** What an offered code would lead to, so that the clerk can ask before pressing it. */
function offerWords({ meaning }: Offer, language: Language): string {
  if (meaning.kind === 'state') return screenWords[meaning.state.screen][language];
  return meaning.kind === 'lead' ? placeWords(meaning.lead.route, meaning.lead.step, language) : '';
}

function Offers({
  offers,
  language,
  open,
}: { offers: readonly Offer[] } & Pick<EntryProps, 'language' | 'open'>) {
  if (offers.length === 0) return null;
  return (
    <div class="stack">
      <p>
        <strong>{words.offers[language]}</strong> <span class="small">{words.offersNote[language]}</span>
      </p>
      <ul class="offers">
        {offers.map((offer) => (
          <li key={offer.words.join(' ')}>
            <button type="button" class="button offer" onClick={() => open(offer.words.join(' '))}>
              <span class="offer-words" lang="tr">
                {offer.words.map((word, at) => (
                  <span key={word}>
                    {at > 0 && ' '}
                    {offer.changed.includes(at) ? <mark>{word}</mark> : word}
                  </span>
                ))}
              </span>
              <span class="small soft">{offerWords(offer, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const versions = (text: string, theirs: number): string =>
  text.replace('{theirs}', String(theirs)).replace('{ours}', String(recordVersion));

function Answer({ heard, language, open }: Pick<EntryProps, 'heard' | 'language' | 'open'>) {
  switch (heard.kind) {
    case 'empty':
      return null;
    case 'state': {
      if (heard.version === recordVersion) return null;
      const text = heard.version < recordVersion ? words.older : words.newer;
      return <Notice tone="warn">{versions(text[language], heard.version)}</Notice>;
    }
    case 'plain':
      return <Notice tone="warn">{words.plain[language]}</Notice>;
    case 'newer':
      return <Notice tone="warn">{words.tooNew[language]}</Notice>;
    case 'lead':
      return (
        <Notice tone="warn">
          {words.isLead[language].replace('{place}', placeWords(heard.lead.route, heard.lead.step, language))}
        </Notice>
      );
    case 'wrong': {
      const text = { words: words.wrongWords, count: words.wrongCount, check: words.wrongCheck }[heard.why];
      const strange = heard.strange.slice(0, 4).map((word) => `“${word.slice(0, 24)}”`);
      return (
        <Notice tone="bad">
          <p>{text[language].replace('{words}', strange.join(', '))}</p>
          <Offers offers={heard.offers} language={language} open={open} />
        </Notice>
      );
    }
  }
}

/** The box for the code. */
export function CodeEntry({ language, typed, heard, open }: EntryProps) {
  const [text, setText] = useState(typed);
  // An offered code was pressed, or a new call begun.
  useLayoutEffect(() => setText(typed), [typed]);
  const box = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    open('');
    box.current?.focus();
  };
  return (
    <section class="stack desk-entry" aria-label={words.code[language]}>
      <form
        class="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          open(text);
        }}
      >
        <label for="desk-code">{words.code[language]}</label>
        <div class="desk-form-row">
          <input
            id="desk-code"
            ref={box}
            value={text}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            lang="tr"
            aria-describedby="desk-code-hint"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button" data-main="">
            {words.open[language]}
          </button>
          {heard.kind !== 'empty' && <Button press={clear}>{words.clear[language]}</Button>}
        </div>
        <p id="desk-code-hint" class="soft small">
          {words.codeHint[language]}
        </p>
      </form>
      <div role="status" data-heard={heard.kind}>
        <Answer heard={heard} language={language} open={open} />
      </div>
    </section>
  );
}
