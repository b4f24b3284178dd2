import type { CardText } from '../model';
import type { Moment } from './keys';
import { approvalTexts } from './moments-approval';
import { besideTexts } from './moments-beside';
import { contracts2020Texts } from './moments-contracts-2020';
import { contracts2025Texts } from './moments-contracts-2025';
import { declarationTexts } from './moments-declaration';
import { edevletTexts } from './moments-edevlet';
import { identityTexts } from './moments-identity';
import { menuTexts } from './moments-menu';
import { organisationTexts } from './moments-organisation';
import { portalTexts } from './moments-portal';
import { unknownTexts } from './moments-unknown';

export { cardWords } from './card-words';
export { foremostTexts, greyTexts, hintTexts } from './greys-hints';
export { beforeYouStart, officeTexts } from './moments-declaration';
export { type RouteName, routeNames, type StepName, stepNames } from './places';
export { routeStart, wayBackTexts } from './way-back';

/** What the card says in every situation. */
export const momentTexts: Readonly<Record<Moment, CardText>> = {
  ...portalTexts,
  ...identityTexts,
  ...organisationTexts,
  ...menuTexts,
  ...contracts2020Texts,
  ...contracts2025Texts,
  ...approvalTexts,
  ...edevletTexts,
  ...declarationTexts,
  ...besideTexts,
  ...unknownTexts,
};
