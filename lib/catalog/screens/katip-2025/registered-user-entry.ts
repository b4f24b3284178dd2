import { control, exactly, headingHolding, rowHolding } from '../../clues';
import type { ScreenRecord } from '../../model';

const individual = control('Bireysel', 'Bireysel Giriş', 'Bireysel Kullanıcı');
const corporate = control('Kurumsal', 'Kurumsal Giriş', 'Kurumsal Kullanıcı');

/** Step 1.3 today: Bireysel or Kurumsal. */
export const registeredUserEntry: ScreenRecord = {
  screen: 'registered-user-entry',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 0,
  scope: 'page',
  recognise: {
    must: [individual, corporate],
    never: [
      exactly('Onayla'),
      exactly('Süreç Yönetimi'),
      exactly('E-Bildirge Kullanıcı Güncelle'),
      rowHolding('E-Bildirge Kullanıcı', '#sicil'),
      // Of forms and lists too one says whether they are of a person or of a firm.
      exactly(
        'Kaydet',
        'Gönder',
        'İlet',
        'Üye Ol',
        'Kayıt Ol',
        'Başvur',
        'Başvuru Yap',
        'Listele',
        'Sorgula',
        'Filtrele',
        'Rapor Al',
        'Yazdır',
        'Talep Oluştur',
        // Chips that narrow a list.
        'Tümü',
        'Tüm',
        'Hepsi',
      ),
      headingHolding(
        'Sıkça Sorulan',
        'Fatura',
        'İstatistik',
        'Rapor',
        'Başvuru',
        'Bize Ulaşın',
        'İletişim',
        'Üyelik',
        'Destek',
        'Talep',
        'Talebi',
        'Eğitim',
        'Sınav',
        'Paket',
        'Tarife',
        'Yayın',
      ),
    ],
  },
  targets: { 'registered-user': { clue: corporate, weight: 'plain', pick: 'one' } },
  marks: { individual },
  source: { document: 'public', standing: 'public' },
};
