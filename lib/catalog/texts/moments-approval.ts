import type { CardText } from '../model';
import { joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const window2020 = {
  compare: [
    said(
      'Görevlendirme numarası: pencerede “Görevlendirme ID”',
      'Assignment number: in the window, “Görevlendirme ID”',
    ),
    said(
      'Aylık dakika: pencerede “Ayl. Çlş. Süresi (Dk.)”',
      'Minutes a month: in the window, “Ayl. Çlş. Süresi (Dk.)”',
    ),
  ],
  hazard: said(
    'Farklıysa onaylamayın: “Kapat” düğmesine basın, OSGB’nizi ya da hizmet aldığınız kişiyi arayın.',
    'If they differ, do not approve: press “Kapat” and call your OSGB or provider.',
  ),
  why: said(
    'Onayı “Kayıt” tamamlar; ona basmadan sözleşme onaylanmış olmaz.',
    '“Kayıt” completes the approval; until you press it the contract is not approved.',
  ),
  troubles: [troubles.wrongData, troubles.notSaved, troubles.sessionEnds, troubles.noHelp],
};
const window2025 = {
  compare: [
    said(
      'Pencerede yazıyorsa: görevlendirme numarası ve aylık dakika',
      'If the window shows them: assignment number and minutes a month',
    ),
  ],
  hazard: joined(
    said(
      'Bilgi farklıysa ya da pencere başka şey soruyorsa pencereyi kapatın.',
      'If a detail differs, or the window asks something else, close it.',
    ),
    shared.doNot,
  ),
  why: shared.seeResult,
  troubles: [troubles.wrongData, troubles.sessionEnds, troubles.noHelp],
};
const grey = joined(
  shared.maybeMissing,
  said('Pencereyi okuyun, biraz bekleyin.', 'Read the window and wait a little.'),
);

/** Step 1.6 and the end. */
export const approvalTexts = {
  'approval-2020': {
    title: said('Karşılaştırın, sonra “Kayıt” düğmesine basın', 'Compare, then press “Kayıt”'),
    say: said(
      'Görevlendirme numarası ve dakika elinizdekiyle aynıysa bu pencerede “Kayıt” düğmesine basın.',
      'If the assignment number and the minutes are the same as yours, press “Kayıt” in this window.',
    ),
    ...window2020,
  },
  'approval-2020-grey': {
    title: said('“Kayıt” henüz basılmıyor', '“Kayıt” cannot be pressed yet'),
    say: grey,
    ...window2020,
  },
  'approval-2025': {
    title: said('Soruyu okuyun; doğruysa kabul edin', 'Read the question; accept if it is right'),
    say: said(
      'Pencerede sözleşme onayı soruluyorsa ve sözleşme doğruysa kabul eden düğmeye basın: “Evet”, “Tamam” ya da “Onayla”.',
      'If the window asks about approving the contract, and the contract is right, press the button that accepts: “Evet”, “Tamam” or “Onayla”.',
    ),
    ...window2025,
  },
  'approval-2025-grey': {
    title: said('Kabul düğmesi henüz basılmıyor', 'The accepting button cannot be pressed yet'),
    say: grey,
    ...window2025,
  },
  done: {
    title: said('Bu sözleşmenin onayı tamamlandı', 'This contract’s approval is complete'),
    say: joined(
      said(
        '“İşleminiz başarıyla” diye başlayan yazı çıktı.',
        'The notice beginning “İşleminiz başarıyla” has appeared.',
      ),
      shared.roles,
      said(
        'Onay bekleyen başka sözleşme var mı, listeye bakın.',
        'See whether another in the list is waiting.',
      ),
    ),
    troubles: [troubles.onlyOne, troubles.notYet, troubles.signedPaper],
  },
} as const satisfies Partial<Record<Moment, CardText>>;
