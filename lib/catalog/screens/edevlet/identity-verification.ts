import { control, exactly, label, oneOf, saying, several, standing } from '../../clues';
import type { ScreenRecord } from '../../model';

const signIn = control('Giriş Yap', 'Sisteme Giriş Yap', 'Sisteme Giriş', 'Devam Et', 'Giriş');

const methods = [
  exactly('e-Devlet Şifresi'),
  exactly('Mobil İmza'),
  exactly('e-İmza', 'Elektronik İmza'),
  exactly('T.C. Kimlik Kartı', 'TC Kimlik Kartı'),
  exactly('İnternet Bankacılığı', 'Banka Girişi', 'Banka'),
  exactly('Diğer Yöntemler', 'Diğer Giriş Yöntemleri'),
  exactly('Şifremi Unuttum', 'e-Devlet Şifresi Nedir, Nasıl Alınır?', 'e-Devlet Şifresi Nasıl Alınır?'),
];

const help = standing(
  'e-Devlet Şifresi Nedir, Nasıl Alınır?',
  'e-Devlet Şifresi Nasıl Alınır?',
  'e-Devlet Şifresi Nedir?',
  'Sıkça Sorulan Sorular',
  'Yardım',
);

/** Steps 1.2 and 3.2: identity verification, in all its generations. The fields themselves are never looked at. */
export const identityVerification: ScreenRecord = {
  screen: 'identity-verification',
  edition: 'edevlet',
  sites: ['identity'],
  depth: 0,
  scope: 'page',
  recognise: {
    must: [
      several(
        3,
        signIn,
        ...methods,
        exactly('İptal Et', 'İptal', 'Vazgeç'),
        label('Giriş Yapılacak Uygulama', 'T.C. Kimlik No', 'Kimlik Doğrulama Sistemi'),
        saying('Kimliğiniz doğrulandıktan sonra', 'Giriş Yapılacak Uygulama', 'Kimlik Doğrulama Sistemi'),
      ),
      // Other forms of the same service are gone on with and given up as well.
      oneOf(...methods, exactly('Giriş Yap', 'Sisteme Giriş Yap', 'Sisteme Giriş')),
    ],
    never: [
      saying(
        'Uygulamasına Giriş Yapıyorsunuz',
        'İki Aşamalı Giriş Onay',
        'oturumunuzun süresi dolmuş',
        'oturumunuz sona erdi',
      ),
      exactly('Onayla'),
      saying('yeni şifre', 'yeni e-Devlet Şifre', 'şifrenizi değiştir'),
      exactly('Şifremi Değiştir', 'Şifreyi Değiştir'),
      // A page about the password, under what is elsewhere a link to it.
      standing('Şifremi Unuttum'),
      help,
    ],
  },
  targets: { 'sign-in': { clue: signIn, weight: 'plain', pick: 'one' } },
  source: { document: 'manual', figure: 'Resim 1.2', standing: 'manual' },
};

/** The same where help stands below what is to be filled in. */
export const identityVerificationWithHelp: ScreenRecord = {
  ...identityVerification,
  recognise: {
    must: [
      ...identityVerification.recognise.must,
      oneOf(label('Giriş Yapılacak Uygulama', 'T.C. Kimlik No'), saying('Giriş Yapılacak Uygulama')),
    ],
    never: identityVerification.recognise.never?.filter((one) => one !== help) ?? [],
  },
};
