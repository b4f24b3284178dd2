/** What the hub holds of one tab while the worker lives. */
import type { CardModel, CardPreferences } from '../advice/card-model';
import type { Counsel } from '../advice/counsel';
import type { GuideSettings } from '../advice/settings';
import type { Site } from '../catalog/hosts';
import type { ScreenRecord } from '../catalog/model';
import type { HubToFrame, Spot } from '../messages/protocol';
import type { Reason } from '../recognise/verdict';
import type { FrameOutline } from '../screen/outline-model';
import type { Sighting } from './merge';
import type { TabState } from './tab-state';

export interface FrameRecord {
  readonly site: Site;
  readonly host?: string | undefined;
  awake: boolean;
  readonly calls: boolean;
  /** The orders last given, as text. */
  sent: string;
}

export interface Tab {
  state: TabState;
  secret: boolean;
  sightings: Map<number, Sighting>;
  frames: Map<number, FrameRecord>;
  spots: Map<number, readonly Spot[]>;
  /** Outlines that were asked for and have come; null while none is asked for. */
  outlines: Map<number, FrameOutline> | null;
  counsel: Counsel | null;
  reasons: readonly Reason[];
  /** By which the screen is known; null for by none. */
  record: ScreenRecord | null;
  card: CardModel | null;
  asked: boolean;
}

/** A tab of which nothing was heard yet. */
export const newTab = (state: TabState, secret: boolean): Tab => ({
  state,
  secret,
  sightings: new Map(),
  frames: new Map(),
  spots: new Map(),
  outlines: null,
  counsel: null,
  reasons: [],
  record: null,
  card: null,
  asked: false,
});

/** A new document stands in the top frame: what its frames said before is void. */
export function forgetPage(tab: Tab): void {
  tab.sightings.clear();
  tab.frames.clear();
  tab.spots.clear();
  tab.outlines = null;
  tab.counsel = null;
  tab.card = null;
  tab.asked = true;
}

const serviceScreens = new Set(['service-sign-in', 'service-redirect']);

type Place = Pick<FrameRecord, 'site' | 'host' | 'calls'>;

/**
 * Whether a frame's page is looked at: İSG-KATİP always, a page that may be the service page, all others while a
 * route runs. Where the person wants it only on a route, nothing else wakes it; on a host that is off nothing does.
 */
export function wakes(tab: Tab, { site, host, calls }: Place, { appear, off }: GuideSettings): boolean {
  if (tab.state.closed || (host !== undefined && off.includes(host))) return false;
  if (tab.state.route !== null) return true;
  return appear === 'always' && (site === 'katip' || (site === 'edevlet' && calls));
}

/** Whether the guide shows itself: İSG-KATİP always, the service page when it is one, elsewhere while a route runs. */
export function shows(tab: Tab, { appear }: GuideSettings): boolean {
  if (tab.state.route !== null) return true;
  if (appear === 'route') return false;
  if (tab.frames.get(0)?.site === 'katip') return true;
  return tab.counsel !== null && serviceScreens.has(tab.counsel.screen);
}

/** What a frame is to draw now; null when it has not been heard. Notes what was said. */
export function ordersFor(tab: Tab, frame: number, preferences: CardPreferences): HubToFrame | null {
  const sighting = tab.sightings.get(frame);
  const known = tab.frames.get(frame);
  if (!sighting || !known) return null;
  const rings = tab.card ? (tab.counsel?.rings ?? []).filter((one) => one.frame === frame) : [];
  const orders: HubToFrame = {
    kind: 'orders',
    look: sighting.look,
    rings: rings.map(({ target, at }) => ({ target, at })),
    card: frame === 0 ? tab.card : null,
    spots: frame === 0 ? [...tab.spots].filter(([one]) => one !== 0).flatMap(([, spots]) => spots) : [],
    preferences,
  };
  known.sent = JSON.stringify(orders);
  return orders;
}

/** A frame that is to sleep draws nothing any more, and what it said is void. */
export function hush(tab: Tab, frame: number): HubToFrame {
  const known = tab.frames.get(frame);
  if (known) known.awake = false;
  tab.sightings.delete(frame);
  if (frame === 0) tab.card = null;
  return { kind: 'sleep' };
}
