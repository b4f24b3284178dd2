import { control, exactly, several } from '../../clues';
import type { ScreenRecord } from '../../model';

const module = control('Hizmet Alan İşyerleri Modülü', 'Hizmet Alan İşyeri Modülü');

/** Steps 1.5.1 and 1.5.2: the panel on the left. */
export const mainMenu: ScreenRecord = {
  screen: 'main-menu',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 0,
  scope: 'page',
  recognise: {
    must: [
      module,
      several(
        2,
        exactly('Ana Sayfa'),
        exactly('Güvenli Çıkış'),
        exactly('Anket'),
        exactly('Sözleşmeler'),
        exactly('Silinen Sözleşmeler'),
        exactly('Sorumlu Müdür İşlemleri'),
        exactly('Yetki Belgesi Başvuruları'),
        exactly('Dosyalar'),
        exactly('Gezici İSG Araç Sözleşme'),
        exactly('Kurum Değiştir'),
      ),
    ],
  },
  targets: {
    module: { clue: module, weight: 'plain', pick: 'one' },
    contracts: { clue: exactly('Sözleşmeler'), weight: 'plain', pick: 'one' },
  },
  marks: {
    deleted: exactly('Silinen Sözleşmeler'),
    otherModules: exactly(
      'İSG Profesyonelleri',
      'İş Profesyonelleri',
      'Sorumlu Müdür İşlemleri',
      'Yetki Belgesi Başvuruları',
      'Dosyalar',
      'Gezici İSG Araç Sözleşme',
      'Kurum Değiştir',
    ),
  },
  source: { document: 'manual', figure: 'Resim 1.5', standing: 'manual' },
};
