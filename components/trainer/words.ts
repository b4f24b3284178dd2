/** The trainer's page in words. */
import type { Said } from '../../lib/catalog/model';

export const trainerWords = {
  title: { tr: 'Eğitmen sayfası', en: 'Trainer’s page' },
  lead: {
    tr: 'Sitede bir ad değiştiyse rehberi burada onarırsınız; kendi provalarınızı hazırlar, sınıfın sonuçlarını toplarsınız. Hiçbir şey bu bilgisayardan dışarı gönderilmez.',
    en: 'When a name on the site has changed, mend the guide here; make rehearsals of your own, and collect a class’s results. Nothing is sent from this computer.',
  },
  sections: { tr: 'Bölümler', en: 'Sections' },
  forClass: { tr: 'Sınıfta', en: 'In class' },
  toPresenter: { tr: 'Provayı sınıfa sunun', en: 'Present the rehearsal' },
  toMap: { tr: 'Haritayı ikinci pencerede açın', en: 'Open the map in a second window' },
  toHandouts: { tr: 'Dağıtılacak rehberi yazdırın', en: 'Print the handouts' },
  toLarge: { tr: 'Bu sayfayı büyük yazıyla gösterin', en: 'Show this page in large type' },
  keys: {
    tr: 'Sunum kumandası: sonraki bölüm için Page Down, önceki için Page Up, ekranı karartmak için B ya da nokta.',
    en: 'Clicker: Page Down for the next section, Page Up for the one before, B or full stop for a dark screen.',
  },
  mend: { tr: 'Taslak ve onarım', en: 'Outline and repair' },
  packs: { tr: 'Paketler', en: 'Packs' },
  scenarios: { tr: 'Senaryolar', en: 'Scenarios' },
  results: { tr: 'Sınıf sonuçları', en: 'Class results' },
  sectionOff: {
    tr: 'Kurumunuz bu bölümü kapatmış. Gerekirse bilgi işlem biriminize sorun.',
    en: 'Your organisation has switched this section off. If you need it, ask your IT department.',
  },
  // Outline
  open: { tr: 'Taslak dosyası aç', en: 'Open an outline file' },
  noOutline: {
    tr: 'Tanınmayan bir ekranın taslağını açın: karttaki ya da araç çubuğu penceresindeki “taslağını kaydedin” düğmesi sizi buraya getirir. Size gönderilmiş bir taslak dosyası da açabilirsiniz.',
    en: 'Open the outline of a screen that was not recognised: “save an outline” on the card or in the toolbar’s window leads here. You can also open an outline file that was sent to you.',
  },
  noAnswer: {
    tr: 'O sekmeden taslak alınamadı. Sekme İSG-KATİP ya da e-Devlet’te mi? Sayfayı yenileyip bir daha deneyin. Giriş (kimlik doğrulama) sayfalarından taslak alınmaz.',
    en: 'No outline came from that tab. Is it on İSG-KATİP or e-Devlet? Reload it and try again. No outline is taken of sign-in pages.',
  },
  loading: { tr: 'Taslak alınıyor…', en: 'Taking the outline…' },
  outlineTitle: { tr: 'Ekranın taslağı', en: 'Outline of the screen' },
  outlineNote: {
    tr: 'Taslakta olanların hepsi budur: yerler, düğme ve başlıkların sözcükleri. Kişi ve firma adları, sayılar, tablo içleri ve yazdıklarınız yoktur; yerlerine ▒ konur. Dosya ancak siz kaydederseniz oluşur.',
    en: 'This is all that the outline holds: places, and the words of buttons and headings. Names of people and firms, numbers, table cells and what you typed are not in it; ▒ stands for them. A file is made only if you save it.',
  },
  saveOutline: { tr: 'Taslağı dosyaya kaydet', en: 'Save the outline to a file' },
  outlineFile: { tr: 'ekran-taslagi.katip.json', en: 'screen-outline.katip.json' },
  drawing: { tr: 'Taslağın çizimi', en: 'Drawing of the outline' },
  press: {
    tr: 'Adı değişmiş olan düğmeye çizimde basın.',
    en: 'In the drawing, press the control whose name has changed.',
  },
  innerFrame: { tr: 'İç çerçeve', en: 'Inner frame' },
  hiddenName: { tr: 'gizlenmiş ad', en: 'hidden name' },
  everything: { tr: 'Taslaktaki her şey, yazı olarak', en: 'Everything in the outline, as text' },
  // Finding
  seenAs: { tr: 'Rehber bu ekranı şöyle görüyor:', en: 'The guide sees this screen as:' },
  likeliest: { tr: 'En çok benzediği ekran:', en: 'Most like the screen:' },
  missing: { tr: 'Arayıp bulamadıkları', en: 'Looked for, and not found' },
  nearest: { tr: 'en yakını', en: 'nearest' },
  nothingMissing: { tr: 'Bu ekranda eksik ipucu yok.', en: 'No clue is missing on this screen.' },
  // Renaming
  chosen: { tr: 'Seçtiğiniz', en: 'You chose' },
  typeName: {
    tr: 'Bu ad gizlendi. Düğmenin üzerinde ne yazdığını siz yazın (kişi ya da işyeri adıysa yazmayın):',
    en: 'This name was hidden. Type what is written on the control (not if it is the name of a person or firm):',
  },
  which: { tr: 'Bu, hangisinin yeni adı?', en: 'Whose new name is it?' },
  isNameOf: { tr: 'Bu, “{old}” düğmesinin yeni adı', en: 'It is the new name of “{old}”' },
  legal: { tr: 'hukukî sonucu var', en: 'has legal effect' },
  more: { tr: 'Öteki ekranların ipuçları', en: 'Clues of the other screens' },
  knownAlready: { tr: 'Rehber bunu zaten tanıyor.', en: 'The guide knows this already.' },
  notApproving: {
    tr: 'Bu adda onay sözü geçmiyor. Düğmenin gerçekten bu işi yaptığından emin olun.',
    en: 'This name does not speak of approving. Make sure that the control really does that.',
  },
  into: { tr: 'Eklenecek paket', en: 'Add to the pack' },
  newPack: { tr: 'Yeni paket', en: 'A new pack' },
  packTitle: { tr: '{name} adı', en: 'The name {name}' },
  // Notes and editions
  makeNote: { tr: 'Bir ekrana not ya da uyarı ekle', en: 'Add a note or a warning to a screen' },
  makeNoteLead: {
    tr: 'Yazdığınız, o ekranın kartında paketin adıyla birlikte görünür. Kişi ve işyeri adı yazmayın. Telefon, kimlik numarası, e-posta ve internet adresi kabul edilmez.',
    en: 'What you write shows on that screen’s card, with the name of the pack. Write no names of people or firms. Telephone and identity numbers, e-mail and web addresses are refused.',
  },
  noteScreen: { tr: 'Hangi ekran?', en: 'Which screen?' },
  noteKind: { tr: 'Ne olsun?', en: 'What is it?' },
  noteHint: { tr: 'Not', en: 'A note' },
  noteHazard: { tr: 'Uyarı', en: 'A warning' },
  noteTr: { tr: 'Türkçesi', en: 'In Turkish' },
  noteEn: { tr: 'İngilizcesi (boş kalabilir)', en: 'In English (may stay empty)' },
  noteEmpty: {
    tr: 'Türkçesi boş kalamaz. Kartta görünecek cümleyi yazın.',
    en: 'The Turkish may not stay empty. Write the sentence that the card is to show.',
  },
  noteAdd: { tr: 'Pakete ekle', en: 'Add to the pack' },
  noteTitle: { tr: '{screen}: ek sözler', en: '{screen}: further words' },
  makeEdition: { tr: 'Bu taslaktan yeni bir ekran tanıt', en: 'Introduce a new screen from this outline' },
  makeEditionLead: {
    tr: 'Site baştan değiştiyse: bu ekranın hangi bildik ekranın yeni hâli olduğunu ve nelerden tanınacağını seçin. Seçtiklerinizin hepsi görünmeden rehber ekranı tanımaz. Adı değişen düğmeleri önce çizimden gösterin. Kişi ve işyeri adı seçmeyin, yazmayın.',
    en: 'If the site was rebuilt: choose which known screen this is now, and what it is known by. The guide knows the screen only where all that you choose is there. Show renamed controls in the drawing first. Choose and write no names of people or firms.',
  },
  editionTitle: { tr: 'Yeni sürümün adı', en: 'Name of the new edition' },
  editionLike: { tr: 'Hangi ekranın yeni hâli?', en: 'Which screen is it now?' },
  editionClues: { tr: 'Nelerden tanınsın? (en az {n})', en: 'What is it known by? ({n} at least)' },
  editionAdd: { tr: 'Ekranı pakete ekle', en: 'Add the screen to the pack' },
  clueLooks: {
    control: { tr: 'düğme ya da bağlantı', en: 'button or link' },
    heading: { tr: 'başlık', en: 'heading' },
    text: { tr: 'yazı', en: 'text' },
  },
  // Trial
  draft: { tr: 'Onarım paketi', en: 'The repair' },
  trial: { tr: 'Deneme', en: 'Trial' },
  trying: { tr: 'Kayıtlı ekranlarda deneniyor…', en: 'Trying it on the kept screens…' },
  onOutline: { tr: 'Bu taslakta', en: 'On this outline' },
  rings: { tr: 'Çerçevelenen', en: 'Ringed' },
  noRing: {
    tr: 'Şu anda çerçevelenecek bir şey yok (örneğin önce bir satır seçilmeli).',
    en: 'Nothing is to be ringed now (a row may have to be chosen first).',
  },
  trialGood: {
    tr: 'Kayıtlı {n} ekranın hiçbirinde bir şey karışmıyor.',
    en: 'On none of the {n} kept screens does anything get confused.',
  },
  trialRing: {
    tr: 'Bu paket, kayıtlı ekranlarda yanlış bir yeri çerçeveletiyor; kullanılamaz:',
    en: 'This pack would ring a wrong place on kept screens; it cannot be used:',
  },
  trialChange: { tr: 'Karışan ya da tanınmaz olan ekranlar:', en: 'Screens confused or no longer known:' },
  changed: { tr: '{before} → {after}', en: '{before} → {after}' },
  use: { tr: 'Kaydet ve kullanmaya başla', en: 'Save and use it' },
  drop: { tr: 'Vazgeç', en: 'Discard' },
  used: {
    tr: 'Paket kullanılıyor. Açık sekmelerdeki rehber yeni adı şimdiden biliyor.',
    en: 'The pack is in use. The guide in open tabs knows the new name already.',
  },
  notSaved: {
    tr: 'Kaydedilemedi; eski paketler olduğu gibi duruyor. Bir kez daha deneyin.',
    en: 'It could not be saved; the packs before are unchanged. Try once more.',
  },
  overtaken: {
    tr: 'Bu paket bu arada başka bir sekmede değişti ya da silindi. Üstüne yazılmadı; burada eklediğiniz de duruyor. Ne yapalım?',
    en: 'Meanwhile this pack was changed or removed in another tab. It was not written over, and what you added here is still here. What shall be done?',
  },
  apart: { tr: 'Ayrı bir paket olarak hazırla', en: 'Prepare it as a separate pack' },
  prepared: {
    tr: 'Hazır, ama henüz saklanmadı: “Kaydet ve kullanmaya başla” düğmesine basın.',
    en: 'It is ready, but not kept yet: press “Save and use it”.',
  },
  reopen: { tr: 'Paketi yeniden aç, eklediğimi ona ekle', en: 'Open it again and add mine to it' },
  copyTitle: { tr: '{title} (kopya)', en: '{title} (copy)' },
  lookAgain: {
    tr: 'Bu arada başka bir sekmede paketler değişti; hiçbir şeyin üstüne yazılmadı. Farka bir daha bakın, sonra yeniden basın.',
    en: 'Meanwhile the packs were changed in another tab; nothing was written over. Look at the difference again, then press once more.',
  },
  // Packs
  ofPolicy: { tr: 'Kurumunuzdan gelen paketler', en: 'Packs from your organisation' },
  ofPolicyNote: {
    tr: 'Bunları tarayıcı politikası verir; buradan kapatılamaz ve silinemez.',
    en: 'The browser’s policy brings these; they cannot be switched off or removed here.',
  },
  ofPolicyFault: {
    tr: 'Kurumunuzun verdiği paketlerden biri kullanılamıyor. Bilgi işlem biriminize şunu iletin:',
    en: 'One of your organisation’s packs cannot be used. Tell your IT department:',
  },
  own: { tr: 'Sizin paketleriniz', en: 'Your own packs' },
  packsLead: {
    tr: 'Paketler, rehberin bildiği adlara yenilerini ekler. Kapatılan paket kullanılmaz, silinen geri gelmez.',
    en: 'Packs add names to those that the guide knows. One that is off is not used; one removed does not come back.',
  },
  none: { tr: 'Henüz paket yok.', en: 'There is no pack yet.' },
  on: { tr: 'Kullanılıyor', en: 'In use' },
  off: { tr: 'Kapalı', en: 'Off' },
  unlawful: {
    tr: 'Bu rehberin sürümüne uymuyor; kullanılmıyor.',
    en: 'It does not fit this version of the guide; it is not used.',
  },
  switchOn: { tr: 'Aç', en: 'Switch on' },
  switchOff: { tr: 'Kapat', en: 'Switch off' },
  remove: { tr: 'Sil', en: 'Remove' },
  removeSure: { tr: 'Evet, sil', en: 'Yes, remove' },
  keep: { tr: 'Kalsın', en: 'Keep it' },
  export: { tr: 'Dosyaya kaydet', en: 'Save to a file' },
  import: { tr: 'Paket dosyası al', en: 'Take in a pack file' },
  difference: { tr: 'Bu paket gelirse', en: 'With this pack' },
  adds: { tr: 'eklenir', en: 'added' },
  removes: { tr: 'çıkar', en: 'taken away' },
  sameAsBefore: {
    tr: 'Bu paket zaten var; içeriği aynı.',
    en: 'This pack is there already; its content is the same.',
  },
  take: { tr: 'Paketi al ve kullan', en: 'Take it in and use it' },
  tooMany: {
    tr: 'En çok 40 paket saklanır. Önce birini silin.',
    en: 'Forty packs at most. Remove one first.',
  },
  revision: { tr: '{n}. düzeltme', en: 'revision {n}' },
  newName: { tr: '{screen}: “{old}” → “{name}”', en: '{screen}: “{old}” → “{name}”' },
  newHint: { tr: '{screen}: ek not: {say}', en: '{screen}: a further note: {say}' },
  newHazard: { tr: '{screen}: ek uyarı: {say}', en: '{screen}: a further warning: {say}' },
  newEdition: { tr: 'Yeni sürüm “{title}”: {n} ekran', en: 'New edition “{title}”: {n} screens' },
} as const satisfies Record<string, Said | Record<string, Said>>;

/** Puts values in the place of `{key}`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, key: string) => (key in values ? String(values[key]) : whole));
