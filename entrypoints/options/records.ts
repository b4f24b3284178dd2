import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StoredLine } from '../../components/options/ledger-view';
import { ledgerWords as words } from '../../components/options/ledger-words';
import type { RecordsProps } from '../../components/options/options';
import type { Language, Said } from '../../lib/catalog/model';
import { type Attempt, eraseUnopened, openStore, type Store, StoreFault } from '../../lib/store';
import { textOfFile } from '../../lib/store/doors/size';
import { type Content, fileLimit, readFile, writeFile } from '../../lib/store/file';
import type { Difference } from '../../lib/store/transfer';
import { wipedWords } from '../../lib/store/words';
import { tell } from '../popup/hub';
import { saveFile, storedLines, watchKept } from './kept';

const sayOf = (error: unknown): Said =>
  (error instanceof StoreFault ? error : new StoreFault('unknown', error)).say;

const filled = (said: Said, part: string, value: string): Said => ({
  tr: said.tr.replace(part, value),
  en: said.en.replace(part, value),
});

function useStore() {
  const [store, setStore] = useState<Store | null>(null);
  const [unopened, setUnopened] = useState(false);
  const [turn, setTurn] = useState(0);
  const [fault, setFault] = useState<Said | null>(null);
  useEffect(() => {
    let open: Store | null = null;
    openStore().then(
      (opened) => {
        open = opened;
        setStore(opened);
        if (opened.wiped) setFault(wipedWords);
      },
      (error: unknown) => {
        setUnopened(true);
        setFault(sayOf(error));
      },
    );
    return () => open?.close();
  }, [turn]);
  /** Erases what cannot be opened, and opens anew. */
  const eraseWhole = async (): Promise<void> => {
    await eraseUnopened();
    setUnopened(false);
    setFault(null);
    setTurn(turn + 1);
  };
  return { store, unopened, fault, setFault, eraseWhole };
}

interface Shown {
  readonly lines: readonly StoredLine[] | null;
  readonly attempts: readonly Attempt[];
}

interface Pending {
  readonly content: Content;
  readonly difference: readonly Difference[];
}

const isBlank = (content: Content): boolean => Object.values(content).every((rows) => rows.length === 0);

/** The file that the person chose, read and compared; a sentence when it cannot be taken. */
async function readPending(store: Store, file: File): Promise<Pending | Said> {
  const found = await textOfFile(file, fileLimit);
  if ('fault' in found) return found.fault;
  const read = readFile(found.text);
  return read.ok ? { content: read.content, difference: await store.compare(read.content) } : read.say;
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Joins the records and the keys to the settings page. */
export function useRecords(language: Language): RecordsProps {
  const { store, unopened, fault, setFault, eraseWhole } = useStore();
  const [shown, setShown] = useState<Shown>({ lines: null, attempts: [] });
  const [pending, setPending] = useState<Pending | null>(null);
  const [trouble, setTrouble] = useState<Said | null>(null);
  const [done, setDone] = useState<Said | null>(null);
  const [left, setLeft] = useState<readonly StoredLine[] | null>(null);
  const [asked, setAsked] = useState(false);
  const turn = useRef(0);

  const look = useCallback(async (): Promise<readonly StoredLine[]> => {
    const mine = ++turn.current;
    const [lines, attempts] = await Promise.all([
      storedLines(store, unopened, language),
      store?.attempts.list().catch(() => []) ?? [],
    ]);
    if (turn.current === mine) setShown({ lines, attempts });
    return lines;
  }, [store, unopened, language]);
  // What is done may change what is open: afterwards it is looked at as it is then.
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const again = (): void => void look();
    again();
    const ends = [watchKept(again), store?.onChange(again)];
    return () => {
      for (const end of ends) end?.();
    };
  }, [store, look]);

  /** One thing after another; a fault is said and changes nothing. */
  const attempt = (work: (open: Store) => Promise<void>): void => {
    setTrouble(null);
    setDone(null);
    setLeft(null);
    if (store) finish(work(store));
    else setTrouble(fault ?? sayOf(null));
  };
  const finish = (work: Promise<void>): void => {
    work
      .catch((error: unknown) => setTrouble(sayOf(error)))
      .then(() => latest.current())
      .catch((error: unknown) => setFault(sayOf(error)));
  };

  const eraseAll = async (): Promise<void> => {
    await (store ? store.erase() : eraseWhole());
    if (!(await tell({ kind: 'forget' }))) throw new StoreFault('unknown');
    const rest = (await latest.current()).filter(({ key }) => key !== 'unopened');
    setDone(rest.length === 0 ? words.erased : words.eraseHalf);
    setLeft(rest);
  };

  return {
    ...shown,
    fault,
    trouble,
    done,
    left,
    asked,
    difference: pending?.difference ?? null,
    export: (id) =>
      attempt(async (open) => {
        const content = await open.collect(id);
        if (isBlank(content)) return setDone(words.nothingToExport);
        const now = Date.now();
        const name = `katip-rehberi-${id === undefined ? 'kayitlar' : 'deneme'}-${dayOf(now)}.katip.json`;
        saveFile(name, writeFile(content, now));
        setDone(filled(words.exported, '{name}', name));
      }),
    pick: (file) =>
      attempt(async (open) => {
        setPending(null);
        const read = await readPending(open, file);
        if ('content' in read) setPending(read);
        else setTrouble(read);
      }),
    take: (whose) =>
      attempt(async (open) => {
        if (!pending) return;
        const lines = await open.take(pending.content, whose);
        const count = lines.reduce(
          (all, { fresh, differing }) =>
            all + fresh.length + (whose === 'take-theirs' ? differing.length : 0),
          0,
        );
        setPending(null);
        setDone(filled(words.taken, '{n}', String(count)));
      }),
    cancel: () => {
      setPending(null);
      setAsked(false);
    },
    ask: () => setAsked(true),
    erase: () => {
      setAsked(false);
      setPending(null);
      setTrouble(null);
      finish(eraseAll());
    },
  };
}
