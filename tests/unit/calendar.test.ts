import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, dayAfter } from '../../lib/support/calendar';

const entry = {
  day: '20251231',
  now: Date.UTC(2025, 11, 28, 6, 5, 4),
  id: 'e-5@katip-rehberi',
  title: 'İSG-KATİP’e yeniden girin; e-Bildirge, “kayıt”',
  note: 'Birinci satır\nikinci satır \\ son',
};
const unfold = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

describe('the reminder as a calendar file', () => {
  test('counts three days across months, years, leap days and changes of the clock', () => {
    expect(dayAfter(Date.UTC(2025, 11, 30, 12), 180, 3)).toBe('20260102');
    expect(dayAfter(Date.UTC(2024, 1, 27, 12), 180, 3)).toBe('20240301');
    expect(dayAfter(Date.UTC(2025, 0, 1, 21, 30), 180, 3)).toBe('20250105');
    expect(dayAfter(Date.UTC(2025, 0, 1, 2), -300, 3)).toBe('20250103');
    expect(dayAfter(Date.UTC(2025, 2, 29, 22, 59), 60, 3)).toBe('20250401');
  });

  test('is one whole day with an alarm at nine', () => {
    const lines = unfold(calendarFile(entry));
    expect(lines).toContain('DTSTART;VALUE=DATE:20251231');
    expect(lines).toContain('DTEND;VALUE=DATE:20260101');
    expect(lines).toContain('DTSTAMP:20251228T060504Z');
    expect(lines).toContain('TRIGGER;RELATED=START:PT9H');
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1);
    expect(lines).toContain('SUMMARY:İSG-KATİP’e yeniden girin\\; e-Bildirge\\, “kayıt”');
    expect(lines).toContain('DESCRIPTION:Birinci satır\\nikinci satır \\\\ son');
  });

  test('ends every line with CRLF, at 75 octets at most, and no letter is broken', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(texts, texts, (title, note) => {
        const file = calendarFile({ ...entry, title, note });
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(unfold(file).filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
