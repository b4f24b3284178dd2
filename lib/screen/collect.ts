/** Gathers what one look has found into things: one for each control, row, heading or text that has a catalogue word. */
import { otherListSign, sicilSign } from '../catalog/lexicon';
import type { Look } from '../catalog/model';
import { cardsIn, joinCard, looseIn } from './cards';
import { Columns, othersColumn } from './columns';
import { controlAround } from './control-around';
import { rowOver } from './detail-row';
import { closest, findIn, parentOf, tagOf, textOf, within } from './dom';
import { type Draft, draftOf } from './draft';
import { isAnothersState, isAside, isGroupLine } from './group-line';
import { isHeading, isMainHeading, isPressable } from './looks';
import { OverList } from './over-list';
import { type Placed, Places } from './places';
import { isDrawn, reachOf } from './reach';
import { isGridRow, rowAround, rowLike, rowOfControl } from './rows';
import { sectionOf } from './section';
import { isPicture, isSign } from './sign';
import type { Snapshot, Thing } from './snapshot';
import { joinParts } from './split-rows';
import { isSelected } from './states';
import type { Front } from './windows';
import type { Matcher, Words } from './words';

const largeText = 19;

export class Collector {
  private readonly things = new Map<Element, Draft[]>();
  private readonly order: Draft[] = [];
  private readonly elements: Element[] = [];
  private readonly places: Places;
  private readonly overList: OverList;
  private readonly columns = new Columns();
  /** Rows that the walk has passed: what looks like one, and the row as a person would take it. */
  private readonly passed = new Map<Element, Element | null>();
  private readonly cells: { row: Draft; cell: Draft; element: Element; name: string }[] = [];
  private controls = 0;
  private texts = 0;
  /** A heading has passed that the catalogue has no word of. */
  private strange = false;

  constructor(
    private readonly matcher: Matcher,
    front: Front,
  ) {
    this.places = new Places(front);
    this.overList = new OverList(matcher);
  }

  /** Takes a candidate text. Bound, so that it can be handed to the walk. */
  readonly found = (element: Element, text: string, kind: 'name' | 'text'): void => {
    this.passRow(element);
    if (kind === 'text') this.overList.note(element, text);
    this.columns.noteOthers(element, text);
    const words = this.matcher.read(text);
    const letter = words ? '' : this.matcher.isLetter(text);
    if (words || letter !== '') this.take(element, kind, words, letter);
    else if (kind === 'text') {
      this.texts++;
      this.strange ||= isMainHeading(element);
    }
    // Holding a phrase is no name yet.
    if (!words?.whole && isPressable(element)) this.nearly(element, text);
  };

  private passRow(element: Element): void {
    const like = closest(element, rowLike);
    if (like && !this.passed.has(like)) this.passed.set(like, rowAround(like));
  }

  /** The page's title names the screen too, whole or in one of its parts; only catalogue words of it are kept. */
  title(text: string): void {
    const words = this.matcher.read(text);
    if (!words) return;
    const draft = this.draft('heading', document.documentElement, { reach: 'shown', window: -1 });
    this.addWords(draft, words);
    for (const part of text.split(titleParts)) {
      const whole = this.matcher.read(part)?.whole ?? '';
      if (whole !== '' && !draft.names.includes(whole)) draft.names.push(whole);
    }
  }

  private take(element: Element, kind: 'name' | 'text', words: Words | null, letter: string): void {
    if (!this.places.of(element)) return;
    const control = controlAround(element);
    if (kind === 'name' && !control && !isPicture(element)) return;
    const root = control ?? element;
    const place = this.places.of(root);
    if (!place) return;
    const draft = this.thing(root, control ? 'control' : 'text', place);
    if (kind === 'name' && isSign(root)) draft.sign = true;
    if (words) this.addWords(draft, words);
    if (letter !== '') draft.names.push(letter);
    const name = words?.whole || letter;
    if (control && this.matcher.isLegal(name)) this.overList.close();
    if (control && name !== '') draft.others = Math.max(draft.others, this.otherWords(control, name));
    if (words && this.isTitle(element, control, draft)) this.addHeading(root, place, words);
    if (words) this.inRow(element, control, draft, words, place);
    if (control && draft.row < 0) this.underRow(control, draft);
    if (words && this.matcher.isColumn(words.whole)) this.columns.note(element, words.whole);
  }

  /** How many words a control has beside the name: a tile or a card has some, a button has none. */
  private otherWords(control: Element, name: string): number {
    const all = this.matcher.tokens(ownWords(control));
    return Math.max(0, all.known.length + all.others + all.neutral - name.split(' ').filter(Boolean).length);
  }

  private nearly(element: Element, text: string): void {
    const { known, others } = this.matcher.tokens(text);
    this.controls++;
    if (known.length === 0) return;
    const place = this.places.of(element);
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
    const draft = this.thing(root, 'heading', place);
    if (this.strange) draft.late = true;
    this.addWords(draft, words);
  }

  private inRow(element: Element, control: Element | null, draft: Draft, words: Words, own: Placed): void {
    const row = control ? rowOfControl(element) : rowAround(element);
    if (!row || isGroupLine(row) || row === control || (control && !isGridRow(row) && within(row, control)))
      return;
    const place = this.places.of(row, within(row, control ?? element) ? own : null);
    if (!place) return;
    const grid = isGridRow(row);
    if (!grid && control) return;
    const rowDraft = this.thing(row, 'row', place);
    if (grid) {
      rowDraft.row = rowDraft.at;
      draft.row = rowDraft.at;
    }
    for (const phrase of words.holds) if (!rowDraft.holds.includes(phrase)) rowDraft.holds.push(phrase);
    if (grid && this.matcher.stateOf(words.whole) !== '' && this.overList.isBelow(element)) return;
    if (words.whole !== '' && !isAside(row) && !isAnothersState(element, row))
      this.cells.push({ row: rowDraft, cell: draft, element, name: words.whole });
  }

  /** What is pressed in the opened part of a row belongs to that row. */
  private underRow(control: Element, draft: Draft): void {
    const row = rowOver(control);
    const place = row && isGridRow(row) && this.places.of(row);
    if (!place) return;
    const rowDraft = this.thing(row, 'row', place);
    rowDraft.row = rowDraft.at;
    draft.row = rowDraft.at;
  }

  private addWords(draft: Draft, words: Words): void {
    if (words.whole !== '' && !draft.names.includes(words.whole)) draft.names.push(words.whole);
    for (const phrase of words.holds) if (!draft.holds.includes(phrase)) draft.holds.push(phrase);
    if (draft.choice && words.holds.includes(sicilSign) && this.showsSicil(draft)) draft.selected = true;
    for (const phrase of words.begins) if (!draft.begins.includes(phrase)) draft.begins.push(phrase);
  }

  /** A list of the browser holds every firm's number: only the entry that it shows counts as a choice. */
  private showsSicil(draft: Draft): boolean {
    const box = this.elements[draft.at];
    if (!box || tagOf(box) !== 'select') return true;
    const shown = [...findIn(box, 'option:checked')];
    return shown.some((one) => this.matcher.read(textOf(one))?.holds.includes(sicilSign) === true);
  }

  private thing(root: Element, look: Look, place: Placed): Draft {
    const known = this.things.get(root)?.find((one) => one.look === look);
    return known ?? this.draft(look, root, place);
  }

  private draft(look: Look, root: Element, place: Placed): Draft {
    const draft = draftOf(this.elements.length, look, root, place);
    this.elements.push(root);
    this.order.push(draft);
    this.things.set(root, [...(this.things.get(root) ?? []), draft]);
    return draft;
  }

  /** Closes the look: states go to their rows, by the column they stand under; chosen rows without words are added. */
  finish(): {
    things: Thing[];
    elements: Element[];
    rest: Snapshot['rest'];
  } {
    const { rows, veiled } = this.gridRows();
    for (const { row, cell, element, name } of this.cells) {
      const column = this.columns.over(element);
      cell.column = column;
      const told = column === '' ? this.columns.none : column !== othersColumn;
      if (told && !row.names.includes(name)) row.names.push(name);
    }
    const other = this.overList.other;
    const place = other && this.places.of(other);
    if (other && place) this.thing(other, 'heading', place).holds.push(otherListSign);
    const elementOf = (draft: Draft) => this.elements[draft.at];
    joinParts(this.order, elementOf);
    const loose = looseIn(this.order, elementOf);
    const legal = loose.filter(
      ({ draft }) => draft.look === 'control' && draft.names.some(this.matcher.isLegal),
    );
    for (const { draft, element } of legal) draft.section = sectionOf(element, this.matcher);
    for (const { element, state, control } of cardsIn(this.order, loose, legal, this.matcher)) {
      const around = this.places.of(element);
      if (around) joinCard(this.thing(element, 'row', around), state.draft, control.draft);
    }
    return {
      things: this.order,
      elements: this.elements,
      rest: { controls: this.controls, rows, veiled, texts: this.texts },
    };
  }

  private gridRows(): { rows: number; veiled: number } {
    let rows = 0;
    let veiled = 0;
    for (const row of new Set(this.passed.values())) {
      if (!row || !isGridRow(row) || isGroupLine(row) || findIn(row, cellLike).length < 3) continue;
      const place = this.places.of(row);
      if (!place) {
        if (isDrawn(row) && reachOf(row)) veiled++;
        continue;
      }
      rows++;
      // Where no row has a word of the catalogue, the rows themselves are told: a chosen tab may say what they are.
      if (isSelected(row) === true || (this.cells.length === 0 && rows <= 40)) {
        const draft = this.thing(row, 'row', place);
        draft.row = draft.at;
      }
    }
    return { rows, veiled };
  }
}

const cellLike = 'td,[role=gridcell],[role=cell],:scope > div';

/** Between a page's name and its site's. */
const titleParts = /\s[|\-–—:·»›]\s/u;

const ownWords = (control: Element): string => {
  const text = tagOf(control) === 'input' ? '' : textOf(control);
  return text.slice(0, 139);
};

function findGridRow(element: Element): boolean {
  const row = rowAround(element);
  return row !== null && isGridRow(row) && !within(element, row);
}
