/** The popup's words. */
import type { Said } from '../../lib/catalog/model';

export const popupWords = {
  title: { tr: 'Katip Rehberi', en: 'Katip Rehberi' },
  // Which way
  routes: { tr: 'Yolunuzu seçin', en: 'Choose your route' },
  routesNote: {
    tr: 'Yeni sekme açılır; rehber orada yanınızda olur.',
    en: 'A new tab opens, and the guide is there with you.',
  },
  resume: { tr: 'Kaldığım yerden devam et', en: 'Go on where I was' },
  running: { tr: 'Bu sekmede rehber çalışıyor', en: 'The guide is running in this tab' },
  stop: { tr: 'Rehberi durdur', en: 'Stop the guide' },
  step: { tr: '{n}. adım', en: 'step {n}' },
  stepDone: { tr: 'tamamlandı', en: 'complete' },
  // The helper
  helper: { tr: 'Hangi yol bana uygun?', en: 'Which route suits me?' },
  askUser: {
    tr: 'İşyerinizin SGK e-Bildirge kullanıcısı siz misiniz?',
    en: 'Are you your firm’s SGK e-Bildirge user?',
  },
  yes: { tr: 'Evet', en: 'Yes' },
  no: { tr: 'Hayır', en: 'No' },
  dontKnow: { tr: 'Bilmiyorum', en: 'I don’t know' },
  askFrom: { tr: 'Nereden başlamak istersiniz?', en: 'Where would you like to begin?' },
  fromSite: { tr: 'Fark etmez, en kısası olsun', en: 'Anywhere; the shortest, please' },
  fromService: { tr: 'e-Devlet’teki hizmet sayfasından', en: 'At the service page in e-Devlet' },
  fromHome: {
    tr: 'e-Devlet ana sayfasından, kendim bularak',
    en: 'At the e-Devlet home page, finding it myself',
  },
  again: { tr: 'Baştan sor', en: 'Ask again' },
  because1: {
    tr: '1. Yol size uygun: doğrudan İSG-KATİP sitesi açılır, en az adım budur.',
    en: 'Route 1 suits you: the İSG-KATİP site opens directly, with the fewest steps.',
  },
  because2: {
    tr: '2. Yol size uygun: e-Devlet’teki İSG-KATİP sayfası açılır, uygulamaya oradan geçersiniz.',
    en: 'Route 2 suits you: İSG-KATİP’s page in e-Devlet opens, and you go on from there.',
  },
  because3: {
    tr: '3. Yol size uygun: e-Devlet ana sayfasından başlarsınız; adım sayısı en çok olan yol budur.',
    en: 'Route 3 suits you: you begin at the e-Devlet home page; it has the most steps.',
  },
  becauseNotUser: {
    tr: 'İşyeri için yalnızca e-Bildirge kullanıcısı girebilir; bu çoğu zaman muhasebecinizdir. Onayı kendi girişiyle o verebilir. Kullanıcı siz olmak istiyorsanız önce SGK’ya başvurulur: aşağıda işaretli yol.',
    en: 'Only the e-Bildirge user may enter for a workplace; often that is your accountant, who can approve with their own sign-in. If you want to be the user, SGK comes first: the route marked below.',
  },
  becauseUnsure: {
    tr: 'Muhasebecinize sorun: “SGK e-Bildirge kullanıcımız kim?” Öğrenemezseniz 1. Yol ile girin; işyeriniz 4. adımdaki listede yoksa kullanıcı siz değilsiniz.',
    en: 'Ask your accountant: “Who is our SGK e-Bildirge user?” If you cannot find out, enter by route 1; if your firm is not in the list at step 4, it is not you.',
  },
  // This tab
  tab: { tr: 'Rehber bu sekmede ne görüyor?', en: 'What does the guide see in this tab?' },
  tabOwn: {
    tr: 'Bu sekmede Katip Rehberi’nin kendi sayfası açık. Bir sitede ne gördüğünü öğrenmek için o sitedeyken araç çubuğundaki düğmeye basın.',
    en: 'This tab holds a page of Katip Rehberi itself. To learn what it sees on a site, press its button in the toolbar while you are there.',
  },
  tabElsewhere: {
    tr: 'Hiçbir şey: rehber yalnızca İSG-KATİP ve e-Devlet’in beş adresinde çalışır, bu sekmeye bakmaz.',
    en: 'Nothing: the guide works on the five addresses of İSG-KATİP and e-Devlet only, and does not look at this tab.',
  },
  tabForbidden: {
    tr: 'Hiçbir şey: tarayıcı, rehbere bu sitede izin vermemiş. Yukarıdaki “İzin ver” düğmesine basın, sonra sayfayı yenileyin.',
    en: 'Nothing: the browser has not allowed the guide on this site. Press “Allow” above, then reload the page.',
  },
  tabOld: {
    tr: 'Bu sekme kurulumdan önce açılmıştı; sayfayı yenileyin.',
    en: 'This tab was open before the installation; reload the page.',
  },
  tabOldNote: {
    tr: 'Yenilemeden önce sayfada yazdığınız bir şey varsa bitirin: yenilenince silinebilir.',
    en: 'If you have typed something on the page, finish it first: reloading may lose it.',
  },
  reload: { tr: 'Sayfayı yenile', en: 'Reload the page' },
  tabAsleep: {
    tr: 'Burada rehber uyuyor: e-Devlet’te, İSG-KATİP hizmet sayfası dışında, yalnızca bir yol başlattığınızda görünür.',
    en: 'The guide sleeps here: in e-Devlet, but for the İSG-KATİP service page, it shows itself only when you have started a route.',
  },
  tabClosed: {
    tr: 'Kartı bu sekmede kapatmıştınız.',
    en: 'You closed the card in this tab.',
  },
  trainer: { tr: 'Eğitmen sayfası', en: 'Trainer’s page' },
  outline: {
    tr: 'Bu ekranın taslağını kaydedin (rehberi onarmak için)',
    en: 'Save an outline of this screen (to mend the guide)',
  },
  showAgain: { tr: 'Kartı yeniden göster', en: 'Show the card again' },
  known: { tr: 'Bu ekranı tanıyor:', en: 'It knows this screen:' },
  torn: {
    tr: 'İki ekrandan hangisi olduğuna karar veremedi; o yüzden hiçbir şeyi işaretlemedi.',
    en: 'It could not decide between two screens, and so it marked nothing.',
  },
  unknown: {
    tr: 'Bu ekranı tanımıyor; o yüzden hiçbir şeyi işaretlemedi.',
    en: 'It does not know this screen, and so it marked nothing.',
  },
  why: { tr: 'Neden böyle düşünüyor?', en: 'Why does it think so?' },
  found: { tr: 'Gördükleri', en: 'It saw' },
  near: { tr: 'Benzerini gördükleri', en: 'It saw something like' },
  missing: { tr: 'Arayıp bulamadıkları', en: 'It looked for, and did not find' },
  vetoed: { tr: 'Burada olmaması gerekirken gördükleri', en: 'It saw, though it should not be here' },
  helpCode: { tr: 'Yardım kodu', en: 'Help code' },
  helpCodeNote: {
    tr: 'Telefonda bu kodu okuyun. Kodda sizin bilgileriniz yoktur.',
    en: 'Read this out on the telephone. It holds nothing about you.',
  },
  bigCode: { tr: 'Kodu büyük göster', en: 'Show the code large' },
  smallCode: { tr: 'Kodu küçült', en: 'Show the code small' },
  readCode: { tr: 'Kodu sesli oku', en: 'Read the code aloud' },
  hush: { tr: 'Sustur', en: 'Be quiet' },
  // A step from the help-desk
  lead: { tr: 'Yardım masası size bir kod mu verdi?', en: 'Has the help-desk given you a code?' },
  leadCode: { tr: 'Yardım masasının kodu', en: 'Code from the help-desk' },
  leadShow: { tr: 'Adımı göster', en: 'Show the step' },
  leadTo: { tr: 'Sıradaki adımınız: {place}', en: 'Your next step: {place}' },
  leadTake: { tr: 'Bu sekmede bu yola geç', en: 'Take up this route in this tab' },
  leadStart: { tr: 'Bu yolu yeni sekmede başlat', en: 'Start this route in a new tab' },
  leadTaken: {
    tr: 'Rehber bu yola geçti. Kart, tanıdığı ekranda yer gösterir.',
    en: 'The guide has taken up this route. On screens it knows, the card shows the way.',
  },
  leadOwn: {
    tr: 'Bu, sizin kartınızdaki kod. Yardım masasının size verdiği kodu yazın.',
    en: 'That is the code of your own card. Type the one that the help-desk gave you.',
  },
  leadWrong: {
    tr: 'Kod anlaşılamadı. Dört sözcüğü yeniden isteyin; yazımı önemli değil, sırası önemli.',
    en: 'The code could not be made out. Ask for the four words again; spelling does not matter, their order does.',
  },
  leadOffer: { tr: 'Şunu mu demek istediniz?', en: 'Did you mean this?' },
  leadNote: {
    tr: 'Kod yalnızca yolu seçer. Sizin yerinize basmaz; tanımadığı ekranda yer göstermez.',
    en: 'The code only chooses the route. It presses nothing for you and marks nothing on a screen it does not know.',
  },
  desk: { tr: 'Yardım masası', en: 'Help-desk' },
  // The curtain
  curtain: { tr: 'Perde: ekranı başkaları görürken', en: 'Curtain: while others see the screen' },
  curtainNote: {
    tr: 'Bu sekmede adları, numaraları ve rehberin tanımadığı her yazıyı örter. Sınıfta ya da ekran paylaşırken kullanın. Klavyeden: Alt + Shift + P.',
    en: 'Covers names, numbers and every word the guide does not know in this tab. Use it in class or when sharing your screen. By keyboard: Alt + Shift + P.',
  },
  curtainOn: { tr: 'Perde bu sekmede açık.', en: 'The curtain is on in this tab.' },
  curtainLogin: {
    tr: 'Giriş sayfasını örtmez: orada rehber hiçbir alana dokunmaz. Bu sekmede sonra açılan sayfaları örter.',
    en: 'It does not cover the login page: there the guide touches no field. It covers the pages that open in this tab afterwards.',
  },
  curtainLimits: {
    tr: 'Perde sayfanın içini örter. Sekmenin adı, adres çubuğu ve tarayıcının kendi açtığı kutular örtülmez.',
    en: 'It covers the inside of the page. The tab’s name, the address bar and boxes that the browser itself opens are not covered.',
  },
  draw: { tr: 'Perdeyi indir', en: 'Draw the curtain' },
  lift: { tr: 'Perdeyi kaldır', en: 'Lift the curtain' },
  // Official
  official: { tr: 'Bu sayfa resmî mi?', en: 'Is this page official?' },
  officialTyped: { tr: 'Yazdığınız adres resmî mi?', en: 'Is the address you typed official?' },
  officialOwn: {
    tr: 'Bu, eklentinin kendi sayfası. Bir adresi aşağıya yazarak denetleyebilirsiniz.',
    en: 'This is the extension’s own page. Type an address below to check it.',
  },
  inTruth: { tr: 'Makinelerin okuduğu biçim: {ascii}', en: 'As machines read it: {ascii}' },
  marked: {
    tr: 'Sitenin kime ait olduğunu, işaretli bölüm söyler.',
    en: 'The marked part says whose site it is.',
  },
  address: { tr: 'Başka bir adres denetleyin', en: 'Check another address' },
  check: { tr: 'Denetle', en: 'Check' },
  backToPage: { tr: 'Bu sayfaya dön', en: 'Back to this page' },
  // Reminder
  reminder: { tr: '3 gün sonra hatırlatma', en: 'Reminder after 3 days' },
  reminderNote: {
    tr: '“Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.” yazısını gördüğünüz gün kurun.',
    en: 'Set it on the day you see “Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.”',
  },
  reminderDue: { tr: 'Hatırlatma günü: {day}', en: 'You will be reminded on {day}' },
  reminderPassed: {
    tr: '3 gün doldu ({day}). İSG-KATİP’e yeniden girin, işyeriniz listede mi bakın: yukarıdaki “E-Bildirge yetkisi” yolu.',
    en: 'The 3 days are over ({day}). Enter İSG-KATİP again and see whether your firm is in the list: the route “The e-Bildirge right” above.',
  },
  reminderSecret: {
    tr: 'Gizli penceredesiniz: rehber burada hiçbir şey saklamaz. Hatırlatmayı takviminize ekleyebilirsiniz.',
    en: 'This is a private window: the guide keeps nothing here. You can put the reminder into your calendar.',
  },
  remind: { tr: '3 gün sonra hatırlat', en: 'Remind me after 3 days' },
  unremind: { tr: 'Hatırlatmayı kaldır', en: 'Remove the reminder' },
  calendar: { tr: 'Takvime ekle (.ics)', en: 'Add to calendar (.ics)' },
  calendarTitle: { tr: 'İSG-KATİP’e yeniden girin', en: 'Enter İSG-KATİP again' },
  calendarNote: {
    tr: '“E-Bildirge Kullanıcı Güncelle” kaydınızın üzerinden 3 gün geçti.\nhttps://isgkatip.csgb.gov.tr adresinden yeniden girin ve işyerinizi seçin.\nİşyeriniz hâlâ listede yoksa SGK müdürlüğüne sorun ya da ALO 170’i arayın.',
    en: 'Three days have passed since “E-Bildirge Kullanıcı Güncelle”.\nEnter again at https://isgkatip.csgb.gov.tr and choose your firm.\nIf it is still not in the list, ask your SGK office or call ALO 170.',
  },
  calendarFile: { tr: 'isg-katip-hatirlatma.ics', en: 'isg-katip-reminder.ics' },
  failed: {
    tr: 'Olmadı. Bir kez daha deneyin; olmazsa tarayıcıyı kapatıp açın.',
    en: 'That did not work. Try once more; if it fails again, close and reopen the browser.',
  },
  welcome: { tr: 'Harita, hazırlık ve gizlilik', en: 'Map, preparation and privacy' },
  usualRoute: { tr: 'Kurumunuzun önerdiği yol', en: 'Your organisation’s way' },
  settings: { tr: 'Ayarlar', en: 'Settings' },
  tabSetOff: {
    tr: 'Burada rehber uyuyor: “Ayarlar” sayfasında bu adres için ya da yol başlatılmadan görünmesi kapatılmış.',
    en: 'The guide sleeps here: on the “Settings” page it is switched off for this address, or without a route.',
  },
  helpLine: { tr: 'Yardım: ALO 170', en: 'Help: ALO 170' },
} as const satisfies Record<string, Said>;
