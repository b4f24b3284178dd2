/** Outlines of made-up screens, known ones and such as must stay silent, for trying a pack before it is used. Stored tight. */
import type { Route } from '../catalog/model';
import type { FrameOutline, OutlineThing } from '../screen/outline-model';

export interface KeptScreen {
  readonly name: string;
  readonly route: Route;
  readonly frames: readonly { readonly frame: number; readonly outline: FrameOutline }[];
}

type Loose = Record<string, unknown>;

const usual: Omit<OutlineThing, 'at' | 'look'> = {
  names: [],
  begins: [],
  holds: [],
  tokens: [],
  others: 0,
  disabled: false,
  choice: false,
  selected: null,
  expanded: null,
  row: -1,
  window: -1,
  column: '',
  reach: 'shown',
  main: true,
  frame: 0,
  said: [],
  hidden: [],
  count: 0,
  tag: 'other',
  role: '',
  box: [0, 0, 0, 0],
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function tightThing(thing: OutlineThing): Loose {
  const { tag: _tag, role: _role, box: _box, hidden: _hidden, ...rest } = thing;
  return Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => !same(value, (usual as unknown as Loose)[key])),
  );
}

/** Leaves out of a thing what is usual, and its place and kind. */
export const tighten = ({ name, route, frames }: KeptScreen): Loose => ({
  name,
  route,
  frames: frames.map(({ frame, outline }) => ({
    frame,
    outline: { ...outline, things: outline.things.map(tightThing) },
  })),
});

/** The screens, of what was stored tight by `tighten`. */
export function loosen(stored: unknown): KeptScreen[] {
  const all = stored as { name: string; route: Route; frames: { frame: number; outline: FrameOutline }[] }[];
  return all.map(({ name, route, frames }) => ({
    name,
    route,
    frames: frames.map(({ frame, outline }) => ({
      frame,
      outline: { ...outline, things: outline.things.map((thing) => ({ ...usual, ...thing })) },
    })),
  }));
}
