import { exactly, heading, headingHolding, label, oneOf, several } from '../../clues';
import { otherListSign } from '../../lexicon';
import type { ScreenRecord } from '../../model';
import { agreedTo, lessons, noAuthority, ofTheList } from '../beside-approve';

const approve = exactly('Onayla');
export const statusColumn = label('Grv. Onay Durumu', 'Görevlendirme Onay Durumu', 'Onay Durumu');

/** The lists of other modules have the same toolbar, and columns of the same names. */
const otherModules = heading(
  'Sorumlu Müdür',
  'Yetki Belgesi',
  'Gezici İSG Araç',
  'Kurum Özel Statü',
  'İSG Profesyonelleri',
  'İş Profesyonelleri',
);

/** Steps 1.5.3 and 1.5.4: the grid of contracts and its toolbar. */
export const contracts: ScreenRecord = {
  screen: 'contracts',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 1,
  scope: 'page',
  recognise: {
    must: [
      several(
        3,
        approve,
        exactly('Yeni'),
        exactly('İncele'),
        exactly('Sil'),
        exactly('Detay'),
        exactly('Yazdır'),
        exactly('Taşeron Sözleşmeler'),
        exactly('Diğer İşyerlerim'),
      ),
      several(
        3,
        label('TC Kimlik No.'),
        label('Adı Soyadı'),
        label('Grv. Türü'),
        label('Personel Kategori Adı'),
        label('Çalışma Şekli'),
        label('Grv. Başlama Trh.'),
        label('Çalışma Durumu'),
        label('Grv. Ayrılış Trh.'),
        statusColumn,
      ),
      // A professional's own list names workplaces instead of persons.
      oneOf(
        label('TC Kimlik No.'),
        label('Adı Soyadı'),
        label('Personel Kategori Adı'),
        label('Çalışma Durumu'),
        label('Grv. Ayrılış Trh.'),
      ),
      // Reports of the assignments have its columns, and tools as plain as some of its own.
      oneOf(
        approve,
        heading('Sözleşmeler'),
        exactly('Taşeron Sözleşmeler'),
        exactly('Diğer İşyerlerim'),
        exactly('Hizmet Alan İşyerleri Modülü', 'Hizmet Alan İşyeri Modülü'),
      ),
    ],
    may: [approve, statusColumn, heading('Sözleşmeler')],
    never: [
      heading('Silinen Sözleşmeler', 'Taşeron Sözleşmeler', 'Diğer İşyerlerim', 'Yardımcı', 'Stajyerler'),
      otherModules,
      heading('Sözleşmelerim', 'OSGB Sözleşme'),
      // A report of the assignments, or other things that persons ask for.
      headingHolding('Rapor', 'Talepleri', otherListSign),
      noAuthority,
      ...lessons,
      exactly('OSGB Modülü', 'OSGB İşlemleri', 'TSM Modülü'),
    ],
  },
  targets: {
    'pending-row': {
      clue: { see: 'row', match: 'whole', named: ['Onay Bekliyor'] },
      weight: 'plain',
      pick: 'each',
    },
    approve: { clue: approve, weight: 'legal', pick: 'one' },
  },
  marks: {
    statusColumn,
    agreedTo,
    ofTheList,
    settled: label(
      'Onaylandı',
      'Onaylı',
      'Onay Verildi',
      'Reddedildi',
      'İptal Edildi',
      'Sona Erdi',
      'Onaylanmadı',
    ),
  },
  source: { document: 'manual', figure: 'Resim 1.5', standing: 'manual' },
};

/** The same grid under its own title, where the other modules may be headings of the menu. */
export const contractsByTitle: ScreenRecord = {
  ...contracts,
  recognise: {
    ...contracts.recognise,
    must: [...contracts.recognise.must, heading('Sözleşmeler')],
    never: contracts.recognise.never?.filter((one) => one !== otherModules) ?? [],
  },
};
