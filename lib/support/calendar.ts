/** The reminder of route e as a calendar file (RFC 5545): no server, no account, one day. */

/** A day of the calendar, as eight digits: 20250131. */
export type Day = string;

export interface CalendarEntry {
  readonly day: Day;
  /** When the file is made, in milliseconds since 1970. */
  readonly now: number;
  /** Names the entry among all others; the same name again replaces it. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

/**
 * The local day that lies `days` after the instant `at` (milliseconds since 1970); `minutesEast` is the
 * distance of local time from UTC, in minutes, positive in the east. Counted in days, so that a change
 * of the clock between the two does not matter.
 */
export function dayAfter(at: number, minutesEast: number, days: number): Day {
  const local = new Date(at + minutesEast * 60_000);
  const day = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + days);
  return new Date(day).toISOString().slice(0, 10).replaceAll('-', '');
}

function nextDay(day: Day): Day {
  const at = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)));
  return dayAfter(at, 0, 1);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const encoder = new TextEncoder();

/** Breaks a line at 75 octets, never within a letter; the next line begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (size + octets > 75) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += letter;
    size += octets;
  }
  return [...lines, current].join('\r\n');
}

/** A calendar file of one all-day entry that rings at nine in the morning of its day. */
export function calendarFile(entry: CalendarEntry): string {
  const stamp = `${new Date(entry.now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Katip Rehberi//TR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(entry.id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${entry.day}`,
    `DTEND;VALUE=DATE:${nextDay(entry.day)}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(entry.note)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(entry.title)}`,
    'TRIGGER;RELATED=START:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
