import type { Feature } from '../../lib/advice/organisation';
import type { Language } from '../../lib/catalog/model';
import { Masthead, Notice } from '../shared/blocks';
import { DarkScreen, useClicker } from '../shared/clicker';
import { ForClass } from './for-class';
import type { SectionProps } from './section';
import { sections } from './sections';
import './trainer.css';
import { trainerWords as words } from './words';

export interface TrainerProps extends SectionProps {
  /** Shown to a class: a clicker's keys work. */
  readonly present: boolean;
  /** What the organisation has switched off. */
  readonly off: readonly Feature[];
  /** Id of the open section. */
  readonly open: string;
  readonly on: {
    readonly language: (language: Language) => void;
    readonly open: (section: string) => void;
  };
}

/** The trainer's page: its sections, one open at a time. */
export function Trainer({ open, off, present, on, ...section }: TrainerProps) {
  const { language } = section;
  const current = sections.find((one) => one.id === open) ?? sections[0];
  const View = current?.view;
  const at = current ? sections.indexOf(current) : -1;
  const go = (to: number): void => {
    const next = sections[to];
    if (next) on.open(next.id);
  };
  const clicker = useClicker(
    present,
    () => go(at + 1),
    () => go(at - 1),
  );
  const closed = current?.needs.some((one) => off.includes(one)) ?? false;
  return (
    <div class="trainer">
      <Masthead language={language} choose={on.language} />
      <main class="trainer-main">
        <div class="stack">
          <h2 class="hero">{words.title[language]}</h2>
          <p class="measure">{words.lead[language]}</p>
          <ForClass language={language} present={present} />
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
        {closed ? <Notice tone="warn">{words.sectionOff[language]}</Notice> : View && <View {...section} />}
      </main>
      {clicker.dark && <DarkScreen language={language} light={clicker.light} />}
    </div>
  );
}
