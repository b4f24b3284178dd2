/** What the heading over a list says: the workplace's own contracts, or other ones. */
import { expect, test } from 'vitest';
import { headsOtherList } from '../../lib/screen/titles';

test.each([
  'Sözleşmeler',
  'HİZMET SÖZLEŞMELERİ',
  '(İSG) Hizmet Sözleşmeleri',
  'İSG Hizmet Sözleşme Süreci',
  'Hizmet Alan İşyerleri Modülü – Sözleşmeler',
  'Onay Bekleyen Sözleşmeler (2)',
  'Güncellenmesi Gereken Sözleşmeler',
  'İş Sağlığı ve Güvenliği Hizmet Sözleşmesi Onayı',
  'ÖRNEK KURGU GIDA SAN. TİC. LTD. ŞTİ. Hizmet Sözleşmeleri',
  'Görevlendirme Listesi',
])('the workplace’s own: %s', (heading) => expect(headsOtherList(heading)).toBe('own'));

test.each([
  'Reddedilen Sözleşmeler',
  'Feshedilen Hizmet Sözleşmeleri',
  'Geçmiş Sözleşmeler',
  'Sözleşme Arşivi',
  'Sözleşme Fesih Talepleri',
  'Sözleşme İtirazları',
  'Kira Sözleşmeleri',
  'TEDARİK SÖZLEŞMELERİ',
  'Periyodik Kontrol So\u0308zles\u0327meleri',
  'Onaylanmayan Sözleşmeler',
  'Vekâlet Verilen Sözleşmeler',
  'Görevlendirme Geçmişi',
])('other ones: %s', (heading) => expect(headsOtherList(heading)).toBe('other'));

test.each(['', 'Duyurular', 'NEHİR SINAMA', 'İzin Talepleri', 'Sözel Sınavlar'])('none: %s', (heading) =>
  expect(headsOtherList(heading)).toBe(''),
);
