/** The earlier help code, such as “3 · 1.5.4 · sözleşme · 2020”: still read, no longer made. It has no check. */
import type { Edition, Route, ScreenId, StepId } from '../catalog/model';
import { routeSteps, routes } from '../catalog/routes';
import { fold } from '../text/fold';

/** One short Turkish word for each screen. */
export const screenWords: Readonly<Record<ScreenId, string>> = {
  'portal-entry': 'kapı',
  'identity-verification': 'kimlik',
  'identity-two-step': 'telefon',
  'identity-consent': 'izin',
  'registered-user-entry': 'kullanıcı',
  'organisation-choice': 'işyeri',
  'main-menu': 'menü',
  contracts: 'sözleşme',
  'approval-dialog': 'pencere',
  'approval-complete': 'tamam',
  'service-sign-in': 'doğrula',
  'service-redirect': 'uygulama',
  'edevlet-home-signed-out': 'devlet',
  'edevlet-home-signed-in': 'kurumlar',
  institutions: 'bakanlık',
  'institution-services': 'hizmet',
  'declaration-notice': 'bildirim',
  'session-expired': 'süre',
  'authorised-firms': 'firmalar',
  'deleted-contracts': 'silinen',
  'individual-entry': 'bireysel',
  'other-workplaces': 'diğer',
  unknown: 'bilinmiyor',
};

export interface PlainCode {
  readonly route: Route | null;
  readonly step: StepId | null;
  readonly screen: ScreenId;
  readonly edition: Edition | null;
}

const screens = new Map(
  Object.entries(screenWords).map(([screen, word]) => [fold(word), screen as ScreenId]),
);
const steps = new Map([...new Set(Object.values(routeSteps).flat())].map((step) => [fold(step), step]));
const editions = new Map<string, Edition>([
  ['2020', 'katip-2020'],
  ['2025', 'katip-2025'],
  ['e devlet', 'edevlet'],
  ['edevlet', 'edevlet'],
]);

/** Route, step, screen and edition as somebody read them out; null where it is no such code. */
export function readPlainCode(text: string): PlainCode | null {
  const shape = /^\s*([123e–-])\s+(\S+)\s+(\p{L}+)\s+(\S+(?:\s+devlet)?)\s*$/iu;
  const parts = shape.exec(text.replace(/%20|\+|[·,;/]/gu, ' ').normalize('NFC'));
  if (!parts) return null;
  const [, route = '', step = '', word = '', edition = ''] = parts;
  const screen = screens.get(fold(word));
  if (screen === undefined) return null;
  const known = fold(step) === '' ? null : steps.get(fold(step));
  if (known === undefined) return null;
  return {
    route: routes.find((one) => one === route.toLowerCase()) ?? null,
    step: known,
    screen,
    edition: editions.get(fold(edition)) ?? null,
  };
}
