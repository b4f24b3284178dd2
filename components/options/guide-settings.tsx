import type { CardPreferences } from '../../lib/advice/card-model';
import type { Feature, Organisation } from '../../lib/advice/organisation';
import type { GuideSettings } from '../../lib/advice/settings';
import { hosts, oldHost } from '../../lib/catalog/hosts';
import type { Language } from '../../lib/catalog/model';
import { OneOf, YesNo } from './choices';
import { optionsWords as words } from './words';

export interface GuideProps {
  readonly language: Language;
  readonly preferences: CardPreferences;
  readonly settings: GuideSettings;
  readonly organisation: Organisation;
  readonly prefer: (part: Partial<CardPreferences>) => void;
  readonly set: (part: Partial<GuideSettings>) => void;
}

const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

/** The words beside a setting that the organisation has switched off. */
const noteOf = ({ organisation, language }: GuideProps, feature: Feature, note: keyof typeof words): string =>
  words[organisation.off.includes(feature) ? 'byOrganisation' : note][language];

function Look(props: GuideProps) {
  const { language, preferences, settings, organisation, prefer, set } = props;
  const fixed = organisation.off.includes('readAloud');
  return (
    <section class="panel stack">
      <h2>{words.look[language]}</h2>
      <OneOf
        legend={words.language[language]}
        chosen={preferences.language}
        choices={[
          { value: 'tr', name: 'Türkçe', lang: 'tr' },
          { value: 'en', name: 'English', lang: 'en' },
        ]}
        choose={(value: Language) => prefer({ language: value })}
      />
      <OneOf
        legend={words.textSize[language]}
        chosen={preferences.textSize}
        choices={([0, 1, 2] as const).map((value) => ({ value, name: words[`size${value}`][language] }))}
        choose={(value) => prefer({ textSize: value })}
      />
      <OneOf
        legend={words.corner[language]}
        chosen={preferences.corner}
        choices={corners.map((value) => ({ value, name: words[value][language] }))}
        choose={(value) => prefer({ corner: value })}
      />
      <YesNo
        name={words.readAloud[language]}
        note={noteOf(props, 'readAloud', 'readAloudNote')}
        on={settings.readAloud && !fixed}
        fixed={fixed}
        change={(on) => set({ readAloud: on })}
      />
    </section>
  );
}

function When({ language, settings, set }: GuideProps) {
  return (
    <section class="panel stack">
      <h2>{words.appear[language]}</h2>
      <OneOf
        legend={words.appear[language]}
        legendHidden
        chosen={settings.appear}
        choices={(['always', 'route'] as const).map((value) => ({
          value,
          name: words[value][language],
          note: words[`${value}Note`][language],
        }))}
        choose={(value) => set({ appear: value })}
      />
    </section>
  );
}

function Where({ language, settings, set }: GuideProps) {
  const change = (host: string, on: boolean): void =>
    set({ off: on ? settings.off.filter((one) => one !== host) : [...settings.off, host] });
  return (
    <section class="panel stack">
      <h2>{words.hosts[language]}</h2>
      <p>{words.hostsNote[language]}</p>
      {Object.entries(hosts).map(([host, site]) => (
        <YesNo
          key={host}
          name={host}
          note={words[host === oldHost ? 'katipOld' : site][language]}
          on={!settings.off.includes(host)}
          change={(on) => change(host, on)}
        />
      ))}
    </section>
  );
}

function Reminders(props: GuideProps) {
  const { language, settings, organisation, set } = props;
  const fixed = organisation.off.includes('reminders');
  return (
    <section class="panel stack">
      <h2>{words.reminders[language]}</h2>
      <YesNo
        name={words.remindersOn[language]}
        note={noteOf(props, 'reminders', 'remindersNote')}
        on={settings.reminders && !fixed}
        fixed={fixed}
        change={(on) => set({ reminders: on })}
      />
    </section>
  );
}

/** Everything that can be set for the live guide. */
export function GuideSettingsView(props: GuideProps) {
  return (
    <>
      <Look {...props} />
      <When {...props} />
      <Where {...props} />
      <Reminders {...props} />
    </>
  );
}
