/** The card's box: when it is drawn, in which form, and where it lies. */
import type { CardModel, CardPreferences, Corner } from '../advice/card-model';
import { momentOf } from './announce';
import type { CardActs, CardProps } from './card-props';
import {
  choose,
  freshState,
  isFolded,
  measure,
  type Needs,
  never,
  redraw,
  styleOf,
  usual,
} from './dock-state';
import { type Drag, makeDrag } from './drag';
import { make } from './natives';
import { isNarrow, type Spot } from './spot';

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

/** One box of one guide; everything it needs of the page comes from outside. */
class CardDock implements Dock {
  readonly box: HTMLElement;
  readonly #needs: Needs;
  readonly #drag: Drag;
  readonly #state = freshState();

  constructor(needs: Needs) {
    this.#needs = needs;
    this.box = make(needs.root.ownerDocument, 'div');
    this.box.className = 'dock';
    needs.root.append(this.box);
    this.#drag = makeDrag(this.box, needs.ground, (corner) => this.#prefer({ corner }));
    this.#drag.attach();
  }

  readonly #acts: CardActs = {
    fold: (folded) => {
      const { model, preferences } = this.#state;
      this.#state.opened = !folded;
      // A quiet card folds by itself: that is no wish to remember.
      if (preferences.folded !== folded && !(folded && model?.quiet)) this.#prefer({ folded });
      else this.place();
    },
    move: () => {
      // A sheet lies only at the bottom or the top.
      const step = isNarrow(this.#needs.ground().view) ? 2 : 1;
      this.#prefer({
        corner: order[(order.indexOf(this.#state.preferences.corner) + step) % 4] ?? usual.corner,
      });
    },
    enlarge: () => this.#prefer({ textSize: ([1, 2, 0] as const)[this.#state.preferences.textSize] }),
    close: () => this.#needs.close(),
  };

  #prefer(change: Partial<CardPreferences>): void {
    const state = this.#state;
    state.preferences = { ...state.preferences, ...change };
    // A corner that was asked for is taken at once, without the rest after giving way.
    if (change.corner) state.moved = never;
    this.#needs.changed(state.preferences);
    state.card = null;
    this.place();
  }

  #propsFor(model: CardModel, spot: Spot | null): CardProps {
    const state = this.#state;
    const folded = spot ? spot.form === 'pill' : isFolded(state);
    return {
      model,
      preferences: state.preferences,
      folded,
      cramped: folded && !isFolded(state),
      sheet: isNarrow(this.#needs.ground().view),
      tight: spot !== null && spot.limit < roomy,
      scrolls: !folded && spot !== null && spot.limit < (state.card?.height ?? 0) - 1,
      acts: this.#acts,
    };
  }

  #write(spot: Spot): void {
    const state = this.#state;
    if (state.spot && state.spot.corner !== spot.corner) state.moved = performance.now();
    state.spot = spot;
    const style = styleOf(spot, this.#needs.ground());
    if (style !== state.style) this.box.style.cssText = style;
    state.style = style;
  }

  /** New words are laid out before a place is chosen: only so is it known how much room they want. */
  #try(model: CardModel): void {
    const state = this.#state;
    const scrolls = state.props?.scrolls ?? false;
    redraw(this.#needs, this.box, state, { ...this.#propsFor(model, null), scrolls });
    const { view } = this.#needs.ground();
    const corner = state.spot?.corner ?? null;
    const limit = view.bottom - view.top;
    if (state.spot?.form !== 'card' && state.spot?.form !== 'sheet') {
      this.#write({ form: 'card', corner, up: true, start: true, x: 0, y: 0, limit });
    }
    measure(this.box, state);
  }

  place(measured = false): void {
    const state = this.#state;
    const { model } = state;
    if (measured) measure(this.box, state);
    if (!model || this.#drag.active()) return;
    if (!isFolded(state) && !state.card) this.#try(model);
    const spot = choose(this.#needs, state);
    const fresh = spot.form === 'pill' && !state.props?.folded;
    redraw(this.#needs, this.box, state, this.#propsFor(model, spot));
    this.#write(spot);
    if (!fresh) return;
    measure(this.box, state);
    this.#write(choose(this.#needs, state));
  }

  show(model: CardModel, preferences: CardPreferences): void {
    const state = this.#state;
    // On another screen the card need not rest where it gave way.
    if (!state.model || momentOf(model) !== momentOf(state.model))
      Object.assign(state, { opened: false, moved: never });
    if (preferences.corner !== state.preferences.corner) state.moved = never;
    Object.assign(state, { card: null, model, preferences });
    this.place();
  }

  hide(): void {
    Object.assign(this.#state, { model: null, spot: null });
    redraw(this.#needs, this.box, this.#state, null);
  }

  renew(): void {
    this.#drag.attach();
    this.#needs.draw(this.box, null);
    this.#state.props = null;
    this.place();
  }
}

export const makeDock = (needs: Needs): Dock => new CardDock(needs);
