/** Outlines on their way from the frames of a tab to a page of ours. Held for that long, and never stored. */
import { screenRecords } from '../catalog';
import type { FrameToHub, HubToFrame, PageToHub } from '../messages/protocol';
import { vocabularyOf } from '../packs/vocabulary';
import type { FrameOutline } from '../screen/outline-model';
import type { HubPorts, Sender } from './hub-ports';
import type { Knowledge } from './knowledge';
import type { TabBook } from './tab-book';
import type { Tab } from './tab-record';

/** A frame and what it looks like. */
export interface OutlinedFrame {
  readonly frame: number;
  readonly outline: FrameOutline;
}

/** Begins to wait for outlines; what to ask the frames. */
function askOutlines(tab: Tab, knowledge: Knowledge): HubToFrame {
  tab.outlines = new Map();
  const lexicons = { katip: knowledge.lexicon('katip'), edevlet: knowledge.lexicon('edevlet') };
  return { kind: 'outline', lexicons, vocabulary: vocabularyOf(screenRecords) };
}

/** Hands over what has come, the top frame first; nothing is kept of it then. */
function takeOutlines(tab: Tab | undefined): OutlinedFrame[] {
  const all = [...(tab?.outlines ?? [])].map(([frame, outline]) => ({ frame, outline }));
  if (tab && all.length > 0) tab.outlines = null;
  return all.sort((a, b) => a.frame - b.frame);
}

export type OutlineAsked = Extract<PageToHub, { readonly kind: 'outline' } | { readonly kind: 'outlines' }>;

/** A page of ours asks for a tab's outlines, or fetches them. */
export function outlinesFor(
  { kind, tab: id }: OutlineAsked,
  tabs: TabBook,
  knowledge: Knowledge,
  ports: Pick<HubPorts, 'send'>,
): OutlinedFrame[] {
  if (kind === 'outlines') return takeOutlines(tabs.heard(id));
  // A tab that has not been heard may be asleep; its frames answer all the same. Whether it is private they say then.
  const tab = tabs.tab(id, tabs.heard(id)?.secret ?? true);
  ports.send(id, null, askOutlines(tab, knowledge));
  return [];
}

/** The outline that a frame sends, or its wish that one be taken: that opens our page for it. */
export function heardOutline(
  tab: Tab,
  { tab: id, frame, secret }: Sender,
  message: Extract<FrameToHub, { readonly kind: 'sketch' } | { readonly kind: 'outlined' }>,
  ports: Pick<HubPorts, 'openOwn'>,
): null {
  if (message.kind === 'sketch') ports.openOwn(`/trainer.html?tab=${id}`);
  else {
    // A tab that had not been heard was taken for a private one.
    tab.secret = secret;
    tab.outlines?.set(frame, message.outline);
  }
  return null;
}
