/** A target that Playwright does not hand out: the toolbar's popup, a tab of a private window. */
import type { CDPSession } from '@playwright/test';

type Params = Record<string, unknown>;

export interface RawTarget {
  send(method: string, params?: Params): Promise<Params>;
  on(method: string, listener: (params: Params) => void): void;
  /** Evaluates an expression in the page. */
  evaluate<Result>(expression: string): Promise<Result>;
}

interface Reply {
  id?: number;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
}

/** Joins a target by its id. */
export async function joinTarget(browser: CDPSession, targetId: string): Promise<RawTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done: (result: Params) => void; fail: (error: Error) => void }>();
  const listeners = new Map<string, (params: Params) => void>();
  let count = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id === undefined) {
      listeners.get(reply.method ?? '')?.(reply.params ?? {});
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.error) asked?.fail(new Error(reply.error.message));
    else asked?.done(reply.result ?? {});
  });
  const send = (method: string, params: Params = {}): Promise<Params> => {
    const id = ++count;
    const answer = new Promise<Params>((done, fail) => waiting.set(id, { done, fail }));
    const message = JSON.stringify({ id, method, params });
    return browser.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
  return {
    send,
    on: (method, listener) => void listeners.set(method, listener),
    async evaluate<Result>(expression: string): Promise<Result> {
      const answer = await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
        userGesture: true,
      });
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return (answer.result as { value: Result }).value;
    },
  };
}

/** The id of the newest target with this address, waited for. */
export async function targetAt(
  browser: CDPSession,
  want: (url: string, type: string) => boolean,
): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find((target) => want(target.url, target.type));
    if (found) return found.targetId;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error('The target does not come.');
}
