/** The welcome page's words. */
import type { Said } from '../../lib/catalog/model';

export const welcomeWords = {
  title: { tr: 'Katip Rehberi’ne hoş geldiniz', en: 'Welcome to Katip Rehberi' },
  hero: {
    tr: 'İSG-KATİP’te sözleşmenizi onaylarken yanınızda',
    en: 'Beside you while you approve your contract in İSG-KATİP',
  },
  lead: {
    tr: 'İş güvenliği uzmanı ya da işyeri hekimiyle yaptığınız sözleşmeyi, işveren olarak İSG-KATİP’te onaylamanız gerekir. Katip Rehberi sayfanın köşesinde durur; sıradaki adımı söyler, basacağınız düğmeyi çerçeve içine alır.',
    en: 'As an employer you approve the contract with your safety specialist or workplace physician in İSG-KATİP. Katip Rehberi stands in the corner of the page, says the next step and frames the button to press.',
  },
  notOfficial: {
    tr: 'Resmî bir uygulama değildir. Bakanlıkla, SGK ile ya da e-Devlet ile bir bağı yoktur.',
    en: 'Not an official application. It has no tie to the ministry, to SGK or to e-Devlet.',
  },
  map: { tr: 'Üç yol, aynı onay', en: 'Three routes, one approval' },
  mapNote: {
    tr: 'Hangi yoldan girerseniz girin, yollar 3. durakta birleşir. Sonrası herkes için aynıdır.',
    en: 'Whichever way you enter, the routes join at station 3. From there on it is the same for everyone.',
  },
  before: { tr: 'Başlamadan önce', en: 'Before you start' },
  beforeUser: { tr: 'e-Bildirge kullanıcısı kim?', en: 'Who is the e-Bildirge user?' },
  beforeUserNote: {
    tr: 'İşyeri için yalnızca SGK e-Bildirge kullanıcısı girebilir. Bu siz olabilirsiniz; çoğu zaman muhasebecinizdir. Bilmiyorsanız önce ona sorun.',
    en: 'Only the SGK e-Bildirge user may enter for a workplace. It may be you; often it is your accountant. If you do not know, ask them first.',
  },
  beforeTwo: { tr: 'İki aşamalı giriş kurulu mu?', en: 'Is two-step sign-in set up?' },
  beforeTwoNote: {
    tr: 'e-Devlet, şifreden sonra bir onay daha ister. Kurulu değilse e-Devlet mobil uygulamasında ya da bir PTT şubesinde kurulur.',
    en: 'After the password e-Devlet asks for a second approval. If it is not set up, do it in the e-Devlet mobile app or at a PTT branch.',
  },
  beforeNumber: { tr: '26 haneli SGK sicil numaranız', en: 'Your 26-digit SGK number' },
  beforeNumberNote: {
    tr: 'Aynı adda birden çok işyeri çıkabilir; doğru satırı bu numara gösterir. SGK belgelerinizde yazar. Yanınızda bulunsun.',
    en: 'Several workplaces may bear the same name; this number shows the right row. It is on your SGK papers. Keep it at hand.',
  },
  beforeContract: { tr: 'Sözleşme bilgileri', en: 'The contract’s details' },
  beforeContractNote: {
    tr: 'Kişi, görev türü, başlama tarihi, görevlendirme numarası ve aylık dakika. Onaylamadan önce ekrandakiyle karşılaştıracaksınız.',
    en: 'Person, kind of duty, start date, assignment number and minutes a month. You will compare them with the screen before you approve.',
  },
  start: { tr: 'Hazırsanız bir yol seçin', en: 'When you are ready, choose a route' },
  startNote: {
    tr: 'Yeni bir sekme açılır. Bilmiyorsanız 1. Yol en kısasıdır.',
    en: 'A new tab opens. If you do not know which, route 1 is the shortest.',
  },
  promises: { tr: 'Sözlerimiz ve nasıl tuttuğumuz', en: 'Our promises, and how each is held' },
  how: { tr: 'Nasıl tutuluyor?', en: 'How is it held?' },
  acts: { tr: 'Sizin yerinize hiçbir şey yapmaz', en: 'It never acts for you' },
  actsNote: {
    tr: 'Düğmelere basmaz, alan doldurmaz, form göndermez. Yalnızca gösterir; basan her zaman sizsiniz. Emin olmadığında hiçbir şeyi göstermez ve bunu söyler.',
    en: 'It presses no button, fills no field, sends no form. It only points; you are always the one who presses. When it is not sure it points at nothing and says so.',
  },
  actsHow: {
    tr: 'Sayfaya kendi katmanından başka hiçbir şey eklemez, sayfanın hiçbir yerini değiştirmez. Bu, programla birlikte gelen denemelerle sınanır; sözü bilerek bozan bir kopyayı da bu denemeler yakalamak zorundadır.',
    en: 'It adds nothing to the page but its own layer and changes nothing of the page. Checks that come with the program hold this; they must also catch a copy that breaks the promise on purpose.',
  },
  reads: { tr: 'Yazdıklarınızı okumaz', en: 'It never reads what you type' },
  readsNote: {
    tr: 'Şifre, T.C. kimlik numarası, arama: kutuların içine bakmaz. Düğmelerin, başlıkların ve satırların adına bakar.',
    en: 'Password, identity number, search: it does not look into fields. It looks at the names of buttons, headings and rows.',
  },
  readsHow: {
    tr: 'Tanıdığı sözcükler bir listededir; listede olmayan her şey yalnızca sayılır, saklanmaz. e-Devlet giriş sayfasında daha da küçük bir parça çalışır; o, alanlara hiç bakmaz.',
    en: 'The words it knows stand in a list; everything else is only counted, never kept. On the e-Devlet sign-in page an even smaller part runs, which does not look at fields at all.',
  },
  leaves: { tr: 'Hiçbir şey bilgisayarınızdan çıkmaz', en: 'Nothing leaves your computer' },
  leavesNote: {
    tr: 'Hesap yok, sunucu yok, istatistik yok, reklam yok. Rehber internete hiçbir şey göndermez.',
    en: 'No account, no server, no statistics, no advertising. The guide sends nothing to the internet.',
  },
  leavesHow: {
    tr: 'Eklentinin kendi sayfalarında bağlantı kurmak kuralla kapalıdır. Sayfalarda çalışan parçalarda ağ isteği yapan kod yoktur; tarayıcının istekleri eklentili ve eklentisiz karşılaştırılarak sınanır.',
    en: 'On the extension’s own pages a rule forbids any connection. The parts that run on pages hold no code that makes a request; the browser’s requests are compared with and without the extension.',
  },
  pin: { tr: 'Düğmeyi araç çubuğuna sabitleyin', en: 'Pin the button to the toolbar' },
  pinChrome: {
    tr: 'Chrome ve Edge: adres çubuğunun sağındaki yapboz parçasına basın, “Katip Rehberi”nin yanındaki iğneye (Edge’de göze) basın.',
    en: 'Chrome and Edge: press the puzzle piece to the right of the address bar, then the pin (in Edge the eye) beside “Katip Rehberi”.',
  },
  pinFirefox: {
    tr: 'Firefox: yapboz parçasına basın, “Katip Rehberi”nin yanındaki dişliden “Araç çubuğuna sabitle”yi seçin.',
    en: 'Firefox: press the puzzle piece, then choose “Pin to Toolbar” from the cog beside “Katip Rehberi”.',
  },
  permission: { tr: 'İzin durumu', en: 'Permissions' },
  privacy: { tr: 'Gizlilik ve KVKK', en: 'Privacy and KVKK' },
  privacyLead: {
    tr: '6698 sayılı Kişisel Verilerin Korunması Kanunu (KVKK) bakımından: Katip Rehberi kişisel verinizi toplamaz, işlemez, kimseye aktarmaz. Adınız, T.C. kimlik numaranız, şifreniz, SGK sicil numaranız, çalışanlarınızın ya da sözleşmelerinizin bilgileri hiçbir yere kaydedilmez.',
    en: 'Under the Turkish law on the protection of personal data (no. 6698, KVKK): Katip Rehberi collects none of your personal data, processes none and passes none on. Your name, identity number, password, SGK number, and the details of your workers and contracts are recorded nowhere.',
  },
  kept: { tr: 'Bu bilgisayarda saklananlar', en: 'What is kept on this computer' },
  keptRoute: {
    tr: 'başlattığınız yol ve kaldığınız adım',
    en: 'the route you started and the step you reached',
  },
  keptCard: {
    tr: 'kartın köşesi, açık ya da küçük oluşu, yazı boyu ve dil',
    en: 'the card’s corner, whether it is folded, text size and language',
  },
  keptReminder: { tr: 'kurduysanız hatırlatmanın tarihi', en: 'the date of the reminder, if you set one' },
  keptPractice: {
    tr: 'kullandıysanız prova, sınav, senaryo, sınıf ve yardım masası kayıtları; bunlarda yalnızca öğrencinin kendi yazdığı ad bulunabilir',
    en: 'if you used them, rehearsals, exams, scenarios, class results and the help desk’s log; the only name in them may be one that a learner typed',
  },
  keptSettings: { tr: '“Ayarlar” sayfasında seçtikleriniz', en: 'what you chose on the “Settings” page' },
  keptNote: {
    tr: 'Hepsi bu. Bunlar tarayıcınızın eklentiye ayırdığı yerde durur, buradan çıkmaz. “Ayarlar” sayfası hepsini tek tek gösterir.',
    en: 'That is all. It lies where your browser keeps the extension’s things, and does not leave it. The “Settings” page shows it item by item.',
  },
  erase: { tr: 'Nasıl silinir?', en: 'How to erase it' },
  eraseNote: {
    tr: '“Ayarlar” sayfasında “Hepsini sil” düğmesine basın. Eklentiyi tarayıcıdan kaldırdığınızda da hepsi silinir. Hatırlatmayı, araç çubuğundaki düğmeden tek başına da kaldırabilirsiniz.',
    en: 'Press “Erase everything” on the “Settings” page. Removing the extension from the browser erases all of it too. The reminder can also be removed alone, from the toolbar button.',
  },
  private: { tr: 'Gizli pencerelerde', en: 'In private windows' },
  privateNote: {
    tr: 'Gizli pencerede olan hiçbir şey saklanmaz.',
    en: 'Nothing that happens in a private window is kept.',
  },
  asked: { tr: 'İstenen izinler ve nedenleri', en: 'The permissions asked for, and why' },
  askedHosts: {
    tr: 'Beş adres (İSG-KATİP’in iki adresi, turkiye.gov.tr ve giriş sayfası): kartı ve çerçeveyi yalnızca oralarda gösterebilmek için.',
    en: 'Five addresses (the two of İSG-KATİP, turkiye.gov.tr and its sign-in page): to show card and frame there and nowhere else.',
  },
  askedStorage: {
    tr: 'Depolama: yukarıda sayılanları bu bilgisayarda saklamak için.',
    en: 'Storage: to keep what is listed above on this computer.',
  },
  askedTab: {
    tr: 'Etkin sekme: araç çubuğundaki düğmeye bastığınızda “Bu sayfa resmî mi?” sorusunu yanıtlamak için.',
    en: 'Active tab: to answer “Is this page official?” when you press the toolbar button.',
  },
  askedAlarm: {
    tr: 'Alarm: 3 gün sonraki hatırlatma için.',
    en: 'Alarms: for the reminder after three days.',
  },
  help: { tr: 'Takılırsanız', en: 'If you are stuck' },
  helpNote: {
    tr: 'ALO 170’i arayın. SGK kaydı için bağlı olduğunuz SGK müdürlüğüne, sözleşmenin içeriği için hizmet aldığınız OSGB’ye ya da kişiye sorun. Kartta yazan yardım kodu, nerede olduğunuzu kısaca anlatır.',
    en: 'Call ALO 170. For the SGK entry ask your SGK office; for what the contract says ask your OSGB or provider. The help code on the card tells briefly where you are.',
  },
  shown: {
    tr: 'Şifrenizi yalnızca giris.turkiye.gov.tr adresinde yazın. Rehber sizden hiçbir zaman şifre istemez.',
    en: 'Type your password only at giris.turkiye.gov.tr. The guide never asks you for a password.',
  },
} as const satisfies Record<string, Said>;
