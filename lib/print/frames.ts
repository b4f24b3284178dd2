/** The stops of a route as they stand on paper: one frame for each thing a person does, numbered as in the manual. */
import type { Edition, Route, ScreenId, StepId } from '../catalog/model';
import type { Moment } from '../catalog/texts/keys';

export type PaperEdition = Exclude<Edition, 'edevlet'>;

/** One frame. Its picture shows the first moment; the others follow on the same screen. */
export interface Frame {
  readonly step: StepId;
  readonly screen: ScreenId | null;
  readonly edition: Edition;
  readonly moments: readonly Moment[];
  /** Without a picture: there is nothing on the screen that one would have to find. */
  readonly plain?: true;
}

type Make = (edition: PaperEdition) => readonly Frame[];

const one = (step: StepId, screen: ScreenId, edition: Edition, ...moments: Moment[]): Frame => ({
  step,
  screen,
  edition,
  moments,
});

const year = (edition: PaperEdition): '2020' | '2025' => (edition === 'katip-2020' ? '2020' : '2025');

const entry: Make = (edition) => [one('1.1', 'portal-entry', edition, `portal-${year(edition)}`)];

const identity = (step: '1.2' | '3.2', asks: 'identity-katip' | 'identity-edevlet'): Frame =>
  one(step, 'identity-verification', 'edevlet', asks);

/** Asked for today on the way into the application; the manual does not show it. */
const consent = (edition: PaperEdition, step: '1.2' | '3.2'): readonly Frame[] =>
  edition === 'katip-2020' ? [] : [one(step, 'identity-consent', 'edevlet', 'consent-katip')];

const organisation: Make = (edition) => [
  one('1.3', 'registered-user-entry', edition, `registered-${year(edition)}`),
  one(
    '1.4',
    'organisation-choice',
    edition,
    `organisation-${year(edition)}`,
    `organisation-${year(edition)}-continue`,
  ),
];

const contracts2020: readonly Frame[] = [
  one('1.5.3', 'contracts', 'katip-2020', 'contracts-choose'),
  one('1.5.4', 'contracts', 'katip-2020', 'contracts-approve'),
];
const contracts2025: readonly Frame[] = [
  one('1.5.3', 'contracts', 'katip-2025', 'contracts-2025-tab', 'contracts-2025-choose'),
  one('1.5.4', 'contracts', 'katip-2025', 'contracts-2025-approve'),
];

const rest: Make = (edition) => [
  ...organisation(edition),
  one('1.5.1', 'main-menu', edition, `module-${year(edition)}`),
  one('1.5.2', 'main-menu', edition, `contracts-entry-${year(edition)}`),
  ...(edition === 'katip-2020' ? contracts2020 : contracts2025),
  one('1.6', 'approval-dialog', edition, `approval-${year(edition)}`),
  { step: 'done', screen: 'approval-complete', edition, moments: ['done'], plain: true },
];

const service: readonly Frame[] = [one('2.1', 'service-redirect', 'edevlet', 'service-redirect')];

const institutions: Make = (edition) => [
  edition === 'katip-2020'
    ? one('3.4', 'institutions', 'edevlet', 'institutions-ministry')
    : one('3.4', 'institutions', 'edevlet', 'institutions-letter', 'institutions-ministry'),
];

const routes: Readonly<Record<Route, Make>> = {
  '1': (edition) => [
    ...entry(edition),
    identity('1.2', 'identity-katip'),
    ...consent(edition, '1.2'),
    ...rest(edition),
  ],
  '2': (edition) => [
    one('2.1', 'service-sign-in', 'edevlet', 'service-sign-in'),
    identity('1.2', 'identity-edevlet'),
    ...service,
    ...consent(edition, '1.2'),
    ...rest(edition),
  ],
  '3': (edition) => [
    one('3.1', 'edevlet-home-signed-out', 'edevlet', 'edevlet-signed-out'),
    identity('3.2', 'identity-edevlet'),
    one('3.3', 'edevlet-home-signed-in', 'edevlet', 'edevlet-signed-in'),
    ...institutions(edition),
    one('3.5', 'institution-services', 'edevlet', 'services'),
    ...service,
    ...consent(edition, '3.2'),
    ...rest(edition),
  ],
  e: (edition) => [
    { step: 'e.1', screen: null, edition, moments: [], plain: true },
    { step: 'e.2', screen: null, edition, moments: [], plain: true },
    one('e.3', 'organisation-choice', edition, 'declaration-update'),
    one('e.4', 'declaration-notice', edition, 'declaration-notice'),
    one('e.5', 'organisation-choice', edition, 'declaration-return'),
  ],
};

/** The frames of a route in an edition, in the order of the way. */
export const framesOf = (route: Route, edition: PaperEdition): readonly Frame[] => routes[route](edition);
