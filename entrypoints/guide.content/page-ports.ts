/** Wires one frame of a page to the hub. */
import { hosts, type Site, siteOf } from '../../lib/catalog/hosts';
import type { Lexicon } from '../../lib/catalog/lexicon';
import { Attendant } from '../../lib/guide/attend';
import type { Guide, GuideActions } from '../../lib/guide/mount';
import { boxesOf, spotsOf } from '../../lib/guide/spots';
import type { Reader } from '../../lib/screen/read';
import { fold } from '../../lib/text/fold';
import { ports } from './ports';

/** The site of this frame; inner frames without an address of their own take their parent's. */
function ownSite(top: boolean): Site | null {
  if (top) return siteOf(location.href);
  const origin = siteOf(`${globalThis.origin}/`);
  return origin && new URL(globalThis.origin).hostname in hosts ? origin : null;
}

/** Whether this may be the İSG-KATİP service page of e-Devlet, where the guide shows itself without a route. */
const calls = (): boolean =>
  /^\/(?:acshb|csgb)-isg-katip(?:\/|$)/u.test(location.pathname) ||
  ` ${fold(document.title)} `.includes(' isg katip ');

/** Whether the document has a place for HTML: a picture or a list in XML has none. */
const takesHtml = (): boolean =>
  Document.prototype.createElement.call(document, 'div') instanceof HTMLElement;

/** Attends this frame for as long as its document lives. */
export function attendPage(
  mount: (actions: GuideActions) => Guide,
  makeReader: (site: Site, lexicon: Lexicon, top: boolean) => Reader,
): void {
  const top = window === window.top;
  const site = ownSite(top);
  if (!site || !takesHtml()) return;
  const read = (lexicon: Lexicon): Reader => makeReader(site, lexicon, top);
  const { signal } = new AbortController();
  const attendant = new Attendant(top, read, ports, mount, signal, false, { boxesOf, spotsOf });
  void attendant.hello(calls());
  if (site === 'edevlet' && !calls()) {
    addEventListener('DOMContentLoaded', () => calls() && void attendant.hello(true), { once: true });
  }
  addEventListener('pageshow', (event) => event.persisted && void attendant.hello(calls()));
  if (!top) watchShown(attendant);
}

/** An inner frame that is scrolled or switched away reports nothing. */
function watchShown(attendant: Attendant): void {
  const observer = new IntersectionObserver((entries) =>
    attendant.setShown(entries.at(-1)?.isIntersecting ?? true),
  );
  const start = (): void => {
    if (document.documentElement) observer.observe(document.documentElement);
  };
  if (document.documentElement) start();
  else addEventListener('DOMContentLoaded', start, { once: true });
}
