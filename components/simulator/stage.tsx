/** One run on the page: what is shown of it, and what each press does. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import type { Result } from '../../lib/practice';
import type { Press } from '../../lib/practice/view';
import { DarkScreen, useClicker } from '../shared/clicker';
import { clockSays } from './clock';
import { ExamEnd } from './exam-end';
import { type Choice, queryOf } from './kinds';
import { Modal } from './modal';
import { Options } from './options';
import { Paper } from './paper';
import { callPress, refusesNumber, type Scenario, scenarios, sgkPress } from './practice';
import { usePlaceTold, useStep } from './presenter';
import { PresenterBar } from './presenter-view';
import { Quick } from './quick';
import type { Run } from './run';
import { Screens } from './screens-list';
import { screensFound } from './screens-of';
import { pressOn, Simulator } from './simulator';
import { useChanges, useGuide, useTime, useTopEdge } from './use-run';
import { useWatch } from './use-watch';
import { simulatorWords as words } from './words';

export interface StageProps {
  readonly run: Run;
  /** Scenarios of the trainer's own. */
  readonly own: readonly Scenario[];
  readonly language: Language;
  /** The person closed the card, or asked for it again. */
  readonly guideOn: boolean;
  readonly note: ComponentChildren;
  readonly root: () => Element | null;
  /** Presenting to a class: the address of the map for a second window, '' where there is none. */
  readonly present?: string | null;
  readonly on: {
    readonly language: (language: Language) => void;
    readonly guide: (on: boolean) => void;
    readonly begin: (choice: Choice) => void;
    readonly finished: (result: Result) => void;
  };
}

type Open = 'options' | 'screens' | 'result' | null;

/** The same rehearsal for a class: it is watched. */
const presentedAs = (choice: Choice): string => `${queryOf({ ...choice, mode: 'watch' }, null)}&present=1`;

const hasPressed = (run: Run, name: string): boolean =>
  run.rehearsal.events.some(({ press: done }) => done.kind === 'press' && done.press === name);

/** The page for one run. */
export function Stage({ run, own, language, guideOn, note, root, present = null, on }: StageProps) {
  const [open, setOpen] = useState<Open>(null);
  useChanges(run);
  useTopEdge();
  useTime(run, open === null);
  const watch = useWatch(run, run.choice.mode === 'watch' && open === null, language, root, present !== null);
  const { dark, light } = useClicker(present !== null && open === null, watch.step, watch.back);
  useGuide(run, guideOn && open === null && !dark);
  usePlaceTold({ route: run.choice.route, step: useStep(run) }, present !== null);
  const { mode } = run.choice;
  const { scenario } = run.start;
  const press = (next: Press): void => {
    // Whoever presses while it plays wants to look at something: it stands still.
    if (mode === 'watch') {
      watch.pause();
      return;
    }
    if (mode === 'exam') on.guide(false);
    run.press(next);
  };
  run.visit = (address) => press({ kind: 'address', tab: run.standing().tab, address });
  const hint = (): void => {
    if (guideOn) return;
    run.hint();
    on.guide(true);
  };
  const close = (): void => setOpen(null);
  const called = run.rehearsal.world.tally.called > 0;
  // Said until the learner does the first thing.
  const before = run.rehearsal.events.length === 0 ? scenario.before : undefined;
  return (
    <Simulator
      language={language}
      choice={run.choice}
      scenario={scenario.title[language]}
      clock={clockSays(run.rehearsal.world)}
      practiceBrowser={{ view: run.rehearsal.view, press, refuses: refusesNumber, written: watch.written }}
      paper={
        <Paper
          language={language}
          says={scenario.paper.says}
          before={scenario.before}
          called={called}
          early={!called && hasPressed(run, callPress)}
          applied={hasPressed(run, sgkPress)}
          press={(name) => press(pressOn(run.rehearsal.view, name))}
        />
      }
      bar={{
        guideOn,
        playing: watch.playing,
        aloud: watch.aloud,
        over: watch.over,
        on: {
          guide: on.guide,
          play: watch.play,
          pause: watch.pause,
          step: watch.step,
          aloud: watch.setAloud,
          tryNow: () => on.begin({ ...run.choice, mode: 'guided' }),
          screens: () => setOpen('screens'),
          hint,
          finish: () => {
            run.rehearsal.settle();
            setOpen('result');
          },
        },
      }}
      pointer={watch.pointer}
      note={
        <>
          {present !== null && <PresenterBar language={language} map={present} />}
          {before && <p>{before[language]}</p>}
          {note}
        </>
      }
      on={{
        language: on.language,
        options: () => setOpen('options'),
        again: () => on.begin(run.choice),
        pass: (ms) => run.press({ kind: 'time', ms }),
        press: (name) => press(pressOn(run.rehearsal.view, name)),
      }}
    >
      {open === 'options' && (
        <Modal title={words.options[language]} closeName={words.close[language]} close={close}>
          <Quick
            language={language}
            presenting={present === null ? presentedAs(run.choice) : ''}
            again={() => on.begin(run.choice)}
            pass={(ms) => run.press({ kind: 'time', ms })}
            choose={on.language}
          />
          <Options
            language={language}
            choice={run.choice}
            scenarios={[...scenarios, ...own]}
            begin={on.begin}
          />
        </Modal>
      )}
      {open === 'screens' && (
        <Modal title={words.screens[language]} closeName={words.close[language]} close={close}>
          <Screens
            language={language}
            lines={screensFound()}
            choose={(line) => {
              const found = screensFound().find((one) => one === line);
              if (found) run.jump(found.world);
              close();
            }}
          />
        </Modal>
      )}
      {open === 'result' && (
        <Modal title={words.result[language]} closeName={words.close[language]} close={close}>
          <ExamEnd run={run} language={language} finished={on.finished} />
        </Modal>
      )}
      {dark && <DarkScreen language={language} light={light} />}
    </Simulator>
  );
}
