/** What is at hand in the options: over again, time, language. */
import type { Language, Said } from '../../lib/catalog/model';
import { Button, LanguageToggle } from '../shared/blocks';
import { simulatorWords as words } from './words';

interface QuickProps {
  readonly language: Language;
  /** Address at which the same is shown to a class; '' where it is shown already, or cannot be. */
  readonly presenting: string;
  readonly again: () => void;
  readonly pass: (ms: number) => void;
  readonly choose: (language: Language) => void;
}

const presentWord: Said = { tr: 'Bunu sınıfa sunun', en: 'Present this to a class' };
const minute = 60_000;

/** One press each. */
export function Quick({ language, presenting, again, pass, choose }: QuickProps) {
  return (
    <div class="sim-quick">
      <Button press={again}>{words.again[language]}</Button>
      <Button press={() => pass(10 * minute)}>
        {words.time[language]}: {words.tenMinutes[language]}
      </Button>
      <Button press={() => pass(3 * 24 * 60 * minute)}>
        {words.time[language]}: {words.threeDays[language]}
      </Button>
      {presenting !== '' && <a href={presenting}>{presentWord[language]}</a>}
      <LanguageToggle language={language} choose={choose} />
    </div>
  );
}
