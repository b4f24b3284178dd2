/** The list of contracts and the window of approval. */
import { ask, both, deed, type Knot, no, unsure, yes } from './model';

const theirTurn = both(
  'Önce uzman ya da hekim onaylar, sonra sıra size gelir.',
  'The specialist or physician approves first, then it is your turn.',
);
const doNot = both(
  'Onaylamayın; OSGB’nizi ya da hizmet aldığınız kişiyi arayın.',
  'Do not approve; call your OSGB or provider.',
);

export const contractKnots: readonly Knot[] = [
  ask(
    'grey',
    both(
      'Bir satıra tıkladınız mı, satırın rengi değişti mi?',
      'Did you click on a row, and did its colour change?',
    ),
    [no, 'grey-nothing'],
    [both('Evet, bir satır', 'Yes, one row'), 'grey-state'],
    [both('Evet, birkaç satır', 'Yes, several rows'), 'grey-several'],
  ),
  deed(
    'grey-nothing',
    6,
    'solved',
    both(
      'Durumu “Onay Bekliyor” olan satıra bir kez tıklayın.',
      'Click once on a row with the state “Onay Bekliyor”.',
    ),
    both('Satır seçilmeden “Onayla” gri kalır.', 'Until a row is selected, “Onayla” stays grey.'),
  ),
  deed(
    'grey-several',
    6,
    'solved',
    both(
      'Yalnızca bir satır seçili kalsın: onaylayacağınıza bir kez tıklayın.',
      'Keep one row selected only: click once on the one to approve.',
    ),
    both('Her sözleşme ayrı ayrı onaylanır.', 'Each contract is approved by itself.'),
  ),
  ask(
    'grey-state',
    both('O satırın durumunda ne yazıyor?', 'What does that row say for its state?'),
    [both('“Onay Bekliyor” yazıyor', 'It says “Onay Bekliyor”'), 'grey-waits'],
    [both('“Onaylandı” yazıyor', 'It says “Onaylandı”'), 'grey-approved'],
    [both('Başka bir şey yazıyor', 'It says something else'), 'grey-other'],
    [both('Durum sütununu göremiyorum', 'I cannot see the state'), 'grey-column'],
  ),
  deed(
    'grey-waits',
    6,
    'calls-again',
    both(
      'Biraz bekleyin, satırı yeniden seçin; olmazsa sayfayı yenileyin.',
      'Wait a little and select the row again; if that fails, reload the page.',
    ),
    both('Sayfa yükleniyor olabilir.', 'The page may still be loading.'),
    both('Yine griyse ALO 170’i arayın.', 'If it is still grey, call ALO 170.'),
  ),
  deed(
    'grey-approved',
    7,
    'solved',
    both(
      'Listede “Onay Bekliyor” yazan başka satır var mı, bakın.',
      'See whether another row says “Onay Bekliyor”.',
    ),
    both(
      'Bu sözleşme zaten onaylanmış; yeniden onaylanmaz.',
      'This contract is approved already; it is not approved again.',
    ),
  ),
  deed(
    'grey-other',
    6,
    'calls-again',
    both('Durumu “Onay Bekliyor” olan satırı seçin.', 'Select a row with the state “Onay Bekliyor”.'),
    both(
      '“Onayla” yalnızca onay bekleyen satırda basılır olur.',
      '“Onayla” can be pressed only on a row that awaits approval.',
    ),
  ),
  deed(
    'grey-column',
    6,
    'calls-again',
    both(
      'Listeyi yana kaydırın; “Grv. Onay Durumu” sütununu bulun.',
      'Scroll the list sideways to the column “Grv. Onay Durumu”.',
    ),
    both(
      'Sütun gizlenmiş de olabilir; başlıkların menüsünden açılır.',
      'The column may also be hidden; the menu of the headings shows it.',
    ),
  ),
  deed(
    'only-one',
    7,
    'calls-again',
    both(
      'Listeye dönün, “Onay Bekliyor” yazan her satırı tek tek onaylayın.',
      'Go back to the list and approve every row that says “Onay Bekliyor”, one by one.',
    ),
    both(
      'Uzmanın, hekimin ve diğer sağlık personelinin sözleşmeleri ayrıdır.',
      'Specialist, physician and other health staff have contracts of their own.',
    ),
    both(
      'Önce hepsini karşılaştırın; size ait olmayanı onaylamayın.',
      'Compare each first; approve none that is not yours.',
    ),
  ),
  ask(
    'not-there',
    both(
      'Uzman, hekim ya da OSGB kendi onayını verdi mi?',
      'Have specialist, physician or OSGB given their own approval?',
    ),
    [no, 'not-there-first'],
    [unsure, 'not-there-first'],
    [both('Evet, verdiler', 'Yes, they have'), 'not-there-where'],
  ),
  deed(
    'not-there-first',
    8,
    'provider',
    both(
      'OSGB’nizi, uzmanınızı ya da hekiminizi arayın; önce onlar onaylasın.',
      'Call your OSGB, specialist or physician; they approve first.',
    ),
    theirTurn,
  ),
  ask(
    'not-there-where',
    both('İşyerini sicil numarasına göre mi seçtiniz?', 'Did you choose the firm by its SGK number?'),
    [no, 'other-firm'],
    [unsure, 'other-firm'],
    [yes, 'not-there-tab'],
  ),
  deed(
    'not-there-tab',
    8,
    'provider',
    both(
      '“Onay Bekleyen Sözleşmeler” sekmesine bakın; yoksa OSGB’niz sözleşmeyi hangi sicile yazdığına baksın.',
      'Look under the tab “Onay Bekleyen Sözleşmeler”; if it is not there, have your OSGB check for which SGK number they made it.',
    ),
    both(
      'Sözleşme başka bir sicile yazılmış olabilir.',
      'The contract may have been made for another SGK number.',
    ),
  ),
  ask(
    'saved',
    both('“Kayıt”a ya da son onay düğmesine bastınız mı?', 'Did you press “Kayıt” or the last confirmation?'),
    [no, 'saved-no'],
    [unsure, 'saved-look'],
    [yes, 'saved-look'],
  ),
  deed(
    'saved-no',
    9,
    'calls-again',
    both(
      'Satırı seçin, “Onayla”ya, açılan pencerede “Kayıt”a basın.',
      'Select the row, press “Onayla”, then “Kayıt” in the window.',
    ),
    both(
      '“Onayla” yalnızca pencereyi açar; onayı “Kayıt” tamamlar.',
      '“Onayla” only opens the window; “Kayıt” completes the approval.',
    ),
    both(
      'Bugünkü ekranda pencerede “Evet”, “Tamam” ya da “Onayla” yazabilir.',
      'On today’s screen the window may say “Evet”, “Tamam” or “Onayla”.',
    ),
  ),
  deed(
    'saved-look',
    9,
    'solved',
    both('Listede sözleşmenin durumuna bakın.', 'Look at the contract’s state in the list.'),
    both('“Onaylandı” yazıyorsa bitmiştir.', 'If it says “Onaylandı”, it is done.'),
    both(
      'Hâlâ “Onay Bekliyor” yazıyorsa onay tamamlanmamıştır; baştan yapılır.',
      'If it still says “Onay Bekliyor”, it is not complete; do it again.',
    ),
  ),
  ask(
    'wrong-data',
    both('Hangi bilgi yanlış görünüyor?', 'Which detail looks wrong?'),
    [both('Süre (dakika)', 'The minutes'), 'wrong-minutes'],
    [both('Çalışan sayısı ya da tehlike sınıfı', 'Headcount or hazard class'), 'wrong-basis'],
    [both('Kişi, görev ya da tarih', 'Person, duty or date'), 'wrong-person'],
    [both('Sicil numarası ya da işyeri', 'SGK number or firm'), 'wrong-sicil'],
  ),
  deed(
    'wrong-minutes',
    14,
    'provider',
    doNot,
    both('Süreyi birlikte hesaplayalım.', 'Let us reckon the minutes together.'),
    both('Eski tablolardaki 6, 8, 12 dakika yanlıştır.', 'The 6, 8, 12 minutes of older tables are wrong.'),
  ),
  deed(
    'wrong-basis',
    14,
    'provider',
    doNot,
    both(
      'Çalışan sayısı ve tehlike sınıfı süreyi belirler; onaydan önce düzelmelidir.',
      'Headcount and hazard class decide the minutes; they are put right before the approval.',
    ),
  ),
  deed(
    'wrong-person',
    14,
    'provider',
    doNot,
    both(
      'Kişi, görev ve başlama tarihi satırda yazar; “Onayla”dan önce bakılır.',
      'Person, duty and start date stand in the row; look before “Onayla”.',
    ),
    both('Adları bana okumanız gerekmez.', 'You need not read the names to me.'),
  ),
  deed(
    'wrong-sicil',
    14,
    'provider',
    doNot,
    both(
      'Önce işyeri seçiminde doğru sicili seçtiğinize bakın.',
      'First see that you chose the right SGK number.',
    ),
  ),
  deed(
    'signed-paper',
    15,
    'calls-again',
    both('Sözleşmeyi İSG-KATİP’te de onaylayın.', 'Approve the contract in İSG-KATİP as well.'),
    both('Kâğıttaki imza bu onayın yerine geçmez.', 'A signature on paper does not stand for this approval.'),
  ),
  deed(
    'approved-wrong',
    null,
    'alo170',
    both('Hemen OSGB’nizi, sonra ALO 170’i arayın.', 'Call your OSGB at once, then ALO 170.'),
    both('Geri alınıp alınamayacağını biz bilemeyiz.', 'We cannot know whether it can be undone.'),
    both('Ekranda başka bir şeye basmayın.', 'Press nothing else on the screen.'),
  ),
];
