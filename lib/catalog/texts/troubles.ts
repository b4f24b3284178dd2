import type { CardText, Said } from '../model';
import { joined, said, shared } from './common';

/** What can go wrong, and what then. */
export type Trouble = NonNullable<CardText['troubles']>[number];

const trouble = (when: Said, then: Said): Trouble => ({ when, then });

/** Where first-time employers get stuck, in the order of the field notes; the last two are for all. */
export const troubles = {
  notTheUser: trouble(
    said('e-Bildirge kullanıcısı ben değilim', 'I am not the e-Bildirge user'),
    said(
      'İşyeri için yalnızca o girebilir; çoğu zaman muhasebecinizdir. O girsin ya da yetki için SGK’ya başvurun; başvuruyu o da yapabilir.',
      'Only that person may enter for a workplace, often your accountant. Let them enter, or apply to SGK for the right; they may apply, too.',
    ),
  ),
  firmMissing: trouble(
    said('İşyerim ya da sicilim listede yok', 'My firm or its number is not in the list'),
    joined(
      shared.sgkFirst,
      said(
        'Sonra “E-Bildirge Kullanıcı Güncelle” düğmesine basın, 3 gün sonra yeniden girin.',
        'Then press “E-Bildirge Kullanıcı Güncelle” and enter again after 3 days.',
      ),
    ),
  ),
  noTwoStep: trouble(
    said('İki aşamalı girişim kurulu değil', 'My two-step sign-in is not set up'),
    said(
      'e-Devlet mobil uygulamasında ya da bir PTT şubesinde kurulur.',
      'Set it up in the e-Devlet mobile app or at a PTT branch.',
    ),
  ),
  individual: trouble(
    said('Yanlışlıkla “Bireysel” seçtim', 'I chose “Bireysel” by mistake'),
    shared.leaveIndividual,
  ),
  sameName: trouble(
    said('Aynı adda birkaç işyeri var', 'Several firms have the same name'),
    said(
      'Ada değil, 26 haneli SGK sicil numarasına bakın.',
      'Go by the 26-digit SGK number, not by the name.',
    ),
  ),
  approveGrey: trouble(
    said('“Onayla” gri, basılmıyor', '“Onayla” is grey'),
    said(
      'Seçili satır olmayabilir ya da onay beklemiyor olabilir. Onay bekleyen satıra bir kez tıklayın.',
      'Perhaps no row is selected, or the selected one does not await approval. Click once on one that does.',
    ),
  ),
  onlyOne: trouble(said('Birini onayladım, bitti mi?', 'I approved one: is that all?'), shared.roles),
  notYet: trouble(
    said('Beklediğim sözleşme yok', 'The contract I expect is not here'),
    joined(shared.theyFirst, said('OSGB’nize sorun.', 'Ask your OSGB.')),
  ),
  notSaved: trouble(
    said('“Kayıt” demeden kapattım', 'I closed it before “Kayıt”'),
    said(
      'Onay tamamlanmadı. Satırı seçin, “Onayla”, açılan pencerede “Kayıt” düğmesine basın.',
      'The approval is not complete. Select the row, press “Onayla”, then “Kayıt” in the window.',
    ),
  ),
  consentTaken: trouble(
    said('Girişte “Onayla” demiştim', 'I pressed “Onayla” when signing in'),
    said(
      'O, giriş izniydi. Sözleşme ayrıca İSG-KATİP’te onaylanır.',
      'That was permission to sign in. The contract is approved separately, in İSG-KATİP.',
    ),
  ),
  noNewTab: trouble(
    said('“Uygulamaya Git” bir şey açmıyor', '“Uygulamaya Git” opens nothing'),
    said(
      'Yeni sekme açılmış olabilir, bakın. Engellendiyse açılır pencereye izin verip yeniden basın.',
      'A new tab may be open: look. If it was blocked, allow pop-ups and press again.',
    ),
  ),
  sessionEnds: trouble(
    said('Oturumum kapandı', 'My session ended'),
    joined(shared.sessionLasts, said('Yeniden girin.', 'Sign in again.')),
  ),
  password: trouble(
    said('Şifrem kabul edilmiyor', 'My password is refused'),
    said(
      'Caps Lock (büyük harf) açık olabilir. Sayfada sanal klavye varsa onunla da yazabilirsiniz.',
      'Caps Lock may be on. If the page has a virtual keyboard, you may type with it.',
    ),
  ),
  securityCode: trouble(
    said('Güvenlik kodu ya da yeni şifre isteniyor', 'A security code or a new password is asked for'),
    said('Kodu ya da yeni şifrenizi kendiniz yazın; giriş sürer.', 'Type it yourself; the sign-in goes on.'),
  ),
  wrongData: trouble(
    said(
      'Sicil, çalışan sayısı ya da tehlike sınıfı yanlış',
      'SGK number, headcount or hazard class is wrong',
    ),
    shared.doNot,
  ),
  signedPaper: trouble(
    said('Sözleşmeyi kâğıtta imzaladım', 'I have signed the contract on paper'),
    said('Kâğıttaki imza bu onayın yerine geçmez.', 'A signed paper is no approval.'),
  ),
  oldAddress: trouble(
    said('Kılavuzumda başka adres yazıyor', 'My manual gives another address'),
    said(
      'Eski adres açılmayabilir. Bugünkü: isgkatip.csgb.gov.tr',
      'Old addresses may not open. Today’s is isgkatip.csgb.gov.tr',
    ),
  ),
  wrongFirm: trouble(said('Başka işyerine girmişim', 'I entered for another firm'), shared.changeFirm),
  noHelp: trouble(said('Yine olmadı', 'It still does not work'), said('ALO 170’i arayın.', 'Call ALO 170.')),
} as const;
