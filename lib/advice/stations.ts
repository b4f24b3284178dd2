/** The short stretch of the map on the card. */
import type { Language, Route, StepId } from '../catalog/model';
import { routeSteps, stepOn } from '../catalog/routes';
import { stepNames } from '../catalog/texts';
import type { Station } from './card-model';

/** Stations as the manual numbers them: 1.5.1 to 1.5.4 are one. */
const stationOf = (step: StepId): string => (step.startsWith('1.5.') ? '1.5' : step);

/** The stations of a route with the one where the person is; without a route, the way that all share. */
export function stationsOf(route: Route | null, step: StepId | null, language: Language): Station[] {
  const line = route ?? '1';
  const steps = routeSteps[line];
  const own = step && stepOn(route, step);
  const here = own ? stationOf(own) : '';
  const names = [...new Set(steps.map(stationOf))];
  const at = names.indexOf(here);
  return names.map((name, index) => {
    const within = steps.filter((one) => stationOf(one) === name);
    const shown = (step && within.find((one) => one === step)) ?? within[0] ?? 'done';
    const state = at < 0 || index > at ? 'ahead' : index === at ? 'here' : 'past';
    return { step: shown, number: stepNames[shown].number, name: stepNames[shown].name[language], state };
  });
}
