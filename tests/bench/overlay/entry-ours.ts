/** Runs in the page of the overlay's bench: the product's frame as it runs on a live page, with a hub of one sentence. */
import { drawCard } from '../../../components/card/card';
import type { Lexicon } from '../../../lib/catalog/lexicon';
import { Attendant } from '../../../lib/guide/attend';
import { listenWidely } from '../../../lib/guide/listen';
import { mountGuide } from '../../../lib/guide/mount';
import { inSight } from '../../../lib/guide/sight';
import type { FrameToHub, HubToFrame } from '../../../lib/messages/protocol';
import { makeReader, type Reader } from '../../../lib/screen/read';
import { usualModel, usualPreferences } from '../../e2e/guide-bench/models';
import type { InPage, Overlay } from './model';

declare const guideRoot: ShadowRoot;

const bench = globalThis as unknown as InPage & { lexicon: Lexicon; costs: number[] };
bench.costs = [];

/** Rings what is named “Onayla”, and says the usual words. */
function ordersFor(message: FrameToHub): HubToFrame | null {
  if (message.kind === 'hello') return { kind: 'wake', lexicon: bench.lexicon, orphan: usualModel };
  if (message.kind !== 'sighting') return null;
  const { things } = message.snapshot;
  const at = things.findIndex((one) => one.look === 'control' && one.names.includes('onayla'));
  return {
    kind: 'orders',
    look: message.look,
    rings: at < 0 ? [] : [{ target: 'approve', at: things[at]?.at ?? at }],
    card: usualModel,
    spots: [],
    preferences: usualPreferences,
  };
}

/** Notes what each look costs, in milliseconds. */
function timed(reader: Reader): Reader {
  return {
    look() {
      const from = performance.now();
      const look = reader.look();
      bench.costs.push(performance.now() - from);
      return look;
    },
  };
}

const ours: Overlay = {
  show() {
    let hear: (message: HubToFrame) => void = () => {};
    const attendant = new Attendant({
      top: true,
      ports: {
        // Another turn of the loop, as an answer of the worker is.
        tell: (message) => new Promise((done) => setTimeout(() => done(ordersFor(message)), 0)),
        onHub: (listener) => {
          hear = listener;
        },
        alive: () => true,
      },
      mount: (actions) => {
        const guide = mountGuide(document, drawCard, actions);
        const rings = guide.rings.bind(guide);
        guide.rings = (targets) => rings(inSight(targets));
        return guide;
      },
      listen: listenWidely,
      makeReader: (lexicon) => timed(makeReader('katip', lexicon, true)),
    });
    void attendant.hello(true);
    return () => hear({ kind: 'sleep' });
  },
  ring() {
    const root = (globalThis as { guideRoot?: ShadowRoot }).guideRoot;
    const ring = root?.host.isConnected ? guideRoot.querySelector('[data-part=ring]') : null;
    const box = ring?.getBoundingClientRect();
    return box && box.width > 0 ? new DOMRect(box.x + 4, box.y + 4, box.width - 8, box.height - 8) : null;
  },
};

Object.assign(globalThis, { overlays: { ...bench.overlays, 'katip-rehberi': ours } });
