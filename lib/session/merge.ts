/** The sightings of many frames → one snapshot. A frame counts only where its parent shows a frame of its size. */
import type { OpenWindow, Snapshot, Thing } from '../screen/snapshot';

export interface Sighting {
  readonly frame: number;
  readonly look: number;
  readonly snapshot: Snapshot;
}

interface Entry {
  readonly sighting: Sighting;
  /** Window of the merged list that the whole frame lies in; -1 for none. */
  readonly inWindow: number;
}

/** Merges frames; null when the top frame has not reported. Handles stay per frame. */
export function mergeSightings(sightings: readonly Sighting[]): Snapshot | null {
  const top = sightings.find((one) => one.frame === 0);
  if (!top) return null;
  if (sightings.length === 1) return withFrame(top.snapshot, 0);
  const shown = reachable(top, sightings);
  const windows: OpenWindow[] = [...top.snapshot.windows];
  const things: Thing[] = [...withFrame(top.snapshot, 0).things];
  for (const { sighting, inWindow } of shown) {
    const offset = windows.length;
    windows.push(...sighting.snapshot.windows);
    for (const thing of sighting.snapshot.things) {
      const window = thing.window >= 0 ? thing.window + offset : inWindow;
      things.push({ ...thing, window, frame: sighting.frame });
    }
  }
  const inFront = windows.length > 0 ? things.filter((thing) => thing.window >= 0) : things;
  const all = [top.snapshot, ...shown.map((one) => one.sighting.snapshot)];
  return {
    ...top.snapshot,
    things: inFront,
    windows,
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

const withFrame = (snapshot: Snapshot, frame: number): Snapshot => ({
  ...snapshot,
  things: snapshot.things.map((thing) => ({ ...thing, frame })),
});

/** Sizes agree to within a few pixels: borders and scroll bars differ by browser. */
function alike(one: string, other: string): boolean {
  const [w1 = 0, h1 = 0] = one.split('x').map(Number);
  const [w2 = 0, h2 = 0] = other.split('x').map(Number);
  return Math.abs(w1 - w2) <= 4 && Math.abs(h1 - h2) <= 4;
}

function reachable(top: Sighting, sightings: readonly Sighting[]): Entry[] {
  const entries: Entry[] = [];
  const open: Sighting[] = sightings.filter((one) => one.frame !== 0);
  let layer: Snapshot[] = [top.snapshot];
  while (layer.length > 0 && open.length > 0) {
    const next: Snapshot[] = [];
    for (const parent of layer) {
      for (const child of [...open]) {
        const size = child.snapshot.size;
        const inWindow = parent.windows.findIndex((one) => one.frame !== '' && alike(one.frame, size));
        if (inWindow < 0 && !parent.frames.some((one) => alike(one, size))) continue;
        entries.push({ sighting: child, inWindow: parent === top.snapshot ? inWindow : -1 });
        open.splice(open.indexOf(child), 1);
        next.push(child.snapshot);
      }
    }
    layer = next;
  }
  return entries;
}
