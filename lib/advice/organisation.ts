/** What an organisation has laid down for its people by the browser's policy. Read-only; every part is optional. */
import type { Language, Route } from '../catalog/model';
import { routes } from '../catalog/routes';
import { cardWords } from '../catalog/texts';
import type { CardModel } from './card-model';
import type { GuideSettings } from './settings';

/** What an organisation can switch off. */
export const features = ['readAloud', 'reminders', 'packs', 'outline', 'desk', 'trainer'] as const;
export type Feature = (typeof features)[number];

export interface Organisation {
  /** Its own help-desk: a telephone number, and when somebody answers. */
  readonly helpDesk: { readonly number: string; readonly hours: string } | null;
  /** The route that its people should take. */
  readonly route: Route | null;
  readonly off: readonly Feature[];
  /** Flow packs as text; their own door reads them. */
  readonly packs: readonly string[];
  /** Keys of the policy that could not be used. */
  readonly unread: readonly string[];
}

export const noOrganisation: Organisation = { helpDesk: null, route: null, off: [], packs: [], unread: [] };

/** Digits and what stands between them in a telephone number; at least three digits. */
const isNumber = (text: string): boolean => /^\+?[\d ()/-]{3,24}$/u.test(text) && /(?:\d.*){3}/u.test(text);
/** Letters, digits and plain punctuation: no address, no page code, no line break. */
const isHours = (text: string): boolean =>
  /^[\p{L}\d .,:;()–-]{0,80}$/u.test(text) && !/www\.|:\S*\/|\.(?:com|tr|net|org)\b/iu.test(text);

type Loose = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === 'string';
const isFeature = (value: unknown): value is Feature => features.some((one) => one === value);

/** Longest pack that a policy may carry, in characters, and the most of them. */
const packLimit = { text: 200_000, count: 20 };
const isPack = (value: unknown): value is string => isText(value) && value.length <= packLimit.text;

const readers = {
  helpDeskNumber: (value: unknown) => (isText(value) && isNumber(value.trim()) ? value.trim() : null),
  helpDeskHours: (value: unknown) => (isText(value) && isHours(value.trim()) ? value.trim() : null),
  defaultRoute: (value: unknown) => routes.find((route) => route === value) ?? null,
  // What is understood is switched off, whatever else stands beside it.
  switchedOff: (value: unknown) => (Array.isArray(value) ? value.filter(isFeature) : null),
  packs: (value: unknown) =>
    Array.isArray(value) && value.length <= packLimit.count && value.every(isPack) ? [...value] : null,
} satisfies Record<string, (value: unknown) => unknown>;

type Key = keyof typeof readers;

const isWhole = (key: Key, value: unknown): boolean =>
  key === 'switchedOff' ? Array.isArray(value) && value.every(isFeature) : readers[key](value) !== null;

/** The keys of the policy; the schema in public/ names the same. */
export const policyKeys = Object.keys(readers) as readonly Key[];

/** Reads what the policy says; what is not well formed is left out, and its key named in `unread`. */
export function readOrganisation(stored: Loose): Organisation {
  const read = <K extends Key>(key: K) =>
    (Object.hasOwn(stored, key) ? readers[key](stored[key]) : null) as ReturnType<(typeof readers)[K]>;
  const number = read('helpDeskNumber');
  return {
    helpDesk: number === null ? null : { number, hours: read('helpDeskHours') ?? '' },
    route: read('defaultRoute'),
    off: read('switchedOff') ?? [],
    packs: read('packs') ?? [],
    unread: Object.keys(stored).filter(
      (key) => !policyKeys.some((one) => one === key && isWhole(one, stored[key])),
    ),
  };
}

/** Whether the organisation leaves a feature on. An outline is of no use without the page that opens it. */
export const allows = ({ off }: Organisation, feature: Feature): boolean =>
  !off.includes(feature) && !(feature === 'outline' && off.includes('trainer'));

/** The settings in force: what the organisation has switched off stays off. */
export const inForce = (settings: GuideSettings, { off }: Organisation): GuideSettings => ({
  ...settings,
  readAloud: settings.readAloud && !off.includes('readAloud'),
  reminders: settings.reminders && !off.includes('reminders'),
});

/** The line on the card with the organisation's own help-desk; '' for none. */
export function helpDeskLine({ helpDesk }: Organisation, language: Language): string {
  if (!helpDesk) return '';
  const hours = helpDesk.hours ? ` (${helpDesk.hours})` : '';
  const words = { tr: 'Kurumunuzun yardım masası: ', en: 'Your organisation’s help desk: ' };
  return `${words[language]}${helpDesk.number}${hours}`;
}

/**
 * The card as this person and this organisation want it; `small`: drawn without its questions, for which it leads to
 * the popup.
 */
export function furnished(
  card: CardModel,
  settings: GuideSettings,
  organisation: Organisation,
  small = false,
): CardModel {
  const line = helpDeskLine(organisation, card.language);
  const { sketch, ...rest } = card;
  return {
    ...rest,
    ...(sketch === undefined || organisation.off.includes('outline') ? {} : { sketch }),
    hints: [
      ...card.hints,
      ...(small && card.troubles.length > 0 ? [cardWords.stuck[card.language]] : []),
      ...(line ? [line] : []),
    ],
    ...(inForce(settings, organisation).readAloud ? {} : { silent: true }),
    ...(allows(organisation, 'outline') ? {} : { sketch: '' }),
  };
}
