/** Out to a file, in from one, and away. */
import { orderly } from '../support/digest';
import { eventsOf } from './attempts';
import { type Base, readable } from './base';
import { type Content, keyOf } from './file';
import { type Row, shelves, type TableName, tables } from './rows';
import type { Reading, Writing } from './transact';

/** What a file would bring, in rows: attempts with their presses count as one. */
export interface Difference {
  readonly table: Exclude<TableName, 'events'>;
  /** Here there is none of that name. */
  readonly fresh: readonly string[];
  readonly same: readonly string[];
  /** Both have it, and they differ. */
  readonly differing: readonly string[];
}

export interface Transfer {
  /** Everything, or one attempt with its presses; damaged rows cannot go along. */
  collect(attempt?: string): Promise<Content>;
  /** What taking a file in would change. Changes nothing. */
  compare(content: Content): Promise<Difference[]>;
  /** Takes a file in, all or nothing. Where both differ, `differing` decides. Nothing that only stands here is touched. */
  take(content: Content, differing: 'keep-mine' | 'take-theirs'): Promise<Difference[]>;
  /** Erases every row of every table. */
  erase(): Promise<void>;
}

type Tx = Reading | Writing;

async function collectIn(tx: Tx, attempt?: string): Promise<Content> {
  const events = await tx.objectStore('events').getAll(attempt === undefined ? null : eventsOf(attempt));
  const rows: Record<string, unknown> = { events: readable('events', events) };
  rows.attempts = readable('attempts', await tx.objectStore('attempts').getAll(attempt ?? null));
  for (const name of [...shelves, 'settings'] as const)
    rows[name] = attempt === undefined ? readable(name, await tx.objectStore(name).getAll()) : [];
  return tidy(rows as Content);
}

/** Presses whose attempt is gone or damaged, or after a gap, cannot be read back: they do not go along. */
function tidy(content: Content): Content {
  const next = new Map(content.attempts.map(({ id }) => [id, 0]));
  const events = content.events.filter(({ attempt, number }) => {
    if (next.get(attempt) !== number) return false;
    next.set(attempt, number + 1);
    return true;
  });
  return { ...content, events };
}

const pressesOf = ({ events }: Content, id: string): unknown =>
  events.filter(({ attempt }) => attempt === id).sort((a, b) => a.number - b.number);

type Differing = Difference['table'];

/** Rows as comparable texts, by their key. */
function texts(content: Content, table: Differing): Map<string, string> {
  const rows: readonly Row<TableName>[] = content[table];
  return new Map(
    rows.map((row) => {
      const key = keyOf(table, row);
      return [key, orderly(table === 'attempts' ? [row, pressesOf(content, key)] : row)];
    }),
  );
}

async function compareIn(tx: Tx, content: Content): Promise<Difference[]> {
  const mine = await collectIn(tx);
  const lines: Difference[] = [];
  for (const table of tables) {
    if (table === 'events') continue;
    const here = texts(mine, table);
    const keys = new Set((await tx.objectStore(table).getAllKeys()).map(String));
    const theirs = [...texts(content, table)];
    lines.push({
      table,
      fresh: theirs.filter(([key]) => !keys.has(key)).map(([key]) => key),
      same: theirs.filter(([key, text]) => here.get(key) === text).map(([key]) => key),
      differing: theirs.filter(([key, text]) => keys.has(key) && here.get(key) !== text).map(([key]) => key),
    });
  }
  return lines;
}

async function putAttempts(tx: Writing, content: Content, wanted: ReadonlySet<string>): Promise<void> {
  for (const row of content.attempts) {
    if (!wanted.has(row.id)) continue;
    await tx.objectStore('events').delete(eventsOf(row.id));
    await tx.objectStore('attempts').put(row);
  }
  for (const event of content.events)
    if (wanted.has(event.attempt)) await tx.objectStore('events').put(event);
}

async function takeIn(tx: Writing, content: Content, theirs: boolean): Promise<Difference[]> {
  const lines = await compareIn(tx, content);
  for (const { table, fresh, differing } of lines) {
    const wanted = new Set([...fresh, ...(theirs ? differing : [])]);
    if (table === 'attempts') await putAttempts(tx, content, wanted);
    else
      for (const row of content[table])
        if (wanted.has(keyOf(table, row))) await tx.objectStore(table).put(row as never);
  }
  return lines;
}

/** The operations that move everything at once. */
export function transferOf({ read, write, prune }: Base): Transfer {
  return {
    collect: (attempt) => read([...tables], (tx) => collectIn(tx, attempt)),
    compare: (content) => read([...tables], (tx) => compareIn(tx, content)),
    take: (content, differing) =>
      write([...tables], (tx) => takeIn(tx, content, differing === 'take-theirs')),
    erase: () =>
      prune([...tables], async (tx) => {
        for (const table of tables) await tx.objectStore(table).clear();
      }),
  };
}
