/** The sections of the trainer's page, in order. A new one is one component and one line here. */
import type { ComponentType } from 'preact';
import type { Feature } from '../../lib/advice/organisation';
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
  /** What the organisation must have left on. */
  readonly needs: readonly Feature[];
  readonly view: ComponentType<SectionProps>;
}

export const sections: readonly Section[] = [
  { id: 'mend', title: words.mend, needs: ['packs', 'outline'], view: Mend },
  { id: 'packs', title: words.packs, needs: ['packs'], view: Packs },
  { id: 'scenarios', title: words.scenarios, needs: [], view: ScenariosView },
  { id: 'results', title: words.results, needs: [], view: ResultsView },
];
