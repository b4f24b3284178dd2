/** The routes as the manual joins them: steps in order, first addresses, the screens that lie on each. */
import type { Route, ScreenId, StepId } from './model';

const joined: readonly StepId[] = ['1.3', '1.4', '1.5.1', '1.5.2', '1.5.3', '1.5.4', '1.6', 'done'];

export const routeSteps: Readonly<Record<Route, readonly StepId[]>> = {
  '1': ['1.1', '1.2', ...joined],
  '2': ['2.1', '1.2', ...joined],
  '3': ['3.1', '3.2', '3.3', '3.4', '3.5', '2.1', ...joined],
  e: ['e.1', 'e.2', 'e.3', 'e.4', 'e.5'],
};

/** The step as it stands on a route's own list; null for one of another route. Without a route, on the way that all share. */
export function stepOn(route: Route | null, step: StepId): StepId | null {
  const line = route ?? '1';
  const own = step === '1.2' && line === '3' ? '3.2' : step === '3.2' && line !== '3' ? '1.2' : step;
  return routeSteps[line].includes(own) ? own : null;
}

export const routes = Object.keys(routeSteps) as readonly Route[];

/** Where each route begins. */
export const routeAddress: Readonly<Record<Route, string>> = {
  '1': 'https://isgkatip.csgb.gov.tr/',
  '2': 'https://www.turkiye.gov.tr/csgb-isg-katip',
  '3': 'https://www.turkiye.gov.tr/',
  e: 'https://isgkatip.csgb.gov.tr/',
};

/** The service page's two addresses; which of them answers is not verified. */
export const serviceAddresses = [
  'https://www.turkiye.gov.tr/csgb-isg-katip',
  'https://www.turkiye.gov.tr/acshb-isg-katip',
] as const;

const identity: readonly ScreenId[] = [
  'identity-verification',
  'identity-two-step',
  'identity-consent',
  'session-expired',
];
const service: readonly ScreenId[] = ['service-sign-in', 'service-redirect'];
const inside: readonly ScreenId[] = [
  'registered-user-entry',
  'organisation-choice',
  'main-menu',
  'contracts',
  'approval-dialog',
  'approval-complete',
];
const portal: readonly ScreenId[] = [
  'edevlet-home-signed-out',
  'edevlet-home-signed-in',
  'institutions',
  'institution-services',
];

export const routeScreens: Readonly<Record<Route, readonly ScreenId[]>> = {
  '1': ['portal-entry', ...identity, ...inside],
  '2': [...service, ...identity, ...inside],
  '3': [...portal, ...service, ...identity, ...inside],
  e: ['portal-entry', ...identity, 'registered-user-entry', 'organisation-choice', 'declaration-notice'],
};

/** Screens from which going on leads to the approval as well, whichever route was begun. */
export const leadsOn: readonly ScreenId[] = ['portal-entry', ...service, ...portal, ...identity, ...inside];
