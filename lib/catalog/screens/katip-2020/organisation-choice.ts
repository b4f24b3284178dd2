import { control, exactly, oneOf, rowHolding, several } from '../../clues';
import type { ScreenRecord } from '../../model';

const organisation = rowHolding(
  'Hizmet Alan İşyeri E-Bildirge Kullanıcı',
  'Hizmet Alan İşyerleri E-Bildirge Kullanıcı',
);
const proceed = exactly("Kayıtlı Kullanıcı Giriş'i", 'Kayıtlı Kullanıcı Giriş');
const update = control('E-Bildirge Kullanıcı Güncelle', 'E-Bildirge Kullanıcısı Güncelle');

/** Step 1.4, and on route e steps e.3 and e.5: which firm, by its SGK sicil number. */
export const organisationChoice: ScreenRecord = {
  screen: 'organisation-choice',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 1,
  scope: 'page',
  recognise: {
    must: [
      several(2, organisation, rowHolding('BİREYSEL GİRİŞ'), proceed, exactly('Vazgeç & Çıkış Yap'), update),
      oneOf(rowHolding('BİREYSEL GİRİŞ'), proceed, exactly('Vazgeç & Çıkış Yap')),
    ],
    never: [exactly('Onayla')],
  },
  targets: {
    organisation: { clue: organisation, weight: 'plain', pick: 'each' },
    'organisation-continue': { clue: proceed, weight: 'plain', pick: 'one' },
    'declaration-update': { clue: update, weight: 'plain', pick: 'one' },
  },
  marks: { individual: rowHolding('BİREYSEL GİRİŞ') },
  source: { document: 'manual', figure: 'Resim 1.4', standing: 'manual' },
};
