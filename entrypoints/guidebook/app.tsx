import { useEffect, useState } from 'preact/hooks';
import { Guidebook, type Wish } from '../../components/print/guidebook';
import { printWords } from '../../components/print/words';
import type { Language } from '../../lib/catalog/model';
import type { TabReport } from '../../lib/messages/protocol';
import { ask, speak, tell, thisTab } from '../popup/hub';
import { readWish, writeWish } from './wish';

/** Joins the printed guide to the browser. */
export function App() {
  const [report, setReport] = useState<TabReport | null>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [wish, setWish] = useState<Wish>(() => readWish(location.search));
  const language = chosen ?? report?.preferences.language ?? 'tr';

  useEffect(() => {
    void thisTab()
      .then((tab) => ask(tab.id))
      .then(setReport);
  }, []);
  useEffect(() => {
    speak(language, `${printWords.page[language]} · Katip Rehberi`, report?.preferences.textSize ?? 0);
  }, [language, report]);

  return (
    <Guidebook
      language={language}
      wish={wish}
      on={{
        language: (next) => {
          setChosen(next);
          if (report)
            void tell({ kind: 'preferences', preferences: { ...report.preferences, language: next } });
        },
        wish: (next) => {
          setWish(next);
          history.replaceState(null, '', writeWish(next));
        },
        print: () => print(),
      }}
    />
  );
}
