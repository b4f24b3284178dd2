import type { Language } from '../../lib/catalog/model';
import { FileButton } from '../shared/file-button';

interface FileProps {
  readonly language: Language;
  readonly label: string;
  /** Largest file that is read, in bytes; a larger one is handed over as too long a text. */
  readonly most: number;
  readonly read: (text: string) => void;
}

/** The text of a file. Twice as long as can be taken is as good as the whole of it for saying that it is too long. */
export const textOf = (file: File, most: number): Promise<string> =>
  file
    .slice(0, most * 2)
    .text()
    .catch(() => '');

/** A button for one file, read as text. */
export function FileField({ language, label, most, read }: FileProps) {
  return (
    <FileButton
      language={language}
      label={label}
      take={([file]) => file && void textOf(file, most).then(read)}
    />
  );
}
