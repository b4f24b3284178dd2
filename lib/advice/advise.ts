/** Known screen → advice: one adviser for each screen. */
import type { ScreenId } from '../catalog/model';
import { adviseContracts } from './contracts';
import {
  adviseConsent,
  adviseIdentity,
  adviseInstitutions,
  adviseServiceRedirect,
  adviseServiceSignIn,
  adviseServices,
  adviseSignedIn,
  adviseSignedOut,
  adviseTwoStep,
} from './edevlet';
import { adviseApproval, adviseMenu, adviseOrganisation, advisePortal, adviseRegistered } from './katip';
import { type Advice, type Scene, say } from './scene';

const advisers: Readonly<Record<Exclude<ScreenId, 'unknown'>, (scene: Scene) => Advice>> = {
  'portal-entry': advisePortal,
  'identity-verification': adviseIdentity,
  'identity-two-step': adviseTwoStep,
  'identity-consent': adviseConsent,
  'registered-user-entry': adviseRegistered,
  'organisation-choice': adviseOrganisation,
  'main-menu': adviseMenu,
  contracts: adviseContracts,
  'approval-dialog': adviseApproval,
  'approval-complete': () => say('done', 'done', ['other-roles']),
  'service-sign-in': adviseServiceSignIn,
  'service-redirect': adviseServiceRedirect,
  'edevlet-home-signed-out': adviseSignedOut,
  'edevlet-home-signed-in': adviseSignedIn,
  institutions: adviseInstitutions,
  'institution-services': adviseServices,
  'declaration-notice': () => say('e.4', 'declaration-notice'),
  'session-expired': () => say(null, 'session-expired'),
  'authorised-firms': () => say(null, 'authorised-firms'),
  'deleted-contracts': () => say(null, 'deleted-contracts'),
  'individual-entry': () => say(null, 'individual-entry'),
  'other-workplaces': () => say(null, 'other-workplaces'),
};

/** What to do on a known screen. */
export const advise = (scene: Scene): Advice =>
  advisers[scene.record.screen as Exclude<ScreenId, 'unknown'>](scene);
