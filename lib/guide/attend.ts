/** One frame's part: look when something changes, report, and draw what the hub says. */
import type { CardModel } from '../advice/card-model';
import type { Lexicon } from '../catalog/lexicon';
import type { FrameToHub, HubToFrame } from '../messages/protocol';
import type { Look, Reader } from '../screen/read';
import { keepPace, type Listen, type Pace } from './pace';
import type { Guide, GuideActions } from './page-guide';
import type { RingTarget } from './rings';

export interface FramePorts {
  /** Tells the hub; its answer, or null when nobody answers. Rejects never. */
  tell(message: FrameToHub): Promise<HubToFrame | null>;
  onHub(listener: (message: HubToFrame) => void): void;
  /** False once the extension was updated or removed under this page. */
  alive(): boolean;
}

type Orders = Extract<HubToFrame, { kind: 'orders' }>;

/** What differs between frames. */
export interface Attending {
  /** Top frames carry the card; inner ones rings alone. */
  readonly top: boolean;
  readonly ports: FramePorts;
  makeReader(lexicon: Lexicon): Reader;
  mount(actions: GuideActions): Guide;
  /** What is listened to besides changes of the document; little where it is left out. */
  readonly listen?: Listen;
  /** What else is done with orders before they are drawn, where there are inner frames. */
  beside?(guide: Guide, orders: Orders, ringed: readonly RingTarget[]): void;
}

/** Attends one frame for as long as its document lives. */
export class Attendant {
  readonly #of: Attending;
  #reader: Reader | null = null;
  #orphan: CardModel | null = null;
  #guide: Guide | null = null;
  #pace: Pace | null = null;
  readonly #looks = new Map<number, Look>();
  /** Grows from document to document: orders meant for the page before are known by it. */
  #count = Math.floor(performance.timeOrigin);
  #lastSent = '';
  #orders: Orders | null = null;
  #calls = false;

  constructor(of: Attending) {
    this.#of = of;
    of.ports.onHub((message) => this.#take(message));
  }

  /** Says hello, and again whenever the page comes back from the browser's cache. `tries`: how many more where nobody answers. */
  async hello(calls: boolean, tries = 4): Promise<void> {
    this.#lastSent = '';
    this.#calls = calls;
    const answer = await this.#of.ports.tell({ kind: 'hello', calls });
    if (answer) this.#take(answer);
    // The hub ended over the question: without an answer this page would never be heard of again.
    else if (tries && this.#of.ports.alive()) setTimeout(() => this.hello(calls, tries - 1), 600);
  }

  /** Looks again soon; with `haste` sooner, on a page that is busy. */
  now(haste?: number): void {
    this.#pace?.now(haste);
  }

  #take(message: HubToFrame): void {
    if (message.kind === 'sleep') this.#sleep();
    else if (message.kind === 'wake') this.#wake(message);
    else if (message.kind === 'report') this.#again();
    else if (message.kind === 'orders') this.#obey(message);
  }

  /** The hub has forgotten what it heard. */
  #again(): void {
    this.#lastSent = '';
    if (this.#pace) this.#pace.now();
    else void this.hello(this.#calls);
  }

  #wake({ lexicon, orphan }: Extract<HubToFrame, { kind: 'wake' }>): void {
    this.#reader = this.#of.makeReader(lexicon);
    this.#orphan = orphan;
    this.#lastSent = '';
    this.#guide ??= this.#of.mount({
      preferences: (preferences) => void this.#of.ports.tell({ kind: 'preferences', preferences }),
      close: () => void this.#of.ports.tell({ kind: 'close' }).then((answer) => answer && this.#take(answer)),
      // What was ringed is drawn anew: found again before a busy page has rested.
      lost: () => this.now(4),
    });
    this.#pace ??= keepPace(() => this.#look(), this.#of.listen);
    this.#pace.now();
  }

  #sleep(): void {
    this.#pace?.stop();
    this.#guide?.end();
    this.#pace = null;
    this.#guide = null;
    this.#orders = null;
    this.#reader = null;
    this.#looks.clear();
  }

  #look(): void {
    if (!this.#of.ports.alive()) this.#abandon();
    if (!this.#reader) return;
    const look = this.#reader.look();
    const { snapshot } = look;
    const sent = JSON.stringify(snapshot);
    if (sent === this.#lastSent) {
      // The same screen, perhaps with rebuilt elements: the orders in force now mean the new ones.
      this.#looks.set(this.#count, look);
      this.#redraw();
      return;
    }
    this.#lastSent = sent;
    const number = ++this.#count;
    this.#looks.set(number, look);
    this.#looks.delete(number - 4);
    void this.#of.ports.tell({ kind: 'sighting', look: number, snapshot }).then((answer) => {
      if (answer) this.#take(answer);
      else if (!this.#of.ports.alive()) this.#abandon();
      else this.#lastSent = '';
    });
  }

  #obey(orders: Orders): void {
    if (!this.#guide || (this.#orders && orders.look < this.#orders.look)) return;
    this.#orders = orders;
    this.#redraw();
  }

  #redraw(): void {
    const [orders, guide] = [this.#orders, this.#guide];
    if (!orders || !guide) return;
    const look = this.#looks.get(orders.look);
    const targets = look
      ? orders.rings.flatMap(({ target, at }) => {
          const element = look.elements[at];
          return element?.isConnected ? [{ target, element }] : [];
        })
      : [];
    this.#of.beside?.(guide, orders, targets);
    if (this.#of.top) guide.card(orders.card, orders.preferences);
    guide.rings(targets);
  }

  /** The extension was updated under this page: ring nothing any more, and say so. */
  #abandon(): void {
    this.#pace?.stop();
    this.#pace = null;
    if (this.#guide && this.#orphan && this.#of.top && this.#orders?.card) this.#guide.orphan(this.#orphan);
    else this.#guide?.end();
    this.#reader = null;
  }
}
