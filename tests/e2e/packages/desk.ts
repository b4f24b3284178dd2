/** A little web server on this machine, a browser without any extension, and the rings of a page in it. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { newWorld, nextPresses, press, type Start, simplest } from '../../../lib/practice';
import { plainFlags } from '../harness/browser-flags';
import { chromiumPath } from '../harness/find-browser';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => boolean;

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

/** Serves the files of `folder` under `/sco/`; whatever `handle` takes comes first. */
export async function serve(folder: string, handle: Handle): Promise<Served> {
  const server = createServer(async (request, response) => {
    if (handle(request, response, await bodyOf(request))) return;
    const path = new URL(request.url ?? '/', 'http://a').pathname.replace(/^\/sco\//u, '');
    const file = join(folder, path);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (path.includes('..') || path.endsWith('/') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [...plainFlags],
  });

/** Roots are opened for the test, so that rings can be found. */
export const openRoots = `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
`;

/** The exam of which `walkRight` knows the way. */
export const exam: Start = { scenario: simplest, edition: 'katip-2025', route: '1', seed: 5 };
export const examQuery = `mode=exam&scenario=${simplest.id}&edition=katip-2025&route=1&seed=5`;

/** Presses what a learner who does everything right would press, to the end. Waiting takes as long as it takes. */
export async function walkRight(page: Page | FrameLocator): Promise<number> {
  let [world, presses] = [newWorld(exam), 0];
  for (let [next] = nextPresses(world); next; [next] = nextPresses(world)) {
    if (next.kind === 'press') {
      await page.locator(`[data-press="${next.press}"]`).first().click();
      presses += 1;
    }
    world = press(world, next);
  }
  return presses;
}

const ringScript = `(() => {
  for (const host of document.querySelectorAll('html > div')) {
    const ring = host.shadowRoot?.querySelector('[data-part=ring]');
    const card = host.shadowRoot?.querySelector('[data-part=card]');
    if (!card) continue;
    const box = ring?.getBoundingClientRect();
    return { screen: card.dataset.screen, x: box ? box.left + box.width / 2 : 0, y: box ? box.top + box.height / 2 : 0, ring: Boolean(box) };
  }
  return null;
})()`;

/** Presses what is ringed until the card shows the end. `frame`: where the page lies in the browser's view. */
export async function walkByRings(page: Page, frameName: string | null, ms = 60_000): Promise<string[]> {
  const screens: string[] = [];
  const end = Date.now() + ms;
  const shift = frameName === null ? { x: 0, y: 0 } : await page.locator('iframe').boundingBox();
  const where = frameName === null ? page.mainFrame() : page.frame(frameName);
  while (Date.now() < end) {
    const seen = (await where?.evaluate(ringScript)) as {
      screen: string;
      x: number;
      y: number;
      ring: boolean;
    } | null;
    if (seen && seen.screen !== screens.at(-1)) screens.push(seen.screen);
    if (seen?.screen === 'approval-complete') return screens;
    if (seen?.ring) await page.mouse.click(seen.x + (shift?.x ?? 0), seen.y + (shift?.y ?? 0));
    await page.waitForTimeout(250);
  }
  throw new Error(`The end was not reached: ${screens.join(', ')}`);
}
