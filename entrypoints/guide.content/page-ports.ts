/** Wires one frame of a page to the hub. */
import { hosts, type Site, siteOf } from '../../lib/catalog/hosts';
import type { Lexicon } from '../../lib/catalog/lexicon';
import { Attendant, type FramePorts } from '../../lib/guide/attend';
import type { Guide, GuideActions } from '../../lib/guide/mount';
import type { HubToFrame } from '../../lib/messages/protocol';
import type { Reader } from '../../lib/screen/read';
import { fold } from '../../lib/text/fold';

/** The browser's own messaging, by either of its names; promises in both. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: { id?: string }) => void): void;
    removeListener(listener: (message: unknown, sender: { id?: string }) => void): void;
  };
}

const scope = globalThis as unknown as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
const runtime = (): Runtime | undefined => (scope.browser ?? scope.chrome)?.runtime;

const ports: FramePorts = {
  alive: () => runtime()?.id !== undefined,
  async tell(message) {
    try {
      return ((await runtime()?.sendMessage(message)) ?? null) as HubToFrame | null;
    } catch {
      // The worker is being replaced, or the extension was updated; the next look tells which.
      return null;
    }
  },
  onHub(listener, signal) {
    const own = runtime()?.id;
    const take = (message: unknown, sender: { id?: string }): void => {
      if (sender.id === own && typeof message === 'object' && message !== null)
        listener(message as HubToFrame);
    };
    runtime()?.onMessage.addListener(take);
    signal.addEventListener('abort', () => runtime()?.onMessage.removeListener(take));
  },
};

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

/** Attends this frame for as long as its document lives. */
export function attendPage(
  mount: (actions: GuideActions) => Guide,
  makeReader: (site: Site, lexicon: Lexicon, top: boolean) => Reader,
): void {
  const top = window === window.top;
  const site = ownSite(top);
  if (!site) return;
  const read = (lexicon: Lexicon): Reader => makeReader(site, lexicon, top);
  const attendant = new Attendant(top, read, ports, mount, new AbortController().signal, site === 'identity');
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
