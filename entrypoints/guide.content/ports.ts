/** The way from a frame to the hub: the browser's messaging between an extension's own parts. */
import type { FramePorts } from '../../lib/guide/attend';
import type { HubToFrame } from '../../lib/messages/protocol';

/** The browser's own messaging, by either of its names; promises in both. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: { id?: string }) => void): void;
  };
}

const scope = globalThis as unknown as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
const runtime = (): Runtime | undefined => (scope.browser ?? scope.chrome)?.runtime;

export const ports: FramePorts = {
  alive: () => runtime()?.id !== undefined,
  async tell(message) {
    try {
      return ((await runtime()?.sendMessage(message)) ?? null) as HubToFrame | null;
    } catch {
      // The worker is being replaced, or the extension was updated; the next look tells which.
      return null;
    }
  },
  onHub(listener) {
    const own = runtime()?.id;
    const take = (message: unknown, sender: { id?: string }): void => {
      if (sender.id === own && typeof message === 'object' && message !== null)
        listener(message as HubToFrame);
    };
    runtime()?.onMessage.addListener(take);
  },
};

/** Whether the document has a place for HTML: a picture or a list in XML has none. */
export const takesHtml = (): boolean =>
  Document.prototype.createElement.call(document, 'div') instanceof HTMLElement;
