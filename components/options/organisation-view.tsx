import type { Feature, Organisation } from '../../lib/advice/organisation';
import type { Language, Said } from '../../lib/catalog/model';
import { routeNames } from '../../lib/catalog/texts/places';
import { Notice } from '../shared/blocks';
import { optionsWords as words } from './words';

const featureWords: Readonly<Record<Feature, Said>> = {
  readAloud: words.featureReadAloud,
  reminders: words.featureReminders,
  packs: words.featurePacks,
  outline: words.featureOutline,
  desk: words.featureDesk,
  trainer: words.featureTrainer,
};

function linesOf({ helpDesk, route, off, packs }: Organisation, language: Language): [string, string][] {
  const lines: [string, string][] = [];
  if (helpDesk)
    lines.push([words.helpDesk[language], [helpDesk.number, helpDesk.hours].filter(Boolean).join(' · ')]);
  if (route) lines.push([words.defaultRoute[language], routeNames[route].title[language]]);
  if (off.length > 0)
    lines.push([words.switchedOff[language], off.map((one) => featureWords[one][language]).join(', ')]);
  if (packs.length > 0) lines.push([words.packs[language], String(packs.length)]);
  return lines;
}

/** What the browser's policy lays down, to be read only; nothing where there is no policy. */
export function OrganisationView(props: { language: Language; organisation: Organisation }) {
  const { language, organisation } = props;
  const lines = linesOf(organisation, language);
  if (lines.length === 0 && organisation.unread.length === 0) return null;
  return (
    <section class="panel stack" data-part="organisation">
      <h2>{words.organisation[language]}</h2>
      <p>{words.organisationNote[language]}</p>
      {lines.length > 0 && (
        <dl class="facts">
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {organisation.unread.length > 0 && (
        <Notice tone="warn">
          <p>{words.unread[language].replace('{keys}', organisation.unread.join(', '))}</p>
        </Notice>
      )}
    </section>
  );
}
