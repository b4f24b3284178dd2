import { control, exactly, label, oneOf, saying } from '../../clues';
import type { ScreenRecord } from '../../model';

const enter = control('E-Devlet Giriş', 'E-Devlet Girişi', 'E-Devlet ile Giriş', 'e-Devlet ile Giriş Yap');

/** Step 1.1: the public entry page of today's application. */
export const portalEntry: ScreenRecord = {
  screen: 'portal-entry',
  edition: 'katip-2025',
  sites: ['katip'],
  depth: 0,
  scope: 'page',
  recognise: {
    must: [
      enter,
      oneOf(
        label('Duyurular'),
        exactly('Duyurular'),
        exactly('Yetkilendirilmiş OSGB ve TSMB Listesi'),
        exactly('Kullanıcı Kılavuzları', 'Kullanıcı Kılavuzu'),
        exactly('BELGE DOĞRULAMA'),
        label('BELGE DOĞRULAMA', 'Kullanıcı Kılavuzları', 'Yetkilendirilmiş OSGB ve TSMB Listesi'),
        saying('E-Bildirge Kullanıcısı', 'ALO 170', 'İSG-KATİP'),
      ),
    ],
    may: [label('Duyurular'), exactly('BELGE DOĞRULAMA')],
    never: [exactly('Kayıtlı Kullanıcı Girişi'), exactly('Kurumsal'), exactly('Süreç Yönetimi')],
  },
  targets: { enter: { clue: enter, weight: 'plain', pick: 'one' } },
  source: { document: 'public', standing: 'public' },
};
