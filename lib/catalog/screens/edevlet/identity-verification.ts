import { control, exactly, label, saying, several } from '../../clues';
import type { ScreenRecord } from '../../model';

const signIn = control('Giriş Yap', 'Sisteme Giriş Yap', 'Sisteme Giriş', 'Devam Et', 'Giriş');

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
        exactly('e-Devlet Şifresi'),
        exactly('Mobil İmza'),
        exactly('e-İmza', 'Elektronik İmza'),
        exactly('T.C. Kimlik Kartı', 'TC Kimlik Kartı'),
        exactly('İnternet Bankacılığı', 'Banka Girişi', 'Banka'),
        exactly('Diğer Yöntemler', 'Diğer Giriş Yöntemleri'),
        exactly('İptal Et', 'İptal', 'Vazgeç'),
        exactly('Şifremi Unuttum', 'e-Devlet Şifresi Nedir, Nasıl Alınır?', 'e-Devlet Şifresi Nasıl Alınır?'),
        label('Giriş Yapılacak Uygulama', 'T.C. Kimlik No', 'Kimlik Doğrulama Sistemi'),
        saying('Kimliğiniz doğrulandıktan sonra', 'Giriş Yapılacak Uygulama', 'Kimlik Doğrulama Sistemi'),
      ),
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
    ],
  },
  targets: { 'sign-in': { clue: signIn, weight: 'plain', pick: 'one' } },
  source: { document: 'manual', figure: 'Resim 1.2', standing: 'manual' },
};
