/** @jsxImportSource ./tiny */
/** A short stretch of the route's line, as on a transit map: where one is, what came, what comes. */
import type { Station } from '../../lib/advice/card-model';
import type { Route } from '../../lib/catalog/model';
import type { Words } from './words';

/** At most so many stops are drawn, the present one among them. */
const reach = 5;
const width = 348;
const middle = 20;
const inset = 22;

/** Lines differ by pattern as well as by colour: strokes and gaps, and where they start, in 76ths of the way between stops. */
const patterns: Readonly<Record<Route, readonly [strokes: string, start: number]>> = {
  '1': ['none', 0],
  '2': ['0 9.5', 0],
  '3': ['8 11', 4],
  e: ['14 12 0 12', 7],
};

/** The part of the line to draw: its first stop and how many. The present stop is the third where it can be. */
export function stretch(here: number, count: number): readonly [number, number] {
  const first = Math.max(0, Math.min(here - 2, count - reach));
  return [first, Math.min(reach, count)];
}

function Stop({ station, x }: { station: Station; x: number }) {
  const here = station.state === 'here';
  return (
    <g class={station.state}>
      <circle cx={x} cy={middle} r={here ? 16 : 10} />
      <text x={x} y={middle} dy="0.36em">
        {station.number}
      </text>
    </g>
  );
}

export function Rail({ stations, route, word }: { stations: readonly Station[]; route: Route; word: Words }) {
  const found = stations.findIndex((station) => station.state === 'here');
  // Beside the route no place is named: the line alone is shown.
  const here = Math.max(0, found);
  const [first, count] = stretch(here, stations.length);
  const step = count > 1 ? (width - 2 * inset) / (count - 1) : 0;
  const at = (index: number) => inset + (index - first) * step;
  // One piece more on either side, where the line goes on beyond the card.
  const from = first > 0 ? first - 1 : first;
  const pieces = Math.min(first + count, stations.length - 1) - from;
  const station = stations[here];
  const next = stations[here + 1];
  if (!station) return null;
  const [strokes, start] = patterns[route];
  return (
    <div class="rail">
      <svg
        viewBox={`0 0 ${width} 40`}
        role="img"
        aria-hidden={found < 0 ? 'true' : undefined}
        aria-label={word.stop(here + 1, stations.length, station.name)}
      >
        {Array.from({ length: pieces }, (_, index) => (
          <path
            key={at(from + index)}
            class={from + index < here ? 'line' : 'line ahead'}
            d={`M${at(from + index)} ${middle}h${step}`}
            pathLength="76"
            stroke-dasharray={strokes}
            stroke-dashoffset={start}
          />
        ))}
        {stations.slice(first, first + count).map((one, index) => (
          <Stop key={one.step} station={one} x={at(first + index)} />
        ))}
      </svg>
      {found >= 0 && (
        <p class="stops">
          <b>{station.name}</b>
          {next && (
            <span>
              {word.next}: {next.name}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
