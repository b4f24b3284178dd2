import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options';
import { optionsWords } from '../../components/options/words';
import type { CardPreferences } from '../../lib/advice/card-model';
import { noOrganisation } from '../../lib/advice/organisation';
import { freshSettings } from '../../lib/advice/settings';
import type { TabReport } from '../../lib/messages/protocol';
import { ask, prefer, setGuide, speak, thisTab } from '../popup/hub';
import { isSecret, watchKept } from './kept';
import { useRecords } from './records';

const usual: CardPreferences = { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' };

function useReport() {
  const [report, setReport] = useState<TabReport | null>(null);
  const [trouble, setTrouble] = useState(false);
  const [saved, setSaved] = useState(false);
  const look = async (): Promise<void> => {
    const heard = await ask(await thisTab());
    setReport((before) => heard ?? before);
    setTrouble(heard === null);
  };
  useEffect(() => {
    void look();
    return watchKept(() => void look());
  }, []);
  /** Shows at once what was set, and tells whether it was kept. */
  const order = async (shown: Partial<TabReport>, kept: Promise<boolean>): Promise<void> => {
    setReport((before) => before && { ...before, ...shown });
    const taken = await kept;
    setSaved(taken);
    if (!taken) setTrouble(true);
  };
  return { report, trouble, saved, order };
}

/** Joins the settings page to the browser, the worker and the records. */
export function App() {
  const { report, trouble, saved, order } = useReport();
  const preferences = report?.preferences ?? usual;
  const settings = report?.settings ?? freshSettings;
  const { language, textSize } = preferences;
  const records = useRecords(language);
  useEffect(() => speak(language, optionsWords.title[language], textSize), [language, textSize]);
  return (
    <Options
      language={language}
      preferences={preferences}
      settings={settings}
      organisation={report?.organisation ?? noOrganisation}
      secret={isSecret()}
      trouble={trouble}
      saved={saved}
      prefer={(part) => void order({ preferences: { ...preferences, ...part } }, prefer(part))}
      set={(part) => void order({ settings: { ...settings, ...part } }, setGuide(part))}
      records={records}
    />
  );
}
