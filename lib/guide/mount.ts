/** The guide on a page: one `<div>`, its rings and its card. What to ring and what to say is decided elsewhere. */
import type { CardModel, CardPreferences } from '../advice/card-model';
import { makeAnnouncer } from './announce';
import type { Box } from './boxes';
import type { DrawCard } from './card-props';
import { makeClock } from './clock';
import { makeDock } from './dock';
import { type Ground, makeProbe } from './ground';
import { type Host, makeHost, removeLeftovers } from './host';
import { focused, rectOf } from './natives';
import { makeRings, type RingTarget } from './rings';

export type { CardActs, CardProps, DrawCard } from './card-props';
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
  /** Boxes in viewport pixels, of inner frames for example, that the card must not cover either. */
  avoid(boxes: readonly DOMRectReadOnly[]): void;
  /** The extension was updated under this page: no ring any more, and the card says so. */
  orphan(model: CardModel): void;
  /** Takes everything off the page, for good. */
  end(): void;
}

/** Events born inside the card that the page shall not take for its own: shortcuts, “click outside”, focus traps. */
const ours = ['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

const usual: CardPreferences = { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' };

const stop = (event: Event): void => event.stopPropagation();

/** Pressing a button of ours with the mouse leaves the focus where the person had it. */
function keepFocus(event: Event): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}

function listen(root: ShadowRoot): void {
  for (const type of [...ours, 'dblclick', 'focusin', 'focusout']) root.addEventListener(type, stop);
  root.addEventListener('mousedown', keepFocus);
}

/** Prepares the guide for a document; nothing is put on the page before there is something to show. */
export function mountGuide(doc: Document, draw: DrawCard, actions: GuideActions): Guide {
  let avoided: readonly Box[] = [];
  let ground: Ground | null = null;
  /** Where the page's focus lies, as last seen; null for nowhere. */
  let focus: Box | null = null;
  let model: CardModel | null = null;
  let wished: CardPreferences = usual;
  let orphaned = false;
  let ended = false;
  removeLeftovers(doc);

  const host: Host = makeHost(doc, () => {
    listen(host.root);
    dock.renew();
  });
  const { root } = host;
  const probe = makeProbe(root);
  const readGround = () => {
    ground ??= probe.read();
    return ground;
  };
  const rings = makeRings({
    doc,
    root,
    before: probe.parts[0],
    own: host.element,
    ground: readGround,
    stretched: () => {
      ground = null;
    },
    lost: () => actions.lost(),
  });
  const dock = makeDock({
    root,
    draw,
    ground: readGround,
    keep: () => [...rings.boxes(), ...avoided],
    focus: () => focus,
    changed: (preferences) => orphaned || actions.preferences(preferences),
    close: () => (orphaned ? end() : actions.close()),
  });
  const announcer = makeAnnouncer(root);
  listen(root);

  function frame(now: number): void {
    if (rings.follow(now)) dock.place();
  }
  /** Puts the host where it belongs, and reads what may have changed behind its back. */
  function settle(): void {
    ground = null;
    const element = focused(doc);
    focus = element && element !== host.element ? rectOf(element) : null;
    if (!host.settle(rings.elements())) end();
  }
  function tick(): void {
    settle();
    if (!ended) dock.place();
  }
  /** The view or the card has another size, the host was taken away, or a dialog lies in front. */
  function lookAnew(): void {
    settle();
    if (ended) return;
    rings.follow(performance.now(), true);
    dock.place(true);
  }

  const clock = makeClock(frame, tick);
  const sizes = new ResizeObserver(lookAnew);
  const dialogs = new MutationObserver(lookAnew);
  let awake = false;

  /** Puts the host on the page while there is something to show, and takes it off otherwise. */
  function wake(): void {
    const wanted = !ended && (model !== null || rings.elements().length > 0);
    if (wanted) settle();
    if (wanted === awake || ended) return;
    awake = wanted;
    if (!wanted) {
      sleep();
      return;
    }
    clock.run();
    for (const part of [...probe.parts, dock.box]) sizes.observe(part);
    dialogs.observe(doc, { subtree: true, attributes: true, attributeFilter: ['open'] });
  }
  function sleep(): void {
    clock.stop();
    sizes.disconnect();
    dialogs.disconnect();
    host.leave();
  }
  function end(): void {
    if (ended) return;
    ended = true;
    rings.set([]);
    dock.hide();
    announcer.end();
    sleep();
  }

  function card(next: CardModel | null, preferences: CardPreferences): void {
    if (ended || orphaned) return;
    model = next;
    wished = preferences;
    wake();
    if (ended) return;
    ground = null;
    if (next) dock.show(next, preferences);
    else dock.hide();
    announcer.say(next);
  }

  function ring(targets: readonly RingTarget[]): void {
    if (ended || orphaned) return;
    rings.set(targets);
    wake();
    if (ended) return;
    clock.follow(targets.length > 0);
    ground = null;
    rings.follow(performance.now(), true);
    dock.place();
  }

  return {
    card,
    rings: ring,
    avoid(boxes) {
      avoided = boxes;
      if (!ended) dock.place();
    },
    orphan(next) {
      ring([]);
      card(next, wished);
      orphaned = true;
    },
    end,
  };
}
