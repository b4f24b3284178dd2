import { control, exactly, label, oneOf, saying } from '../../clues';
import type { ScreenRecord } from '../../model';

/** Step 1.1: the public entry page of 2020. */
export const portalEntry: ScreenRecord = {
  screen: 'portal-entry',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 0,
  scope: 'page',
  recognise: {
    must: [
      control('İSG-KATİP Giriş', 'İSG-KATİP Girişi', 'İSG-KATİP Sistemine Giriş'),
      oneOf(
        exactly('İSG-KATİP Kullanıcı Kılavuzu'),
        exactly('Yetkili Firma Listesi'),
        label('HOŞGELDİNİZ', 'Hoş Geldiniz'),
        saying(
          'üsteki İSG-KATİP Giriş butonuna',
          'Yetkili Firma ve Kurumlar',
          'Duyurular açmak için çift tıklayınız',
        ),
      ),
    ],
    may: [exactly('İSG-KATİP Kullanıcı Kılavuzu'), exactly('Yetkili Firma Listesi')],
    never: [exactly('Kayıtlı Kullanıcı Girişi'), exactly('E-Devlet Giriş'), exactly('Vazgeç & Çıkış Yap')],
  },
  targets: {
    enter: {
      clue: control('İSG-KATİP Giriş', 'İSG-KATİP Girişi', 'İSG-KATİP Sistemine Giriş'),
      weight: 'plain',
      pick: 'one',
    },
  },
  source: { document: 'manual', figure: 'Resim 1.1', standing: 'manual' },
};
