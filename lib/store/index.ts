/** Everything that lasts, in extension pages only: rehearsals, results, own scenarios, collected results, calls, settings. */
import { type Attempts, attemptsOf, type Events, eventsIn } from './attempts';
import { type Base, baseOf, isEmpty } from './base';
import { StoreFault } from './fault';
import { beginLog } from './fresh-log';
import { type Ledger, ledgerOf } from './ledger';
import { gentle, type Mark, markHere } from './mark';
import { type Database, deleteDatabase, openDatabase } from './open';
import { type TableName, tables } from './rows';
import { type Settings, type Shelf, settingsOf, shelfOf } from './shelf';
import { tellTabs } from './tabs';
import { type Transfer, transferOf } from './transfer';

export type { Attempts, Events } from './attempts';
export { type FaultKind, StoreFault } from './fault';
export type { Json } from './json';
export type { Attempt, Kept, PressEvent, Setting, ShelfName, TableName, Versioned } from './rows';
export type { Reader, Settings, Shelf } from './shelf';

/** Every operation rejects with a StoreFault and with nothing else. What is resolved is on the disk. */
export interface Store extends Transfer {
  readonly attempts: Attempts;
  readonly events: Events;
  readonly results: Shelf;
  readonly scenarios: Shelf;
  readonly classes: Shelf;
  readonly calls: Shelf;
  readonly settings: Settings;
  /** The records of last time were not found: say `wipedWords`. */
  readonly wiped: boolean;
  /** All that is in the database, table by table. */
  ledger(): Promise<Ledger>;
  /** Hears which tables another tab has changed; returns the end of it. */
  onChange(heard: (changed: readonly TableName[]) => void): () => void;
  close(): void;
}

export interface StoreOptions {
  /** Name of the database. */
  readonly name?: string;
  /** How long an old tab may hold up an upgrade, ms. */
  readonly patience?: number;
  /** Outside the database: whether there were records before. */
  readonly mark?: Mark | null;
}

/** A connection that may end at any time. */
interface Link {
  open(): Database;
  close(): void;
}

async function connect(name: string, patience: number): Promise<Link> {
  let db: Database | null = null;
  const ended = (): void => {
    db = null;
  };
  db = await openDatabase({ name, patience, ended });
  return {
    open: () => {
      if (!db) throw new StoreFault('closed');
      return db;
    },
    close: () => {
      db?.close();
      db = null;
    },
  };
}

/** Opens the records. Rejects with a StoreFault: show its sentence, and go on without keeping anything. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { name = 'katip-rehberi', patience = 3000 } = options;
  const mark = gentle(options.mark === undefined ? markHere(name) : options.mark);
  const link = await connect(name, patience);
  await beginLog(name);
  const tabs = tellTabs(name);
  const base = baseOf({ open: link.open, tell: tabs.tell, mark });
  const close = (): void => {
    tabs.close();
    link.close();
  };
  try {
    return { ...tablesOf(base), wiped: await isWiped(base, mark), onChange: tabs.onChange, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Erases records that cannot be opened, whole; only when a person has asked for it. Rejects with a StoreFault. */
export async function eraseUnopened(options: StoreOptions = {}): Promise<void> {
  const { name = 'katip-rehberi', patience = 3000 } = options;
  await deleteDatabase(name, patience);
  gentle(options.mark === undefined ? markHere(name) : options.mark).set(false);
}

/** Whether there were records last time, and are none now. */
const isWiped = (base: Base, mark: Mark): Promise<boolean> =>
  base.read([...tables], async (tx) => mark.read() && (await isEmpty(tx)));

const tablesOf = (base: Base): Omit<Store, 'wiped' | 'onChange' | 'close'> => ({
  attempts: attemptsOf(base),
  events: eventsIn(base),
  results: shelfOf(base, 'results'),
  scenarios: shelfOf(base, 'scenarios'),
  classes: shelfOf(base, 'classes'),
  calls: shelfOf(base, 'calls'),
  settings: settingsOf(base),
  ...transferOf(base),
  ledger: () => ledgerOf(base),
});
