/** What callers most often say on each screen: the first question of the tree there. */
import type { Said, ScreenId } from '../../catalog/model';
import { both } from './model';

/** An answer and the knot it leads to. */
export type Door = readonly [say: Said, to: string];

const grey: Door = [both('“Onayla” gri, basılmıyor', '“Onayla” is grey'), 'grey'];
const notThere: Door = [both('Beklediğim sözleşme yok', 'The contract I expect is not here'), 'not-there'];
const wrongData: Door = [both('Bilgiler yanlış görünüyor', 'The details look wrong'), 'wrong-data'];
const paper: Door = [both('Kâğıtta imzalamıştık', 'We signed on paper'), 'signed-paper'];
const onlyOne: Door = [both('Birini onayladım, bitti mi?', 'I approved one: is that all?'), 'only-one'];
const saved: Door = [both('Bitti mi, emin değilim', 'I am not sure it is done'), 'saved'];
const consent: Door = [both('Girişte Onayla demiştim', 'I pressed Onayla when signing in'), 'consent'];
const user: Door = [both('İşyerim listede yok', 'My firm is not in the list'), 'user'];
const sameName: Door = [both('Aynı adda birkaç işyeri var', 'Several firms have the same name'), 'same-name'];
const individual: Door = [both('“Bireysel” seçmişim', 'I chose “Bireysel”'), 'individual'];
const otherFirm: Door = [both('Başka işyerine girmişim', 'I entered for another firm'), 'other-firm'];
const newTab: Door = [both('“Uygulamaya Git” bir şey açmıyor', '“Uygulamaya Git” opens nothing'), 'new-tab'];
const password: Door = [both('Şifre ya da kod kabul edilmiyor', 'Password or code is refused'), 'password'];
const twoStep: Door = [both('İki aşamalı giriş olmuyor', 'Two-step sign-in does not work'), 'two-step'];
const session: Door = [both('Oturum kapandı', 'The session ended'), 'session'];
const address: Door = [
  both('Adres açılmıyor ya da başka', 'The address does not open, or is another'),
  'address',
];
const unknown: Door = [both('Ekranı tanımıyorum', 'I do not know this screen'), 'unknown'];
const consentOther: Door = [
  both('İzni başka bir uygulama istiyor', 'Another application asks for leave'),
  'consent-other',
];
const wrongOne: Door = [
  both('Yanlış sözleşmeyi onayladım', 'I approved the wrong contract'),
  'approved-wrong',
];

const portal = [address, newTab];

/** Doors of every screen, the likeliest first. “None of these” is added to each. */
export const doors: Readonly<Record<ScreenId, readonly Door[]>> = {
  'portal-entry': [address, user],
  'identity-verification': [password, twoStep, consentOther],
  'identity-two-step': [twoStep, password],
  'identity-consent': [consent, consentOther],
  'registered-user-entry': [individual, user],
  'organisation-choice': [user, sameName, individual],
  'main-menu': [individual, otherFirm, session],
  contracts: [grey, notThere, wrongData, onlyOne, consent, paper],
  'approval-dialog': [wrongData, saved, session],
  'approval-complete': [onlyOne, saved, wrongOne],
  'service-sign-in': [...portal, password],
  'service-redirect': [newTab, session],
  'edevlet-home-signed-out': portal,
  'edevlet-home-signed-in': [address, session],
  institutions: [address, unknown],
  'institution-services': [address, newTab],
  'declaration-notice': [user, session],
  'session-expired': [session, saved],
  'authorised-firms': [unknown, address],
  'deleted-contracts': [notThere, otherFirm],
  'individual-entry': [individual, user],
  'other-workplaces': [otherFirm, user],
  unknown: [unknown, address, session],
};
