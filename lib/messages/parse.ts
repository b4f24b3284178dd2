/** The receiver's side: what arrives is taken only in the shape that was agreed. Anything else is null. */
import type { CardPreferences } from '../advice/card-model';
import { freshSettings, parseSettings } from '../advice/settings';
import { routes } from '../catalog/routes';
import { isOutline, isSnapshot, isSpot } from './parse-snapshot';
import type { FrameToHub, PageToHub } from './protocol';

type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTab = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Preferences of the card, or null when they are not well formed. */
export function parsePreferences(value: unknown): CardPreferences | null {
  if (!isLoose(value)) return null;
  const { corner, folded, textSize, language } = value;
  const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
  if (!corners.includes(corner as string) || typeof folded !== 'boolean') return null;
  if (![0, 1, 2].includes(textSize as number) || (language !== 'tr' && language !== 'en')) return null;
  return { corner, folded, textSize, language } as CardPreferences;
}

/** A message from a frame of a page. */
export function parseFrameMessage(value: unknown): FrameToHub | null {
  if (!isLoose(value)) return null;
  switch (value.kind) {
    case 'hello':
      return typeof value.calls === 'boolean' ? { kind: 'hello', calls: value.calls } : null;
    case 'sighting':
      return Number.isInteger(value.look) && isSnapshot(value.snapshot)
        ? (value as unknown as FrameToHub)
        : null;
    case 'spots':
      return Array.isArray(value.spots) && value.spots.length <= 64 && value.spots.every(isSpot)
        ? (value as unknown as FrameToHub)
        : null;
    case 'preferences': {
      const preferences = parsePreferences(value.preferences);
      return preferences ? { kind: 'preferences', preferences } : null;
    }
    case 'close':
    case 'sketch':
      return { kind: value.kind };
    case 'outlined':
      return isOutline(value.outline) ? (value as unknown as FrameToHub) : null;
    default:
      return null;
  }
}

const sound: CardPreferences = { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' };

/** A part of something that is set, sound beside the rest of a sound whole; null where it is not. */
function partOf<Whole extends object>(
  value: unknown,
  whole: Whole,
  parse: (value: unknown) => Whole | null,
): Partial<Whole> | null {
  const read = isLoose(value) ? parse({ ...whole, ...value }) : null;
  if (!read || !isLoose(value)) return null;
  return Object.fromEntries(
    Object.entries(read).filter(([key]) => Object.hasOwn(value, key)),
  ) as Partial<Whole>;
}

/** A message from one of our own pages. */
export function parsePageMessage(value: unknown): PageToHub | null {
  if (!isLoose(value)) return null;
  const { kind, tab } = value;
  const secret = value.secret === true ? ({ secret: true } as const) : {};
  if (kind === 'start') {
    const route = routes.find((one) => one === value.route);
    return route ? { kind, route } : null;
  }
  if (kind === 'lead') {
    const route = routes.find((one) => one === value.route);
    return route && isTab(tab) ? { kind, tab, route } : null;
  }
  if (kind === 'curtain') {
    const { on, secret: isSecret } = value;
    if (!isTab(tab) || typeof isSecret !== 'boolean') return null;
    return { kind, tab, secret: isSecret, ...(typeof on === 'boolean' ? { on } : {}) };
  }
  if (kind === 'ask') return isTab(tab) ? { kind, tab, ...secret } : null;
  if (kind === 'stop' || kind === 'show-again' || kind === 'outline' || kind === 'outlines')
    return isTab(tab) ? { kind, tab } : null;
  if (kind === 'resume' || kind === 'forget') return { kind };
  if (kind === 'reminder') return typeof value.set === 'boolean' ? { kind, set: value.set } : null;
  if (kind === 'settings') {
    const settings = partOf(value.settings, freshSettings, parseSettings);
    return settings ? { kind, settings } : null;
  }
  if (kind === 'preferences') {
    const preferences = partOf(value.preferences, sound, parsePreferences);
    return preferences ? { kind, preferences, ...secret } : null;
  }
  return null;
}
