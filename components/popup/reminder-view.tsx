import type { Language } from '../../lib/catalog/model';
import { Button } from '../shared/blocks';
import { popupWords as words } from './words';

interface ReminderProps {
  readonly language: Language;
  /** When it is due, in milliseconds since 1970; null for none. */
  readonly due: number | null;
  /** That day has come. */
  readonly passed: boolean;
  /** In a private window nothing is kept: the calendar alone reminds. */
  readonly secret: boolean;
  readonly set: (set: boolean) => void;
  /** Address of the calendar file, for download. */
  readonly file: string;
}

/** The reminder of route e: on this computer, or in the person's own calendar. No server either way. */
export function ReminderView({ language, due, passed, secret, set, file }: ReminderProps) {
  const day =
    due === null ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(new Date(due));
  const note = secret ? words.reminderSecret : words.reminderNote;
  const when = passed ? words.reminderPassed : words.reminderDue;
  return (
    <details class="reminder" open={due !== null}>
      <summary>{words.reminder[language]}</summary>
      <div class="stack helper-body">
        <p class="small">{(due === null ? note : when)[language].replace('{day}', day)}</p>
        <div class="row">
          {!secret && (
            <Button press={() => set(due === null)}>
              {(due === null ? words.remind : words.unremind)[language]}
            </Button>
          )}
          {!passed && (
            <a class="button" href={file} download={words.calendarFile[language]}>
              {words.calendar[language]}
            </a>
          )}
        </div>
      </div>
    </details>
  );
}
