/** One look: document → snapshot. The only place where the words of a page are met, and they stay here. */

import { oldHost, type Site } from '../catalog/hosts';
import type { Lexicon } from '../catalog/lexicon';
import { showsAccount } from './account';
import { askerOf } from './asker';
import { Collector } from './collect';
import { attr, byTag, isDesigned, parentOf, tagOf, within } from './dom';
import { asksToType } from './fields';
import { framesIn, innerFrames, innerSize, ownSize } from './frames';
import { isPressable } from './looks';
import { duringLook } from './per-look';
import { isDrawn } from './reach';
import { elementsIn } from './slotted';
import type { OpenWindow, Snapshot } from './snapshot';
import type { Found } from './texts';
import { gather, lineOf, walk } from './walk';
import { type Front, lookAtFront, Passed, type WindowSeen } from './windows';
import { type Matcher, makeMatcher } from './words';

/** A look's snapshot, and the elements its handles stand for; the elements never leave the frame. */
export interface Look {
  readonly snapshot: Snapshot;
  readonly elements: readonly Element[];
}

export interface Reader {
  /** Reads the document once. Cost grows with what is in view; a page of 7 000 nodes takes a few milliseconds. */
  look(): Look;
}

/** A part of a document that is looked at as if it were the page; nothing around it is read. */
export interface Scope {
  /** The part's root; asked for at every look. */
  root(): Element | null;
  /** The address that the part stands for. */
  address(): URL;
  title(): string;
}

/** The document itself, at its own address. */
const whole: Scope = {
  root: () => document.body ?? document.documentElement,
  address: () => new URL(location.href),
  title: () => document.title,
};

/** Makes a reader for one frame, or for a part of one. Of addresses, query and fragment are never looked at. */
export function makeReader(site: Site, lexicon: Lexicon, top: boolean, scope = whole): Reader {
  const matcher = makeMatcher(lexicon);
  return {
    look: () => duringLook(look),
  };

  function look(): Look {
    const root = scope.root();
    const place = scope.address();
    const within = scope === whole ? null : root;
    const { texts, passed, partial } = passThrough(root);
    const front = isDesigned() ? closedFront : lookAtFront(lexicon, within, passed);
    const collector = new Collector(matcher, front);
    if (!front.masked) for (const text of texts) collector.found(...text);
    if (top) collector.title(scope.title());
    const { things, elements, rest } = collector.finish();
    const snapshot: Snapshot = {
      site,
      path: pathOf(lexicon, place.pathname),
      things,
      windows: front.windows.map((one) => outline(one, matcher)),
      asker: site === 'identity' ? askerOf(document, (body, found) => walk(within ?? body, found)) : 'nobody',
      ...(site === 'edevlet' && root && showsAccount(root) ? { account: true } : {}),
      ...(site === 'katip' && root && rest.rows === 0 && asksToType(root) ? { asks: true } : {}),
      busy: front.busy,
      old: place.hostname === oldHost,
      foreign: within === null && isForeign(),
      partial,
      size: ownSize(),
      frames: within ? [] : framesIn(front),
      ...(top || within || front.windows.length > 0 || !root ? {} : stemsOf(root, matcher)),
      rest,
    };
    return { snapshot, elements };
  }
}

/** One walk through all that is near the view; what it finds is judged once it is known what lies in front. */
export function passThrough(root: Element | null) {
  const texts: Parameters<Found>[] = [];
  const passed = new Passed();
  const { partial } =
    root && !isDesigned() ? walk(root, (...text) => texts.push(text), passed.note) : { partial: false };
  return { texts, passed, partial };
}

/** A document that is typed into is not looked at. */
const closedFront: Front = { windows: [], masked: true, busy: false };

function pathOf(lexicon: Lexicon, name: string): string {
  const path = name.replace(/\/+$/u, '') || '/';
  return lexicon.paths.includes(path) ? path : '';
}

const isForeign = (): boolean => {
  const language = attr(document.documentElement, 'lang').toLowerCase();
  return language !== '' && !language.startsWith('tr');
};

/** The text of a window around its controls, reduced to the catalogue's stems. */
function outline({ element, modal }: WindowSeen, matcher: Matcher): OpenWindow {
  const controls = new Set<Element>();
  const slotted = elementsIn(element);
  let title = '';
  for (const part of [element, ...slotted]) {
    walk(part, (one, _words, kind) => {
      let pressed = false;
      for (let node: Element | null = one; node && node !== element; node = parentOf(node)) {
        if (!isPressable(node)) continue;
        pressed ||= tagOf(node) !== 'label';
        if (attr(node, 'tabindex') !== '-1') controls.add(node);
      }
      if (title === '' && !pressed && kind === 'text' && isDrawn(one)) title = gather(lineOf(one)).trim();
    });
  }
  let text = ` ${[element, ...slotted].map(gather).join(' ')} `;
  for (const control of controls) {
    const own = gather(control).trim();
    if (own !== '') text = removeOnce(text, own);
  }
  const frame = innerFrames().find((one) => within(element, one));
  return { modal, stems: matcher.stems(text, title), frame: frame ? innerSize(frame) : '' };
}

function removeOnce(text: string, part: string): string {
  const at = text.lastIndexOf(part);
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}

/** A frame longer than this is no window's, and its words are not gone through once more. */
const shortFrame = 1500;

/** What a frame speaks of as a whole. */
const stemsOf = (root: Element, matcher: Matcher): Pick<Snapshot, 'stems'> =>
  byTag(document, '*').length > shortFrame
    ? {}
    : { stems: outline({ element: root, modal: false }, matcher).stems };
