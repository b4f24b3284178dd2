/** The worksheet to a leaflet, or its answer key, on A4 paper. */
import type { Language } from '../../lib/catalog/model';
import type { Leaflet } from '../../lib/print/leaflet';
import { type Question, worksheetOf } from '../../lib/print/worksheet';
import { printWords as words } from './words';

export interface WorksheetProps {
  readonly leaflet: Leaflet;
  readonly language: Language;
  /** The key instead of the sheet. */
  readonly answers: boolean;
}

function Gaps({ question, language, answers }: { question: Question } & Omit<WorksheetProps, 'leaflet'>) {
  let gap = 0;
  return (
    <p class="question-words">
      {question.parts.map((part, at) => {
        if (part !== null) return <span key={`${at}-${part}`}>{part}</span>;
        const answer = question.answers[gap++];
        return answers ? (
          <strong key={`${at}-${answer}`} class="answer">
            {answer}
          </strong>
        ) : (
          <span key={`${at}-gap`} class="gap" role="img" aria-label={words.gap[language]} />
        );
      })}
    </p>
  );
}

function Open({ question, answers }: { question: Question; answers: boolean }) {
  return (
    <>
      <p class="question-words">{question.parts.join('')}</p>
      {answers ? (
        <ul class="answers">
          {question.answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
      ) : (
        <div class="write-lines" aria-hidden="true">
          {question.answers.map((answer) => (
            <div key={answer} class="write-line" />
          ))}
        </div>
      )}
    </>
  );
}

/** The sheet with its gaps, or with the answers in them. */
export function WorksheetView({ leaflet, language, answers }: WorksheetProps) {
  const sheet = worksheetOf(leaflet, { compare: words.askCompare[language] }, language);
  return (
    <article class="sheet worksheet" data-route={leaflet.route}>
      <header class="worksheet-head">
        <h2>
          {words[answers ? 'answers' : 'sheet'][language]}: {leaflet.title}
        </h2>
        {!answers && (
          <p class="learner">
            {words.learner[language]} <span class="learner-line" />
          </p>
        )}
        {!answers && (
          <p class="bank">
            <strong>{words.bank[language]}:</strong> {sheet.bank.join(' · ')}
          </p>
        )}
      </header>
      <ol class="questions">
        {sheet.questions.map((question, at) => (
          <li key={`${question.number}-${at}`} class="question">
            <span class="frame-badge">{question.number}</span>
            <div>
              {question.lines > 0 ? (
                <Open question={question} answers={answers} />
              ) : (
                <Gaps question={question} language={language} answers={answers} />
              )}
            </div>
          </li>
        ))}
      </ol>
      <footer class="sheet-foot">
        <p>{words.notOfficial[language]}</p>
      </footer>
    </article>
  );
}
