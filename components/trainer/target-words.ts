import type { Said, TargetId } from '../../lib/catalog/model';

const plain = (tr: string, en: string): Said => ({ tr, en });

/** What a ring marks, for somebody who mends the guide. */
export const targetWords: Readonly<Record<TargetId, Said>> = {
  enter: plain('giriş düğmesi', 'the entry'),
  'sign-in': plain('kimlik doğrulama düğmesi', 'the sign-in'),
  consent: plain('giriş izni düğmesi', 'the consent'),
  'registered-user': plain('kayıtlı kullanıcı girişi', 'the registered user’s entry'),
  organisation: plain('işyeri satırı', 'the workplace'),
  'organisation-continue': plain('işyeriyle devam düğmesi', 'going on with the workplace'),
  module: plain('menüdeki modül', 'the module in the menu'),
  contracts: plain('menüdeki sözleşmeler', 'the contracts in the menu'),
  'pending-tab': plain('onay bekleyenler sekmesi', 'the tab of what awaits approval'),
  'pending-row': plain('onay bekleyen satır', 'the row that awaits approval'),
  approve: plain('onay düğmesi', 'the approval'),
  save: plain('onayı tamamlayan düğme', 'what completes the approval'),
  'verify-identity': plain('kimliğimi doğrula düğmesi', 'verifying the identity'),
  'go-to-app': plain('uygulamaya git düğmesi', 'going to the application'),
  'edevlet-sign-in': plain('e-Devlet giriş düğmesi', 'e-Devlet’s sign-in'),
  institutions: plain('kurumlar', 'the institutions'),
  ministry: plain('bakanlık', 'the ministry'),
  'ministry-letter': plain('bakanlığın harfi', 'the ministry’s letter'),
  service: plain('İSG-KATİP hizmeti', 'the İSG-KATİP service'),
  'declaration-update': plain('e-Bildirge kullanıcı güncelle', 'updating the e-declaration user'),
};
