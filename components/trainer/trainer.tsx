import type { Language } from '../../lib/catalog/model';
import { Masthead } from '../shared/blocks';
import type { SectionProps } from './section';
import { sections } from './sections';
import './trainer.css';
import { trainerWords as words } from './words';

export interface TrainerProps extends SectionProps {
  /** Id of the open section. */
  readonly open: string;
  readonly on: {
    readonly language: (language: Language) => void;
    readonly open: (section: string) => void;
  };
}

/** The trainer's page: its sections, one open at a time. */
export function Trainer({ open, on, ...section }: TrainerProps) {
  const { language } = section;
  const current = sections.find((one) => one.id === open) ?? sections[0];
  const View = current?.view;
  return (
    <div class="trainer">
      <Masthead language={language} choose={on.language} />
      <main class="trainer-main">
        <div class="stack">
          <h2 class="hero">{words.title[language]}</h2>
          <p class="measure">{words.lead[language]}</p>
        </div>
        <nav class="trainer-nav" aria-label={words.sections[language]}>
          {sections.map((one) => (
            <button
              key={one.id}
              type="button"
              class="button"
              aria-current={one === current ? 'page' : undefined}
              onClick={() => on.open(one.id)}
            >
              {one.title[language]}
            </button>
          ))}
        </nav>
        {View && <View {...section} />}
      </main>
    </div>
  );
}
