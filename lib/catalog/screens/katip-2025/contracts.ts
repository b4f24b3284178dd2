import { control, exactly, heading, label, several } from '../../clues';
import type { ScreenRecord } from '../../model';

const approve = exactly('Onayla');
const pendingTab = control('Onay Bekleyen Sözleşmeler', 'Onay Bekleyen', 'Onay Bekleyenler');

/** Steps 1.5.3 and 1.5.4 today: four tabs over tables. Whether Onayla stands in the row or in a toolbar is not verified. */
export const contracts: ScreenRecord = {
  screen: 'contracts',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 1,
  scope: 'page',
  paths: ['/surec/hizmet-sozlesme-surec'],
  recognise: {
    must: [
      several(
        2,
        pendingTab,
        exactly('Devam Eden Sözleşmeler', 'Devam Eden'),
        exactly('Güncellenmesi Gereken Sözleşmeler', 'Güncellenmesi Gereken'),
        exactly('Tüm Sözleşmeler'),
      ),
    ],
    may: [heading('Hizmet Sözleşmeleri', '(İSG) Hizmet Sözleşmeleri')],
    never: [label('Grv. Onay Durumu')],
  },
  targets: {
    'pending-tab': { clue: pendingTab, weight: 'plain', pick: 'one' },
    'pending-row': {
      clue: {
        see: 'row',
        match: 'whole',
        named: ['Sözleşme Onay Bekliyor', 'Onay Bekliyor', 'İşveren Onayı Bekliyor', 'İşyeri Onayı Bekliyor'],
      },
      weight: 'plain',
      pick: 'each',
    },
    approve: { clue: approve, weight: 'legal', pick: 'one' },
  },
  marks: {
    statusColumn: label('Durum', 'Durumu', 'Sözleşme Durumu', 'Onay Durumu', 'Sözleşme Durum'),
    settled: label(
      'Sözleşme Onaylandı',
      'Onaylandı',
      'Reddedildi',
      'Sözleşme Reddedildi',
      'Sona Erdi',
      'Devam Ediyor',
      'Sözleşme Sona Erdi',
    ),
    otherTabs: exactly(
      'Devam Eden Sözleşmeler',
      'Devam Eden',
      'Güncellenmesi Gereken Sözleşmeler',
      'Güncellenmesi Gereken',
      'Tüm Sözleşmeler',
    ),
    reject: exactly('Reddet'),
  },
  source: { document: 'public', standing: 'public' },
};
