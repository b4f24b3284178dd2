/** The code to read out on the telephone, large on request, and read aloud where the machine has a Turkish voice. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { Button } from '../shared/blocks';
import { sayWords, useVoice } from '../shared/say-aloud';
import { popupWords as words } from './words';

function Aloud({ code, language }: { code: string; language: Language }) {
  const voice = useVoice('tr');
  const stop = useRef<(() => void) | null>(null);
  const [saying, setSaying] = useState(false);
  useEffect(() => () => stop.current?.(), []);
  if (voice === null) return null;
  const press = (): void => {
    stop.current?.();
    stop.current = saying ? null : sayWords(code.split(' '), voice, () => setSaying(false));
    setSaying(!saying);
  };
  return <Button press={press}>{(saying ? words.hush : words.readCode)[language]}</Button>;
}

/** The code in a line, or one word under the other. */
export function CodeView({ code, language }: { code: string; language: Language }) {
  const [big, setBig] = useState(false);
  return (
    <div class="stack">
      <p>
        {words.helpCode[language]}:{' '}
        <strong lang="tr" data-part="help-code">
          {code}
        </strong>
      </p>
      {big && (
        <ol class="code-big" lang="tr">
          {code.split(' ').map((word, at) => (
            <li key={`${at} ${word}`}>{word}</li>
          ))}
        </ol>
      )}
      <div class="row">
        <Button press={() => setBig(!big)}>{(big ? words.smallCode : words.bigCode)[language]}</Button>
        <Aloud code={code} language={language} />
      </div>
      <p class="small">{words.helpCodeNote[language]}</p>
    </div>
  );
}
