/** What is at hand in the options: over again, time, language. */
import type { Language } from '../../lib/catalog/model';
import { Button, LanguageToggle } from '../shared/blocks';
import { simulatorWords as words } from './words';

interface QuickProps {
  readonly language: Language;
  readonly again: () => void;
  readonly pass: (ms: number) => void;
  readonly choose: (language: Language) => void;
}

const minute = 60_000;

/** One press each. */
export function Quick({ language, again, pass, choose }: QuickProps) {
  return (
    <div class="sim-quick">
      <Button press={again}>{words.again[language]}</Button>
      <Button press={() => pass(10 * minute)}>
        {words.time[language]}: {words.tenMinutes[language]}
      </Button>
      <Button press={() => pass(3 * 24 * 60 * minute)}>
        {words.time[language]}: {words.threeDays[language]}
      </Button>
      <LanguageToggle language={language} choose={choose} />
    </div>
  );
}
