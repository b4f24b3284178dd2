import { rmSync } from 'node:fs';
import type { BrowserContext, Page, Request, Route } from '@playwright/test';
import { buildFolder, copyBuild } from './copy-build';
import { type Ears, FrameWorlds } from './frame-worlds';
import { launch, type StageOptions } from './launch';
import { lookScript } from './look-script';
import { isFavicon, replyFor } from './serve';
import { type Answer, type FrameSeen, mergeSeen, pollUntil, type Seen } from './stage';
import { WorkerWatch } from './worker-watch';

export type { StageOptions } from './launch';
export type { Answer, Box, Seen, SeenCard, SeenRing } from './stage';

export type Serve = (url: URL, request: Request) => Answer | Promise<Answer>;

export interface Stage {
  readonly context: BrowserContext;
  /** '' without an extension. */
  readonly extensionId: string;
  /** Serves real host names; what is not answered is aborted and counts as a fault. The last call wins. */
  serve(answer: Serve): void;
  open(url: string): Promise<Page>;
  extensionPage(path: string): Promise<Page>;
  /** What the guide shows, read through its own world in every frame. */
  look(page: Page): Promise<Seen>;
  /** Looks until `want` holds; throws with the last thing seen after `ms` milliseconds (default 8000). */
  until(page: Page, want: (seen: Seen) => boolean, ms?: number): Promise<Seen>;
  /** Presses the route in the popup and returns the tab it opens. */
  startRoute(route: string): Promise<Page>;
  pages(): Promise<Page[]>;
  /** Runs an expression in the extension's world of every frame. */
  inWorlds<Result>(page: Page, expression: string): Promise<Result[]>;
  /** Console errors and warnings of everything, uncaught exceptions, policy violations, unanswered requests. */
  faults(): string[];
  /** Every http(s) address asked for, in order, as “METHOD address”. */
  requests(): string[];
  /** Every line on any console: pages, content scripts, worker, extension pages. */
  consoleLines(): string[];
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

const chromiumLook = lookScript('(element) => chrome.dom.openOrClosedShadowRoot(element)');

async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).host;
}

/** Opens a browser with the extension and a profile of its own. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const chosen = options.extension === undefined ? buildFolder('chrome') : options.extension;
  const patched = chosen !== null && options.testScript !== undefined;
  const extension = patched ? copyBuild('chrome', { firstScript: options.testScript }, chosen) : chosen;
  const context = await launch(extension, options);
  const stage = new ChromiumStage(context, patched ? extension : null);
  await stage.start(extension !== null);
  return stage;
}

class ChromiumStage implements Stage {
  extensionId = '';
  private readonly worlds = new Map<Page, FrameWorlds>();
  private readonly faultList: string[] = [];
  private readonly requestList: string[] = [];
  private readonly lineList: string[] = [];
  private answer: Serve = () => null;
  private worker: WorkerWatch | null = null;
  private closing = false;

  constructor(
    readonly context: BrowserContext,
    private readonly temporary: string | null,
  ) {}

  async start(withExtension: boolean): Promise<void> {
    const { context } = this;
    const browser = context.browser();
    if (!browser) throw new Error('The browser does not speak the debugging protocol.');
    const session = await browser.newBrowserCDPSession();
    this.worker = await WorkerWatch.start(
      session,
      () => this.extensionId,
      this.ears,
      (url) => this.requestList.push(`WORKER ${url}`),
    );
    context.on('request', (request) => this.note(request));
    context.on('page', (page) => this.meet(page));
    for (const page of context.pages()) this.meet(page);
    await context.route(/^(https?|wss?|ftp):/u, (route) => this.fulfil(route));
    if (!withExtension) return;
    this.extensionId = await extensionIdOf(context);
    await this.welcomed();
  }

  /** The page that opens itself at the install is there: it is not taken for a tab that a test opens. */
  private async welcomed(): Promise<void> {
    const isThere = () => this.context.pages().some((page) => page.url().endsWith('/welcome.html'));
    for (let tries = 0; tries < 150 && !isThere(); tries += 1)
      await new Promise((wake) => setTimeout(wake, 20));
  }

  private readonly report = (fault: string): void => {
    if (!this.closing) this.faultList.push(fault);
  };

  private readonly ears: Ears = { fault: this.report, line: (line) => this.lineList.push(line) };

  private note(request: Request): void {
    const url = request.url();
    if (/^(https?|wss?|ftp):/u.test(url)) this.requestList.push(`${request.method()} ${url}`);
  }

  private meet(page: Page): FrameWorlds {
    const known = this.worlds.get(page);
    if (known) return known;
    const worlds = new FrameWorlds(this.context, page, this.ears);
    this.worlds.set(page, worlds);
    page.on('websocket', (socket) => this.requestList.push(`SOCKET ${socket.url()}`));
    page.on('crash', () => this.report(`crash: ${page.url()}`));
    page.on('close', () => this.worlds.delete(page));
    return worlds;
  }

  private async fulfil(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const reply = replyFor(await this.answer(url, request));
    if (reply) await route.fulfill(reply).catch(() => undefined);
    else if (isFavicon(url)) await route.fulfill({ status: 204 }).catch(() => undefined);
    else {
      this.report(`unanswered: ${request.method()} ${url.href}`);
      await route.abort().catch(() => undefined);
    }
  }

  serve(answer: Serve): void {
    this.answer = answer;
  }

  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  extensionPage(path: string): Promise<Page> {
    return this.open(`chrome-extension://${this.extensionId}/${path}`);
  }

  async look(page: Page): Promise<Seen> {
    return mergeSeen(await this.inWorlds<FrameSeen>(page, chromiumLook));
  }

  until(page: Page, want: (seen: Seen) => boolean, ms = 8000): Promise<Seen> {
    return pollUntil(() => this.look(page), want, ms);
  }

  inWorlds<Result>(page: Page, expression: string): Promise<Result[]> {
    return this.meet(page).evaluate<Result>(expression);
  }

  async startRoute(route: string): Promise<Page> {
    const popup = await this.extensionPage('popup.html');
    const opened = this.context.waitForEvent('page', { timeout: 10_000 });
    await popup.locator(`[data-start-route="${route}"]`).click();
    const page = await opened.catch(async (fault: Error) => {
      const said = await popup.locator('[role=alert]').textContent({ timeout: 1000 });
      throw new Error(`No tab opened. The popup says: “${said}”. ${fault.message}`, { cause: fault });
    });
    // A new tab is an empty one for a moment.
    await page.waitForURL(/^https:/u, { waitUntil: 'domcontentloaded' });
    await popup.close().catch(() => undefined);
    return page;
  }

  async pages(): Promise<Page[]> {
    return this.context.pages();
  }

  faults(): string[] {
    return [...this.faultList];
  }

  requests(): string[] {
    return [...this.requestList];
  }

  consoleLines(): string[] {
    return [...this.lineList];
  }

  async killWorker(): Promise<void> {
    await this.worker?.kill();
  }

  async close(): Promise<void> {
    this.closing = true;
    // A browser that hangs is left to the runner, which ends it with its worker.
    const patience = new Promise((done) => setTimeout(done, 20_000).unref());
    await Promise.race([this.context.close(), patience]);
    if (this.temporary !== null) rmSync(this.temporary, { recursive: true, force: true });
  }
}
