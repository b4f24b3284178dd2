import { useEffect, useState } from 'preact/hooks';
import { Trainer } from '../../components/trainer/trainer';
import { trainerWords } from '../../components/trainer/words';
import type { Language } from '../../lib/catalog/model';
import type { TabReport } from '../../lib/messages/protocol';
import type { KeptPack } from '../../lib/packs/model';
import { ask, speak, tell, thisTab } from '../popup/hub';
import { readPacks, trainerPorts, watchPacks } from './ports';

const asked = new URLSearchParams(location.search);
const tabAsked = /^\d{1,10}$/u.test(asked.get('tab') ?? '') ? Number(asked.get('tab')) : null;

function useLanguage() {
  const [report, setReport] = useState<TabReport | null>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? report?.preferences.language ?? 'tr';
  const textSize = report?.preferences.textSize ?? 0;
  useEffect(() => {
    void thisTab()
      .then((tab) => ask(tab.id))
      .then(setReport);
  }, []);
  useEffect(
    () => speak(language, `${trainerWords.title[language]} · Katip Rehberi`, textSize),
    [language, textSize],
  );
  const choose = (next: Language): void => {
    setChosen(next);
    if (report) void tell({ kind: 'preferences', preferences: { ...report.preferences, language: next } });
  };
  return { language, choose };
}

/** Joins the trainer's page to the browser. */
export function App() {
  const { language, choose } = useLanguage();
  const [packs, setPacks] = useState<readonly KeptPack[]>([]);
  const [open, setOpen] = useState(asked.get('section') ?? 'mend');
  useEffect(() => {
    void readPacks().then(setPacks);
    return watchPacks(setPacks);
  }, []);
  return (
    <Trainer
      language={language}
      packs={packs}
      ports={trainerPorts}
      tab={tabAsked}
      open={open}
      on={{ language: choose, open: setOpen }}
    />
  );
}
