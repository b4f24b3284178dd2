/** Gathers what one look has found into things: one for each control, row, heading or text that has a catalogue word. */
import { sicilSign } from '../catalog/lexicon';
import type { Look } from '../catalog/model';
import { attr, boxOf, findAll, findIn, parentOf, tagOf, textOf, within } from './dom';
import { inMain, isChoice, isColumnHead, isGridRow, isHeading, isPressable, rowAround } from './looks';
import { coverOf, isDrawn, reachOf } from './reach';
import type { Reach, Thing } from './snapshot';
import { isDisabled, isExpanded, isSelected } from './states';
import type { Front } from './windows';
import type { Matcher, Words } from './words';

type Draft = { -readonly [Key in keyof Thing]: Thing[Key] extends readonly string[] ? string[] : Thing[Key] };

interface Placed {
  readonly reach: Reach;
  readonly window: number;
}

const largeText = 19;

/** The control that a text belongs to: by tag, role or class, else by the pointing hand over it. */
export function controlAround(element: Element): Element | null {
  let steps = 0;
  for (let node: Element | null = element; node && steps < 9; node = parentOf(node), steps++) {
    const tag = tagOf(node);
    if (tag === 'option') return selectAround(node) ?? node;
    if (isPressable(node)) return outermost(node);
    if (isGridRow(node) || tag === 'body' || attr(node, 'role') === 'dialog') break;
  }
  return pointedAt(element);
}

/** The whole of a control that is built of several: the framework's button around the browser's. */
function outermost(control: Element): Element {
  const words = textOf(control).trim();
  let found = control;
  for (let node = parentOf(control), steps = 0; node && steps < 6; node = parentOf(node), steps++) {
    if (textOf(node).trim() !== words) break;
    if (isPressable(node)) found = node;
  }
  return found;
}

function selectAround(option: Element): Element | null {
  for (let node = parentOf(option); node; node = parentOf(node)) if (tagOf(node) === 'select') return node;
  return null;
}

function pointedAt(element: Element): Element | null {
  if (getComputedStyle(element).cursor !== 'pointer') return null;
  const row = rowAround(element);
  // A hand over the whole row means the row, not its words.
  if (row && isGridRow(row) && getComputedStyle(row).cursor === 'pointer') return null;
  const own = boxOf(element);
  let found = element;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (getComputedStyle(node).cursor !== 'pointer' || isGridRow(node) || isPressable(node)) break;
    const box = boxOf(node);
    const same = textOf(node).trim() === textOf(found).trim();
    if (!same && (box.width > own.width + 320 || box.height > own.height + 60)) break;
    found = node;
  }
  return isGridRow(found) ? null : found;
}

export class Collector {
  private readonly things = new Map<Element, Draft[]>();
  private readonly order: Draft[] = [];
  private readonly elements: Element[] = [];
  private readonly places = new Map<Element, Placed | null>();
  private readonly heads: { name: string; box: DOMRect }[] = [];
  private readonly cells: { row: Draft; cell: Draft; element: Element; name: string }[] = [];
  private controls = 0;
  private texts = 0;

  constructor(
    private readonly matcher: Matcher,
    private readonly front: Front,
  ) {}

  /** Takes a candidate text. Bound, so that it can be handed to the walk. */
  readonly found = (element: Element, text: string, kind: 'name' | 'text'): void => {
    const words = this.matcher.read(text);
    const letter = words ? '' : this.matcher.isLetter(text);
    if (words || letter !== '') this.take(element, text, kind, words, letter);
    else if (kind === 'text') this.texts++;
    if (!words && isPressable(element)) this.nearly(element, text);
  };

  /** The page's title names the screen too; nothing of it is kept but catalogue words. */
  title(text: string): void {
    const words = this.matcher.read(text);
    if (!words) return;
    const draft = this.draft('heading', document.documentElement, { reach: 'shown', window: -1 });
    this.addWords(draft, words);
  }

  private take(
    element: Element,
    text: string,
    kind: 'name' | 'text',
    words: Words | null,
    letter: string,
  ): void {
    if (!this.placed(element)) return;
    const control = controlAround(element);
    if (kind === 'name' && !control) return;
    const root = control ?? element;
    const place = this.placed(root);
    if (!place) return;
    const draft = this.thing(root, control ? 'control' : 'text', place);
    if (words) this.addWords(draft, words);
    if (letter !== '') draft.names.push(letter);
    if (control) draft.others = Math.max(draft.others, this.otherWords(control, words?.whole ?? letter));
    if (words && this.isTitle(element, control, draft)) this.addHeading(root, place, words);
    if (words) this.inRow(element, control, draft, words);
    if (words && this.matcher.isColumn(words.whole)) this.noteHead(element, words.whole);
    void text;
  }

  /** How many words a control has beside the name: a tile or a card has some, a button has none. */
  private otherWords(control: Element, name: string): number {
    const all = this.matcher.tokens(ownWords(control));
    return Math.max(0, all.known.length + all.others - name.split(' ').filter(Boolean).length);
  }

  private nearly(element: Element, text: string): void {
    const { known, others } = this.matcher.tokens(text);
    this.controls++;
    if (known.length === 0) return;
    const place = this.placed(element);
    if (!place) return;
    const draft = this.thing(element, 'control', place);
    draft.tokens = [...new Set([...draft.tokens, ...known])];
    draft.others = Math.max(draft.others, others);
  }

  private isTitle(element: Element, control: Element | null, draft: Draft): boolean {
    if (control) return draft.selected === true && !findGridRow(control);
    for (let node: Element | null = element, steps = 0; node && steps < 4; node = parentOf(node), steps++)
      if (isHeading(node)) return true;
    return Number.parseFloat(getComputedStyle(element).fontSize) >= largeText;
  }

  private addHeading(root: Element, place: Placed, words: Words): void {
    this.addWords(this.thing(root, 'heading', place), words);
  }

  private inRow(element: Element, control: Element | null, draft: Draft, words: Words): void {
    const row = rowAround(element);
    if (!row || row === control || (control && !isGridRow(row) && within(row, control))) return;
    const place = this.placed(row);
    if (!place) return;
    const grid = isGridRow(row);
    if (!grid && control) return;
    const rowDraft = this.thing(row, 'row', place);
    if (grid) {
      rowDraft.row = rowDraft.at;
      draft.row = rowDraft.at;
    }
    for (const phrase of words.holds) if (!rowDraft.holds.includes(phrase)) rowDraft.holds.push(phrase);
    if (words.whole !== '') this.cells.push({ row: rowDraft, cell: draft, element, name: words.whole });
  }

  private noteHead(element: Element, name: string): void {
    let head: Element | null = null;
    for (let node: Element | null = element, steps = 0; node && steps < 6; node = parentOf(node), steps++)
      if (isColumnHead(node)) head = node;
    if (head) this.heads.push({ name, box: boxOf(head) });
  }

  private addWords(draft: Draft, words: Words): void {
    if (words.whole !== '' && !draft.names.includes(words.whole)) draft.names.push(words.whole);
    for (const phrase of words.holds) if (!draft.holds.includes(phrase)) draft.holds.push(phrase);
    if (draft.choice && words.holds.includes(sicilSign)) draft.selected = true;
    for (const phrase of words.begins) if (!draft.begins.includes(phrase)) draft.begins.push(phrase);
  }

  private thing(root: Element, look: Look, place: Placed): Draft {
    const known = this.things.get(root)?.find((one) => one.look === look);
    return known ?? this.draft(look, root, place);
  }

  private draft(look: Look, root: Element, place: Placed): Draft {
    const pressed = look === 'control' || look === 'row';
    const draft: Draft = {
      at: this.elements.length,
      look,
      names: [],
      begins: [],
      holds: [],
      tokens: [],
      others: 0,
      disabled: look === 'control' && isDisabled(root),
      choice: look === 'control' && isChoice(root),
      selected: pressed ? isSelected(root) : null,
      expanded: look === 'control' ? isExpanded(root) : null,
      row: -1,
      window: place.window,
      column: '',
      reach: place.reach,
      main: look === 'control' ? inMain(root) : true,
      frame: 0,
    };
    this.elements.push(root);
    this.order.push(draft);
    this.things.set(root, [...(this.things.get(root) ?? []), draft]);
    return draft;
  }

  /** Where a thing lies, or null when a person cannot get at it: not drawn, out of reach, behind a window. */
  private placed(element: Element): Placed | null {
    const known = this.places.get(element);
    if (known !== undefined) return known;
    const place = this.place(element);
    this.places.set(element, place);
    return place;
  }

  private place(element: Element): Placed | null {
    if (!isDrawn(element)) return null;
    const { windows } = this.front;
    const window = windows.findIndex((one) => within(one.element, element));
    if (windows.length > 0 && window < 0) return null;
    const seen = reachOf(element);
    if (!seen) return null;
    if (seen.reach !== 'shown' && seen.reach !== 'clipped') return { reach: seen.reach, window };
    const cover = tagOf(element) === 'option' ? 'free' : coverOf(element, seen.box);
    if (cover === 'cover') return null;
    return { reach: cover === 'bar' ? 'covered' : seen.reach, window };
  }

  /** Closes the look: states go to their rows, by the column they stand under; chosen rows without words are added. */
  finish(): {
    things: Thing[];
    elements: Element[];
    rest: { controls: number; rows: number; texts: number };
  } {
    const rows = this.gridRows();
    for (const { row, cell, element, name } of this.cells) {
      const column = this.columnOf(element);
      cell.column = column;
      if (column !== '' || this.heads.length === 0) {
        if (!row.names.includes(name)) row.names.push(name);
      }
    }
    return {
      things: this.order,
      elements: this.elements,
      rest: { controls: this.controls, rows, texts: this.texts },
    };
  }

  private columnOf(element: Element): string {
    const box = boxOf(element);
    const middle = (box.left + box.right) / 2;
    const above = this.heads.filter(
      (head) => head.box.left <= middle + 1 && head.box.right >= middle - 1 && head.box.top <= box.top + 1,
    );
    return above.at(-1)?.name ?? '';
  }

  private gridRows(): number {
    let count = 0;
    for (const row of findAll(document, '.x-grid-item,.x-grid3-row,tr,[role=row],div[class*=-row]')) {
      if (count > 400) break;
      if (
        rowAround(row) !== row ||
        !isGridRow(row) ||
        findIn(row, 'td,[role=gridcell],[role=cell],:scope > div').length < 3
      )
        continue;
      const place = this.placed(row);
      if (!place) continue;
      count++;
      // Where no row has a word of the catalogue, the rows themselves are told: a chosen tab may say what they are.
      if (isSelected(row) === true || (this.cells.length === 0 && count <= 40)) {
        const draft = this.thing(row, 'row', place);
        draft.row = draft.at;
      }
    }
    return count;
  }
}

const ownWords = (control: Element): string => {
  const text = tagOf(control) === 'input' ? '' : textOf(control);
  return text.slice(0, 139);
};

function findGridRow(element: Element): boolean {
  const row = rowAround(element);
  return row !== null && isGridRow(row) && !within(element, row);
}
