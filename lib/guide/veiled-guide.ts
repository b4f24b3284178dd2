/** The guide of an İSG-KATİP page, which can carry the curtain as well: in the same `<div>`, under the rings. */
import type { CardModel, CardPreferences } from '../advice/card-model';
import type { CurtainWords } from '../advice/curtain';
import type { HubToFrame } from '../messages/protocol';
import type { FramePorts } from './attend';
import type { Box } from './boxes';
import { Curtain } from './curtain';
import type { Dock } from './dock';
import { type DockNeeds, usual } from './dock-state';
import { innerFocus } from './inner-focus';
import { ownLine } from './own-line';
import { type Guide, type GuideActions, PageGuide, type RingTarget } from './page-guide';
import { makeRestClock, type RestClock } from './rest-clock';

/** A guide that keeps its card off inner frames' rings, and can carry the curtain. */
export class VeiledGuide extends PageGuide {
  #avoided: readonly Box[] = [];
  #curtain: Curtain | null = null;
  #note = '';
  #card: CardModel | null = null;
  #preferences: CardPreferences = usual;
  /** The guide itself sleeps. */
  resting = false;
  /** It has ended for good. */
  over = false;
  #ending = false;
  readonly #clock: RestClock;

  constructor(doc: Document, makeDock: (needs: DockNeeds) => Dock, actions: GuideActions) {
    let clock: RestClock | undefined;
    super(doc, makeDock, actions, (frame, tick) => {
      clock = makeRestClock(frame, tick);
      return clock;
    });
    this.#clock = clock as unknown as RestClock;
  }

  get veiled(): boolean {
    return this.#curtain !== null;
  }

  protected override place(element: Element): DOMRect {
    return ownLine(element);
  }

  protected override kept(): readonly Box[] {
    const focus = innerFocus(this.host.element.ownerDocument);
    return [...super.kept(), ...this.#avoided, ...(focus ? [focus] : [])];
  }

  override rings(targets: readonly RingTarget[]): void {
    this.#clock.watch(targets.map(({ element }) => element));
    super.rings(targets);
  }

  avoid(boxes: readonly DOMRectReadOnly[]): void {
    this.#avoided = boxes;
    if (this.wanted()) this.measure();
  }

  protected override wanted(): boolean {
    return this.#curtain !== null || super.wanted();
  }

  override card(next: CardModel | null, preferences: CardPreferences): void {
    this.#card = next;
    this.#preferences = preferences;
    super.card(next && this.#note ? { ...next, hints: [this.#note, ...next.hints] } : next, preferences);
  }

  /** Draws the curtain, or takes it away. */
  veil(doc: Document, words: CurtainWords | null): void {
    this.#curtain?.end();
    this.#curtain = null;
    this.#note = words?.note ?? '';
    const settle = () => void this.wake();
    const { root, element: host } = this.host;
    if (words) this.#curtain = new Curtain({ doc, root, host, settle }, words);
    this.card(this.#card, this.#preferences);
    if (!words && this.resting) this.end();
  }

  /** The guide sleeps; under a curtain its `<div>` stays. */
  override end(): void {
    if (!this.veiled || this.#ending) {
      this.#curtain?.end();
      this.#curtain = null;
      this.over = true;
      super.end();
      return;
    }
    // A page that will not have us ends us from within.
    this.#ending = true;
    this.resting = true;
    this.rings([]);
    this.card(null, this.#preferences);
    this.#ending = false;
  }
}

type Veiling = CurtainWords | null;

/** Before the hub has said which words may stay, none may. */
const nothingPlain: CurtainWords = { names: [], note: '', whole: '' };

/** How long a page stays covered for a hub that says nothing, in milliseconds: without it nobody could lift the curtain. */
const patience = 10_000;

/**
 * Adds the curtain to a frame's way to the hub and to what it mounts. `early` tells sooner than the hub, which may have
 * to wake up first, whether some tab has the curtain: then all is covered until the hub answers.
 */
export function withCurtain(
  ports: FramePorts,
  doc: Document,
  makeDock: (needs: DockNeeds) => Dock,
  early: () => Promise<boolean>,
): { readonly ports: FramePorts; mount(actions: GuideActions): Guide } {
  let actions: GuideActions | null = null;
  let guide: VeiledGuide | null = null;
  /** Covered on suspicion: the hub has not said anything yet. */
  let meanwhile = false;
  const make = () =>
    new VeiledGuide(doc, makeDock, {
      preferences: (preferences) => actions?.preferences(preferences),
      close: () => actions?.close(),
      lost: () => actions?.lost(),
    });

  function draw(words: Veiling): void {
    meanwhile = false;
    if (!words && !guide?.veiled) return;
    if (!guide || guide.over) {
      guide = make();
      guide.resting = true;
    }
    guide.veil(doc, words);
  }
  /** Covers all where some tab has the curtain. Returns what ends that once the hub has answered. */
  function coverMeanwhile(): () => void {
    let waiting = true;
    const end = setTimeout(() => {
      waiting = false;
      if (meanwhile) draw(null);
    }, patience);
    void early().then((on) => {
      if (!on || !waiting || guide?.veiled) return;
      draw(nothingPlain);
      meanwhile = true;
    });
    return () => {
      waiting = false;
      clearTimeout(end);
    };
  }
  const hear = (message: HubToFrame): void => {
    if (message.kind === 'curtain') draw(message.words);
  };

  return {
    ports: {
      ...ports,
      async tell(message) {
        if (message.kind !== 'hello') return ports.tell(message);
        const heard = coverMeanwhile();
        const answer = await ports.tell(message);
        if (!answer) return null;
        heard();
        draw('curtain' in answer ? answer.curtain : null);
        return answer;
      },
      onHub(listener) {
        ports.onHub((message) => {
          hear(message);
          listener(message);
        });
      },
    },
    mount(now) {
      actions = now;
      guide = guide?.veiled && !guide.over ? guide : make();
      guide.resting = false;
      return guide;
    },
  };
}
