/** Addresses, tabs, pages that the guide does not know, and the way to every other trouble. */
import { ask, both, deed, type Knot, no, yes } from './model';

export const elsewhereKnots: readonly Knot[] = [
  ask(
    'new-tab',
    both('Tarayıcının üstünde yeni bir sekme açıldı mı?', 'Did a new tab open at the top of the browser?'),
    [yes, 'new-tab-there'],
    [no, 'new-tab-blocked'],
  ),
  deed(
    'new-tab-there',
    11,
    'solved',
    both('O sekmeye geçin; işlem orada sürer.', 'Go to that tab; it goes on there.'),
    both('Rehberin kartı da o sekmede çıkar.', 'The guide’s card shows there, too.'),
  ),
  deed(
    'new-tab-blocked',
    11,
    'calls-again',
    both(
      'Adres satırındaki engelleme işaretine basın, açılmasına izin verin, düğmeye yeniden basın.',
      'Press the sign of blocking in the address bar, allow it, and press the button again.',
    ),
    both('Tarayıcı yeni pencereyi engellemiş olabilir.', 'The browser may have blocked the new window.'),
    both(
      'Olmazsa 1. Yol’dan, isgkatip.csgb.gov.tr adresinden girin.',
      'If that fails, enter by route 1, isgkatip.csgb.gov.tr.',
    ),
  ),
  ask(
    'address',
    both('Adresi nereden aldınız?', 'Where did you get the address?'),
    [both('Eski bir kılavuzdan', 'From an old manual'), 'address-old'],
    [both('Bir aramadan ya da iletiden', 'From a search or a message'), 'address-check'],
    [both('Adres açılmıyor', 'The address does not open'), 'address-old'],
  ),
  deed(
    'address-old',
    16,
    'solved',
    both('Adres satırına isgkatip.csgb.gov.tr yazın.', 'Type isgkatip.csgb.gov.tr into the address bar.'),
    both('Eski kılavuzlardaki adres açılmayabilir.', 'The address in old manuals may not open.'),
    both(
      'e-Devlet sayfasının da iki adresi vardır; biri açılmazsa öteki denenir.',
      'The e-Devlet page has two addresses as well; if one fails, try the other.',
    ),
  ),
  deed(
    'address-check',
    16,
    'calls-again',
    both(
      'O sayfaya şifre yazmayın; isgkatip.csgb.gov.tr adresini kendiniz yazın.',
      'Type no password there; type isgkatip.csgb.gov.tr yourself.',
    ),
    both(
      'Rehberin düğmesinde “Bu sayfa resmî mi?” bölümü adresi denetler.',
      'In the guide’s menu, “Is this page official?” checks an address.',
    ),
  ),
  ask(
    'unknown',
    both('Ekranda açık bir pencere ya da soru var mı?', 'Is there a window or a question on the screen?'),
    [yes, 'unknown-window'],
    [no, 'unknown-page'],
  ),
  deed(
    'unknown-window',
    null,
    'calls-again',
    both(
      'Yazısını bana okuyun; emin değilsek “Kapat” ya da “Vazgeç”e basın.',
      'Read its words to me; if we are not sure, press “Kapat” or “Vazgeç”.',
    ),
    both(
      'Ret ya da silme sorusu olabilir; kabul etmeyin.',
      'It may ask about refusing or deleting; do not accept.',
    ),
    both('Kişi adı ve numara okumayın.', 'Read no names and no numbers.'),
  ),
  deed(
    'unknown-page',
    null,
    'calls-again',
    both(
      'Sayfayı yenileyin; olmazsa yolun başından girin.',
      'Reload the page; if that fails, enter from the start of the route.',
    ),
    both(
      'Sayfanın adı değişmiş olabilir; emin olmadan onaylamayın.',
      'The page may have changed; approve nothing unless you are sure.',
    ),
    both(
      'Tarayıcı çevirisi açıksa kapatın; rehber Türkçe ekranı tanır.',
      'If the browser translates, switch it off; the guide knows the Turkish screens.',
    ),
    both(
      'Kartınızdaki “taslağını kaydedin” ile ekranın taslağı eğitimciye gönderilebilir; içinde ad ve numara yoktur.',
      'With “save an outline” on your card an outline can be sent to the trainer; it holds no names and no numbers.',
    ),
  ),
  deed(
    'no-help',
    null,
    'alo170',
    both('ALO 170’i arayın.', 'Call ALO 170.'),
    both(
      'Rehber resmî değildir; kesin yanıtı Bakanlığın hattı verir.',
      'The guide is not official; the ministry’s line gives the final answer.',
    ),
  ),
  // From anywhere to anything.
  ask(
    'all',
    both('Sorun en çok hangisine benziyor?', 'What is it most like?'),
    [both('Giremiyorum', 'I cannot get in'), 'all-sign-in'],
    [
      both('Yanlış yerdeyim ya da işyerim yok', 'I am in the wrong place, or my firm is missing'),
      'all-place',
    ],
    [
      both('Sözleşmeyi bulamıyorum ya da onaylayamıyorum', 'I cannot find or approve the contract'),
      'all-contract',
    ],
    [both('Onayladım, ama emin değilim', 'I have approved, but I am not sure'), 'all-after'],
    [both('Hiçbiri', 'None of these'), 'no-help'],
  ),
  ask(
    'all-sign-in',
    both('Nerede takıldınız?', 'Where are you stuck?'),
    [both('Adres açılmıyor ya da başka', 'The address does not open, or is another'), 'address'],
    [both('Şifre ya da kod', 'Password or code'), 'password'],
    [both('İki aşamalı giriş', 'Two-step sign-in'), 'two-step'],
    [both('Onayla diyen izin sayfası', 'The page of leave that says Onayla'), 'consent'],
    [both('“Uygulamaya Git” bir şey açmıyor', '“Uygulamaya Git” opens nothing'), 'new-tab'],
    [both('Oturum kapandı', 'The session ended'), 'session'],
  ),
  ask(
    'all-place',
    both('Ekranda ne görüyorsunuz?', 'What do you see?'),
    [both('İşyerim listede yok', 'My firm is not in the list'), 'user'],
    [both('Aynı adda birkaç işyeri', 'Several firms of one name'), 'same-name'],
    [both('“Bireysel” seçmişim', 'I chose “Bireysel”'), 'individual'],
    [both('Başka işyerine girmişim', 'I entered for another firm'), 'other-firm'],
    [both('Tanımadığım bir sayfa', 'A page I do not know'), 'unknown'],
  ),
  ask(
    'all-contract',
    both('Nasıl bir sorun?', 'What is the trouble?'),
    [both('“Onayla” gri', '“Onayla” is grey'), 'grey'],
    [both('Sözleşme listede yok', 'The contract is not in the list'), 'not-there'],
    [both('Bilgiler yanlış görünüyor', 'The details look wrong'), 'wrong-data'],
    [both('Kâğıtta imzalamıştık', 'We signed on paper'), 'signed-paper'],
  ),
  ask(
    'all-after',
    both('Ne oldu?', 'What happened?'),
    [both('Bitti mi, bilmiyorum', 'I do not know whether it is done'), 'saved'],
    [both('Birini onayladım, ötekiler?', 'I approved one; what of the others?'), 'only-one'],
    [both('Girişte Onayla demiştim', 'I pressed Onayla when signing in'), 'consent'],
    [both('Yanlış sözleşmeyi onayladım', 'I approved the wrong contract'), 'approved-wrong'],
  ),
];
