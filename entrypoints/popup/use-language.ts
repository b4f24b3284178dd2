import { useEffect, useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import type { TabReport } from '../../lib/messages/protocol';
import { ask, prefer, speak, thisTab } from './hub';

/** The size of type in front of a class. */
const largest = 2;

/** The person's language, named to the browser with the page's title; a choice is kept for all pages. */
export function useLanguage(title: Said, large = false) {
  const [report, setReport] = useState<TabReport | null>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? report?.preferences.language ?? 'tr';
  const textSize = large ? largest : (report?.preferences.textSize ?? 0);
  useEffect(() => {
    void thisTab().then(ask).then(setReport);
  }, []);
  useEffect(
    () => speak(language, `${title[language]} · Katip Rehberi`, textSize),
    [title, language, textSize],
  );
  const choose = (next: Language): void => {
    setChosen(next);
    void prefer({ language: next });
  };
  return { language, choose };
}
