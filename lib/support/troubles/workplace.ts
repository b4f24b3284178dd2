/** Who may enter, which workplace, and the wrong door. */
import { ask, both, deed, type Knot, no, unsure, yes } from './model';

const ownEyes = both(
  'Numarayı bana okumayın; kendiniz karşılaştırın.',
  'Do not read the number to me; compare it yourself.',
);

export const workplaceKnots: readonly Knot[] = [
  ask(
    'user',
    both('SGK e-Bildirge kullanıcısı siz misiniz?', 'Are you the SGK e-Bildirge user?'),
    [yes, 'firm-missing'],
    [both('Hayır, muhasebecim', 'No, my accountant is'), 'user-accountant'],
    [both('Hayır, ben olmak istiyorum', 'No, but I want to be'), 'user-apply'],
    [unsure, 'user-unsure'],
  ),
  deed(
    'user-accountant',
    1,
    'accountant',
    both(
      'Muhasebeciniz girsin ve sözleşmeyi o onaylasın.',
      'Let your accountant enter and approve the contract.',
    ),
    both(
      'İşyeri adına yalnızca e-Bildirge kullanıcısı girebilir.',
      'Only the e-Bildirge user may enter for a workplace.',
    ),
    both(
      'Kendi e-Devlet girişiyle girer; şifreler paylaşılmaz.',
      'They enter with their own e-Devlet sign-in; passwords are not shared.',
    ),
  ),
  deed(
    'user-apply',
    1,
    'sgk',
    both('Bağlı olduğunuz SGK müdürlüğüne başvurun.', 'Apply at the SGK office in charge of you.'),
    both(
      'İşveren, vekili ya da muhasebecisi başvurabilir.',
      'The employer, a deputy or the accountant may apply.',
    ),
    both(
      'SGK size giriş bilgisi verince “E-Bildirge Kullanıcı Güncelle” düğmesine basılır.',
      'Once SGK has given you what you enter with, “E-Bildirge Kullanıcı Güncelle” is pressed.',
    ),
  ),
  deed(
    'user-unsure',
    1,
    'accountant',
    both(
      'Muhasebecinize sorun: “SGK e-Bildirge kullanıcımız kim?”',
      'Ask your accountant: “Who is our SGK e-Bildirge user?”',
    ),
    both('Çoğu işyerinde bu kişi muhasebecidir.', 'In most workplaces it is the accountant.'),
  ),
  ask(
    'firm-missing',
    both('SGK’daki e-Bildirge kaydı tamamlandı mı?', 'Is the e-Bildirge entry at SGK complete?'),
    [no, 'firm-sgk'],
    [unsure, 'firm-sgk'],
    [yes, 'firm-updated'],
  ),
  deed(
    'firm-sgk',
    2,
    'sgk',
    both('Önce SGK müdürlüğünde kaydı tamamlatın.', 'First have the entry completed at the SGK office.'),
    both(
      'SGK’da kayıt bitmeden işyeri bu listede görünmez.',
      'Until SGK has finished, the firm does not show in this list.',
    ),
    both(
      'Kullanıcı değiştiyse de önce SGK’da değişmelidir.',
      'If the user has changed, that too is changed at SGK first.',
    ),
  ),
  ask(
    'firm-updated',
    both(
      '“E-Bildirge Kullanıcı Güncelle” düğmesine basıldı mı?',
      'Has “E-Bildirge Kullanıcı Güncelle” been pressed?',
    ),
    [no, 'firm-press'],
    [yes, 'firm-days'],
  ),
  deed(
    'firm-press',
    2,
    'waits',
    both('“E-Bildirge Kullanıcı Güncelle” düğmesine basın.', 'Press “E-Bildirge Kullanıcı Güncelle”.'),
    both('SGK’nın verdiği bilgiyle girmiş olmalısınız.', 'You must have entered with what SGK gave you.'),
    both(
      '“Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.” yazısı çıkar.',
      'It says “Kaydınız alınmıştır, 3 gün içerisinde tekrar deneyiniz.”',
    ),
    both(
      'Üç gün sonra yeniden girin; rehber isterseniz hatırlatır.',
      'Enter again after three days; the guide reminds you if you like.',
    ),
  ),
  ask(
    'firm-days',
    both('Üzerinden üç gün geçti mi?', 'Have three days passed since?'),
    [no, 'firm-wait'],
    [yes, 'firm-again'],
  ),
  deed(
    'firm-wait',
    2,
    'waits',
    both('Üç gün dolunca yeniden girin.', 'Enter again when the three days are over.'),
    both('Arada yapılacak bir şey yoktur.', 'There is nothing to do in between.'),
    both(
      'Rehberin düğmesinden “3 gün sonra hatırlat” diyebilirsiniz.',
      'In the guide’s menu you can press “Remind me after 3 days”.',
    ),
  ),
  deed(
    'firm-again',
    2,
    'calls-again',
    both(
      'Yeniden girin, işyerinizi listede arayın; yine yoksa SGK müdürlüğüne sorun.',
      'Enter again and look for your firm; if it is still not there, ask the SGK office.',
    ),
    both(
      'Üç gün sonraki girişte talebiniz tamamlanır.',
      'When you enter after three days your request is completed.',
    ),
  ),
  ask(
    'individual',
    both('Ekranda “Kurum Değiştir” yazısı var mı?', 'Does the screen say “Kurum Değiştir”?'),
    [yes, 'individual-change'],
    [no, 'individual-leave'],
  ),
  deed(
    'individual-change',
    4,
    'calls-again',
    both('“Kurum Değiştir”e basın, işyerinizi seçin.', 'Press “Kurum Değiştir” and choose your firm.'),
    both(
      'Bireysel giriş uzmanlar ve hekimler içindir.',
      'The individual entry is for specialists and physicians.',
    ),
  ),
  deed(
    'individual-leave',
    4,
    'calls-again',
    both(
      'Çıkış yapın, yeniden girin, bu kez “Kurumsal” seçin.',
      'Sign out, enter again, and choose “Kurumsal” this time.',
    ),
    both(
      'Bireysel girişte işyerinin sözleşmeleri görünmez.',
      'The firm’s contracts do not show in the individual entry.',
    ),
  ),
  deed(
    'same-name',
    5,
    'solved',
    both(
      '26 haneli SGK sicil numarası elinizdekiyle aynı olan satırı seçin.',
      'Choose the row whose 26-digit SGK number is the one you have.',
    ),
    both(
      'Aynı adda birkaç işyeri olabilir; ada göre seçmeyin.',
      'Several firms may bear the same name; do not go by it.',
    ),
    ownEyes,
  ),
  deed(
    'other-firm',
    5,
    'calls-again',
    both(
      '“Kurum Değiştir”e basın, işyerini sicil numarasına göre seçin.',
      'Press “Kurum Değiştir” and choose the firm by its SGK number.',
    ),
    both(
      'Başka bir işyerindeysek sözleşmeniz burada görünmez.',
      'In another firm your contract does not show.',
    ),
    ownEyes,
  ),
];
