/** The end of an exam: result sheet, certificate, debrief. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { type Result, scoreOf, usualRules } from '../../lib/practice';
import { handedInOf } from '../../lib/practice/class-results';
import { Button } from '../shared/blocks';
import { saveFile } from '../shared/save-file';
import { CertificateView, Field, useGuarded } from './certificate-view';
import { Debrief } from './debrief';
import { examWords as words } from './exam-words';
import { ResultSheet } from './result-sheet';
import type { Run } from './run';

interface ExamEndProps {
  readonly run: Run;
  readonly language: Language;
  readonly finished: (result: Result) => void;
}

interface HandInProps {
  readonly language: Language;
  readonly result: Result;
  readonly name: string;
  readonly day: string;
}

function HandIn({ language, result, name, day }: HandInProps) {
  const save = (): void =>
    saveFile(
      `sonuc-${result.scenario.replace(/[^a-z0-9-]/gu, '-')}-${day}.katip.json`,
      'application/json',
      JSON.stringify(handedInOf(result, name, day)),
    );
  return (
    <section class="stack">
      <h3>{words.handIn[language]}</h3>
      <p>{words.handInNote[language]}</p>
      <div class="row">
        <Button press={save}>{words.saveResult[language]}</Button>
      </div>
    </section>
  );
}

/** The day on this person's calendar, “2026-11-27”: in London it may still be the day before. */
const dayHere = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** What was reached, and what can be learned from it. */
export function ExamEnd({ run, language, finished }: ExamEndProps) {
  const result = useMemo(() => scoreOf(run.start, run.rehearsal.events, run.hints), [run]);
  useEffect(() => finished(result), [result]);
  const { scenario } = run.start;
  const name = useGuarded();
  const day = dayHere(new Date());
  return (
    <div class="stack sim-result">
      <ResultSheet language={language} result={result} rules={scenario.scored ?? usualRules} />
      <Field label={words.name[language]} language={language} field={name} />
      {result.passed && (
        <CertificateView
          language={language}
          result={result}
          title={scenario.title[language]}
          name={name.text}
          day={day}
        />
      )}
      <HandIn language={language} result={result} name={name.text} day={day} />
      <Debrief language={language} run={run} result={result} />
    </div>
  );
}
