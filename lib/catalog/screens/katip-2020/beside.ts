import { control, exactly, heading, label, oneOf, several } from '../../clues';
import type { ScreenRecord } from '../../model';

const manual = (figure: string) => ({ document: 'manual', figure, standing: 'manual' }) as const;

/** The public list of authorised firms: not part of the way. */
export const authorisedFirms: ScreenRecord = {
  screen: 'authorised-firms',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 1,
  scope: 'page',
  recognise: {
    // “Yetkili Firma ve Kurumlar” is a panel of the portal: with its entry out of sight, it must not pass for the list.
    must: [heading('Yetkili Firma Listesi', 'Yetkilendirilmiş OSGB ve TSMB Listesi')],
    never: [
      control('İSG-KATİP Giriş', 'İSG-KATİP Girişi', 'İSG-KATİP Sistemine Giriş'),
      control('E-Devlet Giriş', 'E-Devlet Girişi', 'E-Devlet ile Giriş', 'e-Devlet ile Giriş Yap'),
      exactly('Onayla'),
    ],
  },
  targets: {},
  source: manual('Resim 1.1'),
};

/** Deleted contracts: nothing can be approved there. */
export const deletedContracts: ScreenRecord = {
  screen: 'deleted-contracts',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 1,
  scope: 'page',
  recognise: { must: [heading('Silinen Sözleşmeler')], never: [heading('Sözleşmeler')] },
  targets: {},
  source: manual('Resim 1.5'),
};

/** Contracts of another workplace or of subcontractors. */
export const otherWorkplaces: ScreenRecord = {
  screen: 'other-workplaces',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 1,
  scope: 'page',
  recognise: {
    must: [heading('Diğer İşyerlerim', 'Taşeron Sözleşmeler', 'Taşeron Sözleşmeleri')],
    never: [heading('Sözleşmeler')],
  },
  targets: {},
  source: manual('Resim 1.5'),
};

/** Entered as a professional: the employer's module is not in the menu. */
export const individualEntry: ScreenRecord = {
  screen: 'individual-entry',
  edition: 'katip-2020',
  sites: ['katip'],
  depth: 0,
  scope: 'page',
  recognise: {
    must: [
      oneOf(
        exactly('İSG Profesyonelleri', 'İş Profesyonelleri'),
        label('İSG Profesyonelleri Bireysel Giriş'),
      ),
      exactly('Kurum Değiştir'),
      several(1, exactly('Güvenli Çıkış'), exactly('Ana Sayfa')),
    ],
    // Out of sight, the module must not seem missing: its neighbours in the employer's menu speak for it.
    never: [
      control('Hizmet Alan İşyerleri Modülü', 'Hizmet Alan İşyeri Modülü'),
      exactly('Sorumlu Müdür İşlemleri'),
      exactly('Yetki Belgesi Başvuruları'),
    ],
  },
  targets: {},
  source: manual('Resim 1.5'),
};
