/** The short stretch of the map on the card. */
import type { Language, Route, StepId } from '../catalog/model';
import { routeSteps } from '../catalog/routes';
import { stepNames } from '../catalog/texts';
import type { Station } from './card-model';

/** Stations as the manual numbers them: 1.5.1 to 1.5.4 are one. */
const stationOf = (step: StepId): string => (step.startsWith('1.5.') ? '1.5' : step);

/** Where a step lies when it is not on the route's own list. */
function standIn(step: StepId, route: Route): StepId {
  if (step === '1.2' && route === '3') return '3.2';
  if (step === '3.2' && route !== '3') return '1.2';
  return step;
}

/** The stations of a route with the one where the person is; without a route, the way that all share. */
export function stationsOf(route: Route | null, step: StepId | null, language: Language): Station[] {
  const line = route ?? '1';
  const steps = routeSteps[line];
  const here = step ? stationOf(standIn(step, line)) : '';
  const names = [...new Set(steps.map(stationOf))];
  const at = names.indexOf(here);
  return names.map((name, index) => {
    const within = steps.filter((one) => stationOf(one) === name);
    const shown = (step && within.find((one) => one === step)) ?? within[0] ?? 'done';
    const state = at < 0 || index > at ? 'ahead' : index === at ? 'here' : 'past';
    return { step: shown, number: stepNames[shown].number, name: stepNames[shown].name[language], state };
  });
}
