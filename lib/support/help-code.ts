/** The plain help code: what a caller reads out so that the help-desk knows the screen. Made of states alone. */
import type { Counsel } from '../advice/counsel';
import type { ScreenId } from '../catalog/model';

/** One short Turkish word for each screen. */
const screenWords: Readonly<Record<ScreenId, string>> = {
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

const editionWords = { 'katip-2020': '2020', 'katip-2025': '2025', edevlet: 'e-Devlet' } as const;

/** Route, step, screen, edition, with a dot between: “3 · 1.5.4 · sözleşme · 2020”. A dash stands for none. */
export function helpCode(counsel: Counsel): string {
  const { route, step, screen, edition } = counsel;
  return [route ?? '–', step ?? '–', screenWords[screen], edition ? editionWords[edition] : '–'].join(' · ');
}
