/** Counsel → the card's words in one language. */

import type { Language, Said, ScreenId, ScreenRecord } from '../catalog/model';
import { routeAddress, serviceAddresses, stepOn } from '../catalog/routes';
import {
  cardWords,
  foremostTexts,
  greyTexts,
  hintTexts,
  momentTexts,
  routeNames,
  routeStart,
  stepNames,
  wayBackTexts,
} from '../catalog/texts';
import type { Hint, Moment } from '../catalog/texts/keys';
import { spokenCode } from '../support/spoken/code';
import type { CardLink, CardModel } from './card-model';
import type { Counsel } from './counsel';
import { stationsOf } from './stations';

function sourceOf(record: ScreenRecord | null, language: Language): string {
  if (!record) return '';
  const { figure, standing } = record.source;
  if (standing === 'assumed') return cardWords.sourceAssumed[language];
  if (standing !== 'manual') return cardWords.sourcePublic[language];
  return figure
    ? cardWords.sourceManual[language].replace('{figure}', figure)
    : cardWords.sourceManualText[language];
}

const goTo: Said = { tr: 'Şu adrese gidin: ', en: 'Go to: ' };

/** Addresses that help from here: the other service address, then the start of the route. */
function linksOf(counsel: Counsel, language: Language): CardLink[] {
  const link = (href: string): CardLink => ({
    label: `${goTo[language]}${href.replace('https://', '')}`,
    href,
  });
  if (counsel.moment === 'unknown-not-the-service') return [...serviceAddresses, routeAddress['3']].map(link);
  if (counsel.hints.includes('old-address')) return [link(routeAddress['1'])];
  if (counsel.route && (counsel.astray || counsel.moment === 'session-expired'))
    return [link(routeAddress[counsel.route])];
  return [];
}

/** Known, but not on any way: the card always says how to leave them. */
const beside = new Set<ScreenId>([
  'authorised-firms',
  'deleted-contracts',
  'individual-entry',
  'other-workplaces',
]);

function wayBackOf(counsel: Counsel, language: Language): string[] {
  const { route, screen, astray } = counsel;
  if (screen === 'unknown') return route ? [routeStart[route][language]] : [];
  if (!astray && !beside.has(screen)) return [];
  return [wayBackTexts[screen][language], ...(route ? [routeStart[route][language]] : [])];
}

function placeOf(counsel: Counsel, language: Language): string {
  const { route, step } = counsel;
  const name = route ? routeNames[route].title[language] : '';
  // A number of another route would be taken for one of this.
  const number = step && stepOn(route, step) ? stepNames[step].number : '';
  if (!number || number === '✓') return name;
  const words = language === 'tr' ? `${number}. adım` : `step ${number}`;
  return name ? `${name} · ${words}` : words;
}

/** The page stands still, is not the login page, and something of it is not known. */
const isToMend = ({ moment, hints, screen }: Counsel): boolean =>
  (hints.includes('renamed') && !screen.startsWith('identity-')) || mendable.has(moment);
const mendable = new Set<Moment>([
  'unknown-katip',
  'unknown-edevlet',
  'unknown-window',
  'unknown-not-the-service',
  'torn',
]);
const sketchOf = ({ verdict }: Counsel): Said =>
  verdict === 'known' ? cardWords.sketchName : cardWords.sketch;

/** Their own words say already that the name may be another. */
const saysRenamed: ReadonlySet<Moment> = new Set([
  'contracts-approve-missing',
  'contracts-2025-approve-missing',
]);

/** What is added to the card's chief words, as far as they do not say it. `first`: the hint that they are of. */
const addedHints = ({ hints, moment }: Counsel, first: Hint | undefined): Hint[] =>
  hints.filter(
    (hint) =>
      hint !== first &&
      !(hint === 'renamed' && saysRenamed.has(moment)) &&
      !momentTexts[moment].say.tr.includes(hintTexts[hint].tr),
  );

/** The card for a counsel. `record` is the known screen's, for its source. */
export function cardModel(counsel: Counsel, record: ScreenRecord | null, language: Language): CardModel {
  const first = counsel.hints.find((hint) => foremostTexts[hint] !== undefined);
  const text = { ...momentTexts[counsel.moment], ...(first ? foremostTexts[first] : {}) };
  const pick = (said: Said | undefined): string => said?.[language] ?? '';
  return {
    language,
    route: counsel.route,
    step: counsel.step,
    screen: counsel.screen,
    edition: counsel.edition,
    verdict: counsel.verdict,
    place: placeOf(counsel, language),
    stations: stationsOf(counsel.route, counsel.step, language),
    title: pick(text.title),
    say: pick(text.say),
    why: pick(text.why),
    compare: (text.compare ?? []).map(pick),
    hazard: pick(text.hazard),
    whyDisabled: counsel.grey ? greyTexts[counsel.grey][language] : '',
    hints: addedHints(counsel, first).map((hint) => hintTexts[hint][language]),
    troubles: (text.troubles ?? []).map((trouble) => ({
      when: pick(trouble.when),
      then: pick(trouble.then),
    })),
    wayBack: wayBackOf(counsel, language),
    links: linksOf(counsel, language),
    helpCode: spokenCode(counsel),
    ...(isToMend(counsel) ? { sketch: sketchOf(counsel)[language] } : {}),
    source: sourceOf(record, language),
    quiet: counsel.verdict !== 'known' && counsel.route === null,
  };
}

const gone: Counsel = {
  verdict: 'unknown',
  screen: 'unknown',
  edition: null,
  route: null,
  step: null,
  moment: 'orphaned',
  rings: [],
  grey: null,
  hints: [],
  astray: false,
};

/** What the card says once the extension was updated under the page. */
export const orphanCard = (language: Language): CardModel => ({
  ...cardModel(gone, null, language),
  quiet: false,
});
