import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options';
import { optionsWords } from '../../components/options/words';
import type { CardPreferences } from '../../lib/advice/card-model';
import { noOrganisation } from '../../lib/advice/organisation';
import { freshSettings, type GuideSettings } from '../../lib/advice/settings';
import type { PageToHub, TabReport } from '../../lib/messages/protocol';
import { ask, speak, tell, thisTab } from '../popup/hub';
import { isSecret, watchKept } from './kept';
import { useRecords } from './records';

const usual: CardPreferences = { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' };

function useReport() {
  const [report, setReport] = useState<TabReport | null>(null);
  const [trouble, setTrouble] = useState(false);
  const [saved, setSaved] = useState(false);
  const look = async (): Promise<void> => {
    const heard = await ask((await thisTab()).id);
    setReport((before) => heard ?? before);
    setTrouble(heard === null);
  };
  useEffect(() => {
    void look();
    return watchKept(() => void look());
  }, []);
  const order = async (message: PageToHub, part: Partial<TabReport>): Promise<void> => {
    setReport((before) => before && { ...before, ...part });
    const taken = await tell(message);
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
  const prefer = (part: Partial<CardPreferences>): void => {
    const next = { ...preferences, ...part };
    void order({ kind: 'preferences', preferences: next }, { preferences: next });
  };
  const set = (part: Partial<GuideSettings>): void => {
    const next = { ...settings, ...part };
    void order({ kind: 'settings', settings: next }, { settings: next });
  };
  return (
    <Options
      language={language}
      preferences={preferences}
      settings={settings}
      organisation={report?.organisation ?? noOrganisation}
      secret={isSecret()}
      trouble={trouble}
      saved={saved}
      prefer={prefer}
      set={set}
      records={records}
    />
  );
}
