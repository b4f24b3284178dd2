import type { CDPSession } from '@playwright/test';
import { type Ears, reportFaults } from './frame-worlds';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

type Listener = (event: never) => void;

/** Follows the extension's worker through its lives: faults, requests, an end by force. */
export class WorkerWatch {
  private id: string | null = null;

  private constructor(
    private readonly browser: CDPSession,
    private readonly extensionId: () => string,
    private readonly ears: Ears,
    private readonly request: (url: string) => void,
  ) {}

  /** `request` hears of every address the worker asks for. */
  static async start(
    browser: CDPSession,
    extensionId: () => string,
    ears: Ears,
    request: (url: string) => void,
  ): Promise<WorkerWatch> {
    const watch = new WorkerWatch(browser, extensionId, ears, request);
    browser.on('Target.targetCreated', ({ targetInfo }) => void watch.meet(targetInfo));
    browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (watch.id === targetId) watch.id = null;
    });
    await browser.send('Target.setDiscoverTargets', { discover: true });
    return watch;
  }

  private async meet(target: Target): Promise<void> {
    if (target.type !== 'service_worker' || !target.url.startsWith('chrome-extension://')) return;
    this.id = target.targetId;
    try {
      const { sessionId } = await this.browser.send('Target.attachToTarget', {
        targetId: target.targetId,
        flatten: false,
      });
      this.listen(sessionId, target.url);
    } catch {
      // The worker ended before it could be joined.
    }
  }

  private listen(sessionId: string, url: string): void {
    const listeners = new Map<string, Listener>();
    this.browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { method?: string; params?: never };
      if (message.method !== undefined) listeners.get(message.method)?.(message.params as never);
    });
    const on = (name: string, listener: Listener): void => void listeners.set(name, listener);
    reportFaults({ on } as never, this.ears, () => url);
    on('Network.requestWillBeSent', ((event: { request: { url: string } }) =>
      this.request(event.request.url)) as Listener);
    for (const [id, method] of ['Runtime.enable', 'Log.enable', 'Network.enable'].entries()) {
      const message = JSON.stringify({ id: id + 1, method });
      this.browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    }
  }

  /** Ends the worker as the browser would; it starts again at the next event. */
  async kill(): Promise<void> {
    const { targetInfos } = await this.browser.send('Target.getTargets');
    const worker = targetInfos.find(
      (target) => target.type === 'service_worker' && target.url.includes(this.extensionId()),
    );
    if (worker) await this.browser.send('Target.closeTarget', { targetId: worker.targetId });
    for (let tries = 0; this.id !== null && tries < 50; tries += 1) {
      await new Promise((wake) => setTimeout(wake, 20));
    }
  }
}
