/** The attempt once more, screen by screen, as pictures. */
import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { mistakeTexts, type Result, viewOf, worldsOf } from '../../lib/practice';
import { PracticeSite } from '../practice-site/practice-site';
import { Button, Notice } from '../shared/blocks';
import { examWords as words } from './exam-words';
import type { Run } from './run';

interface DebriefProps {
  readonly language: Language;
  readonly run: Run;
  readonly result: Result;
}

/** One press back or forth at a time. */
export function Debrief({ language, run, result }: DebriefProps) {
  const worlds = useMemo(() => [...worldsOf(run.start, run.rehearsal.events)], [run]);
  const shown = worlds.flatMap((_, at) => (run.rehearsal.events[at]?.press.kind === 'time' ? [] : [at]));
  const [step, setStep] = useState(0);
  const at = shown[step] ?? 0;
  const world = worlds[at];
  if (!world) return null;
  const mistakes = result.mistakes.filter((one) => one.at === at);
  return (
    <section class="stack">
      <h3>{words.debrief[language]}</h3>
      <div class="row">
        <Button press={() => setStep(Math.max(0, step - 1))}>← {words.before[language]}</Button>
        <Button press={() => setStep(Math.min(shown.length - 1, step + 1))}>{words.after[language]} →</Button>
        <span role="status">
          {step + 1} / {shown.length}
        </span>
      </div>
      {mistakes.map(({ kind }) => (
        <Notice key={kind} tone="warn">
          <p>{mistakeTexts[kind][language]}</p>
        </Notice>
      ))}
      <PracticeSite page={viewOf(world).page} onPress={() => undefined} still />
    </section>
  );
}
