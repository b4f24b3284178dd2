/** Small pieces that the extension's pages are put together from. */
import type { ComponentChildren } from 'preact';
import type { Language, Route } from '../../lib/catalog/model';
import { routeNames } from '../../lib/catalog/texts/places';
import { Track } from './track';
import { routeFrom, sharedWords } from './words';
import './theme.css';
import './blocks.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly press: () => void;
  readonly main?: boolean;
}

/** An ordinary button; `main` for the one a person most likely wants. */
export function Button({ children, press, main }: ButtonProps) {
  return (
    <button type="button" class="button" data-main={main ? '' : undefined} onClick={press}>
      {children}
    </button>
  );
}

/** A boxed message; the tone is told by words too, never by colour alone. */
export function Notice(props: { tone?: 'good' | 'warn' | 'bad'; children: ComponentChildren }) {
  return (
    <div class="notice" data-tone={props.tone}>
      {props.children}
    </div>
  );
}

/** TR or EN, both always in sight. */
export function LanguageToggle(props: { language: Language; choose: (language: Language) => void }) {
  const choice = (language: Language, name: string) => (
    <button
      type="button"
      lang={language}
      aria-pressed={props.language === language}
      onClick={() => props.choose(language)}
    >
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <span class="hidden-visually">{name}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame around two buttons
    <div class="languages" role="group" aria-label={sharedWords.languages[props.language]}>
      {choice('tr', 'Türkçe')}
      {choice('en', 'English')}
    </div>
  );
}

/** Name, the sentence that it is not official, and the language. */
export function Masthead(props: { language: Language; choose: (language: Language) => void }) {
  return (
    <header class="masthead">
      <img src="/icon/96.png" alt="" width="44" height="44" />
      <div class="masthead-words">
        <h1>{sharedWords.name[props.language]}</h1>
        <p class="soft small">{sharedWords.notOfficial[props.language]}</p>
      </div>
      <LanguageToggle language={props.language} choose={props.choose} />
    </header>
  );
}

interface StartProps {
  readonly route: Route;
  readonly language: Language;
  readonly recommended?: boolean;
  /** Why it is recommended, where that is not said by the usual words. */
  readonly tag?: string | undefined;
  readonly start: (route: Route) => void;
}

/** Starts a route in a new tab. The little line bears the route's own pattern. */
export function StartButton({ route, language, recommended, tag, start }: StartProps) {
  return (
    <button
      type="button"
      class="start"
      data-start-route={route}
      data-route={route}
      data-recommended={recommended ? '' : undefined}
      onClick={() => start(route)}
    >
      <span class="badge" aria-hidden="true">
        {route}
      </span>
      <span class="start-words">
        {recommended && <span class="start-tag">✓ {tag ?? sharedWords.recommended[language]}</span>}
        <strong>{routeNames[route].title[language]}</strong>
        <small>{routeFrom[route][language]}</small>
      </span>
      <svg class="start-line" aria-hidden="true" focusable="false">
        <Track route={route} x1="5" y1="50%" x2="100%" y2="50%" />
      </svg>
    </button>
  );
}
