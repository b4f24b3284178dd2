/** The e-Devlet side: identity, consent, the portal, the service page. */
import type { Asker } from '../screen/snapshot';
import { fold } from '../text/fold';
import { type Advice, greyAll, pressOne, ring, type Scene, say, targets, wayTo } from './scene';

/** 1.2 = 3.2. Where another application asks, nothing is ringed. */
export function adviseIdentity(scene: Scene): Advice {
  const step = identityStep(scene);
  const { asker } = scene.snapshot;
  if (asker === 'other') return say(step, 'identity-other', ['wrong-application']);
  const moments = {
    katip: 'identity-katip',
    edevlet: 'identity-edevlet',
    nobody: 'identity-nobody',
  } as const;
  return pressOne(scene, 'sign-in', step, moments[asker], 'sign-in-waiting');
}

const identityStep = (scene: Scene) => (scene.route === '3' ? '3.2' : '1.2');

export const adviseTwoStep = (scene: Scene): Advice => say(identityStep(scene), 'two-step');

/** The consent's Onayla is ringed only where İSG-KATİP itself asks. */
export function adviseConsent(scene: Scene): Advice {
  const step = identityStep(scene);
  const moments: Record<Asker, 'consent-katip' | 'consent-other' | 'consent-nobody'> = {
    katip: 'consent-katip',
    other: 'consent-other',
    edevlet: 'consent-other',
    nobody: 'consent-nobody',
  };
  const moment = moments[scene.snapshot.asker];
  if (moment !== 'consent-katip')
    return say(step, moment, moment === 'consent-other' ? ['wrong-application'] : []);
  return pressOne(scene, 'consent', step, moment, 'consent-waiting');
}

export const adviseServiceSignIn = (scene: Scene): Advice =>
  pressOne(scene, 'verify-identity', '2.1', 'service-sign-in');
export const adviseServiceRedirect = (scene: Scene): Advice =>
  pressOne(scene, 'go-to-app', '2.1', 'service-redirect', 'control-waiting', ['new-tab']);
export const adviseSignedOut = (scene: Scene): Advice =>
  pressOne(scene, 'edevlet-sign-in', '3.1', 'edevlet-signed-out');
/** 3.3. That “Giriş Yap” is missing does not prove that somebody is signed in. */
export function adviseSignedIn(scene: Scene): Advice {
  const hints = scene.snapshot.account ? [] : (['account-unseen'] as const);
  return pressOne(scene, 'institutions', '3.3', 'edevlet-signed-in', 'control-waiting', hints);
}
export const adviseServices = (scene: Scene): Advice => pressOne(scene, 'service', '3.5', 'services');

/** 3.4: the ministry by today's name first, then by that of 2020; else its letter, today's first. */
export function adviseInstitutions(scene: Scene): Advice {
  const ministries = targets(scene, 'ministry');
  const today = fold('Çalışma ve Sosyal Güvenlik Bakanlığı');
  const ministry = ministries.find((one) => one.names.includes(today)) ?? ministries[0];
  if (ministry) {
    return {
      step: '3.4',
      moment: 'institutions-ministry',
      rings: ring('ministry', [ministry]),
      grey: greyAll([ministry]),
      hints: wayTo([ministry]),
    };
  }
  const letters = targets(scene, 'ministry-letter');
  // Today's name only: the ministry of 2020 may stand under another letter, which the card would have to name.
  const letter = letters.find((one) => one.names.includes('Ç') && one.selected !== true);
  if (!letter) return say('3.4', 'institutions-nowhere');
  return {
    step: '3.4',
    moment: 'institutions-letter',
    rings: ring('ministry-letter', [letter]),
    grey: greyAll([letter]),
    hints: wayTo([letter]),
  };
}
