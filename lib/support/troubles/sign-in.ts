/** Identity, two-step sign-in, passwords, consent, the session's end. */
import { ask, both, deed, type Knot, no, yes } from './model';

const keepSecret = both(
  'Şifrenizi ve kodunuzu bana söylemeyin; yalnızca siz görün.',
  'Do not tell me your password or code; they are for your eyes only.',
);

export const signInKnots: readonly Knot[] = [
  ask(
    'two-step',
    both(
      'Telefonunuzda e-Devlet’in mobil uygulaması var mı?',
      'Do you have the e-Devlet mobile app on your telephone?',
    ),
    [both('Evet, onay isteği gelmedi', 'Yes, but no request came'), 'two-step-no-request'],
    [both('Evet, ama hiç kurmadım', 'Yes, but it was never set up'), 'two-step-app'],
    [no, 'two-step-ptt'],
  ),
  deed(
    'two-step-no-request',
    3,
    'calls-again',
    both('Mobil uygulamayı açın, onayı orada verin.', 'Open the mobile app and approve there.'),
    both(
      'İstek bazen ancak uygulama açılınca görünür.',
      'The request sometimes shows only once the app is open.',
    ),
    both(
      'Gelmezse sayfaya dönün, girişi baştan yapın.',
      'If none comes, go back to the page and sign in again.',
    ),
  ),
  deed(
    'two-step-app',
    3,
    'calls-again',
    both(
      'İki aşamalı girişi e-Devlet mobil uygulamasından açın, sonra yeniden girin.',
      'Switch two-step sign-in on in the e-Devlet mobile app, then sign in again.',
    ),
    both('İki aşamalı giriş zorunludur; atlanamaz.', 'Two-step sign-in is mandatory and cannot be skipped.'),
  ),
  deed(
    'two-step-ptt',
    3,
    'calls-again',
    both(
      'Kimliğinizle bir PTT şubesine gidin ya da mobil uygulamayı kurun.',
      'Go to a PTT branch with your identity card, or install the mobile app.',
    ),
    both(
      'İki aşamalı giriş PTT şubesinde de kurulur.',
      'Two-step sign-in can also be set up at a PTT branch.',
    ),
    both('Kurulunca kaldığımız yerden sürdürürüz.', 'Once it is set up we go on from here.'),
  ),
  ask(
    'password',
    both('Sayfa sizden ne istiyor ya da ne diyor?', 'What does the page ask or say?'),
    [both('Şifreyi kabul etmiyor', 'It refuses the password'), 'password-refused'],
    [both('Şifreyi unuttum', 'I forgot the password'), 'password-forgotten'],
    [both('Güvenlik kodu istiyor', 'It asks for a security code'), 'security-code'],
    [both('Yeni şifre belirlememi istiyor', 'It wants me to choose a new password'), 'password-new'],
    [both('Sanal klavye açıldı', 'A virtual keyboard opened'), 'virtual-keyboard'],
  ),
  deed(
    'password-refused',
    13,
    'calls-again',
    both(
      'Büyük harf tuşuna (Caps Lock) bakın, şifreyi yeniden yazın.',
      'Look at the Caps Lock key, then type the password again.',
    ),
    keepSecret,
    both(
      'Sayfada sanal klavye varsa onunla da yazabilirsiniz.',
      'If the page has a virtual keyboard, you may use it.',
    ),
    both('Adres satırında giris.turkiye.gov.tr yazmalı.', 'The address bar must say giris.turkiye.gov.tr.'),
  ),
  deed(
    'password-forgotten',
    13,
    'calls-again',
    both(
      'Giriş sayfasındaki “e-Devlet Şifresi Nedir, Nasıl Alınır?” yazısına basın.',
      'Press “e-Devlet Şifresi Nedir, Nasıl Alınır?” on the sign-in page.',
    ),
    both(
      'Başka bir giriş yöntemi de seçebilirsiniz: mobil imza, e-imza, kimlik kartı, internet bankacılığı.',
      'You may also choose another way in: mobile signature, e-signature, identity card, internet banking.',
    ),
  ),
  deed(
    'security-code',
    13,
    'calls-again',
    both('Resimdeki kodu kutuya kendiniz yazın.', 'Type the code from the picture into its box yourself.'),
    keepSecret,
    both(
      'Okunmuyorsa yenileyin, yeni bir kod gelir.',
      'If it cannot be read, renew it and another one comes.',
    ),
  ),
  deed(
    'password-new',
    13,
    'calls-again',
    both(
      'Yeni şifrenizi kendiniz belirleyin; giriş sonra sürer.',
      'Choose the new password yourself; the sign-in then goes on.',
    ),
    keepSecret,
    both(
      'Adres satırında giris.turkiye.gov.tr yazmalı; yazmıyorsa bir şey yazmayın.',
      'The address bar must say giris.turkiye.gov.tr; if not, type nothing.',
    ),
  ),
  deed(
    'virtual-keyboard',
    13,
    'calls-again',
    both(
      'Şifreyi sanal klavyeden yazın ya da onu kapatıp kendi klavyenizle yazın.',
      'Type the password on the virtual keyboard, or close it and use your own.',
    ),
    keepSecret,
  ),
  ask(
    'consent',
    both(
      'Onayla’ya bastığınız sayfada “Uygulamasına Giriş Yapıyorsunuz” yazıyor muydu?',
      'Did the page where you pressed Onayla say “Uygulamasına Giriş Yapıyorsunuz”?',
    ),
    [yes, 'consent-taken'],
    [no, 'saved'],
  ),
  deed(
    'consent-taken',
    10,
    'calls-again',
    both(
      'İSG-KATİP’te “Sözleşmeler” ekranına gidin; sözleşme orada onaylanır.',
      'Go to “Sözleşmeler” in İSG-KATİP; the contract is approved there.',
    ),
    both('O onay, girişe izin vermek içindi.', 'That was leave to sign in.'),
    both('Sözleşmeniz henüz onaylanmadı; işlem sürüyor.', 'Your contract is not approved yet; we go on.'),
  ),
  deed(
    'consent-other',
    10,
    'calls-again',
    both(
      'İptal’e basın, İSG-KATİP’in adresinden yeniden girin.',
      'Press İptal and enter again by the address of İSG-KATİP.',
    ),
    both('Bu izni başka bir uygulama istiyor.', 'Another application asks for this leave.'),
    both('İstemediğiniz bir izni vermeyin.', 'Give no leave that you did not ask for.'),
  ),
  ask(
    'session',
    both(
      'Oturum kapanmadan önce “Kayıt” ya da son onay düğmesine bastınız mı?',
      'Before the session ended, had you pressed “Kayıt” or the last confirmation?',
    ),
    [yes, 'session-after-saving'],
    [no, 'session-again'],
  ),
  deed(
    'session-again',
    12,
    'calls-again',
    both('Yeniden girin; rehber kaldığınız yolu hatırlar.', 'Sign in again; the guide remembers your route.'),
    both(
      'e-Devlet oturumu 10 dakika boş kalınca kapanır, en çok 1 saat sürer.',
      'An e-Devlet session ends after 10 idle minutes and lasts an hour at most.',
    ),
    both(
      'Okumak isterseniz ben bekleyeyim, siz sonra girin.',
      'If you want to read first, I can wait; sign in afterwards.',
    ),
  ),
  deed(
    'session-after-saving',
    12,
    'calls-again',
    both(
      'Yeniden girin, sözleşmenin durumuna listede bakın.',
      'Sign in again and look at the contract’s state in the list.',
    ),
    both('Sonucu görmeden onaylandı saymayın.', 'Do not take it for approved before you see the result.'),
  ),
];
