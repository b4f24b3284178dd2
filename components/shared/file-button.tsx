/** A button of ours for choosing files, on which they can be dropped too: the browser's own speaks the browser's language. */
import { useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { sharedWords } from './words';
import './file-button.css';

interface FileButtonProps {
  readonly language: Language;
  readonly label: string;
  /** Several at a time. */
  readonly many?: boolean;
  readonly take: (files: File[]) => void;
}

/** Hands over the files that were chosen or dropped; only the first where one is wanted. */
export function FileButton({ language, label, many = false, take }: FileButtonProps) {
  const [over, setOver] = useState(false);
  const hand = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) take(many ? files : files.slice(0, 1));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way more, beside the button
    <div
      class="file-place"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        hand(event.dataTransfer?.files);
      }}
    >
      <label class="button file-pick">
        {label}
        <input
          type="file"
          // A title of ours keeps the browser's “no file chosen” away.
          title={label}
          multiple={many}
          accept=".json,application/json"
          onChange={(event) => {
            hand(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="small soft">{sharedWords[many ? 'dropMany' : 'dropOne'][language]}</span>
    </div>
  );
}
