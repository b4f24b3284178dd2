import { useEffect, useState } from 'preact/hooks';
import { RehearsalLink } from '../../components/shared/rehearsal-link';
import { Welcome } from '../../components/welcome/welcome';
import { welcomeWords } from '../../components/welcome/words';
import type { Language, Route } from '../../lib/catalog/model';
import type { TabReport } from '../../lib/messages/protocol';
import {
  ask,
  missingHosts,
  prefer,
  requestHosts,
  speak,
  tell,
  thisTab,
  watchPermissions,
} from '../popup/hub';

/** Joins the welcome page to the browser. */
export function App() {
  const [report, setReport] = useState<TabReport | null>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  const [refused, setRefused] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const language = chosen ?? report?.preferences.language ?? 'tr';
  const textSize = report?.preferences.textSize ?? 0;

  useEffect(() => {
    const read = (): void => void missingHosts().then(setMissing);
    read();
    void thisTab().then(ask).then(setReport);
    return watchPermissions(read);
  }, []);
  useEffect(() => speak(language, welcomeWords.title[language], textSize), [language, textSize]);

  return (
    <Welcome
      language={language}
      missing={missing}
      refused={refused}
      trouble={trouble}
      rehearsal={<RehearsalLink language={language} />}
      on={{
        language: (next) => {
          setChosen(next);
          void prefer({ language: next });
        },
        start: (route: Route) =>
          void tell({ kind: 'start', route, language }).then((taken) => setTrouble(!taken)),
        grant: () => void requestHosts(missing ?? []).then((given) => setRefused(!given)),
      }}
    />
  );
}
