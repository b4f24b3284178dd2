/** Contracts drawn as cards: each with its state and its own button, and no line of a list around them. */
import { fold } from '../text/fold';
import { findIn, matches, parentOf, within } from './dom';
import type { Draft } from './draft';
import { saysOthers } from './group-line';
import { gather, lineOf } from './texts';
import type { Matcher } from './words';

export interface Held {
  readonly draft: Draft;
  readonly element: Element;
}

export interface Card {
  readonly element: Element;
  readonly state: Held;
  readonly control: Held;
}

/** What a state says of, as “Profesyonel Onayı: Onay Bekliyor” does. */
const lineAround = (state: Element): string => {
  const line = lineOf(state);
  return gather(line === state ? (parentOf(state) ?? state) : line);
};
/** A card of a contract names it, or the kind of duty. */
const ofContract = / (?:sozles|gorevlendir|hekim|uzman|saglik)/u;
const highest = 7;
/** What holds one of these holds more than a card. */
const shell = 'body,main,nav,form,table,[role=main],[role=tablist],[role=tab],[role=grid],h1';
const isShell = (element: Element): boolean => matches(element, shell) || findIn(element, shell).length > 0;

/** The smallest box around the button with a state in it, where that is one and the button is the only one of its kind. */
function cardAround(control: Held, controls: readonly Held[], states: readonly Held[]): Card | null {
  let node = parentOf(control.element);
  for (let steps = 0; node && steps < highest && !isShell(node); node = parentOf(node), steps++) {
    const around = node;
    if (controls.some((one) => one !== control && within(around, one.element))) return null;
    const [state, second] = states.filter((one) => within(around, one.element));
    if (second) return null;
    if (state) return { element: around, state, control };
  }
  return null;
}

/** Things outside any row. */
export const looseIn = (
  drafts: readonly Draft[],
  elementOf: (draft: Draft) => Element | undefined,
): readonly Held[] =>
  drafts.flatMap((draft) => {
    const element = draft.row < 0 ? elementOf(draft) : undefined;
    return element ? [{ draft, element }] : [];
  });

/**
 * The cards on a page where no row bears a state. None where a contract that awaits approval stands in no card: then
 * it cannot be told what belongs together.
 */
export function cardsIn(
  all: readonly Draft[],
  loose: readonly Held[],
  controls: readonly Held[],
  { stateOf, stems }: Matcher,
): Card[] {
  const bears = (draft: Draft): boolean => draft.names.some((name) => stateOf(name) !== '');
  const inRows = all.some((draft) => draft.look === 'row' && draft.row >= 0 && bears(draft));
  if (controls.length === 0 || inRows) return [];
  const states = loose.filter(
    ({ draft, element }) => draft.look === 'text' && bears(draft) && !saysOthers(lineAround(element)),
  );
  const cards: Card[] = [];
  for (const control of controls) {
    const card = cardAround(control, controls, states);
    const words = card ? gather(card.element) : '';
    if (!card || !ofContract.test(` ${fold(words)}`)) continue;
    // Whatever else the card speaks of stands around its button.
    control.draft.section = { prose: false, stems: stems(words) };
    cards.push(card);
  }
  const awaits = ({ draft }: Held): boolean => draft.names.some((name) => stateOf(name) === 'awaiting');
  const alone = states.some((state) => awaits(state) && !cards.some((card) => card.state === state));
  return alone ? [] : cards;
}

/** Makes a row of a card: its state is the row's, and its button stands in it. */
export function joinCard(card: Draft, state: Draft, control: Draft): void {
  card.row = card.at;
  for (const name of state.names) if (!card.names.includes(name)) card.names.push(name);
  state.row = card.at;
  control.row = card.at;
}
