import type { Said, ScreenId } from '../../lib/catalog/model';

/** What each screen is called when the popup says what the guide sees. */
export const screenWords: Readonly<Record<ScreenId, Said>> = {
  'portal-entry': { tr: 'İSG-KATİP’in giriş sayfası', en: 'İSG-KATİP’s first page' },
  'identity-verification': { tr: 'e-Devlet kimlik doğrulama sayfası', en: 'e-Devlet’s sign-in page' },
  'identity-two-step': { tr: 'İki aşamalı giriş onayı', en: 'The two-step sign-in' },
  'identity-consent': { tr: 'Giriş izni sayfası', en: 'The page that asks leave to sign in' },
  'registered-user-entry': {
    tr: 'Giriş türü (Kayıtlı Kullanıcı / Kurumsal)',
    en: 'The kind of entry (registered user / corporate)',
  },
  'organisation-choice': { tr: 'İşyeri seçme ekranı', en: 'The choice of workplace' },
  'main-menu': { tr: 'İSG-KATİP ana menüsü', en: 'İSG-KATİP’s main menu' },
  contracts: { tr: 'Sözleşmeler listesi', en: 'The list of contracts' },
  'approval-dialog': { tr: 'Onay penceresi', en: 'The approval window' },
  'approval-complete': {
    tr: 'Onayın tamamlandığı bildirimi',
    en: 'The notice that the approval is complete',
  },
  'service-sign-in': {
    tr: 'e-Devlet’teki İSG-KATİP sayfası, giriş yapılmamış',
    en: 'İSG-KATİP’s page in e-Devlet, not signed in',
  },
  'service-redirect': { tr: 'e-Devlet’teki İSG-KATİP sayfası', en: 'İSG-KATİP’s page in e-Devlet' },
  'edevlet-home-signed-out': {
    tr: 'e-Devlet ana sayfası, giriş yapılmamış',
    en: 'e-Devlet’s home page, not signed in',
  },
  'edevlet-home-signed-in': { tr: 'e-Devlet ana sayfası', en: 'e-Devlet’s home page' },
  institutions: { tr: 'e-Devlet kurumlar listesi', en: 'e-Devlet’s list of institutions' },
  'institution-services': { tr: 'Bakanlığın hizmet listesi', en: 'The ministry’s list of services' },
  'declaration-notice': { tr: '“Kaydınız alınmıştır” bildirimi', en: 'The notice “Kaydınız alınmıştır”' },
  'session-expired': { tr: 'Oturumun kapandığı sayfa', en: 'The page that says the session has ended' },
  'authorised-firms': {
    tr: 'Yetkili firma listesi (yolun dışında)',
    en: 'The list of authorised firms (beside the way)',
  },
  'deleted-contracts': {
    tr: 'Silinen sözleşmeler (yolun dışında)',
    en: 'Deleted contracts (beside the way)',
  },
  'individual-entry': { tr: 'Bireysel giriş (yolun dışında)', en: 'The individual entry (beside the way)' },
  'other-workplaces': { tr: 'Diğer işyerlerim (yolun dışında)', en: 'Other workplaces (beside the way)' },
  unknown: { tr: 'Tanınmayan ekran', en: 'A screen it does not know' },
};
