/** The file that records leave in and come back by: `.katip.json`. Reading it never throws and says clearly what is wrong. */
import type { Said } from '../catalog/model';
import { orderly, sha256 } from '../support/digest';
import { isJson, type Json, someText } from './json';
import { type Row, readRow, type TableName, tables } from './rows';
import { fileWords } from './words';

/** What the file is, in its own first line. */
export const fileKind = 'katip-rehberi-kayitlari';
/** Version of the file's form; raised when an older guide could no longer read it. */
export const fileVersion = 1;
/** Largest file that is read, in characters. */
export const fileLimit = 50_000_000;

/** Rows by table. */
export type Content = { readonly [T in TableName]: readonly Row<T>[] };

export type FileRead =
  | { readonly ok: true; readonly content: Content; readonly made: number }
  | { readonly ok: false; readonly say: Said };

/** The key of a row within its table. */
export function keyOf(table: TableName, row: Row<TableName>): string {
  if (table === 'events' && 'number' in row) return `${row.attempt} ${row.number}`;
  return 'key' in row ? row.key : 'id' in row ? row.id : '';
}

/** Over everything that is read: one changed letter anywhere spoils it. */
const hashOf = (content: unknown, made: number): string =>
  sha256(orderly({ kind: fileKind, version: fileVersion, made, content }));

/** The file's text. `made`: when, ms since 1970. */
export function writeFile(content: Content, made: number): string {
  const hash = hashOf(content, made);
  return `${JSON.stringify({ kind: fileKind, version: fileVersion, made, hash, content }, null, 1)}\n`;
}

/** Page code or a command, which no record has; a press or a name has neither. */
const unsafe = (text: string): boolean => /<[a-z!/?]|\b(?:javascript|vbscript|data|blob|file):/iu.test(text);

const fail = (why: keyof typeof fileWords): FileRead => ({ ok: false, say: fileWords[why] });

function readTable<T extends TableName>(table: T, value: Json | undefined): Row<T>[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value.map((one) => readRow(table, one)).filter((row) => row !== null);
  const keys = new Set(rows.map((row) => keyOf(table, row)));
  return rows.length === value.length && keys.size === rows.length ? rows : null;
}

/** Presses belong to an attempt of the file and are numbered without gaps. */
function whole({ attempts, events }: Content): boolean {
  const counts = new Map(attempts.map(({ id }) => [id, 0]));
  for (const { attempt, number } of [...events].sort((a, b) => a.number - b.number)) {
    if (counts.get(attempt) !== number) return false;
    counts.set(attempt, number + 1);
  }
  return true;
}

function readContent(value: { [key: string]: Json }): Content | null {
  if (Object.keys(value).sort().join() !== [...tables].sort().join()) return null;
  const read: Partial<Record<TableName, unknown>> = {};
  for (const table of tables) {
    const rows = readTable(table, value[table]);
    if (rows === null) return null;
    read[table] = rows;
  }
  const content = read as Content;
  return whole(content) ? content : null;
}

const isObject = (value: unknown): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A file of ours of which the end is missing, or whose inside is no longer to be read: it begins as ours do. */
const torn = new RegExp(`^\\s*\\{\\s*"kind"\\s*:\\s*"${fileKind}"`, 'u');

/** Reads a file's text. Nothing of it is saved, and nothing in it is ever looked up, run or opened. */
export function readFile(text: string): FileRead {
  if (text.length > fileLimit) return fail('big');
  const bare = text.replace(/^\uFEFF/u, '');
  const file = parsed(bare);
  if (file === null && torn.test(bare)) return fail('changed');
  if (!isObject(file) || file.kind !== fileKind) return fail('notOurs');
  const { version, made, hash, content } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fail('changed');
  if (version > fileVersion) return fail('newer');
  if (typeof made !== 'number' || !Number.isFinite(made) || !isObject(content)) return fail('changed');
  if (Object.keys(file).length !== 5) return fail('changed');
  if (!isJson(content)) return fail('damaged');
  if (hash !== hashOf(content, made)) return fail('changed');
  if (someText(content, unsafe)) return fail('unsafe');
  const rows = readContent(content);
  return rows ? { ok: true, content: rows, made } : fail('damaged');
}
