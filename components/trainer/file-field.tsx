import { useId, useRef } from 'preact/hooks';

interface FileProps {
  readonly label: string;
  /** Largest file that is read, in bytes; a larger one is handed over as too long a text. */
  readonly most: number;
  readonly read: (text: string) => void;
}

/** A field for one file, read as text. */
export function FileField({ label, most, read }: FileProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const take = async (): Promise<void> => {
    const file = field.current?.files?.[0];
    if (!file) return;
    // Twice as long as can be taken is as good as the whole of it for saying that it is too long.
    read(
      await file
        .slice(0, most * 2)
        .text()
        .catch(() => ''),
    );
    if (field.current) field.current.value = '';
  };
  return (
    <div class="file-field">
      <label for={id}>{label}</label>
      <input ref={field} id={id} type="file" accept=".json,application/json" onChange={() => void take()} />
    </div>
  );
}
