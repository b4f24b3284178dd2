/** The four lines of the map, each with a pattern of its own: solid, dotted, dashed, double. */
import type { Route } from '../../lib/catalog/model';
import './track.css';

type Place = number | string;

interface TrackProps {
  readonly route: Route;
  readonly x1: Place;
  readonly y1: Place;
  readonly x2: Place;
  readonly y2: Place;
}

/** A straight stretch of a line. Percentages keep the pattern unstretched whatever the length. */
export function Track({ route, ...ends }: TrackProps) {
  return (
    <>
      <line class={`track track-${route}`} {...ends} />
      {route === 'e' && <line class="track-core" {...ends} />}
    </>
  );
}

/** A bent stretch of a line. */
export function TrackPath({ route, d }: { route: Route; d: string }) {
  return (
    <>
      <path class={`track track-${route}`} d={d} />
      {route === 'e' && <path class="track-core" d={d} />}
    </>
  );
}
