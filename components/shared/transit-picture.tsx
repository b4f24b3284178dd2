/** The map drawn wide: three lines that run side by side from station 3 on, and the loop to the SGK office. */
import type { Language, Route } from '../../lib/catalog/model';
import { routeNames } from '../../lib/catalog/texts/places';
import { type MapStep, mapWords } from './map-words';
import { stationWords } from './station-name';
import { TrackPath } from './track';

/** Where a station lies, in the picture's own units, and on which side its words stand. */
interface Spot {
  readonly step: MapStep;
  readonly x: number;
  readonly y: number;
  readonly words: 'above' | 'below' | 'left' | 'after';
}

const trunk = 220;
const strand = 11;

const tracks: readonly { readonly route: Route; readonly d: string }[] = [
  { route: '1', d: `M118 90H490C580 90 570 ${trunk - strand} 660 ${trunk - strand}H1192` },
  { route: '2', d: `M118 ${trunk}H1192` },
  { route: '3', d: `M118 350H500C560 350 525 ${trunk + strand} 585 ${trunk + strand}H1192` },
  {
    route: 'e',
    d: 'M846 220V380Q846 410 876 410H1140Q1190 410 1190 460T1140 510H850Q814 510 814 474V220',
  },
];

const spots: Readonly<Record<Route | 'trunk' | 'join', readonly Spot[]>> = {
  '1': [
    { step: '1.1', x: 190, y: 90, words: 'above' },
    { step: '1.2', x: 400, y: 90, words: 'above' },
  ],
  join: [{ step: '2.1', x: 600, y: trunk + strand / 2, words: 'after' }],
  '2': [],
  '3': [
    { step: '3.1', x: 150, y: 350, words: 'below' },
    { step: '3.2', x: 262, y: 350, words: 'above' },
    { step: '3.3', x: 344, y: 350, words: 'below' },
    { step: '3.4', x: 418, y: 350, words: 'above' },
    { step: '3.5', x: 490, y: 350, words: 'below' },
  ],
  trunk: [
    { step: '1.3', x: 700, y: trunk, words: 'above' },
    { step: '1.4', x: 830, y: trunk, words: 'above' },
    { step: '1.5', x: 960, y: trunk, words: 'below' },
    { step: '1.6', x: 1075, y: trunk, words: 'above' },
    { step: 'done', x: 1190, y: trunk, words: 'below' },
  ],
  e: [
    { step: 'e.1', x: 950, y: 410, words: 'above' },
    { step: 'e.2', x: 1120, y: 410, words: 'above' },
    { step: 'e.3', x: 1120, y: 510, words: 'below' },
    { step: 'e.4', x: 925, y: 510, words: 'below' },
    { step: 'e.5', x: 814, y: 430, words: 'left' },
  ],
};

function Words({ spot, language, gap }: { spot: Spot; language: Language; gap: number }) {
  const { name, note } = stationWords(spot.step, language);
  const side = spot.words === 'left';
  const x = side ? spot.x - gap : spot.words === 'after' ? spot.x - 16 : spot.x;
  const y = side ? spot.y - 2 : spot.words === 'above' ? spot.y - gap - 20 : spot.y + gap + 14;
  return (
    <g class="map-words" data-side={spot.words}>
      <text x={x} y={y}>
        {name}
      </text>
      <text class="map-note" x={x} y={y + 19}>
        {note}
      </text>
    </g>
  );
}

function Stop({
  spot,
  route,
  language,
  here,
}: {
  here: boolean;
  spot: Spot;
  route: Route | 'trunk' | 'join';
  language: Language;
}) {
  const { number } = stationWords(spot.step, language);
  const shared = route === 'trunk' || route === 'join';
  const radius = shared ? 21 : 15;
  return (
    <g data-route={shared ? undefined : route} data-here={here || undefined}>
      {here && <circle class="map-here" cx={spot.x} cy={spot.y} r={radius + 9} />}
      <circle class={shared ? 'map-stop map-stop-shared' : 'map-stop'} cx={spot.x} cy={spot.y} r={radius} />
      <text class={shared ? 'map-number map-number-shared' : 'map-number'} x={spot.x} y={spot.y + 6}>
        {number}
      </text>
      <Words spot={spot} language={language} gap={radius + 9} />
    </g>
  );
}

function Plate({ route, x, y, language }: { route: Route; x: number; y: number; language: Language }) {
  const wide = route === 'e' ? 168 : 82;
  return (
    <g data-route={route}>
      <rect class="map-plate" x={x} y={y - 19} width={wide} height="38" rx="10" />
      <text class="map-plate-words" x={x + wide / 2} y={y + 6}>
        {routeNames[route].title[language]}
      </text>
    </g>
  );
}

/** The wide picture. The list beside it says the same, so it is hidden from screen readers. */
export function TransitPicture({ language, here }: { language: Language; here?: MapStep | undefined }) {
  return (
    <svg class="map-picture" viewBox="0 0 1260 582" aria-hidden="true" focusable="false">
      {tracks.map(({ route, d }) => (
        <TrackPath key={route} route={route} d={d} />
      ))}
      <path class="map-arrow" d="M805 268l9-16 9 16z" />
      <Plate route="1" x={22} y={90} language={language} />
      <Plate route="2" x={22} y={trunk} language={language} />
      <Plate route="3" x={22} y={350} language={language} />
      <Plate route="e" x={628} y={326} language={language} />
      <text class="map-note map-note-start" x={630} y={366}>
        {mapWords.missing[language]}
      </text>
      {Object.entries(spots).flatMap(([route, stops]) =>
        stops.map((spot) => (
          <Stop
            key={spot.step}
            spot={spot}
            route={route as Route | 'trunk' | 'join'}
            language={language}
            here={spot.step === here}
          />
        )),
      )}
    </svg>
  );
}
