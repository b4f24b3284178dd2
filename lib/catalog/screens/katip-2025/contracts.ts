import { control, exactly, heading, label, oneOf, several } from '../../clues';
import type { ScreenRecord } from '../../model';
import { agreedTo, lessons, listsOfOthers, noAuthority, ofTheList } from '../beside-approve';

const approve = exactly('Onayla');
const pendingTab = control('Onay Bekleyen Sözleşmeler', 'Onay Bekleyen', 'Onay Bekleyenler');

const ongoing = exactly('Devam Eden Sözleşmeler', 'Devam Eden', 'Devam Edenler');
const outdated = exactly(
  'Güncellenmesi Gereken Sözleşmeler',
  'Güncellenmesi Gereken',
  'Güncellenmesi Gerekenler',
);
const tabs = several(2, pendingTab, ongoing, outdated, exactly('Tüm Sözleşmeler'));
const titles = heading('Hizmet Sözleşmeleri', '(İSG) Hizmet Sözleşmeleri', 'İSG Hizmet Sözleşmeleri');

/** A column that names workplaces: a professional's own list has it in the place of the persons. */
const ofWorkplaces = label(
  'Hizmet Alan İşyeri',
  'Hizmet Alan İşyeri Adı',
  'Hizmet Alan İşyeri Unvanı',
  'Hizmet Alan Firma',
);
const ofPersons = label(
  'Profesyonel',
  'Profesyonel Adı',
  'Profesyonel Adı Soyadı',
  'İSG Profesyoneli',
  'Adı Soyadı',
  'Ad Soyad',
);

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
      tabs,
      // “Devam Eden” and “Onay Bekleyen” stand over requests of every kind: something must speak of these contracts.
      oneOf(
        exactly('Onay Bekleyen Sözleşmeler'),
        exactly('Devam Eden Sözleşmeler'),
        exactly('Güncellenmesi Gereken Sözleşmeler'),
        titles,
        label('Sözleşme Onay Bekliyor', 'Sözleşme Onaylandı'),
      ),
    ],
    may: [titles],
    never: [
      label('Grv. Onay Durumu'),
      heading(
        'Silinen Sözleşmeler',
        'Silinen Hizmet Sözleşmeleri',
        'Taşeron Sözleşme',
        'Ölçüm Sözleşme',
        'İş Hijyeni',
        'Eğitim Sözleşme',
        'Gezici İSG Araç Sözleşme',
        'Satın Alma',
        'Yardımcı C Sözleşme',
        'Stajyer',
      ),
      listsOfOthers,
      noAuthority,
      ofWorkplaces,
      ...lessons,
    ],
  },
  targets: {
    'pending-tab': { clue: pendingTab, weight: 'plain', pick: 'one' },
    'pending-row': {
      clue: {
        see: 'row',
        match: 'whole',
        named: [
          'Sözleşme Onay Bekliyor',
          'Onay Bekliyor',
          'İşveren Onayı Bekliyor',
          'İşyeri Onayı Bekliyor',
          'Hizmet Alan İşyeri Onayı Bekliyor',
          'Onayınızı Bekliyor',
          'Sözleşme Onayı Bekliyor',
          'Onay Bekleniyor',
          'Onayınız Bekleniyor',
          'İşveren Onayı Bekleniyor',
          'İşyeri Onayı Bekleniyor',
          'Sözleşme Onayı Bekleniyor',
        ],
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
      'Devam Edenler',
      'Güncellenmesi Gereken Sözleşmeler',
      'Güncellenmesi Gereken',
      'Güncellenmesi Gerekenler',
      'Tüm Sözleşmeler',
      'Tümü',
    ),
    reject: exactly('Reddet'),
    agreedTo,
    ofTheList,
  },
  source: { document: 'public', standing: 'public' },
};

/** The same screen where nothing but its address speaks of the contracts. */
export const contractsByAddress: ScreenRecord = {
  ...contracts,
  pathMust: true,
  recognise: { ...contracts.recognise, must: [tabs] },
};

/** The same screen where the workplace stands beside the person. */
export const contractsWithWorkplace: ScreenRecord = {
  ...contracts,
  recognise: {
    ...contracts.recognise,
    must: [...contracts.recognise.must, ofPersons],
    never: contracts.recognise.never?.filter((one) => one !== ofWorkplaces) ?? [],
  },
};
