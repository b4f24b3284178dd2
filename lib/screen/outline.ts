/** Takes an outline of one frame: what the reader sees, and beside it every control and heading with what may be told of its name. */
import type { Site } from '../catalog/hosts';
import type { Lexicon } from '../catalog/lexicon';
import type { Look } from '../catalog/model';
import { controlAround } from './control-around';
import { attr, boxOf, parentOf, tagOf, textOf } from './dom';
import { type Draft, draftOf } from './draft';
import { isColumnHead, isHeading, isInputButton } from './looks';
import { type FrameOutline, mostThings, type OutlineThing, roles, tags } from './outline-model';
import { Places } from './places';
import { makeReader, passThrough } from './read';
import { isGridRow, rowAround } from './rows';
import { makeSketcher, type Sketch } from './sketch';
import { lookAtFront } from './windows';

type Outlined = Draft & { -readonly [Key in keyof OutlineThing]: OutlineThing[Key] };

/** Takes the outline. Without a vocabulary every word is told: for made-up pages only. */
export function takeOutline(
  site: Site,
  lexicon: Lexicon,
  top: boolean,
  vocabulary: readonly string[] | null,
): FrameOutline {
  const { snapshot, elements } = makeReader(site, lexicon, top).look();
  const { texts, passed } = passThrough(document.body ?? document.documentElement);
  const front = lookAtFront(lexicon, null, passed);
  const drawing = new Drawing(new Places(front), elements, snapshot.things as readonly Draft[]);
  const sketch = makeSketcher(vocabulary);
  if (!front.masked)
    for (const [element, text, kind] of texts) drawing.found(element, sketch(text), kind === 'name');
  return { ...snapshot, things: drawing.things.slice(0, mostThings) };
}

class Drawing {
  readonly things: Outlined[];
  private readonly byElement = new Map<Element, Outlined[]>();
  private readonly elements: Element[];

  constructor(
    private readonly places: Places,
    elements: readonly Element[],
    seen: readonly Draft[],
  ) {
    this.elements = [...elements];
    this.things = seen.map((draft) => outlined(draft, elements[draft.at]));
    for (const thing of this.things) {
      const element = elements[thing.at];
      if (element) this.note(element, thing);
    }
  }

  /** Takes a text that a control or heading bears; every other text stays unread. */
  found(element: Element, sketch: Sketch, named: boolean): void {
    const control = controlAround(element);
    if (!control && (named || !isTitle(element))) return;
    const look = control ? 'control' : isColumnHead(element) ? 'text' : 'heading';
    const thing = this.thing(control ?? element, look);
    if (!thing) return;
    if (sketch.said === '') {
      if (thing.said.length === 0) thing.hidden = sketch.hidden;
    } else if (!thing.said.includes(sketch.said)) thing.said = [...thing.said, sketch.said].slice(0, 6);
    if (thing.said.length > 0) thing.hidden = [];
    thing.count = Math.max(thing.count, sketch.count);
  }

  private thing(root: Element, look: Look): Outlined | null {
    const known = this.byElement.get(root)?.find((one) => one.look === look);
    if (known) return known;
    const place = this.places.of(root);
    if (!place) return null;
    const thing = outlined(draftOf(this.elements.length, look, root, place), root);
    this.elements.push(root);
    this.things.push(thing);
    this.note(root, thing);
    if (look === 'control') thing.row = this.rowOf(root);
    return thing;
  }

  /** The row that a control stands in: Onayla in a row is another thing than Onayla in a toolbar. */
  private rowOf(control: Element): number {
    const row = rowAround(control);
    if (!row || row === control || !isGridRow(row)) return -1;
    const thing = this.thing(row, 'row');
    if (thing) thing.row = thing.at;
    return thing?.at ?? -1;
  }

  private note(element: Element, thing: Outlined): void {
    this.byElement.set(element, [...(this.byElement.get(element) ?? []), thing]);
  }
}

function isTitle(element: Element): boolean {
  for (let node: Element | null = element, steps = 0; node && steps < 4; node = parentOf(node), steps++)
    if (isHeading(node) || isColumnHead(node)) return true;
  return false;
}

/** The thing with its place and kind. The title of the page has the page's own box. */
function outlined(draft: Draft, element: Element | undefined): Outlined {
  const box = element ? boxOf(element) : { left: 0, top: 0, width: 0, height: 0 };
  const tag = element ? tagOf(element) : '';
  const role = element ? attr(element, 'role') : '';
  return {
    ...draft,
    said: [],
    hidden: [],
    count: element && draft.look === 'control' && !isInputButton(element) ? countOf(element) : 0,
    tag: tags.includes(tag) ? tag : 'other',
    role: roles.includes(role) ? role : '',
    box: [box.left, box.top, box.width, box.height].map(Math.round) as [number, number, number, number],
  };
}

const countOf = (element: Element): number =>
  Math.min(99, textOf(element).slice(0, 400).split(/\s+/u).filter(Boolean).length);
