import type { Language } from '../../lib/catalog/model';
import { stepNames } from '../../lib/catalog/texts/places';
import { type MapStep, stationNotes } from './map-words';

export interface StationWords {
  readonly number: string;
  readonly name: string;
  readonly note: string;
}

/** A station's number as in the manual, its name and what is pressed there. */
export function stationWords(step: MapStep, language: Language): StationWords {
  const { number, name } = stepNames[step === '1.5' ? '1.5.2' : step];
  return { number, name: name[language], note: stationNotes[step][language] };
}
