import type { CardText } from '../model';
import { compareRow, joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const row = { compare: compareRow, hazard: shared.rowDiffers };
const choosing = {
  ...row,
  why: said(
    'Satır seçilince yukarıda “Onayla” basılır olur.',
    'Once the row is selected, “Onayla” above can be pressed.',
  ),
  troubles: [
    troubles.approveGrey,
    troubles.wrongData,
    troubles.signedPaper,
    troubles.onlyOne,
    troubles.consentTaken,
  ],
};
const notYetApproved = said(
  'Henüz hiçbir şey onaylanmadı: onayı, açılacak pencerede “Kayıt” tamamlar.',
  'Nothing is approved yet: “Kayıt” in the window that opens completes it.',
);
const nothingHere = [troubles.notYet, troubles.signedPaper, troubles.consentTaken, troubles.wrongFirm];
const clickIt = said(
  'Elinizdekiyle karşılaştırın; doğruysa satıra bir kez tıklayın.',
  'Compare it with what you have; if it is right, click once on the row.',
);

/** Steps 1.5.3 and 1.5.4 as the manual shows them. */
export const contracts2020Texts = {
  'contracts-choose': {
    title: said('Onay bekleyen satırı seçin', 'Select the row that awaits approval'),
    say: joined(
      said('Bir satırın durumu “Onay Bekliyor”.', 'One row has the state “Onay Bekliyor” (awaits approval).'),
      clickIt,
    ),
    ...choosing,
  },
  'contracts-choose-several': {
    title: said('Hangi sözleşme? Siz seçin', 'Which contract? You choose'),
    say: joined(
      said('Birden çok satır onay bekliyor.', 'Several rows await approval.'),
      shared.whose,
      clickIt,
    ),
    ...choosing,
  },
  'contracts-none': {
    title: said('Listede onay bekleyen satır görünmüyor', 'No row to be seen here awaits approval'),
    say: joined(shared.nonePending, shared.theyFirst),
    why: said('Yalnızca ekranda görüneni söyleyebiliriz.', 'We can speak only of what is shown.'),
    troubles: nothingHere,
  },
  'contracts-unclear': {
    title: said('Sözleşmelerin durumunu okuyamıyoruz', 'We cannot read the contracts’ state'),
    say: said(
      'Hangisinin onay beklediğini göremiyoruz. Durumu “Onay Bekliyor” olan sözleşmeyi kendiniz seçin. Durum yazmıyorsa listeyi yana kaydırın.',
      'We cannot see which awaits approval. Choose the contract whose state is “Onay Bekliyor” yourself. If no state is shown, scroll the list sideways.',
    ),
    why: shared.nothingShown,
    troubles: [troubles.notYet, troubles.noHelp],
  },
  'contracts-empty': {
    title: said('Listede sözleşme göremiyoruz', 'We see no contract in the list'),
    say: joined(shared.emptyList, shared.theyFirst),
    troubles: nothingHere,
  },
  'contracts-wrong-row': {
    title: said('Seçtiğiniz satır onay beklemiyor', 'The row you selected does not await approval'),
    say: joined(
      said('Durumu “Onay Bekliyor” olan satırı bulun.', 'Find a row with the state “Onay Bekliyor”.'),
      clickIt,
    ),
    ...choosing,
  },
  'contracts-many-selected': {
    title: said('Yalnızca bir satır seçili kalsın', 'Keep one row selected only'),
    say: said(
      'Birden çok satır seçili. Onaylayacağınız satıra bir kez tıklayın.',
      'Several rows are selected. Click once on the one you want to approve.',
    ),
    ...choosing,
  },
  'contracts-approve': {
    title: said('Karşılaştırın, sonra “Onayla” düğmesine basın', 'Compare, then press “Onayla”'),
    say: said(
      'Seçtiğiniz satır onay bekliyor. Bilgileri doğruysa yukarıdaki “Onayla” düğmesine basın. Bir pencere açılır.',
      'The row you selected awaits approval. If its details are right, press “Onayla” above. A window opens.',
    ),
    ...row,
    why: notYetApproved,
    troubles: [troubles.notSaved, troubles.wrongData, troubles.onlyOne, troubles.sessionEnds],
  },
  'contracts-approve-grey': {
    title: said('“Onayla” henüz basılmıyor', '“Onayla” cannot be pressed yet'),
    say: shared.waitClick,
    ...row,
    why: notYetApproved,
    troubles: [troubles.approveGrey, troubles.noHelp],
  },
  'contracts-approve-missing': {
    title: said('“Onayla” adlı düğmeyi göremiyoruz', 'We see no button named “Onayla”'),
    say: joined(
      said(
        'Adı değişmiş olabilir. Listenin üstünde, seçili sözleşmeyi onaylayan düğmeyi arayın.',
        'It may have a new name. Above the list, look for the button that approves the selected contract.',
      ),
      shared.readFirst,
    ),
    ...row,
    why: said(
      'Hukuki sonucu olan düğmeyi tahminle göstermeyiz.',
      'We do not guess at a button that has effect in law.',
    ),
    troubles: [troubles.noHelp],
  },
  'contracts-saving': {
    title: said('Bekleyin: sistem çalışıyor', 'Wait: the system is working'),
    say: said(
      'Sayfayı kapatmayın, yenilemeyin, düğmeye yeniden basmayın.',
      'Do not close or reload the page; do not press again.',
    ),
    why: shared.seeResult,
    troubles: [troubles.sessionEnds],
  },
} as const satisfies Partial<Record<Moment, CardText>>;
