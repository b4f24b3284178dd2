import { findChromium, findFirefox } from '../../tools/browsers.mjs';

/** Path of a Chromium that loads unpacked extensions from the command line; throws when there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === null) throw new Error('No Chromium found. Set CHROMIUM to its path.');
  return path;
}

/** Path of Firefox; throws when there is none. */
export function firefoxPath(): string {
  const path = findFirefox();
  if (path === null) throw new Error('No Firefox found. Set FIREFOX to its path.');
  return path;
}
