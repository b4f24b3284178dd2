/** Browsers with a profile that outlives them, for the checks of the records. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { plainFlags } from '../harness/browser-flags';
import { chromiumPath, firefoxPath } from '../harness/find-browser';

const address = 'https://kayit.example/';
const blank = '<!doctype html><html lang="tr"><title>Kayıt</title><body></body></html>';

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const input = new URL('./entry.ts', import.meta.url).pathname;
  const built = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  const { output } = await built.generate({ format: 'iife', name: 'unused' });
  await built.close();
  return output[0].code;
}

/** The script of the checks, built once. */
export const checkScript = (): Promise<string> => (bundled ??= bundle());

/** A page with the records, whichever browser it is in. */
export interface RecordsPage {
  run<Result>(expression: string): Promise<Result>;
  /** What was said on the console so far. */
  readonly lines: string[];
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A folder for a profile, and its removal. */
export function profile(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'katip-records-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface ChromiumRecords extends RecordsPage {
  readonly cdp: CDPSession;
  another(): Promise<RecordsPage>;
}

const paused = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Kills a process of ours and waits until it is gone. */
async function killProcess(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await paused(20);
  }
}

/** Chromium on this profile, with the records' script in a page. */
export async function openChromium(path: string): Promise<ChromiumRecords> {
  const context = await chromium.launchPersistentContext(path, {
    headless: true,
    executablePath: chromiumPath(),
    args: [...plainFlags, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  await context.route(/^https?:/u, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: blank }),
  );
  const browser = context.browser();
  if (!browser) throw new Error('The browser does not speak the debugging protocol.');
  const root = await browser.newBrowserCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id ?? -1;
  const meet = async (page: Page): Promise<RecordsPage> => {
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto(address);
    await page.evaluate(await checkScript());
    return {
      lines,
      run: (expression) => page.evaluate(expression),
      kill: () => killProcess(pid).then(() => context.close().catch(() => undefined)),
      close: () => context.close(),
    };
  };
  const page = context.pages()[0] ?? (await context.newPage());
  const first = await meet(page);
  return {
    ...first,
    cdp: await context.newCDPSession(page),
    another: async () => meet(await context.newPage()),
  };
}

/** The launcher puts a profile's preferences back once its browser is gone: only then may the next one start. */
async function tidied(path: string): Promise<void> {
  const copies = (): string[] => readdirSync(path).filter((file) => file.endsWith('.puppeteer'));
  for (let tries = 0; copies().length > 0 && tries < 100; tries += 1) await paused(20);
  for (const file of copies()) rmSync(join(path, file), { force: true });
}

/** Firefox on this profile, with the records' script in a page. */
export async function openFirefoxRecords(path: string): Promise<RecordsPage> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: path,
    extraPrefsFirefox: { 'network.dns.disabled': true },
  });
  const lines: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => lines.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: blank });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(await checkScript());
  const pid = browser.process()?.pid ?? -1;
  return {
    lines,
    run: (expression) => page.evaluate(expression) as Promise<never>,
    kill: () => killProcess(pid).then(() => tidied(path)),
    close: () => browser.close(),
  };
}
