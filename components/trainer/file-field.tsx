import type { Language, Said } from '../../lib/catalog/model';
import { textOfFile } from '../../lib/store/doors/size';
import { FileButton } from '../shared/file-button';

interface FileProps {
  readonly language: Language;
  readonly label: string;
  /** Longest text that is read, in characters. */
  readonly most: number;
  readonly read: (text: string) => void;
  /** Why there is no text: the file is too large, empty or gone. */
  readonly refuse: (say: Said) => void;
}

/** A button for one file, read as text. */
export function FileField({ language, label, most, read, refuse }: FileProps) {
  const take = async (file: File): Promise<void> => {
    const found = await textOfFile(file, most);
    if ('fault' in found) refuse(found.fault);
    else read(found.text);
  };
  return <FileButton language={language} label={label} take={([file]) => file && void take(file)} />;
}
