import type { ComponentChildren } from 'preact';
import type { Language, Route } from '../../lib/catalog/model';
import { Masthead, Notice, StartButton } from '../shared/blocks';
import { Permissions } from '../shared/permissions';
import { TransitMap } from '../shared/transit-map';
import { permissionWords, routeOrder, sharedWords } from '../shared/words';
import { Privacy } from './privacy';
import { Promises } from './promises';
import './welcome.css';
import { welcomeWords as words } from './words';

export interface WelcomeProps {
  readonly language: Language;
  readonly missing: readonly string[] | null;
  readonly refused: boolean;
  readonly trouble: boolean;
  /** The way into the rehearsal; nothing where there is none. */
  readonly rehearsal?: ComponentChildren;
  readonly on: {
    readonly language: (language: Language) => void;
    readonly start: (route: Route) => void;
    readonly grant: () => void;
  };
}

function Before({ language }: { language: Language }) {
  const items = [
    [words.beforeUser, words.beforeUserNote],
    [words.beforeTwo, words.beforeTwoNote],
    [words.beforeNumber, words.beforeNumberNote],
    [words.beforeContract, words.beforeContractNote],
  ] as const;
  return (
    <section class="stack">
      <h2>{words.before[language]}</h2>
      <ul class="tiles">
        {items.map(([title, note]) => (
          <li key={title.tr} class="tile">
            <h3>{title[language]}</h3>
            <p>{note[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Start({ language, on, trouble, rehearsal }: WelcomeProps) {
  return (
    <section class="stack">
      <h2>{words.start[language]}</h2>
      <p class="measure">{words.startNote[language]}</p>
      <div class="tiles">
        {routeOrder.map((route) => (
          <StartButton key={route} route={route} language={language} start={on.start} />
        ))}
      </div>
      <div role="alert">{trouble && <Notice tone="bad">{sharedWords.startFailed[language]}</Notice>}</div>
      {rehearsal}
      <p class="measure">{words.shown[language]}</p>
    </section>
  );
}

function PermissionState({ language, missing, refused, on }: WelcomeProps) {
  return (
    <section class="stack">
      <h2>{words.permission[language]}</h2>
      <Permissions language={language} missing={missing} refused={refused} grant={on.grant} />
      {missing?.length === 0 && <p>✓ {permissionWords.all[language]}</p>}
    </section>
  );
}

function Pin({ language }: { language: Language }) {
  return (
    <section class="stack">
      <h2>{words.pin[language]}</h2>
      <ul>
        <li>{words.pinChrome[language]}</li>
        <li>{words.pinFirefox[language]}</li>
      </ul>
    </section>
  );
}

/** The page that opens after the installation. */
export function Welcome(props: WelcomeProps) {
  const { language, on } = props;
  const lacking = props.missing !== null && props.missing.length > 0;
  return (
    <div class="welcome">
      <Masthead language={language} choose={on.language} />
      <main class="welcome-main">
        <section class="stack">
          <h2 class="hero">{words.hero[language]}</h2>
          <p class="measure lead">{words.lead[language]}</p>
          <p class="measure">
            <strong>{words.notOfficial[language]}</strong>
          </p>
        </section>
        {lacking && <PermissionState {...props} />}
        <section class="stack">
          <h2>{words.map[language]}</h2>
          <p class="measure">{words.mapNote[language]}</p>
          <TransitMap language={language} />
        </section>
        <Before language={language} />
        <Start {...props} />
        <Promises language={language} />
        <div class="columns">
          <Privacy language={language} />
          <div class="column">
            <Pin language={language} />
            {!lacking && <PermissionState {...props} />}
            <section class="stack">
              <h2>{words.help[language]}</h2>
              <p>{words.helpNote[language]}</p>
            </section>
          </div>
        </div>
      </main>
    </div>
  );
}
