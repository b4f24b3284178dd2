import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BidiLine, interceptAll, lineOf } from './bidi';
import { buildFolder, copyBuild, readManifest } from './copy-build';
import { type ExtensionTab, openTab } from './extension-tab';
import { firefoxPath } from './find-browser';
import { lookScript } from './look-script';
import { isFavicon, replyFor } from './serve';
import { type Answer, type FrameSeen, mergeSeen, pollUntil, type Seen } from './stage';

export type { Answer, Box, Seen, SeenCard, SeenRing } from './stage';

export interface FirefoxOptions {
  /** Folder of an unpacked extension; the Firefox build of this project without it; null: none. */
  readonly extension?: string | null;
  readonly viewport?: { width: number; height: number };
  /** Source of a content script put in front of the others, in the copy of the build. */
  readonly testScript?: string;
}

export interface FirefoxStage {
  readonly browser: Browser;
  readonly extensionId: string;
  serve(answer: (url: URL, method: string) => Answer | Promise<Answer>): void;
  open(url: string): Promise<Page>;
  extensionPage(path: string): Promise<ExtensionTab>;
  /** What the guide shows; its root is open in this copy of the build. */
  look(page: Page): Promise<Seen>;
  until(page: Page, want: (seen: Seen) => boolean, ms?: number): Promise<Seen>;
  startRoute(route: string): Promise<Page>;
  pages(): Promise<Page[]>;
  /** Console errors and warnings of pages and content scripts, and unanswered requests; not of the background. */
  faults(): string[];
  requests(): string[];
  close(): Promise<void>;
}

/** Makes every shadow root of the extension's content scripts an open one. Stands alone in its block. */
export const openRoots = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}`;

const firefoxLook = lookScript('(element) => element.shadowRoot');
const uuid = '6b7c1c1e-4f5a-4c53-9d0e-2a4d7f0b9c31';

function extensionIdOf(folder: string): string {
  const settings = readManifest(folder).browser_specific_settings as { gecko?: { id?: string } } | undefined;
  const id = settings?.gecko?.id;
  if (id === undefined) throw new Error('The Firefox build names no id.');
  return id;
}

/** Opens Firefox with a copy of the extension and a profile of its own. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxStage> {
  const chosen = options.extension === undefined ? buildFolder('firefox') : options.extension;
  const copy =
    chosen === null
      ? null
      : copyBuild('firefox', { firstScript: `${openRoots}\n${options.testScript ?? ''}` }, chosen);
  const viewport = options.viewport ?? { width: 1280, height: 800 };
  const uuids = copy === null ? {} : { [extensionIdOf(copy)]: uuid };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: viewport,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'network.dns.disabled': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  const stage = new Firefox(browser, copy, viewport);
  await stage.start();
  return stage;
}

interface Context {
  context: string;
  children?: readonly Context[] | null;
}

interface LogEntry {
  level: string;
  text: string | null;
  source: { context?: string };
}

class Firefox implements FirefoxStage {
  readonly extensionId = uuid;
  private readonly line: BidiLine;
  private readonly faultList: string[] = [];
  private readonly requestList: string[] = [];
  private answer: Parameters<FirefoxStage['serve']>[0] = () => null;

  constructor(
    readonly browser: Browser,
    private readonly copy: string | null,
    private readonly viewport: { width: number; height: number },
  ) {
    this.line = lineOf(browser);
  }

  async start(): Promise<void> {
    await interceptAll(this.line, {
      reply: async (url, method) => replyFor(await this.answer(url, method)),
      unanswered: (method, url) => this.faultList.push(`unanswered: ${method} ${url}`),
      asked: (method, url) => {
        if (!isFavicon(new URL(url))) this.requestList.push(`${method} ${url}`);
      },
    });
    this.line.on('log.entryAdded', ((entry: LogEntry) => {
      if (entry.level === 'error' || entry.level === 'warn')
        this.faultList.push(`${entry.level}: ${entry.text}`);
    }) as never);
    if (this.copy === null) return;
    await this.browser.installExtension(this.copy);
    await this.welcomed();
  }

  /** The page that opens itself at the install is there: it does not come before a tab that a test has opened. */
  private async welcomed(): Promise<void> {
    for (let tries = 0; tries < 150; tries += 1) {
      const { result } = await this.line.send('browsingContext.getTree', { maxDepth: 0 });
      const tabs = result.contexts as readonly { url: string }[];
      if (tabs.some(({ url }) => url.endsWith('/welcome.html'))) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }

  serve(answer: Parameters<FirefoxStage['serve']>[0]): void {
    this.answer = answer;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  extensionPage(path: string): Promise<ExtensionTab> {
    return openTab(this.line, `moz-extension://${uuid}/${path}`);
  }

  async look(page: Page): Promise<Seen> {
    const shares: FrameSeen[] = [];
    for (const frame of page.frames()) {
      try {
        shares.push((await frame.evaluate(firefoxLook)) as FrameSeen);
      } catch (error) {
        if (!/detached|destroyed|no such frame|navigat|DiscardedBrowsing|AbortError/iu.test(String(error)))
          throw error;
      }
    }
    return mergeSeen([...shares, ...(await this.lookBehind(page))]);
  }

  /** The same of inner frames that came out of the browser's cache with their page: the driver does not list them. */
  private async lookBehind(page: Page): Promise<FrameSeen[]> {
    const listed = new Set(page.frames().map((frame) => (frame as unknown as { _id: string })._id));
    const root = (page.mainFrame() as unknown as { _id: string })._id;
    const { result } = await this.line.send('browsingContext.getTree', { root });
    const shares: FrameSeen[] = [];
    const open = [...(result.contexts as readonly Context[])];
    for (let one = open.shift(); one !== undefined; one = open.shift()) {
      open.push(...(one.children ?? []));
      if (listed.has(one.context)) continue;
      const answer = await this.line
        .send('script.evaluate', {
          expression: `JSON.stringify(${firefoxLook})`,
          target: { context: one.context },
          awaitPromise: false,
        })
        .catch(() => null);
      const value = (answer?.result.result as { value?: unknown } | undefined)?.value;
      if (typeof value === 'string') shares.push(JSON.parse(value) as FrameSeen);
    }
    return shares;
  }

  until(page: Page, want: (seen: Seen) => boolean, ms = 8000): Promise<Seen> {
    return pollUntil(() => this.look(page), want, ms);
  }

  async startRoute(route: string): Promise<Page> {
    const popup = await this.extensionPage('popup.html');
    const before = new Set(await this.browser.pages());
    await popup.press(`[data-start-route="${route}"]`);
    for (let tries = 0; tries < 200; tries += 1) {
      await new Promise((wake) => setTimeout(wake, 50));
      const page = (await this.browser.pages()).find(
        (each) => !before.has(each) && /^https:/u.test(each.url()),
      );
      if (!page) continue;
      await popup.close();
      await page.setViewport(this.viewport);
      return page;
    }
    throw new Error(`Route ${route} opened no tab.`);
  }

  pages(): Promise<Page[]> {
    return this.browser.pages();
  }

  faults(): string[] {
    return [...this.faultList];
  }

  requests(): string[] {
    return [...this.requestList];
  }

  async close(): Promise<void> {
    await this.browser.close();
    if (this.copy !== null) rmSync(this.copy, { recursive: true, force: true });
  }
}
