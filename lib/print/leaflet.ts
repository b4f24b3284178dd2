/** Records → a leaflet: the words of each frame, its number, its source and its code for the telephone. Pure. */
import type { Counsel } from '../advice/counsel';
import { recordOf } from '../catalog';
import type { CardText, Language, Route, Said } from '../catalog/model';
import { routeAddress } from '../catalog/routes';
import { beforeYouStart, momentTexts, officeTexts, routeNames, stepNames } from '../catalog/texts';
import { spokenCode } from '../support/spoken/code';
import { type Frame, framesOf, type PaperEdition } from './frames';

/** One thing to do, in the card's own words. */
export interface Line {
  readonly title: string;
  readonly say: string;
}

export interface LeafletFrame {
  readonly frame: Frame;
  /** “1.5.3”, as the manual counts. */
  readonly number: string;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly compare: readonly string[];
  readonly hazard: string;
  /** “Resim 1.5”; '' where the manual shows no picture of it. */
  readonly figure: string;
  /** The words to read out on the telephone; '' where there is no screen. */
  readonly code: string;
}

export interface Leaflet {
  readonly route: Route;
  readonly edition: PaperEdition;
  readonly title: string;
  readonly about: string;
  /** The route's first address, one of the state's own. */
  readonly address: string;
  readonly before: readonly string[];
  readonly frames: readonly LeafletFrame[];
}

/** The guide's counsel that a frame shows; null where there is no screen. */
export const counselOf = (route: Route, { step, screen, edition, moments }: Frame): Counsel | null => {
  const [moment] = moments;
  if (screen === null || moment === undefined) return null;
  return {
    verdict: 'known',
    screen,
    edition,
    route,
    step,
    moment,
    rings: [],
    grey: null,
    hints: [],
    astray: false,
  };
};

/** The texts of a frame: of its moments, or of the visit to the office. */
export function textsOf({ step, moments }: Frame): readonly CardText[] {
  if (step === 'e.1' || step === 'e.2') return [officeTexts[step]];
  return moments.map((moment) => momentTexts[moment]);
}

function leafletFrame(route: Route, frame: Frame, language: Language): LeafletFrame {
  const texts = textsOf(frame);
  const pick = (said: Said | undefined): string => said?.[language] ?? '';
  const counsel = counselOf(route, frame);
  const record = frame.screen ? recordOf(frame.screen, frame.edition) : null;
  return {
    frame,
    number: frame.step === 'done' ? '✓' : frame.step,
    name: stepNames[frame.step].name[language],
    lines: texts.map(({ title, say }) => ({ title: pick(title), say: pick(say) })),
    compare: [...new Set(texts.flatMap(({ compare = [] }) => compare.map(pick)))],
    hazard: texts.map(({ hazard }) => pick(hazard)).find((words) => words !== '') ?? '',
    figure: record?.source.figure ?? '',
    code: counsel ? spokenCode(counsel) : '',
  };
}

/** The leaflet of a route, in one language. */
export function leafletOf(route: Route, edition: PaperEdition, language: Language): Leaflet {
  return {
    route,
    edition,
    title: routeNames[route].title[language],
    about: routeNames[route].about[language],
    address: routeAddress[route],
    before: beforeYouStart.map((said) => said[language]),
    frames: framesOf(route, edition).map((frame) => leafletFrame(route, frame, language)),
  };
}
