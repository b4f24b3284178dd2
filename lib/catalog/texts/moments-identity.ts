import type { CardText } from '../model';
import { joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const how = said(
  'Bir yöntem seçin, bilgilerinizi kendiniz yazın, sonra “Giriş Yap” ya da “Sisteme Giriş Yap” yazan düğmeye basın.',
  'Choose a method, type your details yourself, then press the button that says “Giriş Yap” or “Sisteme Giriş Yap”.',
);
const signIn = {
  why: shared.neverLooks,
  hazard: shared.ownAddress,
  troubles: [
    troubles.password,
    troubles.securityCode,
    troubles.noTwoStep,
    troubles.notTheUser,
    troubles.sessionEnds,
  ],
};
const noName = said(
  'Burada düğme göstermeyiz; o uygulamanın adını da saklamayız.',
  'We point at nothing here and do not keep that application’s name.',
);

/** Steps 1.2 and 3.2: password page, second step, consent. */
export const identityTexts = {
  'identity-katip': {
    title: said('Kimliğinizi doğrulayın', 'Prove who you are'),
    say: joined(said('Girişi İSG-KATİP istiyor.', 'İSG-KATİP asks you to sign in.'), how),
    ...signIn,
  },
  'identity-edevlet': {
    title: said('e-Devlet’e giriş yapın', 'Sign in to e-Devlet'),
    say: joined(said('Girişi e-Devlet istiyor.', 'e-Devlet itself asks you to sign in.'), how),
    ...signIn,
  },
  'identity-other': {
    title: said('Dikkat: girişi başka bir uygulama istiyor', 'Careful: another application asks'),
    say: said(
      'Bu giriş İSG-KATİP için görünmüyor. Siz başlatmadıysanız şifrenizi yazmayın; yolunuzu rehberden yeniden başlatın.',
      'This does not seem to be for İSG-KATİP. If you did not start it, do not type your password; start your route again from the guide.',
    ),
    why: noName,
  },
  'identity-nobody': {
    title: said('Girişi kimin istediği anlaşılmıyor', 'We cannot tell who asks for the sign-in'),
    say: said(
      'Uygulamanın adını kendiniz okuyun. İSG-KATİP ya da e-Devlet değilse şifrenizi yazmayın.',
      'Read the application’s name yourself. Unless it is İSG-KATİP or e-Devlet, do not type your password.',
    ),
    ...signIn,
  },
  'two-step': {
    title: said('Girişin ikinci aşamasını tamamlayın', 'Complete the second step of the sign-in'),
    say: said(
      'e-Devlet, siz olduğunuzu bir kez daha soruyor. Sayfada yazanı okuyun, isteneni kendiniz yapın.',
      'e-Devlet checks once more that it is you. Read the page and do what it asks yourself.',
    ),
    why: shared.signInOnly,
    hazard: said(
      'Kendiniz başlatmadığınız bir girişi onaylamayın.',
      'Do not approve a sign-in you did not start.',
    ),
    troubles: [troubles.noTwoStep, troubles.sessionEnds],
  },
  'consent-katip': {
    title: said('İSG-KATİP’e giriş izni verin', 'Allow the sign-in to İSG-KATİP'),
    say: said(
      'e-Devlet, İSG-KATİP’e girmeniz için izninizi soruyor. Bu sayfadaki “Onayla” düğmesine basın.',
      'e-Devlet asks for your permission to enter İSG-KATİP. Press “Onayla” on this page.',
    ),
    hazard: shared.signInOnly,
    troubles: [troubles.consentTaken, troubles.sessionEnds],
  },
  'consent-other': {
    title: said('Durun: izni başka bir uygulama istiyor', 'Stop: another application asks for permission'),
    say: said(
      'Bu izin İSG-KATİP için görünmüyor. “Onayla” düğmesine basmayın; “İptal” ile çıkın, yolunuzu rehberden yeniden başlatın.',
      'This does not seem to be for İSG-KATİP. Do not press “Onayla”; leave by “İptal” and start your route again from the guide.',
    ),
    why: noName,
  },
  'consent-nobody': {
    title: said('İznin kimin için olduğu anlaşılmıyor', 'We cannot tell whom you would allow'),
    say: said(
      'Uygulamanın adını kendiniz okuyun. İSG-KATİP değilse ya da emin değilseniz “İptal” düğmesine basın.',
      'Read the application’s name yourself. If it is not İSG-KATİP, or you are not sure, press “İptal”.',
    ),
    why: shared.nothingShown,
    hazard: shared.signInOnly,
    troubles: [troubles.consentTaken],
  },
} as const satisfies Partial<Record<Moment, CardText>>;
