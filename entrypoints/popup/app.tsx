import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup, type PopupProps } from '../../components/popup/popup';
import { tabState } from '../../components/popup/tab-state';
import { popupWords } from '../../components/popup/words';
import { allows, noOrganisation } from '../../lib/advice/organisation';
import { hosts, isServicePath } from '../../lib/catalog/hosts';
import type { Language, Route } from '../../lib/catalog/model';
import type { PageToHub, TabReport } from '../../lib/messages/protocol';
import { checkAddress } from '../../lib/official/check';
import { reminderFile } from './calendar-link';
import {
  ask,
  missingHosts,
  prefer,
  reloadTab,
  requestHosts,
  speak,
  type ThisTab,
  tell,
  thisTab,
  watchPermissions,
} from './hub';

const typedAtFirst = new URLSearchParams(location.search).get('check');
const nowhere: ThisTab = { id: -1, address: '', own: false, secret: false };
/** A page that is only just loading reports late: ask so often, so many milliseconds apart. */
const patience = [0, 400, 900];
/** How long frames take to look again when a route was taken up, milliseconds. */
const settling = 300;

function useTab() {
  const [tab, setTab] = useState(nowhere);
  const [report, setReport] = useState<TabReport | null>(null);
  const look = async (at: ThisTab): Promise<void> => {
    for (const pause of patience) {
      await new Promise((wake) => setTimeout(wake, pause));
      const heard = await ask(at);
      setReport(heard);
      if (at.own || heard?.counsel || checkAddress(at.address).verdict !== 'yes') return;
    }
  };
  useEffect(() => {
    void thisTab().then((at) => {
      document.documentElement.dataset.as = at.own ? 'page' : 'popup';
      setTab(at);
      return look(at);
    });
  }, []);
  return { tab, report, lookAgain: () => look(tab) };
}

function usePermissions() {
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const read = (): void => void missingHosts().then(setMissing);
    read();
    return watchPermissions(read);
  }, []);
  const grant = (): void => void requestHosts(missing ?? []).then((given) => setRefused(!given));
  return { missing, refused, grant };
}

function useLanguage(report: TabReport | null) {
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? report?.preferences.language ?? 'tr';
  const textSize = report?.preferences.textSize ?? 0;
  useEffect(() => speak(language, popupWords.title[language], textSize), [language, textSize]);
  const choose = (next: Language): void => {
    setChosen(next);
    void prefer({ language: next });
  };
  return { language, choose };
}

/** Joins the popup's view to the browser. */
export function App() {
  const { tab, report, lookAgain } = useTab();
  const permissions = usePermissions();
  const { language, choose } = useLanguage(report);
  const [typed, setTyped] = useState(typedAtFirst);
  const [trouble, setTrouble] = useState<PopupProps['trouble']>(null);

  const page = useMemo(() => checkAddress(tab.address), [tab.address]);
  const answer = useMemo(() => (typed === null ? page : checkAddress(typed)), [typed, page]);
  const due = report?.reminder ?? null;
  const calendar = useMemo(() => reminderFile(language, due), [language, due]);
  useEffect(() => () => URL.revokeObjectURL(calendar), [calendar]);

  const go = async (message: PageToHub): Promise<void> => {
    const taken = await tell(message);
    setTrouble(taken ? null : 'start');
    if (taken && !tab.own) window.close();
  };
  const order = async (message: PageToHub): Promise<void> => {
    setTrouble((await tell(message)) ? null : 'other');
    await lookAgain();
  };

  const site = page.verdict === 'yes' ? (hosts[page.ascii] ?? null) : null;
  const missing = permissions.missing ?? [];
  const calls = site === 'edevlet' && isServicePath(new URL(tab.address).pathname);
  // Without the permission the browser may not even tell the address.
  const granted = page.ascii === '' ? missing.length === 0 : !missing.includes(page.ascii);
  const outlined =
    granted && (site === 'katip' || site === 'edevlet') && !report?.organisation.off.includes('outline');
  return (
    <Popup
      language={language}
      answer={answer}
      answerOf={typed !== null ? 'typed' : tab.own ? 'own' : 'page'}
      tab={tabState({ own: tab.own, site, granted, report, host: page.ascii, calls })}
      report={report}
      login={site === 'identity'}
      missing={permissions.missing}
      refused={permissions.refused}
      trouble={trouble}
      outline={
        outlined && allows(report?.organisation ?? noOrganisation, 'outline')
          ? `/trainer.html?tab=${tab.id}`
          : null
      }
      secret={tab.secret}
      now={Date.now()}
      calendar={calendar}
      on={{
        language: choose,
        start: (route: Route) => void go({ kind: 'start', route, language }),
        resume: () => void go({ kind: 'resume' }),
        stop: () => void order({ kind: 'stop', tab: tab.id }),
        showAgain: () => void order({ kind: 'show-again', tab: tab.id }),
        curtain: (set) => void order({ kind: 'curtain', tab: tab.id, secret: tab.secret, on: set }),
        reload: () => void reloadTab(tab.id).then(() => window.close()),
        grant: permissions.grant,
        check: (address) => setTyped(address),
        uncheck: () => setTyped(null),
        reminder: (set) => void order({ kind: 'reminder', set }),
        lead: async (route) => {
          const taken = await tell({ kind: 'lead', tab: tab.id, route });
          setTrouble(taken ? null : 'other');
          // The page's frames look once more before they tell of the new route.
          await new Promise((wake) => setTimeout(wake, settling));
          await lookAgain();
          return taken;
        },
      }}
    />
  );
}
