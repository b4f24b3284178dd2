/** The guide on a page: one `<div>`, its rings and its card. What to ring and what to say is decided elsewhere. */
import type { CardModel, CardPreferences } from '../advice/card-model';
import { type Announcer, makeAnnouncer } from './announce';
import type { Box } from './boxes';
import { type Clock, type MakeClock, makeClock } from './clock';
import type { Dock } from './dock';
import { type DockNeeds, usual } from './dock-state';
import { type Ground, makeProbe, type Probe } from './ground';
import { type Host, makeHost, removeLeftovers } from './host';
import { listen } from './manners';
import { focused, rectOf } from './natives';
import { makeRings, type Rings, type RingTarget } from './rings';

export type { RingTarget } from './rings';

export interface GuideActions {
  preferences(preferences: CardPreferences): void;
  close(): void;
  /** A ringed element left the document: look again now. */
  lost(): void;
}

export interface Guide {
  /** Draws or redraws the card; null removes it. */
  card(model: CardModel | null, preferences: CardPreferences): void;
  /** Rings exactly these; an empty list removes all. */
  rings(targets: readonly RingTarget[]): void;
  /** Boxes in viewport pixels, of inner frames for example, that the card must not cover either. Not on the login page. */
  avoid?(boxes: readonly DOMRectReadOnly[]): void;
  /** The extension was updated under this page: no ring any more, and the card says so. */
  orphan(model: CardModel): void;
  /** Takes everything off the page, for good. */
  end(): void;
}

/** Nothing is put on the page before there is something to show. */
export class PageGuide implements Guide {
  readonly #doc: Document;
  protected readonly host: Host;
  readonly #rings: Rings;
  readonly #dock: Dock;
  readonly #announcer: Announcer;
  readonly #clock: Clock;
  readonly #probe: Probe;
  // Not at once: what changes sizes while sizes are reported makes the browser complain to the page.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(this.#lookAnew));
  readonly #dialogs = new MutationObserver(() => this.#lookAnew());
  #ground: Ground | null = null;
  /** Where the page's focus lies, as last seen; null for nowhere. */
  #focus: Box | null = null;
  #model: CardModel | null = null;
  #wished = usual;
  #awake = false;
  #orphaned = false;
  #ended = false;
  constructor(
    doc: Document,
    makeDock: (needs: DockNeeds) => Dock,
    actions: GuideActions,
    clock: MakeClock = makeClock,
  ) {
    this.#doc = doc;
    removeLeftovers(doc);
    this.host = makeHost(doc, () => {
      listen(root, this.measure);
      this.#dock.renew();
    });
    const { root, element: own } = this.host;
    this.#probe = makeProbe(root);
    const ground = () => this.#readGround();
    const before = this.#probe.parts[0];
    this.#rings = makeRings({
      doc,
      root,
      before,
      own,
      ground,
      place: this.place,
      stretched: this.#forget,
      lost: () => actions.lost(),
    });
    this.#dock = makeDock({
      root,
      ground,
      keep: () => this.kept(),
      focus: () => this.#focus,
      changed: (preferences) => this.#orphaned || actions.preferences(preferences),
      close: () => (this.#orphaned ? this.end() : actions.close()),
    });
    this.#announcer = makeAnnouncer(root);
    this.#clock = clock((now) => this.#follow(now), this.#tick);
    listen(root, this.measure);
  }

  /** What of an element is to be surrounded. */
  protected place(element: Element): DOMRect {
    return rectOf(element);
  }

  /** What the card must not cover. */
  protected kept(): readonly Box[] {
    return this.#rings.boxes();
  }

  #readGround(): Ground {
    this.#ground ??= this.#probe.read();
    return this.#ground;
  }

  readonly #forget = (): void => {
    this.#ground = null;
  };
  protected readonly measure = (): void => this.#dock.place(true);

  #follow(now: number, anew = false): boolean {
    return this.#rings.follow(now, anew) && this.#dock.place() === undefined;
  }

  readonly #tick = (): void => {
    this.#settle();
    if (this.#awake) this.#dock.place();
  };

  /** The view or the card has another size, the host was taken away, or a dialog lies in front. */
  readonly #lookAnew = (): void => {
    if (this.#awake) this.#settle();
    if (!this.#awake) return;
    this.#follow(performance.now(), true);
    this.measure();
  };

  /** Puts the host where it belongs, and reads what may have changed behind its back. */
  #settle(): void {
    this.#forget();
    const element = focused(this.#doc);
    this.#focus = element && element !== this.host.element ? rectOf(element) : null;
    if (!this.host.settle(this.#rings.elements())) this.end();
  }

  /** Whether there is anything to show. */
  protected wanted(): boolean {
    return this.#model !== null || this.#rings.elements().length > 0;
  }

  /** Puts the host on the page while there is something to show, and takes it off otherwise; false for nothing. */
  protected wake(): boolean {
    const wanted = this.wanted();
    if (wanted) this.#settle();
    else this.#sleep();
    if (!wanted || this.#ended) return false;
    if (this.#awake) return true;
    this.#awake = true;
    this.#clock.run();
    for (const part of [...this.#probe.parts, this.#dock.box]) this.#sizes.observe(part);
    this.#dialogs.observe(this.#doc, { subtree: true, attributes: true, attributeFilter: ['open'] });
    return true;
  }

  #sleep(): void {
    this.#awake = false;
    this.#clock.stop();
    this.#sizes.disconnect();
    this.#dialogs.disconnect();
    this.host.leave();
  }

  card(next: CardModel | null, preferences: CardPreferences): void {
    if (this.#ended || this.#orphaned) return;
    this.#model = next;
    this.#wished = preferences;
    this.wake();
    if (next && !this.#ended) this.#dock.show(next, preferences);
    else this.#dock.hide();
    this.#announcer.say(next);
  }

  rings(targets: readonly RingTarget[]): void {
    if (this.#ended || this.#orphaned) return;
    this.#rings.set(targets);
    if (!this.wake()) return;
    this.#clock.follow(targets.length > 0);
    this.#follow(performance.now(), true);
    this.#dock.place();
  }

  orphan(model: CardModel): void {
    this.rings([]);
    this.card(model, this.#wished);
    this.#orphaned = true;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#rings.set([]);
    this.#dock.hide();
    this.#announcer.end();
    this.#sleep();
  }
}
