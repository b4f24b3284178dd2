import type { Language, Route, StepId } from '../../lib/catalog/model';
import { stepOn } from '../../lib/catalog/routes';
import { routeNames, stepNames } from '../../lib/catalog/texts/places';
import { popupWords as words } from './words';

/** “3. Yol · 4. adım: Bakanlık”; the route is left out where none runs. A step of no name, or of another route, is left out too. */
export function placeWords(route: Route | null, step: string | null, language: Language): string {
  const own = step !== null && Object.hasOwn(stepNames, step) ? (step as StepId) : null;
  const known = own && stepOn(route, own) ? stepNames[own] : null;
  const way = route === null ? [] : [routeNames[route].title[language]];
  if (known === null) return way.join('');
  if (step === 'done') return [...way, words.stepDone[language]].join(' · ');
  return [...way, `${words.step[language].replace('{n}', known.number)}: ${known.name[language]}`].join(
    ' · ',
  );
}
