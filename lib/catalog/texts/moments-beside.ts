import type { CardText } from '../model';
import { joined, said, shared } from './common';
import type { Moment } from './keys';
import { troubles } from './troubles';

const notHere = said('Sözleşme bu ekranda onaylanmaz.', 'Contracts are not approved on this screen.');

/** Screens beside the way, and a session that has ended. */
export const besideTexts = {
  'session-expired': {
    title: said('Oturumunuz kapandı: yeniden girin', 'Your session has ended: sign in again'),
    say: joined(
      shared.sessionLasts,
      said('Yeniden girin; yolunuzu sürdürürsünüz.', 'Sign in again and go on with your route.'),
    ),
    why: said(
      'Onay sırasında kapandıysa listede sözleşmenin durumuna bakın.',
      'If it ended while you were approving, look at the contract’s state in the list.',
    ),
    troubles: [troubles.sessionEnds, troubles.noHelp],
  },
  'authorised-firms': {
    title: said('Burası yetkili kuruluşların listesi', 'This is the list of authorised providers'),
    say: notHere,
  },
  'deleted-contracts': {
    title: said('Burası “Silinen Sözleşmeler” listesi', 'This is the list “Silinen Sözleşmeler”'),
    say: notHere,
  },
  'individual-entry': {
    title: said('Bireysel giriş yapmışsınız', 'You have entered as an individual'),
    say: shared.ownEntry,
    troubles: [troubles.individual, troubles.notTheUser],
  },
  'other-workplaces': {
    title: said('Burası başka işyerlerinin ekranı', 'This screen is about other workplaces'),
    say: said('Beklediğiniz sözleşme burada olmayabilir.', 'The contract you expect may not be here.'),
    troubles: [troubles.wrongFirm],
  },
} as const satisfies Partial<Record<Moment, CardText>>;
