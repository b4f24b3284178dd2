import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);

// Branded Chrome no longer takes --load-extension; Chromium, Chrome for Testing and Edge do.
const chromiumNames = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const chromiumPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programs.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
];
const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, windows ? `${name}.exe` : name);
      if (folder !== '' && existsSync(path)) return path;
    }
  }
  return null;
}

function playwrightChromium() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

const named = (variable) => (process.env[variable] ? process.env[variable] : null);
const among = (places) => places.find((place) => existsSync(place)) ?? null;

export function findChromium() {
  return named('CHROMIUM') ?? onPath(chromiumNames) ?? playwrightChromium() ?? among(chromiumPlaces);
}

export function findFirefox() {
  return named('FIREFOX') ?? onPath(firefoxNames) ?? among(firefoxPlaces);
}
