import { type BrowserContext, chromium } from '@playwright/test';
import { plainFlags } from './browser-flags';
import { chromiumPath } from './find-browser';

export interface StageOptions {
  /** Folder of an unpacked extension; the build of this project without it; null: a browser without one. */
  readonly extension?: string | null;
  readonly viewport?: { width: number; height: number };
  readonly deviceScaleFactor?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly bfcache?: boolean;
  /** Source of a content script put in front of the others, in a copy of the build. */
  readonly testScript?: string;
  /** Further arguments for the browser. */
  readonly args?: readonly string[];
}

function launchArguments(extension: string | null, more: readonly string[]): string[] {
  const base = [...plainFlags, '--host-resolver-rules=MAP * ~NOTFOUND'];
  const load =
    extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return [...base, ...load, ...more];
}

/** Starts Chromium with a profile of its own, reaching no network. */
export function launch(extension: string | null, options: StageOptions): Promise<BrowserContext> {
  const { viewport, deviceScaleFactor, colorScheme, forcedColors, reducedMotion } = options;
  return chromium.launchPersistentContext('', {
    headless: true,
    executablePath: chromiumPath(),
    args: launchArguments(extension, options.args ?? []),
    viewport: viewport ?? { width: 1280, height: 800 },
    ...(options.bfcache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(forcedColors === undefined ? {} : { forcedColors }),
    // A ring that breathes is drawn sixty times a second: only who asks for motion pays for it.
    reducedMotion: reducedMotion ?? 'reduce',
  });
}
