import { exactly, rowHolding } from '../../clues';
import type { ScreenRecord } from '../../model';

/** Step 1.3: back in İSG-KATİP after the sign-in. The button of step 1.4 differs by one apostrophe only. */
export const registeredUserEntry: ScreenRecord = {
  screen: 'registered-user-entry',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 0,
  scope: 'page',
  recognise: {
    must: [exactly('Kayıtlı Kullanıcı Girişi', 'Kayıtlı Kullanıcı Giriş')],
    never: [
      rowHolding('E-Bildirge Kullanıcı', 'BİREYSEL GİRİŞ'),
      exactly('Vazgeç & Çıkış Yap'),
      exactly('E-Bildirge Kullanıcı Güncelle'),
      exactly('Onayla'),
      // A window that merely speaks of the entry.
      exactly('Kapat', 'Vazgeç', 'Hayır'),
    ],
  },
  targets: {
    'registered-user': {
      clue: exactly('Kayıtlı Kullanıcı Girişi', 'Kayıtlı Kullanıcı Giriş'),
      weight: 'plain',
      pick: 'one',
    },
  },
  source: { document: 'manual', figure: 'Resim 1.3', standing: 'manual' },
};
