/** The rehearsal page outside an extension: nothing is asked of a browser's extension interface. */
import type { RehearsalPorts } from '../../components/simulator/mount-simulator';

/** A name for an attempt. Plain http of an intranet has no `randomUUID`. */
export function freshName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** `place`: whether the address may be changed, so that a reload goes on. */
export const localPorts = (place: boolean): RehearsalPorts => ({
  query: new URLSearchParams(location.search),
  preferences: async () => null,
  speak(language, title, textSize) {
    document.documentElement.lang = language;
    document.documentElement.dataset.size = String(textSize);
    document.title = title;
  },
  place(query) {
    if (place) history.replaceState(null, '', query);
  },
  fresh: freshName,
});
