/** What the card's box knows of itself, and how it comes to its form and place. */
import type { CardModel, CardPreferences } from '../advice/card-model';
import { type Box, hides } from './boxes';
import type { CardProps, DrawCard } from './card-props';
import type { Ground } from './ground';
import { boxOf, cardWidth, findSpot, type Size, type Spot } from './spot';

/** A card that had to give way stays there at least so long, in milliseconds: nobody reads a card that jumps. */
export const rest = 1000;

/** What a card's box needs of the guide around it. */
export interface DockNeeds {
  readonly root: ShadowRoot;
  readonly ground: () => Ground;
  /** What must stay in sight. */
  readonly keep: () => readonly Box[];
  /** What has the page's focus: it must not be hidden wholly. */
  readonly focus: () => Box | null;
  readonly changed: (preferences: CardPreferences) => void;
  readonly close: () => void;
}

export interface Needs extends DockNeeds {
  readonly draw: DrawCard;
}

export interface State {
  model: CardModel | null;
  preferences: CardPreferences;
  /** Unfolded by hand although it is a quiet one. */
  opened: boolean;
  props: CardProps | null;
  /** The whole card as last measured; null when its words are new. */
  card: Size | null;
  pill: Size;
  spot: Spot | null;
  moved: number;
  style: string;
}

/** What a card is shown with before anything is known of the person's wishes. */
export const usual: CardPreferences = { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' };

export const never = Number.NEGATIVE_INFINITY;

export const freshState = (): State => ({
  model: null,
  preferences: usual,
  opened: false,
  props: null,
  card: null,
  pill: { width: 300, height: 52 },
  spot: null,
  moved: never,
  style: '',
});

export const isFolded = ({ model, preferences, opened }: State): boolean =>
  !opened && (preferences.folded || model?.quiet === true);

/** Draws when something the view sees has changed. Focus inside the card is kept in the card. */
export function redraw(needs: Needs, box: HTMLElement, state: State, next: CardProps | null): void {
  const old = state.props;
  if (old && next && (Object.keys(next) as (keyof CardProps)[]).every((key) => old[key] === next[key]))
    return;
  const held = needs.root.activeElement;
  state.props = next;
  needs.draw(box, next);
  if (next && held && !needs.root.activeElement) {
    box.querySelector<HTMLElement>('button[aria-expanded]')?.focus({ preventScroll: true });
  }
}

/** Reads the size of what is drawn now. */
export function measure(box: HTMLElement, state: State): void {
  if (!state.props) return;
  const { width, height } = box.getBoundingClientRect();
  const words = box.querySelector('[data-part=words]');
  if (state.props.folded) state.pill = { width, height };
  else state.card = { width, height: height + (words ? words.scrollHeight - words.clientHeight : 0) };
}

export function styleOf({ form, up, start, x, y, limit }: Spot, { view, scale }: Ground): string {
  const width =
    form === 'pill'
      ? `max-width:${Math.min(340, view.right - view.left - 24)}px`
      : `width:${cardWidth(view)}px`;
  // A page's zoom is taken back, so that the card keeps its size and the sides are client pixels.
  const zoom = Math.abs(scale - 1) > 0.001 ? `;zoom:${1 / scale}` : '';
  return `${start ? 'left' : 'right'}:${x}px;${up ? 'top' : 'bottom'}:${y}px;max-height:${limit}px;${width}${zoom}`;
}

export function choose(needs: Needs, state: State): Spot {
  const { view } = needs.ground();
  const card = state.card ?? { width: cardWidth(view), height: 1 };
  const wish = state.preferences.corner;
  const now = state.spot?.corner ?? wish;
  const held = performance.now() - state.moved < rest;
  const corners = held ? [now, wish] : [wish, now];
  const ask = { view, card, pill: state.pill, corners, folded: isFolded(state) };
  const spot = findSpot({ ...ask, keep: needs.keep() });
  const focus = needs.focus();
  if (!focus || !hides(boxOf(spot, spot.form === 'pill' ? state.pill : card, view), focus, view)) return spot;
  return findSpot({ ...ask, keep: [...needs.keep(), focus] });
}
