/**
 * The sightings of many frames → one snapshot. A frame counts only where its parent shows a frame of its size,
 * and only as often: of two that claim one place, the one heard last is there and the other is gone.
 */
import type { OpenWindow, Snapshot, Thing } from '../screen/snapshot';

export interface Sighting {
  readonly frame: number;
  readonly look: number;
  readonly snapshot: Snapshot;
}

interface Entry {
  readonly sighting: Sighting;
  readonly parent: Entry | null;
  /** Window of the parent that the whole frame lies in; -1 for none. */
  readonly window: number;
}

/** Merges frames, the one heard last at the end; null when the top frame has not reported. Handles stay per frame. */
export function mergeSightings(sightings: readonly Sighting[]): Snapshot | null {
  const top = sightings.find((one) => one.frame === 0);
  if (!top) return null;
  if (sightings.length === 1) return withFrame(top.snapshot, 0);
  const entries = reachable(top, sightings);
  const { things, windows } = gather(entries);
  const all = entries.map((one) => one.sighting.snapshot);
  return {
    ...top.snapshot,
    // Nothing behind a window can be pressed, in whichever frame it lies.
    things: windows.length > 0 ? things.filter((thing) => thing.window >= 0) : things,
    windows,
    ...(all.some((one) => one.asks) ? { asks: true } : {}),
    busy: all.some((one) => one.busy),
    partial: all.some((one) => one.partial),
    rest: {
      controls: all.reduce((sum, one) => sum + one.rest.controls, 0),
      rows: all.reduce((sum, one) => sum + one.rest.rows, 0),
      veiled: all.reduce((sum, one) => sum + one.rest.veiled, 0),
      texts: all.reduce((sum, one) => sum + one.rest.texts, 0),
    },
  };
}

/** Things and windows of all entries; windows are numbered through, parents before what lies in them. */
function gather(entries: readonly Entry[]): Pick<Snapshot, 'things' | 'windows'> {
  const windows: OpenWindow[] = [];
  const things: Thing[] = [];
  const offsets = new Map<Entry, number>();
  const windowAround = ({ parent, window }: Entry): number => {
    if (!parent) return -1;
    return window >= 0 ? window + (offsets.get(parent) ?? 0) : windowAround(parent);
  };
  for (const entry of entries) {
    const { frame, snapshot } = entry.sighting;
    const offset = windows.length;
    const around = windowAround(entry);
    offsets.set(entry, offset);
    windows.push(...snapshot.windows);
    for (const thing of snapshot.things)
      things.push({ ...thing, window: thing.window >= 0 ? thing.window + offset : around, frame });
    // What a frame in a window says, the window says.
    const holder = windows[around];
    if (holder && snapshot.stems)
      windows[around] = { ...holder, stems: [...new Set([...holder.stems, ...snapshot.stems])] };
  }
  return { things, windows };
}

const withFrame = (snapshot: Snapshot, frame: number): Snapshot => ({
  ...snapshot,
  things: snapshot.things.map((thing) => ({ ...thing, frame })),
});

/** How far two sizes 'WxH' or 'WxH@1' are apart, in pixels; borders and scroll bars differ by browser, by four at most. */
function apart(one: string, other: string): number {
  const [w1 = 0, h1 = 0] = one.split(/[x@]/u).map(Number);
  const [w2 = 0, h2 = 0] = other.split(/[x@]/u).map(Number);
  return Math.max(Math.abs(w1 - w2), Math.abs(h1 - h2));
}

/** Whether a frame and its parent tell of the same place. It changes when other frames come and go: it decides between sizes that are alike, no more. */
const samePlace = (one: string, other: string): boolean => {
  const place = one.split('@')[1];
  return place !== undefined && place === other.split('@')[1];
};
const tolerance = 4;

interface Place {
  readonly size: string;
  readonly parent: Entry;
  readonly window: number;
}

/** Where frames lie in a frame. One in a window is told of twice: as the window's, and among all. */
function placesIn(parent: Entry): Place[] {
  const { windows, frames } = parent.sighting.snapshot;
  const inside = windows.flatMap(({ frame: size }, window) =>
    size === '' ? [] : [{ size, parent, window }],
  );
  const others = [...frames];
  for (const { size } of inside) {
    const at = others.findIndex((one) => apart(one, size) <= tolerance);
    if (at >= 0) others.splice(at, 1);
  }
  return [...inside, ...others.map((size) => ({ size, parent, window: -1 }))];
}

/** Takes the place that fits the size best out of the list; undefined where none fits. */
function takePlace(places: Place[], size: string, own: boolean): Place | undefined {
  const [best] = places
    .filter((one) => apart(one.size, size) <= tolerance && (!own || samePlace(one.size, size)))
    .sort((a, b) => apart(a.size, size) - apart(b.size, size));
  if (best) places.splice(places.indexOf(best), 1);
  return best;
}

/** The top frame, then the frames in it that are in sight, then those in them. */
function reachable(top: Sighting, sightings: readonly Sighting[]): Entry[] {
  const all: Entry[] = [{ sighting: top, parent: null, window: -1 }];
  let open = sightings.filter((one) => one.frame !== 0).reverse();
  let layer = all;
  while (layer.length > 0 && open.length > 0) {
    const places = layer.flatMap(placesIn);
    const next: Entry[] = [];
    for (const own of [true, false]) {
      for (const sighting of open) {
        const place = takePlace(places, sighting.snapshot.size, own);
        if (place) next.push({ sighting, parent: place.parent, window: place.window });
      }
      open = open.filter((one) => !next.some((entry) => entry.sighting === one));
    }
    layer = next.sort((a, b) => a.sighting.frame - b.sighting.frame);
    all.push(...layer);
  }
  return all;
}
