/** The map as a list: drawn narrow it is the map itself, with its rails at the left; beside the picture it is for screen readers. */
import type { ComponentChildren } from 'preact';
import type { Language, Route } from '../../lib/catalog/model';
import { routeNames } from '../../lib/catalog/texts/places';
import { type MapStep, mapWords } from './map-words';
import { stationWords } from './station-name';
import { Track, TrackPath } from './track';
import { routeFrom } from './words';

/** A line in the rails: how far from the left, in px, and whether it begins or ends at this station. */
interface Rail {
  readonly route: Route;
  readonly x: number;
  readonly part?: 'begins' | 'ends';
}

const stationAt = 20;
const one: Rail = { route: '1', x: 16 };
const two: Rail = { route: '2', x: 36 };
const three: Rail = { route: '3', x: 56 };
const joined: readonly Rail[] = [one, two, { route: '3', x: 47 }];
const trunk: readonly Rail[] = [{ route: '1', x: 25 }, two, { route: '3', x: 47 }];
const loop: Rail = { route: 'e', x: 36 };

const begins = (rail: Rail): Rail => ({ ...rail, part: 'begins' });
const ends = (rail: Rail): Rail => ({ ...rail, part: 'ends' });

function Rails({ rails }: { rails: readonly Rail[] }) {
  return (
    <svg class="rails" aria-hidden="true" focusable="false">
      {rails.map(({ route, x, part }) => (
        <Track
          key={route}
          route={route}
          x1={x}
          y1={part === 'begins' ? stationAt : 0}
          x2={x}
          y2={part === 'ends' ? stationAt : '100%'}
        />
      ))}
    </svg>
  );
}

function Stop(props: {
  step: MapStep;
  at: number;
  shared?: boolean;
  rails: readonly Rail[];
  language: Language;
}) {
  const { number, name, note } = stationWords(props.step, props.language);
  const kind = props.shared ? 'map-stop map-stop-shared' : 'map-stop';
  return (
    <li class="map-line">
      <Rails rails={props.rails} />
      <svg class="rails" aria-hidden="true" focusable="false">
        <circle class={kind} cx={props.at} cy={stationAt} r={props.shared ? 17 : 13} />
        <text
          class={props.shared ? 'map-number map-number-shared' : 'map-number'}
          x={props.at}
          y={stationAt + 6}
        >
          {number}
        </text>
      </svg>
      <span class="map-line-words">
        <span class="hidden-visually">{number}. </span>
        <strong>{name}</strong>
        <span class="soft small">{note}</span>
      </span>
    </li>
  );
}

function Head(props: { title: string; note: string; rails: readonly Rail[]; at?: number }) {
  return (
    <div class="map-line">
      <Rails rails={props.rails} />
      {props.at !== undefined && (
        <svg class="rails" aria-hidden="true" focusable="false">
          <circle class="map-end" cx={props.at} cy={stationAt} r="7" />
        </svg>
      )}
      <div class="map-line-words">
        <h3>{props.title}</h3>
        <p class="soft small">{props.note}</p>
      </div>
    </div>
  );
}

function Leg({ route, children }: { route?: Route; children: ComponentChildren }) {
  return (
    <section class="map-leg" data-route={route}>
      {children}
    </section>
  );
}

/** A short stretch in which lines come together. */
function Bend({ paths }: { paths: readonly (readonly [Route, string])[] }) {
  return (
    <svg class="map-bend" aria-hidden="true" focusable="false">
      {paths.map(([route, d]) => (
        <TrackPath key={route} route={route} d={d} />
      ))}
    </svg>
  );
}

const bendToTwo = [
  ['1', 'M16 0V40'],
  ['2', 'M36 0V40'],
  ['3', 'M56 0C56 22 47 18 47 40'],
] as const;
const bendToTrunk = [
  ['1', 'M16 0C16 22 25 18 25 40'],
  ['2', 'M36 0V40'],
  ['3', 'M47 0V40'],
] as const;

/** All stations in the order of the map. */
export function TransitList({ language }: { language: Language }) {
  const title = (route: Route): string =>
    `${routeNames[route].title[language]}: ${routeFrom[route][language]}`;
  const stop = (step: MapStep, rail: Rail, rails: readonly Rail[], shared = false) => (
    <Stop key={step} step={step} at={rail.x} rails={rails} shared={shared} language={language} />
  );
  const third = (['3.1', '3.2', '3.3', '3.4', '3.5'] as const).map((step) =>
    stop(step, three, [one, two, three]),
  );
  const common = (['1.3', '1.4', '1.5', '1.6'] as const).map((step) => stop(step, two, trunk, true));
  const declaration = (['e.1', 'e.2', 'e.3', 'e.4'] as const).map((step) => stop(step, loop, [loop]));
  return (
    <div class="map-list">
      <Leg route="1">
        <Head title={title('1')} note={mapWords.firstNote[language]} rails={[begins(one)]} at={16} />
        <ol>
          {stop('1.1', one, [one])}
          {stop('1.2', one, [one])}
        </ol>
      </Leg>
      <Leg route="2">
        <Head title={title('2')} note={mapWords.secondNote[language]} rails={[one, begins(two)]} at={36} />
      </Leg>
      <Leg route="3">
        <Head
          title={title('3')}
          note={mapWords.thirdNote[language]}
          rails={[one, two, begins(three)]}
          at={56}
        />
        <ol>{third}</ol>
      </Leg>
      <Bend paths={bendToTwo} />
      <Leg>
        <Head title={mapWords.join[language]} note={mapWords.joinNote[language]} rails={joined} />
        <ol>{stop('2.1', { route: '2', x: 41 }, joined, true)}</ol>
      </Leg>
      <Bend paths={bendToTrunk} />
      <Leg>
        <Head title={mapWords.common[language]} note={mapWords.commonNote[language]} rails={trunk} />
        <ol>
          {common}
          {stop('done', two, trunk.map(ends), true)}
        </ol>
      </Leg>
      <Leg route="e">
        <Head title={title('e')} note={mapWords.declarationNote[language]} rails={[begins(loop)]} at={36} />
        <ol>
          {declaration}
          {stop('e.5', loop, [ends(loop)])}
        </ol>
      </Leg>
    </div>
  );
}
