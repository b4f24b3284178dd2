/** The card's box: when it is drawn, in which form, and where it lies. */
import type { CardModel, CardPreferences, Corner } from '../advice/card-model';
import { momentOf } from './announce';
import { type Box, covers } from './boxes';
import type { CardProps, DrawCard } from './card-props';
import { makeDrag } from './drag';
import type { Ground } from './ground';
import { make } from './natives';
import { boxOf, cardWidth, cornerAt, findSpot, isNarrow, type Size, type Spot } from './spot';

/** A card that had to give way stays there at least so long, in milliseconds: nobody reads a card that jumps. */
const rest = 1000;
/** Pixels of height below which the card leaves out what is not words. */
const roomy = 250;
const order: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];

export interface Dock {
  readonly box: HTMLElement;
  show(model: CardModel, preferences: CardPreferences): void;
  hide(): void;
  /** Looks for a place again; `measured`: the size of the words may have changed. */
  place(measured?: boolean): void;
  /** Draws from nothing: the page had thrown our listeners away. */
  renew(): void;
}

interface Needs {
  readonly root: ShadowRoot;
  readonly draw: DrawCard;
  readonly ground: () => Ground;
  /** What must stay in sight. */
  readonly keep: () => readonly Box[];
  /** What has the page's focus: it must not be hidden wholly. */
  readonly focus: () => Box | null;
  readonly changed: (preferences: CardPreferences) => void;
  readonly close: () => void;
}

interface State {
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

const start: CardPreferences = { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' };

const isFolded = ({ model, preferences, opened }: State): boolean =>
  !opened && (preferences.folded || model?.quiet === true);

/** Draws when something the view sees has changed. Focus inside the card is kept in the card. */
function redraw(needs: Needs, box: HTMLElement, state: State, next: CardProps | null): void {
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
function measure(box: HTMLElement, state: State): void {
  if (!state.props) return;
  const { width, height } = box.getBoundingClientRect();
  const words = box.querySelector('[data-part=words]');
  if (state.props.folded) state.pill = { width, height };
  else state.card = { width, height: height + (words ? words.scrollHeight - words.clientHeight : 0) };
}

function styleOf({ form, up, start, x, y, limit }: Spot, { view, scale }: Ground): string {
  const width =
    form === 'pill'
      ? `max-width:${Math.min(340, view.right - view.left - 24)}px`
      : `width:${cardWidth(view)}px`;
  // A page's zoom is taken back, so that the card keeps its size and the sides are client pixels.
  const zoom = Math.abs(scale - 1) > 0.001 ? `;zoom:${1 / scale}` : '';
  return `${start ? 'left' : 'right'}:${x}px;${up ? 'top' : 'bottom'}:${y}px;max-height:${limit}px;${width}${zoom}`;
}

function choose(needs: Needs, state: State): Spot {
  const { view } = needs.ground();
  const card = state.card ?? { width: cardWidth(view), height: 1 };
  const wish = state.preferences.corner;
  const now = state.spot?.corner ?? wish;
  const held = performance.now() - state.moved < rest;
  const corners = held ? [now, wish] : [wish, now];
  const ask = { view, card, pill: state.pill, corners, folded: isFolded(state) };
  const spot = findSpot({ ...ask, keep: needs.keep() });
  const focus = needs.focus();
  if (!focus || !covers(boxOf(spot, spot.form === 'pill' ? state.pill : card, view), focus)) return spot;
  return findSpot({ ...ask, keep: [...needs.keep(), focus] });
}

export function makeDock(needs: Needs): Dock {
  const box = make(needs.root.ownerDocument, 'div');
  box.className = 'dock';
  needs.root.append(box);
  const state: State = {
    model: null,
    preferences: start,
    opened: false,
    props: null,
    card: null,
    pill: { width: 300, height: 52 },
    spot: null,
    moved: Number.NEGATIVE_INFINITY,
    style: '',
  };

  function prefer(change: Partial<CardPreferences>): void {
    state.preferences = { ...state.preferences, ...change };
    // A corner that was asked for is taken at once, without the rest after giving way.
    if (change.corner) state.moved = Number.NEGATIVE_INFINITY;
    needs.changed(state.preferences);
    state.card = null;
    place();
  }

  const acts = {
    fold(folded: boolean) {
      state.opened = !folded;
      if (state.preferences.folded !== folded && !(folded && state.model?.quiet)) prefer({ folded });
      else place();
    },
    move() {
      // A sheet lies only at the bottom or the top.
      const step = isNarrow(needs.ground().view) ? 2 : 1;
      prefer({ corner: order[(order.indexOf(state.preferences.corner) + step) % 4] ?? 'bottom-right' });
    },
    enlarge: () => prefer({ textSize: ([1, 2, 0] as const)[state.preferences.textSize] }),
    close: () => needs.close(),
  };

  const propsFor = (model: CardModel, spot: Spot | null): CardProps => {
    const folded = spot ? spot.form === 'pill' : isFolded(state);
    return {
      model,
      preferences: state.preferences,
      folded,
      cramped: folded && !isFolded(state),
      sheet: isNarrow(needs.ground().view),
      tight: spot !== null && spot.limit < roomy,
      scrolls: !folded && spot !== null && spot.limit < (state.card?.height ?? 0) - 1,
      acts,
    };
  };

  function write(spot: Spot): void {
    if (state.spot && state.spot.corner !== spot.corner) state.moved = performance.now();
    state.spot = spot;
    const style = styleOf(spot, needs.ground());
    if (style !== state.style) box.style.cssText = style;
    state.style = style;
  }

  function place(): void {
    const { model } = state;
    if (!model || drag.active()) return;
    if (!isFolded(state) && !state.card) {
      // New words are laid out before a place is chosen: only so is it known how much room they want.
      redraw(needs, box, state, { ...propsFor(model, null), scrolls: state.props?.scrolls ?? false });
      const { view } = needs.ground();
      const corner = state.spot?.corner ?? null;
      const limit = view.bottom - view.top;
      const anywhere = { form: 'card', corner, up: true, start: true, x: 0, y: 0, limit } as const;
      if (!state.spot || state.spot.form === 'pill') write(anywhere);
      measure(box, state);
    }
    const spot = choose(needs, state);
    const fresh = spot.form === 'pill' && !state.props?.folded;
    redraw(needs, box, state, propsFor(model, spot));
    write(spot);
    if (!fresh) return;
    measure(box, state);
    write(choose(needs, state));
  }

  const drag = makeDrag(box, (x, y) => {
    const { view } = needs.ground();
    prefer({ corner: cornerAt(y < (view.top + view.bottom) / 2, x < (view.left + view.right) / 2) });
  });
  drag.attach();

  return {
    box,
    place(measured = false) {
      if (measured) measure(box, state);
      place();
    },
    show(model, preferences) {
      const anew = !state.model || momentOf(model) !== momentOf(state.model);
      if (anew) state.opened = false;
      state.card = null;
      if (preferences.corner !== state.preferences.corner) state.moved = Number.NEGATIVE_INFINITY;
      state.model = model;
      state.preferences = preferences;
      place();
    },
    hide() {
      state.model = null;
      state.spot = null;
      redraw(needs, box, state, null);
    },
    renew() {
      drag.attach();
      needs.draw(box, null);
      state.props = null;
      place();
    },
  };
}
