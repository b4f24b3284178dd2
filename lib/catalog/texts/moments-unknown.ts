import type { CardText } from '../model';
import { joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const unsure = said('Emin olmadan hiçbir şeyi onaylamayın.', 'Approve nothing unless you are sure.');
const changed = said(
  'Değişmiş ya da yolunuzun dışında olabilir.',
  'It may have changed, or be off your route.',
);
const rest = { why: shared.nothingShown, troubles: [troubles.oldAddress, troubles.noHelp] };

/** Where the guide does not know, or must wait: it says so and points at nothing. */
export const unknownTexts = {
  'unknown-katip': {
    title: said('Bu ekranı tanımıyoruz', 'We do not know this screen'),
    say: joined(changed, unsure),
    ...rest,
  },
  'unknown-edevlet': {
    title: said('Bu e-Devlet sayfasını tanımıyoruz', 'We do not know this e-Devlet page'),
    say: changed,
    ...rest,
  },
  'unknown-identity': {
    title: said('Bu kimlik sayfasını tanımıyoruz', 'We do not know this identity page'),
    say: said(
      'Sayfada yazanı okuyun. Girişi kimin istediğinden emin değilseniz şifrenizi yazmayın.',
      'Read the page. If you are not sure who asks for the sign-in, do not type your password.',
    ),
    why: shared.neverLooks,
    hazard: shared.ownAddress,
    troubles: [troubles.securityCode, troubles.noTwoStep, troubles.sessionEnds],
  },
  'unknown-window': {
    title: said('Tanımadığımız bir pencere açıldı', 'A window opened that we do not know'),
    say: said(
      'Ret, silme ya da hata penceresi olabilir. Okuyun; ne sorduğundan emin değilseniz kabul etmeyin, kapatın.',
      'It may be about refusing, deleting or an error. Read it; if you are not sure what it asks, do not accept, close it.',
    ),
    ...rest,
  },
  'unknown-not-the-service': {
    title: said(
      'Bu adreste İSG-KATİP hizmeti görünmüyor',
      'The İSG-KATİP service does not show at this address',
    ),
    say: said(
      'Öteki adresi deneyin; o da olmazsa 3. Yol’dan gidin.',
      'Try the other address; if that fails, take route 3.',
    ),
    ...rest,
  },
  'unknown-language': {
    title: said('Sayfa Türkçe görünmüyor', 'The page does not seem to be in Turkish'),
    say: said(
      'Rehber yalnızca Türkçe ekranı tanır. Sayfayı Türkçe yapın, tarayıcı çevirisini kapatın.',
      'The guide knows the screens in Turkish only. Set the page to Turkish; turn browser translation off.',
    ),
    why: shared.nothingShown,
  },
  torn: {
    title: said('Hangi ekran olduğundan emin değiliz', 'We are not sure which screen this is'),
    say: joined(
      said('Sayfa iki ayrı ekrana benziyor.', 'The page looks like two different screens.'),
      unsure,
    ),
    ...rest,
  },
  busy: {
    title: said('Sayfa yükleniyor, bekleyin', 'The page is loading, please wait'),
    say: said('Uzun sürerse sayfayı yenileyin.', 'If it takes long, reload the page.'),
    troubles: [troubles.sessionEnds],
  },
  orphaned: {
    title: said('Rehber güncellendi, sayfayı yenileyin', 'The guide was updated, reload the page'),
    say: said(
      'F5’e ya da tarayıcının yenile düğmesine basın. Yeniden giriş gerekebilir.',
      'Press F5 or your browser’s reload button. You may have to sign in again.',
    ),
  },
} as const satisfies Partial<Record<Moment, CardText>>;
