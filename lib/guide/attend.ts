/** One frame's part: look when something changes, report, and draw what the hub says. */
import type { CardModel } from '../advice/card-model';
import type { Lexicon } from '../catalog/lexicon';
import type { FrameToHub, HubToFrame, Spot } from '../messages/protocol';
import type { Look, Reader } from '../screen/read';
import { keepPace } from './pace';
import type { Guide, GuideActions } from './page-guide';
import type { boxesOf, spotsOf } from './spots';

export interface FramePorts {
  /** Tells the hub; its answer, or null when nobody answers. Rejects never. */
  tell(message: FrameToHub): Promise<HubToFrame | null>;
  onHub(listener: (message: HubToFrame) => void, signal: AbortSignal): void;
  /** False once the extension was updated or removed under this page. */
  alive(): boolean;
}

/** How frames tell one another where their rings are. */
export interface Spotting {
  readonly boxesOf: typeof boxesOf;
  readonly spotsOf: typeof spotsOf;
}

/** Attends one frame until `signal` ends. `top` frames carry the card; inner ones rings alone. */
export class Attendant {
  private reader: Reader | null = null;
  private orphan: CardModel | null = null;
  private guide: Guide | null = null;
  private pace: { stop(): void; now(): void } | null = null;
  private readonly looks = new Map<number, Look>();
  private count = 0;
  private lastSent = '';
  private lastSpots = '[]';
  private orders: Extract<HubToFrame, { kind: 'orders' }> | null = null;
  private shown = true;
  private calls = false;

  constructor(
    private readonly top: boolean,
    private readonly makeReader: (lexicon: Lexicon) => Reader,
    private readonly ports: FramePorts,
    private readonly mount: (actions: GuideActions) => Guide,
    private readonly signal: AbortSignal,
    /** On the login page: listen to navigation, scrolling and size alone. */
    private readonly quiet = false,
    /** Nothing where there are no inner frames. */
    private readonly spotting: Spotting | null = null,
  ) {
    ports.onHub((message) => this.take(message), signal);
    signal.addEventListener('abort', () => this.sleep());
  }

  /** Says hello, and again whenever the page comes back from the browser's cache. */
  async hello(calls: boolean): Promise<void> {
    this.lastSent = '';
    this.calls = calls;
    const answer = await this.ports.tell({ kind: 'hello', calls });
    if (answer) this.take(answer);
  }

  /** Whether an inner frame is in plain view; one that is not reports nothing. */
  setShown(shown: boolean): void {
    if (this.shown === shown) return;
    this.shown = shown;
    this.pace?.now();
  }

  private take(message: HubToFrame): void {
    if (this.signal.aborted) return;
    if (message.kind === 'sleep') this.sleep();
    else if (message.kind === 'wake') this.wake(message);
    else if (message.kind === 'report') this.again();
    else if (message.kind === 'orders') this.obey(message);
  }

  /** The hub has forgotten what it heard. */
  private again(): void {
    this.lastSent = '';
    if (this.pace) this.pace.now();
    else void this.hello(this.calls);
  }

  private wake({ lexicon, orphan }: Extract<HubToFrame, { kind: 'wake' }>): void {
    this.reader = this.makeReader(lexicon);
    this.orphan = orphan;
    this.lastSent = '';
    this.guide ??= this.mount({
      preferences: (preferences) => void this.ports.tell({ kind: 'preferences', preferences }),
      close: () => void this.ports.tell({ kind: 'close' }).then((answer) => answer && this.take(answer)),
      lost: () => this.pace?.now(),
    });
    this.pace ??= keepPace(() => this.look(), this.quiet);
    this.pace.now();
  }

  private sleep(): void {
    this.pace?.stop();
    this.guide?.end();
    this.pace = null;
    this.guide = null;
    this.orders = null;
    this.reader = null;
    this.looks.clear();
  }

  private look(): void {
    if (!this.ports.alive()) this.abandon();
    if (!this.reader) return;
    const look = this.reader.look();
    const snapshot = this.shown
      ? look.snapshot
      : { ...look.snapshot, things: [], windows: [], frames: [], size: '0x0' };
    const sent = JSON.stringify(snapshot);
    if (sent === this.lastSent) {
      // The same screen, perhaps with rebuilt elements: the orders in force now mean the new ones.
      this.looks.set(this.count, look);
      this.redraw();
      return;
    }
    this.lastSent = sent;
    const number = ++this.count;
    this.looks.set(number, look);
    this.looks.delete(number - 4);
    void this.ports.tell({ kind: 'sighting', look: number, snapshot }).then((answer) => {
      if (answer) this.take(answer);
      else if (!this.ports.alive()) this.abandon();
      else this.lastSent = '';
    });
  }

  private obey(orders: Extract<HubToFrame, { kind: 'orders' }>): void {
    if (this.orders && orders.look < this.orders.look) return;
    this.orders = orders;
    this.redraw();
  }

  private redraw(): void {
    const { orders, guide } = this;
    if (!orders || !guide) return;
    const look = this.looks.get(orders.look);
    const targets = look
      ? orders.rings.flatMap(({ target, at }) => {
          const element = look.elements[at];
          return element?.isConnected ? [{ target, element }] : [];
        })
      : [];
    if (this.top) {
      if (this.spotting) guide.avoid(this.spotting.boxesOf(document, orders.spots));
      guide.card(orders.card, orders.preferences);
    }
    guide.rings(targets);
    if (!this.top && this.spotting) this.tellSpots(this.spotting.spotsOf(targets.map((one) => one.element)));
  }

  private tellSpots(spots: readonly Spot[]): void {
    const text = JSON.stringify(spots);
    if (text === this.lastSpots) return;
    this.lastSpots = text;
    void this.ports.tell({ kind: 'spots', spots });
  }

  /** The extension was updated under this page: ring nothing any more, and say so. */
  private abandon(): void {
    this.pace?.stop();
    this.pace = null;
    if (this.guide && this.orphan && this.top && this.orders?.card) this.guide.orphan(this.orphan);
    else this.guide?.end();
    this.reader = null;
  }
}
