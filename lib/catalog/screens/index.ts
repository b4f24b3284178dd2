/** All screen records. Whoever adds an edition adds records here, and nothing else. */
import type { ScreenRecord } from '../model';
import { identityConsent } from './edevlet/identity-consent';
import { identityTwoStep } from './edevlet/identity-two-step';
import { identityVerification, identityVerificationWithHelp } from './edevlet/identity-verification';
import {
  edevletHomeSignedIn,
  edevletHomeSignedOut,
  institutionServices,
  institutionServicesByAddress,
  institutions,
} from './edevlet/portal';
import {
  serviceRedirect,
  serviceRedirectByAddress,
  serviceSignIn,
  serviceSignInByAddress,
} from './edevlet/service-page';
import { sessionExpired } from './edevlet/session-expired';
import { approvalDialog as approvalDialog2020 } from './katip-2020/approval-dialog';
import { authorisedFirms, deletedContracts, individualEntry, otherWorkplaces } from './katip-2020/beside';
import { contracts as contracts2020, contractsByTitle as contractsByTitle2020 } from './katip-2020/contracts';
import { declarationNotice } from './katip-2020/declaration-notice';
import { mainMenu as mainMenu2020 } from './katip-2020/main-menu';
import { organisationChoice as organisationChoice2020 } from './katip-2020/organisation-choice';
import { portalEntry as portalEntry2020 } from './katip-2020/portal-entry';
import { registeredUserEntry as registeredUserEntry2020 } from './katip-2020/registered-user-entry';
import { approvalComplete } from './katip-2025/approval-complete';
import { approvalDialog as approvalDialog2025, approvalDialogByOkay } from './katip-2025/approval-dialog';
import {
  contracts as contracts2025,
  contractsByAddress,
  contractsWithWorkplace,
} from './katip-2025/contracts';
import { mainMenu as mainMenu2025 } from './katip-2025/main-menu';
import {
  organisationChoice as organisationChoice2025,
  organisationChoiceByBox,
  organisationChoiceByTyping,
} from './katip-2025/organisation-choice';
import { portalEntry as portalEntry2025 } from './katip-2025/portal-entry';
import { registeredUserEntry as registeredUserEntry2025 } from './katip-2025/registered-user-entry';

export const screenRecords: readonly ScreenRecord[] = [
  portalEntry2020,
  portalEntry2025,
  identityVerification,
  identityVerificationWithHelp,
  identityTwoStep,
  identityConsent,
  registeredUserEntry2020,
  registeredUserEntry2025,
  organisationChoice2020,
  organisationChoice2025,
  organisationChoiceByBox,
  organisationChoiceByTyping,
  declarationNotice,
  mainMenu2020,
  mainMenu2025,
  contracts2020,
  contractsByTitle2020,
  contracts2025,
  contractsByAddress,
  contractsWithWorkplace,
  approvalDialog2020,
  approvalDialog2025,
  approvalDialogByOkay,
  approvalComplete,
  serviceSignIn,
  serviceSignInByAddress,
  serviceRedirect,
  serviceRedirectByAddress,
  edevletHomeSignedOut,
  edevletHomeSignedIn,
  institutions,
  institutionServices,
  institutionServicesByAddress,
  sessionExpired,
  authorisedFirms,
  deletedContracts,
  individualEntry,
  otherWorkplaces,
];
