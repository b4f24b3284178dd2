/** A leaflet → a worksheet with blanks, and its answer key. Pure. */
import type { Leaflet, LeafletFrame } from './leaflet';

export interface Question {
  readonly number: string;
  /** Words and gaps in turn: a gap is null. */
  readonly parts: readonly (string | null)[];
  /** One answer for each gap, or the answer to an open question. */
  readonly answers: readonly string[];
  /** An open question has lines to write on in the place of gaps. */
  readonly lines: number;
}

export interface Worksheet {
  readonly questions: readonly Question[];
  /** The answers of the gaps in alphabetical order, each once. */
  readonly bank: readonly string[];
}

const quoted = /“([^”]+)”/gu;

/** A sentence whose quoted names have become gaps; null where it quotes none. */
function gapped(number: string, sentence: string): Question | null {
  const answers = [...sentence.matchAll(quoted)].map((hit) => hit[1] ?? '');
  if (answers.length === 0) return null;
  const words = sentence.split(/“[^”]+”/u);
  const parts = words.flatMap((word, at) => (at === 0 ? [word] : [null, word]));
  return { number, parts: parts.filter((part) => part !== ''), answers, lines: 0 };
}

function open(number: string, question: string, answers: readonly string[]): Question {
  return { number, parts: [question], answers, lines: Math.max(1, answers.length) };
}

function questionsOf(frame: LeafletFrame, ask: Asking): Question[] {
  const gaps = frame.lines
    .map(({ title, say }) => gapped(frame.number, title) ?? gapped(frame.number, say))
    .filter((question) => question !== null);
  const compare = frame.compare.length > 0 ? [open(frame.number, ask.compare, frame.compare)] : [];
  return [...gaps, ...compare];
}

/** The open questions, in the sheet's language. */
export interface Asking {
  /** What is compared before this press. */
  readonly compare: string;
}

/** The worksheet to a leaflet. `locale` orders the bank of words. */
export function worksheetOf(leaflet: Leaflet, ask: Asking, locale: string): Worksheet {
  const questions = leaflet.frames.flatMap((frame) => questionsOf(frame, ask));
  const gaps = questions.filter((question) => question.lines === 0).flatMap(({ answers }) => answers);
  return { questions, bank: [...new Set(gaps)].sort((a, b) => a.localeCompare(b, locale)) };
}
