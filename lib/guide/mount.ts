/** The whole guide for a page: its card is drawn by a view of its own, and can be dragged. */
import type { DrawCard } from './card-props';
import { makeDock } from './dock';
import type { Guide, GuideActions } from './page-guide';
import { VeiledGuide } from './veiled-guide';

export type { CardActs, CardProps, DrawCard } from './card-props';
export type { Guide, GuideActions, RingTarget } from './page-guide';

/** Prepares the guide for a document; nothing is put on the page before there is something to show. */
export const mountGuide = (doc: Document, draw: DrawCard, actions: GuideActions): Guide =>
  new VeiledGuide(doc, (needs) => makeDock({ ...needs, draw }), actions);
