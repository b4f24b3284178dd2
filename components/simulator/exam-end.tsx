/** The end of an exam: result sheet, debrief, certificate. */
import type { Language } from '../../lib/catalog/model';
import type { Run } from './run';

interface ExamEndProps {
  readonly run: Run;
  readonly language: Language;
  readonly finished: (result: unknown) => void;
}

/** What was reached, and what can be learned from it. */
export function ExamEnd({ run }: ExamEndProps) {
  return <p>{run.rehearsal.events.length}</p>;
}
