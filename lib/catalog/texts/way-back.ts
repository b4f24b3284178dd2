import type { Route, Said, ScreenId } from '../model';
import { said, shared } from './common';

const finishSignIn = said(
  'Girişi İSG-KATİP ya da e-Devlet istiyorsa tamamlayın.',
  'If İSG-KATİP or e-Devlet asks for it, finish the sign-in.',
);
const toContracts = said(
  'Menüden “Sözleşmeler” ya da “Hizmet Sözleşmeleri” girişine basın.',
  'In the menu press “Sözleşmeler” or “Hizmet Sözleşmeleri”.',
);
const backPage = said('Tarayıcının geri düğmesine basın.', 'Press your browser’s back button.');
const goOn = (tr: string, en: string): Said =>
  said(`Buradan sürdürebilirsiniz: ${tr}`, `You can go on from here: ${en}`);

/** One sentence for finding back from each screen; `routeStart` is the last resort. */
export const wayBackTexts: Readonly<Record<ScreenId, Said>> = {
  'portal-entry': goOn(
    '“E-Devlet Giriş” ya da “İSG-KATİP Giriş” düğmesine basın.',
    'press “E-Devlet Giriş” or “İSG-KATİP Giriş”.',
  ),
  'identity-verification': finishSignIn,
  'identity-two-step': finishSignIn,
  'identity-consent': finishSignIn,
  'registered-user-entry': goOn(
    '“Kayıtlı Kullanıcı Girişi” ya da “Kurumsal” seçeneğine basın.',
    'press “Kayıtlı Kullanıcı Girişi” or “Kurumsal”.',
  ),
  'organisation-choice': goOn('işyerinizi sicile göre seçin.', 'choose your firm by its SGK number.'),
  'main-menu': toContracts,
  contracts: shared.changeFirm,
  'approval-dialog': said('Emin değilseniz pencereyi kapatın.', 'If you are not sure, close the window.'),
  'approval-complete': toContracts,
  'service-sign-in': goOn('“Kimliğimi Şimdi Doğrula” yazısına basın.', 'press “Kimliğimi Şimdi Doğrula”.'),
  'service-redirect': goOn('“Uygulamaya Git” düğmesine basın.', 'press “Uygulamaya Git”.'),
  'edevlet-home-signed-out': goOn('“Giriş Yap” düğmesine basın.', 'press “Giriş Yap”.'),
  'edevlet-home-signed-in': goOn('“Kurumlar” bölümüne basın.', 'press “Kurumlar”.'),
  institutions: goOn(
    'bakanlığa, sonra İSG-KATİP hizmetine basın.',
    'press the ministry, then the İSG-KATİP service.',
  ),
  'institution-services': goOn('İSG-KATİP hizmetine basın.', 'press the İSG-KATİP service.'),
  'declaration-notice': said('Bildirimi kapatın.', 'Close the notice.'),
  'session-expired': said('Yeniden giriş yapın.', 'Sign in again.'),
  'authorised-firms': backPage,
  'deleted-contracts': said(
    'Soldaki menüden “Sözleşmeler” satırına basın.',
    'Press “Sözleşmeler” in the menu on the left.',
  ),
  'individual-entry': shared.leaveIndividual,
  'other-workplaces': said(
    'Menüden “Sözleşmeler” satırına basın; işyeri yanlışsa “Kurum Değiştir” satırına.',
    'Press “Sözleşmeler” in the menu; if the firm is wrong, “Kurum Değiştir”.',
  ),
  unknown: backPage,
};

const type = (address: string): Said =>
  said(`Adres satırına şunu yazın: ${address}`, `Type this into the address bar: ${address}`);

const service = 'www.turkiye.gov.tr/csgb-isg-katip';

/** Where each route begins, as the last resort. Which of route 2’s two addresses is live is not known. */
export const routeStart: Readonly<Record<Route, Said>> = {
  '1': type('isgkatip.csgb.gov.tr'),
  '2': said(
    `${type(service).tr}; açılmazsa www.turkiye.gov.tr/acshb-isg-katip`,
    `${type(service).en}; if it does not open, www.turkiye.gov.tr/acshb-isg-katip`,
  ),
  '3': type('www.turkiye.gov.tr'),
  e: type('isgkatip.csgb.gov.tr'),
};
