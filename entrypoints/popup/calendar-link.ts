import { popupWords } from '../../components/popup/words';
import type { Language } from '../../lib/catalog/model';
import { calendarFile, dayAfter } from '../../lib/support/calendar';

/** A blob address of the calendar file: for the day of the reminder, or for three days from now. */
export function reminderFile(language: Language, due: number | null): string {
  const now = Date.now();
  const at = due ?? now;
  const minutesEast = -new Date(at).getTimezoneOffset();
  const file = calendarFile({
    day: dayAfter(at, minutesEast, due === null ? 3 : 0),
    now,
    id: 'e-5@katip-rehberi.example',
    title: popupWords.calendarTitle[language],
    note: popupWords.calendarNote[language],
  });
  return URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
}
