/** What a person has set for the guide, apart from the card's own look. */
import { hosts } from '../catalog/hosts';

export interface GuideSettings {
  /** Offer to read the card aloud, where a voice of this machine can. */
  readonly readAloud: boolean;
  /** By itself on İSG-KATİP and the service page, or only while a route runs. */
  readonly appear: 'always' | 'route';
  /** Hosts of ours on which the guide stays asleep. */
  readonly off: readonly string[];
  /** Remind after the three days of route e. */
  readonly reminders: boolean;
}

export const freshSettings: GuideSettings = { readAloud: true, appear: 'always', off: [], reminders: true };

type Loose = Record<string, unknown>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings, or null when they are not well formed. Hosts that are none of ours are left out. */
export function parseSettings(value: unknown): GuideSettings | null {
  if (!isLoose(value)) return null;
  const { readAloud, appear, off, reminders } = value;
  if (typeof readAloud !== 'boolean' || typeof reminders !== 'boolean' || !Array.isArray(off)) return null;
  if (appear !== 'always' && appear !== 'route') return null;
  return { readAloud, appear, off: Object.keys(hosts).filter((host) => off.includes(host)), reminders };
}
