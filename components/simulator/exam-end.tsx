/** The end of an exam: result sheet, certificate, debrief. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { type Result, scoreOf } from '../../lib/practice';
import { CertificateView } from './certificate-view';
import { Debrief } from './debrief';
import { ResultSheet } from './result-sheet';
import type { Run } from './run';

interface ExamEndProps {
  readonly run: Run;
  readonly language: Language;
  readonly finished: (result: Result) => void;
}

/** What was reached, and what can be learned from it. */
export function ExamEnd({ run, language, finished }: ExamEndProps) {
  const result = useMemo(() => scoreOf(run.start, run.rehearsal.events, run.hints), [run]);
  useEffect(() => finished(result), [result]);
  const day = new Date().toISOString().slice(0, 10);
  return (
    <div class="stack sim-result">
      <ResultSheet language={language} result={result} />
      {result.passed && <CertificateView language={language} result={result} day={day} />}
      <Debrief language={language} run={run} result={result} />
    </div>
  );
}
