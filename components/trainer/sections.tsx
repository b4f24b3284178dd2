/** The sections of the trainer's page, in order. A new one is one component and one line here. */
import type { ComponentType } from 'preact';
import type { Said } from '../../lib/catalog/model';
import { Mend } from './mend';
import { Packs } from './packs-view';
import { ResultsView } from './results-view';
import { ScenariosView } from './scenarios-view';
import type { SectionProps } from './section';
import { trainerWords as words } from './words';

export interface Section {
  readonly id: string;
  readonly title: Said;
  readonly view: ComponentType<SectionProps>;
}

export const sections: readonly Section[] = [
  { id: 'mend', title: words.mend, view: Mend },
  { id: 'packs', title: words.packs, view: Packs },
  { id: 'scenarios', title: words.scenarios, view: ScenariosView },
  { id: 'results', title: words.results, view: ResultsView },
];
