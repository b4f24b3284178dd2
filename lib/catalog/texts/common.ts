import type { Said } from '../model';

/** One sentence, Turkish first. */
export const said = (tr: string, en: string): Said => ({ tr, en });

/** Sentences in a row. */
export const joined = (...parts: Said[]): Said =>
  said(parts.map((part) => part.tr).join(' '), parts.map((part) => part.en).join(' '));

const doNot = said(
  'Onaylamayın; OSGB’nizi ya da hizmet aldığınız kişiyi arayın.',
  'Do not approve; call your OSGB or provider.',
);

/** Sentences that stand on several cards. */
export const shared = {
  sicil: said(
    '26 haneli SGK sicil numarası: işyerinin satırında',
    'The 26-digit SGK number: in the firm’s row',
  ),
  trapRow: said(
    '“İSG PROFESYONELLERİ BİREYSEL GİRİŞ” satırını seçmeyin.',
    'Do not choose the row “İSG PROFESYONELLERİ BİREYSEL GİRİŞ”.',
  ),
  sgkFirst: said(
    'Önce SGK’daki e-Bildirge kaydı tamamlanmalı.',
    'First the e-Bildirge entry at SGK must be complete.',
  ),
  doNot,
  rowDiffers: said(
    'Biri bile farklıysa onaylamayın; OSGB’nizi ya da hizmet aldığınız kişiyi arayın.',
    'If even one differs, do not approve; call your OSGB or provider.',
  ),
  whose: said('Hangisi sizin, biz bilemeyiz; siz seçin.', 'We cannot know which is yours; you choose.'),
  theyFirst: said(
    'Önce uzman ya da hekim onaylar, sonra sıra size gelir.',
    'The professional approves first, then it is your turn.',
  ),
  nonePending: said(
    'Görünen sözleşmelerin hiçbiri onay beklemiyor.',
    'None of the contracts shown awaits approval.',
  ),
  emptyList: said(
    'Liste boş ya da henüz yüklenmemiş olabilir. Biraz bekleyin. Siz bir sözleşme görüyorsanız bu listeyi okuyamıyoruz demektir.',
    'The list may be empty or still loading. Wait a little. If you do see a contract, we cannot read this list.',
  ),
  roles: said(
    'Uzmanın, hekimin ve diğer sağlık personelinin (DSP) sözleşmeleri ayrıdır; her biri ayrı onay ister.',
    'Specialist, physician and other health staff (DSP) have contracts of their own; each needs its own approval.',
  ),
  seeResult: said(
    'Sonuç yazısını görmeden onaylandı saymayın; listede duruma bakın.',
    'Before you see the result, do not take it for approved; look at its state in the list.',
  ),
  readFirst: said(
    'Yazısını okuyun. Emin değilseniz basmayın, OSGB’nize sorun.',
    'Read it. If you are not sure, do not press it, ask your OSGB.',
  ),
  maybeMissing: said(
    'Eksik bir bilgi ya da süren bir yükleme olabilir.',
    'Something may be missing or still loading.',
  ),
  waitClick: said(
    'Biraz bekleyin, sözleşmeyi yeniden seçin. Olmazsa sayfayı yenileyin.',
    'Wait a little and select the contract again. If that fails, reload the page.',
  ),
  signInOnly: said(
    'Bu onay yalnızca giriş içindir; sözleşmenizi onaylamaz.',
    'This is only for signing in; it does not approve your contract.',
  ),
  neverLooks: said(
    'Rehber şifre kutusuna bakmaz, yazdığınızı okumaz.',
    'The guide never looks at the fields or at what you type.',
  ),
  ownAddress: said(
    'Şifrenizi yalnızca giris.turkiye.gov.tr adresinde yazın.',
    'Type your password only at giris.turkiye.gov.tr.',
  ),
  nothingShown: said(
    'Emin olmadığımız yerde düğme göstermeyiz.',
    'Where we are not sure we point at nothing.',
  ),
  sessionLasts: said(
    'e-Devlet oturumu 10 dakika boş kalınca kapanır, en çok 1 saat sürer.',
    'An e-Devlet session closes after 10 idle minutes and lasts an hour at most.',
  ),
  ownEntry: said(
    'Bireysel giriş işyeriniz için değildir.',
    'The individual entry is not for your workplace.',
  ),
  ministry: said(
    'Adı: “Çalışma ve Sosyal Güvenlik Bakanlığı”.',
    'Its name: “Çalışma ve Sosyal Güvenlik Bakanlığı”.',
  ),
  leaveIndividual: said(
    '“Kurum Değiştir” varsa ona basın; yoksa çıkıp yeniden girin, “Kurumsal” seçin.',
    'If there is “Kurum Değiştir”, press it; if not, sign out, enter again and choose “Kurumsal”.',
  ),
  changeFirm: said(
    '“Kurum Değiştir” varsa ona basın, işyerinizi sicile göre seçin.',
    'If there is “Kurum Değiştir”, press it and choose your firm by its SGK number.',
  ),
} as const;

/** Before Onayla, edition 2020: what the row shows, under the manual’s column names. */
export const compareRow: readonly Said[] = [
  said('Kişi: satırda “Adı Soyadı”', 'Person: in the row, “Adı Soyadı”'),
  said(
    'Görev türü: satırda “Grv. Türü” ve “Personel Kategori Adı”',
    'Kind of duty: in the row, “Grv. Türü” and “Personel Kategori Adı”',
  ),
  said('Başlama tarihi: satırda “Grv. Başlama Trh.”', 'Start date: in the row, “Grv. Başlama Trh.”'),
];

/** Before Onayla, edition 2025, whose column names are not known. */
export const compareRowToday: readonly Said[] = [
  said('Kişi: listedeki sözleşmede', 'Person: in the contract’s place in the list'),
  said('Görev türü: aynı yerde', 'Kind of duty: in the same place'),
  said('Başlama tarihi: aynı yerde', 'Start date: in the same place'),
];
