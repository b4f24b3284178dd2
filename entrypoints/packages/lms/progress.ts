/** What a rehearsal has to tell a learning platform: reached its end, points, and each press on the way. */
import type { RehearsalPorts } from '../../../components/simulator/mount-simulator';
import type { Run } from '../../../components/simulator/run';
import { isEnd, type Mistake, type Result } from '../../../lib/practice';

/** One thing the learner did, without anything typed. */
export interface Interaction {
  readonly id: string;
  /** The step's screen and what was pressed there. */
  readonly response: string;
  readonly right: boolean;
  /** ms since the attempt began. */
  readonly at: number;
}

/** A learning platform, as the rehearsal sees it. None of it rejects. */
export interface Platform {
  completed(): void;
  interaction(it: Interaction): void;
  scored(score: number, passed: boolean): void;
}

/** Presses alone: an address that was typed is not told. */
function interactionsOf(run: Run, result: Result): Interaction[] {
  const wrong = new Map<number, Mistake>(result.mistakes.map((one) => [one.at, one]));
  return run.rehearsal.events.flatMap(({ at, press }, index) =>
    press.kind === 'press'
      ? [{ id: `${result.scenario}-${index}`, response: press.press, right: !wrong.has(index), at }]
      : [],
  );
}

/** Adds a platform to the page's ports: the end of a run completes, an exam's result is scored. */
export function reporting(ports: RehearsalPorts, platform: Platform): RehearsalPorts {
  let completed = false;
  const complete = (): void => {
    if (!completed) platform.completed();
    completed = true;
  };
  return {
    ...ports,
    begun(run) {
      ports.begun?.(run);
      // Whoever only watches has done nothing yet.
      if (run.choice.mode === 'watch') return;
      run.rehearsal.onChange(() => {
        const { world } = run.rehearsal;
        if (run.choice.mode !== 'exam' && isEnd(world)) complete();
      });
    },
    finished(run, result) {
      ports.finished?.(run, result);
      for (const one of interactionsOf(run, result)) platform.interaction(one);
      complete();
      platform.scored(result.score, result.passed);
    },
  };
}
