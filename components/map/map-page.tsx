/** The map on a second window: it follows the presenter's step. */
import type { Language, Said, StepId } from '../../lib/catalog/model';
import { routes } from '../../lib/catalog/routes';
import { routeNames, stepNames } from '../../lib/catalog/texts/places';
import { Masthead } from '../shared/blocks';
import type { MapStep } from '../shared/map-words';
import { TransitMap } from '../shared/transit-map';
import { type Place, useHeardPlace } from '../simulator/presenter';
import './map-page.css';

const words = {
  heading: { tr: 'Yol haritası', en: 'Map of the routes' },
  waiting: {
    tr: 'Sunum başladığında bulunduğunuz durak burada işaretlenir.',
    en: 'When the presentation begins, its station is marked here.',
  },
} as const satisfies Record<string, Said>;

const isStep = (value: unknown): value is StepId =>
  typeof value === 'string' && Object.hasOwn(stepNames, value);

/** The page's name. */
export const mapTitle: Said = words.heading;

/** Whatever comes over the channel is taken in this form alone. */
export function readPlace(data: unknown): Place | null {
  if (typeof data !== 'object' || data === null || !('route' in data) || !('step' in data)) return null;
  const route = routes.find((one) => one === data.route);
  const step = data.step === null || isStep(data.step) ? data.step : undefined;
  return route && step !== undefined ? { route, step } : null;
}

/** The station of a step: step 5 is one on the map. */
export const stationOf = (step: StepId): MapStep => (step.startsWith('1.5') ? '1.5' : (step as MapStep));

function Where({ place, language }: { place: Place | null; language: Language }) {
  if (!place) return <p>{words.waiting[language]}</p>;
  const { title } = routeNames[place.route];
  if (!place.step) return <p class="map-page-now">{title[language]}</p>;
  const { number, name } = stepNames[place.step];
  return (
    <p class="map-page-now">
      {title[language]} · <strong>{number}</strong> {name[language]}
    </p>
  );
}

interface MapPageProps {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

/** The whole page. */
export function MapPage({ language, choose }: MapPageProps) {
  const place = useHeardPlace(readPlace);
  return (
    <div class="map-page">
      <Masthead language={language} choose={choose} />
      <main>
        <h2>{words.heading[language]}</h2>
        <div role="status">
          <Where place={place} language={language} />
        </div>
        <TransitMap language={language} here={place?.step ? stationOf(place.step) : undefined} />
      </main>
    </div>
  );
}
