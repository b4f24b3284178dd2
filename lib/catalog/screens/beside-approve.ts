import { beginning, headingHolding, saying, stem } from '../clues';
import { otherListSign } from '../lexicon';
import type { Clue } from '../model';

/** What a text beside the list's Onayla may speak of: the list and what to do in it. */
export const ofTheList = stem([
  'sozlesme',
  'gorevlendirme',
  'kayit',
  'kayd',
  'satir',
  'sec',
  'liste',
  'islemler',
]);

/** Words that turn a question or a window into one about ending or changing a contract, or about something that failed. */
export const otherActs: readonly string[] = [
  'redd',
  'sil',
  'iptal',
  'fesh',
  'fesih',
  'sonlandir',
  'sona erdir',
  'askiya',
  'ayrilis',
  'guncelle',
  'degistir',
  'duzenle',
  'uzat',
  'devred',
  'devir',
  'hata',
  'basarisiz',
];

/** Whose contract a window or a list speaks of, where it is not the workplace's with its professional. */
export const otherSubjects: readonly string[] = [
  'stajyer',
  'yardimci c',
  'yardimci is guvenligi',
  'yardimci uzman',
  'laboratuvar',
  'olcum hizmet',
  'sorumlu mudur',
  'gezici',
  'araca',
  'araci sozles',
  'egitim kurumu',
  'egitim hizmet',
  'alt isveren',
  'asil isveren',
  'taseron',
];

/** What a window asks or tells that names approving, and approves nothing: leaving, going there, how it is done, why it cannot be. */
export const besideApproving: readonly string[] = [
  'ayrilma',
  'cikmak',
  'cikis yap',
  'oturum',
  'gitmek',
  'gidilsin',
  'yonlendirilmek',
  'yonlendirilsin',
  'goruntulemek',
  'goruntulensin',
  'gosterilsin',
  'hatirlat',
  'memnun',
  'imzalamak',
  'yetkiniz',
  'onaylamadiniz',
  'tamamlanmadi',
  'tamamlanamadi',
  'son gun',
  'son tarih',
  'unutmay',
  'sunulmustur',
  'sunuldu',
  'yapilamamakta',
  'yapilamadi',
  'onaylanabilme',
  'onaylayabilme',
  'onay vermesi',
  'onaylamasi gerek',
  'onayi gerek',
  'sozlesmeyi sec',
  'sozlesmeleri sec',
  'sozlesme sec',
  'kaydi sec',
  'kayit sec',
  'satir sec',
  'listeden sec',
  'satirdaki',
  'onaylaya bas',
  'onayla dugmesi',
  'onayla butonu',
  'nasil',
  'ayriliyor',
  'acilsin',
  'kaydetmek',
  'birakmak',
  'cikarilma',
  'bulunamadi',
  'onaylanacak durumda',
  'onaylayama',
  'onaylanamiyor',
  'onaylanmasi icin',
  'suresi dol',
  'sureniz dol',
  'imza turu',
  'e imza gerek',
];

/** What is approved beside a contract that is only named. */
export const otherObjects: readonly string[] = [
  'raporunu onay',
  'planini onay',
  'ziyareti onay',
  'belgeyi onay',
  'belgesini onay',
  'sayisini onay',
  'ucretini onay',
  'tarihini onay',
  'egitimi onay',
  'defteri kaydini',
  'isyeri bilgi',
  'adres bilgi',
  'on bilgilendirme',
  'satis sozles',
  'veri isleme',
];

/** What is read and agreed to, wherever it is asked. */
export const consents: readonly string[] = [
  'kvkk',
  'kisisel veri',
  'aydinlatma',
  'acik riza',
  'cerez',
  'gizlilik',
  'okudum',
  'kullanim kosul',
  'kullanici sozles',
  'uyelik',
  'anket',
];

/** What a text speaks of whose Onayla agrees to it, and approves no contract. */
export const agreedTo = stem([
  ...consents,
  'taahhu',
  'anladim',
  'kabul ediyor',
  'kabul eder',
  'beyan eder',
  'beyan ediyor',
  'riza goster',
  'bulten',
  'abone',
  // What concerns the person rather than the list.
  'kep adres',
  'sms',
  'dogrulama',
  'guvenlik kodu',
  'not ekle',
  'yorum',
  'sutun',
  'tarih araligi',
  'telefonunuz',
  'e posta adresiniz',
  'e posta almak',
  'iletisim bilgileriniz',
  'iletisim tercih',
  'sifre',
]);

/** Headings of lists that are drawn as the workplace's contracts are, and are those of others. */
export const listsOfOthers: Clue = headingHolding(
  'Sözleşmelerim',
  'OSGB Sözleşme',
  'TSM Sözleşme',
  'Personel Sözleşme',
  'Sorumlu Müdür',
  'Laboratuvar',
  'Ölçüm Hizmet',
  'Eğitim Hizmet',
  'Eğitim Kurumu Sözleşme',
  'Sağlık Aracı',
  'Araç Sözleşme',
  'Alt İşveren',
  'Yardımcı İş Güvenliği',
  'Arşiv',
  'Rapor',
  'Risk Değerlendirme',
  'Acil Durum',
  'Çalışan Temsilci',
  'Hizmet Verdiğim',
  'Hizmet Verilen',
  // Whatever else a heading over the list calls the contracts.
  otherListSign,
);

/** The page itself says that this person may look at the list and no more. */
export const noAuthority: Clue = saying(
  'onaylama yetkiniz yok',
  'onaylama yetkiniz bulunma',
  'onay yetkiniz yok',
  'onay yetkiniz bulunma',
  'onaylamaya yetkili değilsiniz',
  'yalnızca görüntüleyebilirsiniz',
  'sadece görüntüleyebilirsiniz',
);

/** A page that teaches shows the screen as a picture, or draws it once more. */
export const lessons: readonly Clue[] = [
  headingHolding(
    'Kullanıcı Kılavuzu',
    'nasıl onaylanır',
    'nasıl onaylarım',
    'nasıl yapılır',
    'nasıl yaparım',
    'Örnek ekran',
  ),
  beginning('Resim', 'Şekil'),
];
