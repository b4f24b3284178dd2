/** The day's calls: time, code, screen, what came of it. Every field is of a closed list or a number: no name fits in. */
import type { Language, Said, ScreenId } from '../catalog/model';
import { type Outcome, outcomes, outcomeWords } from './outcomes';
import { screenWords } from './plain-code';
import { readCode } from './spoken/read';

export interface Call {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Four words of the code; '' where none was given. */
  readonly code: string;
  readonly screen: ScreenId;
  readonly outcome: Outcome;
}

const screenIds = Object.keys(screenWords) as ScreenId[];

/** A call as it was stored; null where anything in it is not of the lists. */
export function readCall(value: unknown): Call | null {
  if (typeof value !== 'object' || value === null) return null;
  const { at, code, screen, outcome } = value as Record<string, unknown>;
  const place = screenIds.find((one) => one === screen);
  const end = outcomes.find((one) => one === outcome);
  if (typeof at !== 'number' || !Number.isFinite(at) || at < 0 || typeof code !== 'string') return null;
  if (place === undefined || end === undefined) return null;
  const heard = readCode(code);
  if (heard.kind !== 'empty' && heard.kind !== 'state') return null;
  // The words of the list, not the text: whatever else stood in it is gone.
  return { at, code: heard.kind === 'state' ? heard.words.join(' ') : '', screen: place, outcome: end };
}

/** “2026-11-27” and “14:05” where the clock is `minutesEast` ahead of UTC. */
export function dayAndTime(at: number, minutesEast: number): { day: string; time: string } {
  const local = new Date(at + minutesEast * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  tr: ['Gün', 'Saat', 'Kod', 'Ekran', 'Sonuç'],
  en: ['Day', 'Time', 'Code', 'Screen', 'Outcome'],
};

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The calls as a table for a spreadsheet, oldest first: semicolons and a byte-order mark, as Turkish Excel opens them. */
export function csvOf(
  calls: readonly Call[],
  screens: Readonly<Record<ScreenId, Said>>,
  minutesEast: number,
  language: Language,
): string {
  const rows = [...calls]
    .sort((a, b) => a.at - b.at)
    .map(({ at, code, screen, outcome }) => {
      const { day, time } = dayAndTime(at, minutesEast);
      return [day, time, code, screens[screen][language], outcomeWords[outcome][language]];
    });
  return `\ufeff${[heads[language], ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
