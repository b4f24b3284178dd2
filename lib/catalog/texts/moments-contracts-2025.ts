import type { CardText } from '../model';
import { compareRowToday, joined, said, shared } from './common';
import type { Moment } from './keys';
import { contracts2020Texts } from './moments-contracts-2020';
import { troubles } from './troubles';

const row = { compare: compareRowToday, hazard: shared.rowDiffers };
const choosing = {
  ...row,
  troubles: [troubles.wrongData, troubles.signedPaper, troubles.onlyOne, troubles.consentTaken],
};
const nothingHere = {
  why: said(
    'Yalnızca ekranda görüneni söyleyebiliriz. “Tüm Sözleşmeler” sekmesine de bakın.',
    'We can speak only of what is shown. Look under “Tüm Sözleşmeler”, too.',
  ),
  troubles: contracts2020Texts['contracts-none'].troubles,
};
const question = said(
  'Ardından bir soru çıkabilir, çıkmayabilir de. Bu yüzden önce karşılaştırın.',
  'A question may follow, or may not. So compare first.',
);
const chooseIt = said(
  'Elinizdekiyle karşılaştırın; doğruysa o sözleşmeyi seçin.',
  'Compare it with what you have; if it is right, choose that contract.',
);

/** Steps 1.5.3 and 1.5.4 today. Whether Onayla stands in the row or elsewhere is not known, so no card says it. */
export const contracts2025Texts = {
  'contracts-2025-tab': {
    title: said('“Onay Bekleyen Sözleşmeler” sekmesine basın', 'Press the tab “Onay Bekleyen Sözleşmeler”'),
    say: said(
      'Onay bekleyen sözleşmeler bu sekmededir.',
      'The contracts that await approval are under this tab.',
    ),
    troubles: nothingHere.troubles,
  },
  'contracts-2025-choose': {
    title: said('Onay bekleyen sözleşmeyi kontrol edin', 'Check the contract that awaits approval'),
    say: joined(
      said(
        'Birinin durumu “Sözleşme Onay Bekliyor”.',
        'One has the state “Sözleşme Onay Bekliyor” (awaits approval).',
      ),
      chooseIt,
    ),
    ...choosing,
  },
  'contracts-2025-choose-several': {
    title: said('Birden çok sözleşme bekliyor: siz seçin', 'Several contracts are waiting: you choose'),
    say: joined(shared.whose, chooseIt),
    ...choosing,
  },
  'contracts-2025-none': {
    title: said('Burada onay bekleyen sözleşme görünmüyor', 'No contract shown here awaits approval'),
    say: joined(shared.nonePending, shared.theyFirst),
    ...nothingHere,
  },
  'contracts-2025-empty': {
    title: said('Bu sekmede sözleşme göremiyoruz', 'We see no contract under this tab'),
    say: joined(shared.emptyList, shared.theyFirst),
    ...nothingHere,
  },
  'contracts-2025-approve': {
    title: said('Bilgiler doğruysa “Onayla” düğmesine basın', 'If the details are right, press “Onayla”'),
    say: said(
      'Kişi, görev türü ve başlama tarihi elinizdekiyle aynıysa “Onayla” düğmesine basın.',
      'If person, kind of duty and start date are the same as yours, press “Onayla”.',
    ),
    why: question,
    ...choosing,
  },
  'contracts-2025-approve-grey': {
    title: said('“Onayla” gri: henüz basılmıyor', '“Onayla” is grey: not yet'),
    say: shared.waitClick,
    why: question,
    ...row,
    troubles: [troubles.approveGrey, troubles.noHelp],
  },
  'contracts-2025-approve-missing': {
    title: said('Onay düğmesini adıyla bulamadık', 'We did not find the approval button by its name'),
    say: joined(
      said(
        'Adı “Onayla” olmayabilir. Seçtiğiniz sözleşmeyi onaylayan düğmeyi arayın.',
        'It may not be named “Onayla”. Look for the button that approves the contract you chose.',
      ),
      shared.readFirst,
    ),
    ...row,
    why: contracts2020Texts['contracts-approve-missing'].why,
    troubles: [troubles.noHelp],
  },
} as const satisfies Partial<Record<Moment, CardText>>;
