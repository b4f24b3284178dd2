/** Results of a whole class: collected, counted, and written as a table. Pure. */
import type { ScreenId } from '../catalog/model';
import { type Certificate, certificateOf, checkCertificate, codeOf } from './certificate';
import type { Result } from './exam';
import type { MistakeKind } from './rules';

/** One learner's result as it is handed in: nothing personal but the name they chose to type. */
export interface HandedIn {
  readonly kind: 'katip-rehberi-result';
  readonly version: 1;
  /** Up to 60 letters; '' for none. */
  readonly name: string;
  /** “2026-11-27”. */
  readonly day: string;
  /** The certificate's code; '' where it was no pass. */
  readonly code: string;
  readonly result: Result;
}

/** A result as it is handed in. `day`: “2026-11-27”. Signs of markup in the name are left out. */
export function handedInOf(result: Result, name: string, day: string): HandedIn {
  const bare = name
    .normalize('NFC')
    .replace(/[<>{}`\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  const certificate = certificateOf(result, bare, day);
  return {
    kind: 'katip-rehberi-result',
    version: 1,
    name: bare,
    day,
    code: certificate ? codeOf(certificate) : '',
    result,
  };
}

/** Whether the code still fits name, points and the rest; null where there is none. */
export function fitsCode({ name, day, code, result }: HandedIn): boolean | null {
  if (code === '') return null;
  const { scenario, route, edition, seed, score } = result;
  const certificate: Certificate = { name, scenario, route, edition, seed, score, day };
  return checkCertificate(certificate, code);
}

export interface Share<Key extends string> {
  readonly key: Key;
  readonly count: number;
}

export interface ClassSummary {
  readonly learners: number;
  readonly passed: number;
  /** Median of the scores; 0 without learners. */
  readonly median: number;
  /** Mistakes by kind, the most frequent first. */
  readonly mistakes: readonly Share<MistakeKind>[];
  /** Screens on which mistakes were made, the most frequent first. */
  readonly places: readonly Share<ScreenId>[];
  /** Median time on each screen, ms, in the order of first meeting. */
  readonly times: readonly { readonly screen: ScreenId; readonly ms: number }[];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

function shares<Key extends string>(keys: readonly Key[]): Share<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** What a class has done. */
export function summaryOf(all: readonly HandedIn[]): ClassSummary {
  const mistakes = all.flatMap(({ result }) => result.mistakes);
  const screens = [...new Set(all.flatMap(({ result }) => result.steps.map(({ screen }) => screen)))];
  return {
    learners: all.length,
    passed: all.filter(({ result }) => result.passed).length,
    median: median(all.map(({ result }) => result.score)),
    mistakes: shares(mistakes.map(({ kind }) => kind)),
    places: shares(mistakes.map(({ screen }) => screen)),
    times: screens.map((screen) => ({
      screen,
      ms: median(
        all.flatMap(({ result }) =>
          result.steps.filter((step) => step.screen === screen).map(({ ms }) => ms),
        ),
      ),
    })),
  };
}

/** A cell that a table program neither cuts nor takes for a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/u.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[";\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with semicolons, as spreadsheets in Turkey expect; begins with the mark of UTF-8. */
export function csvOf(all: readonly HandedIn[], heads: readonly string[]): string {
  const rows = all.map(({ name, day, code, result }) => [
    name,
    day,
    result.scenario,
    result.route,
    result.edition,
    result.score,
    result.passed ? 1 : 0,
    Math.round(result.ms / 1000),
    result.mistakes.length,
    code,
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
