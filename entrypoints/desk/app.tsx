import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/desk';
import { deskWords } from '../../components/desk/words';
import { screenWords } from '../../components/popup/screen-words';
import type { Said } from '../../lib/catalog/model';
import { StoreFault } from '../../lib/store';
import { type Call, csvOf } from '../../lib/support/call-log';
import type { Outcome } from '../../lib/support/outcomes';
import { readCode } from '../../lib/support/spoken/read';
import type { SpokenState } from '../../lib/support/spoken/state';
import { useLanguage } from '../popup/use-language';
import { type CallBook, openCallBook } from './call-book';
import { saveFile } from './save-file';

const typedAtFirst = new URLSearchParams(location.search).get('code') ?? '';
const minutesEast = (): number => -new Date().getTimezoneOffset();

function useCalls() {
  // Whatever is pressed before the log stands open waits for it.
  const [book] = useState(() => openCallBook(browser.extension.inIncognitoContext));
  const [calls, setCalls] = useState<readonly Call[]>([]);
  const [fault, setFault] = useState<Said | null>(null);
  /** Runs one step on the log and shows what is in it then; false when it failed, with the reason shown. */
  const run = async (step: (book: CallBook) => Promise<void>): Promise<boolean> => {
    const on = await book;
    try {
      await step(on);
      setCalls(await on.list());
      setFault(on.fault);
      return true;
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      setFault(error.say);
      return false;
    }
  };
  useEffect(() => {
    const look = (): Promise<boolean> => run(async () => undefined);
    void book.then((opened) => {
      opened.onChange(() => void look());
      return look();
    });
  }, []);
  return {
    calls,
    fault,
    put: (id: string, call: Call) => run((on) => on.put(id, call)),
    erase: () => run((on) => on.erase()),
  };
}

/** Joins the help-desk's page to the browser. */
export function App() {
  const { language, choose } = useLanguage(deskWords.title);
  const [typed, setTyped] = useState(typedAtFirst);
  const heard = useMemo(() => readCode(typed), [typed]);
  const { calls, fault, put, erase } = useCalls();
  // A call that is kept twice, or with another outcome, stays one call.
  const call = useRef(crypto.randomUUID());
  const code = heard.kind === 'state' ? heard.words.join(' ') : '';

  const open = (text: string): void => {
    setTyped(text);
    call.current = crypto.randomUUID();
    // Only a sound code goes into the address: what else was typed must not stay in the browser's history.
    const next = readCode(text);
    const sound = next.kind === 'state' ? next.words.join(' ') : '';
    history.replaceState(
      null,
      '',
      sound === '' ? location.pathname : `?${new URLSearchParams({ code: sound })}`,
    );
  };
  return (
    <Desk
      language={language}
      typed={typed}
      heard={heard}
      calls={calls}
      fault={fault}
      minutesEast={minutesEast()}
      now={Date.now()}
      on={{
        language: choose,
        open,
        keep: (state: SpokenState, outcome: Outcome) =>
          put(call.current, { at: Date.now(), code, screen: state.screen, outcome }),
        copy: (text) =>
          navigator.clipboard.writeText(text).then(
            () => true,
            () => false,
          ),
        save: () =>
          saveFile(deskWords.file[language], 'text/csv', csvOf(calls, screenWords, minutesEast(), language)),
        erase: () => void erase(),
      }}
    />
  );
}
