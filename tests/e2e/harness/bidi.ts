import type { Browser } from 'puppeteer-core';
import { isFavicon, type Reply } from './serve';

type Listener = (event: never) => void;

/** The raw line to Firefox that puppeteer keeps: it reaches extension pages, which puppeteer's own calls do not. */
export interface BidiLine {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
  on(event: string, listener: Listener): void;
}

/** The line of a running browser; throws when puppeteer no longer exposes it. */
export function lineOf(browser: Browser): BidiLine {
  const line = (browser as unknown as { connection?: BidiLine }).connection;
  if (!line?.send) throw new Error('puppeteer does not expose its BiDi connection.');
  return line;
}

interface BlockedRequest {
  isBlocked: boolean;
  request: { request: string; url: string; method: string };
}

export interface Interception {
  /** The reply for an address; null: nobody answers. */
  reply(url: URL, method: string): Promise<Reply | null>;
  unanswered(method: string, url: string): void;
  asked(method: string, url: string): void;
}

async function answer(line: BidiLine, event: BlockedRequest, by: Interception): Promise<void> {
  const { request, url, method } = event.request;
  by.asked(method, url);
  const address = new URL(url);
  const reply = await by.reply(address, method);
  if (reply === null && !isFavicon(address)) {
    by.unanswered(method, url);
    await line.send('network.failRequest', { request });
    return;
  }
  const headers = Object.entries({ 'content-type': reply?.contentType ?? 'text/plain', ...reply?.headers });
  await line.send('network.provideResponse', {
    request,
    statusCode: reply?.status ?? 204,
    reasonPhrase: 'OK',
    headers: headers.map(([name, value]) => ({ name, value: { type: 'string', value } })),
    body: { type: 'string', value: reply?.body ?? '' },
  });
}

/** Answers every http(s) request of every tab, from the tab's first one on. */
export async function interceptAll(line: BidiLine, by: Interception): Promise<void> {
  line.on('network.beforeRequestSent', ((event: BlockedRequest) => {
    if (!event.isBlocked || !/^https?:/u.test(event.request.url)) return;
    // A tab that closes while its request waits takes the request with it.
    answer(line, event, by).catch(() => undefined);
  }) as Listener);
  await line.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
}

/** Evaluates an expression in a tab, extension pages included, as if the person had just pressed something. */
export async function evaluateIn<Result>(
  line: BidiLine,
  context: string,
  expression: string,
): Promise<Result> {
  const { result } = await line.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((it) => JSON.stringify(it ?? null))`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const outcome = result as {
    type: string;
    result?: { value?: string };
    exceptionDetails?: { text?: string };
  };
  if (outcome.type !== 'success') throw new Error(`In the tab: ${outcome.exceptionDetails?.text}`);
  return JSON.parse(outcome.result?.value ?? 'null') as Result;
}
