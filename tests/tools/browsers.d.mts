/** Path of a Chromium that loads unpacked extensions from the command line, or null. */
export function findChromium(): string | null;
/** Path of Firefox, or null. */
export function findFirefox(): string | null;
