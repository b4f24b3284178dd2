/** Wires one frame of a page to the hub. */
import { hosts, isServicePath, type Site, siteOf } from '../../lib/catalog/hosts';
import type { Lexicon } from '../../lib/catalog/lexicon';
import { Attendant, type Attending, type FramePorts } from '../../lib/guide/attend';
import { makeHeed } from '../../lib/guide/heed';
import { listenWidely } from '../../lib/guide/listen';
import type { Guide, GuideActions } from '../../lib/guide/mount';
import type { Listen } from '../../lib/guide/pace';
import { inSight } from '../../lib/guide/sight';
import { boxesOf, spotsOf } from '../../lib/guide/spots';
import { takeOutline } from '../../lib/screen/outline';
import type { Look, Reader } from '../../lib/screen/read';
import { fold } from '../../lib/text/fold';
import { ports, takesHtml } from './ports';

type Beside = NonNullable<Attending['beside']>;

/** The site of this frame; inner frames without an address of their own take their parent's. */
function ownSite(top: boolean): Site | null {
  if (top) return siteOf(location.href);
  const origin = siteOf(`${globalThis.origin}/`);
  return origin && new URL(globalThis.origin).hostname in hosts ? origin : null;
}

/** Whether this may be the İSG-KATİP service page of e-Devlet, where the guide shows itself without a route. */
const calls = (): boolean =>
  isServicePath(location.pathname) || ` ${fold(document.title)} `.includes(' isg katip ');

/** Attends this frame for as long as its document lives. */
export function attendPage(
  veiled: FramePorts,
  mount: (actions: GuideActions) => Guide,
  makeReader: (site: Site, lexicon: Lexicon, top: boolean) => Reader,
): void {
  const top = window === window.top;
  const site = ownSite(top);
  if (!site || !takesHtml()) return;
  let shown = true;
  let heard = true;
  const besides = top ? keepClear : tellSpots();
  const heed = makeHeed(() => attendant.now(5));
  const attendant: Attendant = new Attendant({
    top,
    ports: {
      ...veiled,
      async tell(message) {
        const answer = await veiled.tell(message);
        if (message.kind === 'sighting') heard = answer !== null;
        return answer;
      },
    },
    listen: calmly(() => heard && ports.alive()),
    mount: (actions) => withSight(mount(actions)),
    makeReader: (lexicon) => {
      const reader = makeReader(site, lexicon, top);
      return { look: () => (shown && isDrawn() ? reader.look() : unseen(reader.look())) };
    },
    beside(guide, orders, ringed) {
      besides(guide, orders, ringed);
      heed(ringed);
    },
  });
  ports.onHub((message) => {
    if (message.kind !== 'outline' || site === 'identity') return;
    const outline = takeOutline(site, message.lexicons[site], top, message.vocabulary);
    if (top || (shown && isDrawn())) void ports.tell({ kind: 'outlined', outline });
  });
  void attendant.hello(calls());
  if (site === 'edevlet' && !calls()) {
    addEventListener('DOMContentLoaded', () => calls() && void attendant.hello(true), { once: true });
  }
  addEventListener('pageshow', (event) => event.persisted && void attendant.hello(calls()));
  if (!top) {
    watchShown((now) => {
      if (shown !== now) attendant.now();
      shown = now;
    });
  }
}

/** Listens; a beat is left out only while all stands as at the last one, the way to the hub and the frame too. */
const calmly =
  (well: () => boolean): Listen =>
  (soon, options) => {
    const still = listenWidely(soon, options);
    let drawn = isDrawn();
    return () => {
      const same = still?.() === true;
      const before = drawn;
      drawn = isDrawn();
      return same && drawn === before && well();
    };
  };

/** The guide, but that what has legal weight is ringed only where a person sees it plainly. */
function withSight(guide: Guide): Guide {
  const rings = guide.rings.bind(guide);
  guide.rings = (targets) => rings(inSight(targets));
  return guide;
}

/** Whether this frame's element is drawn in the page around it; taken for granted where that cannot be asked. */
const isDrawn = (): boolean => frameElement?.checkVisibility({ visibilityProperty: true }) ?? true;

/** An inner frame that is scrolled or switched away reports nothing. */
const unseen = ({ elements, snapshot }: Look): Look => ({
  elements,
  snapshot: { ...snapshot, things: [], windows: [], frames: [], size: '0x0' },
});

/** The card keeps clear of what inner frames ring. */
const keepClear: Beside = (guide, orders) => guide.avoid?.(boxesOf(document, orders.spots));

/** An inner frame says where its rings are, when that has changed. */
function tellSpots(): Beside {
  let last = '[]';
  return (_guide, _orders, ringed) => {
    const spots = spotsOf(ringed.map(({ element }) => element));
    const text = JSON.stringify(spots);
    if (text === last) return;
    last = text;
    void ports.tell({ kind: 'spots', spots });
  };
}

/** Whether an inner frame is in plain view. */
function watchShown(tell: (shown: boolean) => void): void {
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last?.target === document.documentElement) tell(last.isIntersecting);
    else start();
  });
  // A document that is written anew has another root; the one before is never seen again.
  const start = (): void => {
    observer.disconnect();
    if (document.documentElement) observer.observe(document.documentElement);
    else requestAnimationFrame(start);
  };
  if (document.documentElement) start();
  else addEventListener('DOMContentLoaded', start, { once: true });
}
