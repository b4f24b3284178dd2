/** The rows that are kept, and the doors they come in by. What belongs to others (worlds, results, scenarios) is plain JSON with a version. */
import * as z from 'zod/mini';
import { isJson, type Json } from './json';

z.config({ jitless: true });

const text = (most: number) => z.string().check(z.maxLength(most));
const id = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[\w.:-]+$/));
/** Milliseconds since 1970. */
const time = z.number().check(z.gte(0), z.lte(8.64e15));
const count = z.int().check(z.gte(0));
const json = z.custom<Json>((value) => isJson(value));
const tab = z.int().check(z.gte(0), z.lte(9999));

const pressShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('press'), tab, press: text(300) }),
  z.strictObject({ kind: z.literal('address'), tab, address: text(300) }),
  z.strictObject({ kind: z.enum(['back', 'forward', 'reload', 'switch', 'close-tab']), tab }),
  z.strictObject({ kind: z.literal('new-tab') }),
  z.strictObject({ kind: z.literal('time'), ms: z.number().check(z.gte(0), z.lte(1e12)) }),
]);

const versioned = z.strictObject({ version: count, data: json });

export const attemptShape = z.strictObject({
  id,
  scenario: id,
  mode: z.enum(['watch', 'guided', 'free', 'exam']),
  edition: z.enum(['katip-2020', 'katip-2025', 'edevlet']),
  route: z.enum(['1', '2', '3', 'e']),
  seed: z.int(),
  started: time,
  ended: z.nullable(time),
  world: z.nullable(versioned),
});

export const eventShape = z.strictObject({ attempt: id, number: count, at: time, press: pressShape });

export const keptShape = z.strictObject({ id, at: time, version: count, data: json });

export const settingShape = z.strictObject({ key: id, value: json });

/** One way through a scenario, from its beginning on. */
export type Attempt = z.infer<typeof attemptShape>;
/** A world, a result, a scenario as its owner writes it, with the owner's version of that form. */
export type Versioned = z.infer<typeof versioned>;
/** One press of an attempt; numbered from 0 without gaps. */
export type PressEvent = z.infer<typeof eventShape>;
/** A row whose inside belongs to its owner. */
export type Kept = z.infer<typeof keptShape>;
export type Setting = z.infer<typeof settingShape>;

/** The tables of rows whose inside belongs to others. */
export const shelves = ['results', 'scenarios', 'classes', 'calls'] as const;
export type ShelfName = (typeof shelves)[number];

/** Every table, in the order in which people are told of them. */
export const tables = ['attempts', 'events', ...shelves, 'settings'] as const;
export type TableName = (typeof tables)[number];

/** The form of a row of each table. */
export const shapes = {
  attempts: attemptShape,
  events: eventShape,
  results: keptShape,
  scenarios: keptShape,
  classes: keptShape,
  calls: keptShape,
  settings: settingShape,
} as const;

export type Row<T extends TableName> = z.infer<(typeof shapes)[T]>;

/** The row, or null when it is damaged. */
export function readRow<T extends TableName>(table: T, value: unknown): Row<T> | null {
  const read = z.safeParse(shapes[table], value);
  return read.success ? (read.data as Row<T>) : null;
}
