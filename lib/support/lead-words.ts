/** What a step is about, for one who is being led there: the words of the card that will stand there. */
import type { CardText, Edition, StepId } from '../catalog/model';
import { momentTexts, officeTexts } from '../catalog/texts';
import type { Moment } from '../catalog/texts/keys';

type Katip = Exclude<Edition, 'edevlet'>;

const leads: Readonly<Record<Exclude<StepId, 'e.1' | 'e.2'>, Moment | Readonly<Record<Katip, Moment>>>> = {
  '1.1': { 'katip-2020': 'portal-2020', 'katip-2025': 'portal-2025' },
  '1.2': 'identity-katip',
  '3.2': 'identity-edevlet',
  '1.3': { 'katip-2020': 'registered-2020', 'katip-2025': 'registered-2025' },
  '1.4': { 'katip-2020': 'organisation-2020', 'katip-2025': 'organisation-2025' },
  '1.5.1': { 'katip-2020': 'module-2020', 'katip-2025': 'module-2025' },
  '1.5.2': { 'katip-2020': 'contracts-entry-2020', 'katip-2025': 'contracts-entry-2025' },
  '1.5.3': { 'katip-2020': 'contracts-choose', 'katip-2025': 'contracts-2025-choose' },
  '1.5.4': { 'katip-2020': 'contracts-approve', 'katip-2025': 'contracts-2025-approve' },
  '1.6': { 'katip-2020': 'approval-2020', 'katip-2025': 'approval-2025' },
  done: 'done',
  '2.1': 'service-redirect',
  '3.1': 'edevlet-signed-out',
  '3.3': 'edevlet-signed-in',
  '3.4': 'institutions-ministry',
  '3.5': 'services',
  'e.3': 'declaration-update',
  'e.4': 'declaration-notice',
  'e.5': 'declaration-return',
};

/** The situation that stands for a step; null where no screen belongs to it. Without an edition, today's. */
export function momentOfStep(step: StepId, edition: Edition | null): Moment | null {
  if (step === 'e.1' || step === 'e.2') return null;
  const lead = leads[step];
  if (typeof lead === 'string') return lead;
  return lead[edition === 'katip-2020' ? 'katip-2020' : 'katip-2025'];
}

/** The card's words at a step. */
export function textOfStep(step: StepId, edition: Edition | null): CardText {
  if (step === 'e.1' || step === 'e.2') return officeTexts[step];
  const moment = momentOfStep(step, edition);
  return momentTexts[moment ?? 'unknown-katip'];
}
