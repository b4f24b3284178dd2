/** The box of the login page's card: the whole guide's rules for its place, drawn anew with each change, never dragged. */
import type { CardModel, CardPreferences, Corner } from '../../lib/advice/card-model';
import { momentOf } from '../../lib/guide/announce';
import { type Box, hides } from '../../lib/guide/boxes';
import type { Dock } from '../../lib/guide/dock';
import { type DockNeeds, never, rest, styleOf, usual } from '../../lib/guide/dock-state';
import { make } from '../../lib/guide/natives';
import { dress } from '../../lib/guide/sheet';
import { boxOf, cardWidth, findSpot, isNarrow, type Size, type Spot } from '../../lib/guide/spot';
import { plainCard } from './plain';
import { plainSheet } from './plain-sheet';

const order: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];

/** By what an element that can have the focus is found again. */
const nameOf = (one: Element | null): string | null | undefined =>
  one?.getAttribute('href') ?? one?.getAttribute('class');

class PlainDock implements Dock {
  readonly box: HTMLElement;
  readonly #needs: DockNeeds;
  #model: CardModel | null = null;
  #wish = usual;
  /** Unfolded by hand although it is a quiet one. */
  #opened = false;
  /** The whole card as last measured; null when its words are new. */
  #whole: Size | null = null;
  #pill: Size = { width: 300, height: 52 };
  #spot: Spot | null = null;
  #moved = never;
  /** What is drawn, as text; and whether it scrolls. */
  #drawn = '';
  #scrolls = false;

  constructor(needs: DockNeeds) {
    this.#needs = needs;
    this.box = make(document, 'div');
    this.box.className = 'dock';
    needs.root.append(this.box);
    dress(needs.root, plainSheet);
  }

  readonly #acts = {
    fold: (folded: boolean) => {
      this.#opened = !folded;
      // A quiet card folds by itself: that is no wish to remember.
      if (this.#wish.folded !== folded && !(folded && this.#model?.quiet)) this.#prefer({ folded });
      else this.place();
    },
    move: () => {
      // A sheet lies only at the bottom or the top.
      const step = isNarrow(this.#needs.ground().view) ? 2 : 1;
      this.#moved = never;
      this.#prefer({ corner: order[(order.indexOf(this.#wish.corner) + step) % 4] ?? usual.corner });
    },
    enlarge: () => this.#prefer({ textSize: ([1, 2, 0] as const)[this.#wish.textSize] }),
    close: () => this.#needs.close(),
  };

  #prefer(change: Partial<CardPreferences>): void {
    this.#wish = { ...this.#wish, ...change };
    this.#needs.changed(this.#wish);
    this.#whole = null;
    this.place();
  }

  #draw(model: CardModel, folded: boolean, cramped: boolean): void {
    const { box } = this;
    const sheet = isNarrow(this.#needs.ground().view);
    const props = { model, preferences: this.#wish, folded, cramped, sheet, scrolls: this.#scrolls };
    const drawn = JSON.stringify(props);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const held = nameOf(this.#needs.root.activeElement);
    const find = (selector: string) => box.querySelector<HTMLElement>(selector);
    const [title, top] = [find('h2')?.textContent, find('.words')?.scrollTop ?? 0];
    box.replaceChildren(plainCard({ ...props, acts: this.#acts }));
    if (find('h2')?.textContent === title) find('.words')?.scrollTo(0, top);
    if (!held) return;
    const again = [...box.querySelectorAll<HTMLElement>('button,a,.words')].find(
      (one) => nameOf(one) === held,
    );
    (again ?? find('.fold'))?.focus({ preventScroll: true });
  }

  #measure(): void {
    const { width, height } = this.box.getBoundingClientRect();
    const words = this.box.querySelector('.words');
    if (words) this.#whole = { width, height: height + words.scrollHeight - words.clientHeight };
    else this.#pill = { width, height };
  }

  #write(spot: Spot): void {
    if (this.#spot && this.#spot.corner !== spot.corner) this.#moved = performance.now();
    this.#spot = spot;
    const style = styleOf(spot, this.#needs.ground());
    if (style !== this.box.getAttribute('style')) this.box.setAttribute('style', style);
  }

  #choose(folded: boolean): Spot {
    const { ground, keep, focus } = this.#needs;
    const { view } = ground();
    const card = this.#whole ?? { width: cardWidth(view), height: 1 };
    const now = this.#spot?.corner ?? this.#wish.corner;
    const held = performance.now() - this.#moved < rest;
    const corners = held ? [now, this.#wish.corner] : [this.#wish.corner, now];
    const find = (kept: readonly Box[]) =>
      findSpot({ view, card, pill: this.#pill, corners, folded, keep: kept });
    const spot = find(keep());
    const seat = focus();
    if (!seat || !hides(boxOf(spot, spot.form === 'pill' ? this.#pill : card, view), seat, view)) return spot;
    return find([...keep(), seat]);
  }

  /** Chooses a place, and draws for it. */
  #lay(model: CardModel, folded: boolean): void {
    const spot = this.#choose(folded);
    const pill = spot.form === 'pill';
    this.#scrolls = !pill && spot.limit < (this.#whole?.height ?? 0) - 1;
    this.#draw(model, pill, pill && !folded);
    this.#write(spot);
  }

  place(measured = false): void {
    const model = this.#model;
    if (measured && this.#drawn) this.#measure();
    if (!model) return;
    const folded = !this.#opened && (this.#wish.folded || model.quiet);
    const was = this.#spot?.form;
    if (!folded && !this.#whole) {
      // New words are laid out before a place is chosen: only so is it known how much room they want.
      this.#draw(model, false, false);
      if (was !== 'card' && was !== 'sheet') {
        const whole: Spot = { form: 'card', corner: null, up: true, start: true, x: 0, y: 0, limit: 1e4 };
        this.box.setAttribute('style', styleOf(whole, this.#needs.ground()));
      }
      this.#measure();
    }
    this.#lay(model, folded);
    if (was === 'pill' || this.#spot?.form !== 'pill') return;
    // A pill's size is known once it is drawn.
    this.#measure();
    this.#lay(model, folded);
  }

  show(model: CardModel, wish: CardPreferences): void {
    if (!this.#model || momentOf(model) !== momentOf(this.#model)) this.#opened = false;
    if (wish.corner !== this.#wish.corner) this.#moved = never;
    if (JSON.stringify([model, wish]) !== JSON.stringify([this.#model, this.#wish])) this.#whole = null;
    this.#model = model;
    this.#wish = wish;
    this.place();
  }

  hide(): void {
    this.#model = null;
    this.#spot = null;
    this.renew();
  }

  renew(): void {
    this.#drawn = '';
    this.box.replaceChildren();
    this.place();
  }
}

export const makePlainDock = (needs: DockNeeds): Dock => new PlainDock(needs);
