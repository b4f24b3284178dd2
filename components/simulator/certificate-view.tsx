/** A certificate to print, and the check of one, without any connection. */
import { useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import {
  type Certificate,
  certificateOf,
  certificateSays,
  checkCertificate,
  codeOf,
  type Result,
  refusedNumber,
  refusesNumber,
} from '../../lib/practice';
import { Button, Notice } from '../shared/blocks';
import { examWords as words } from './exam-words';
import { editionWords, routeWords } from './words';

/** A field into which no identity number gets. */
export function useGuarded(first = '') {
  const [text, setText] = useState(first);
  const [refused, setRefused] = useState(false);
  const type = (event: Event & { currentTarget: HTMLInputElement }): void => {
    const { value } = event.currentTarget;
    const number = refusesNumber(value);
    if (number) event.currentTarget.value = '';
    setRefused(number);
    setText(number ? '' : value);
  };
  return { text, refused, type };
}

interface FieldProps {
  readonly label: string;
  readonly language: Language;
  readonly field: ReturnType<typeof useGuarded>;
}

/** A guarded field with its label. */
export function Field({ label, language, field }: FieldProps) {
  return (
    <label class="sim-field">
      {label}
      <input type="text" maxLength={60} autoComplete="off" value={field.text} onInput={field.type} />
      <span class="sim-refused" role="alert">
        {field.refused && refusedNumber[language]}
      </span>
    </label>
  );
}

/** “28.11.2026”, as people here write it. */
const dayOnPaper = (day: string): string => day.split('-').reverse().join('.');

interface PaperProps {
  readonly certificate: Certificate;
  readonly title: string;
  readonly language: Language;
}

function Paper({ certificate, title, language }: PaperProps) {
  const { name, route, edition, seed, score, day } = certificate;
  return (
    <article class="sim-certificate">
      <p>{words.certificateHead[language]}</p>
      <h3>{words.certificate[language]}</h3>
      <p class="sim-certificate-name">{name}</p>
      <p>
        {title} · {routeWords[route as '1'][language]} · {editionWords[edition as 'katip-2020'][language]}
      </p>
      <p>
        {words.points[language]}: <strong>{score}</strong> / 100 · {words.seed[language]}: {seed} ·{' '}
        {dayOnPaper(day)}
      </p>
      <p>
        {words.code[language]}: <strong class="sim-code">{codeOf(certificate)}</strong>
      </p>
      <p class="small">{certificateSays[language]}</p>
    </article>
  );
}

interface CertificateProps {
  readonly language: Language;
  readonly result: Result;
  /** What was rehearsed. */
  readonly title: string;
  readonly name: string;
  /** “2026-11-27”. */
  readonly day: string;
}

/** Drawn up as soon as there is a name on it. */
export function CertificateView({ language, result, title, name, day }: CertificateProps) {
  const certificate = name.trim() === '' ? null : certificateOf(result, name, day);
  return (
    <section class="stack">
      <h3>{words.certificate[language]}</h3>
      {certificate === null && <p>{words.nameFirst[language]}</p>}
      {certificate && (
        <>
          <Paper certificate={certificate} title={title} language={language} />
          <div class="row">
            <Button press={() => print()}>{words.print[language]}</Button>
          </div>
        </>
      )}
      {certificate && <CodeCheck language={language} certificate={certificate} />}
    </section>
  );
}

/** Whether a code belongs to these very words. */
export function CodeCheck({ language, certificate }: { language: Language; certificate: Certificate }) {
  const code = useGuarded();
  const right = code.text.trim() === '' ? null : checkCertificate(certificate, code.text);
  return (
    <div class="stack">
      <Field label={words.check[language]} language={language} field={code} />
      <div role="status">
        {right !== null && (
          <Notice tone={right ? 'good' : 'bad'}>{words[right ? 'codeRight' : 'codeWrong'][language]}</Notice>
        )}
      </div>
    </div>
  );
}
