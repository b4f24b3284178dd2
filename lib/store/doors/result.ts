/** The door for results that learners hand in as files. */
import * as z from 'zod/mini';
import type { Said } from '../../catalog/model';
import { screenRecords } from '../../catalog/screens';
import type { HandedIn } from '../../practice/class-results';
import { mistakeKinds } from '../../practice/rules';
import { refusesNumber } from '../../practice/typed';
import { otherKind } from './kinds';
import { tooLarge } from './size';

z.config({ jitless: true });

/** Largest result file, in characters. */
export const resultLimit = 1_000_000;

const screens = [...new Set([...screenRecords.map(({ screen }) => screen), 'unknown'])] as const;
const count = z.int().check(z.gte(0), z.lte(1e9));
const screen = z.enum(screens as [string, ...string[]]);
const words = (length: number) => z.string().check(z.maxLength(length), z.regex(/^[^<>{}`\\]*$/u));

const shape = z.strictObject({
  kind: z.literal('katip-rehberi-result'),
  version: z.literal(1),
  name: words(60),
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  code: z.string().check(z.regex(/^[0-9A-Z-]{0,14}$/u)),
  result: z.strictObject({
    version: z.literal(1),
    scenario: z.string().check(z.regex(/^[a-z0-9:-]{1,60}$/u)),
    edition: z.enum(['katip-2020', 'katip-2025']),
    route: z.enum(['1', '2', '3', 'e']),
    seed: z.int(),
    finished: z.boolean(),
    score: z.number().check(z.gte(0), z.lte(100)),
    passed: z.boolean(),
    mistakes: z
      .array(z.strictObject({ kind: z.enum(mistakeKinds), at: count, screen }))
      .check(z.maxLength(5000)),
    steps: z
      .array(z.strictObject({ screen, ms: z.number().check(z.gte(0), z.lte(1e12)), presses: count }))
      .check(z.maxLength(60)),
    ms: z.number().check(z.gte(0), z.lte(1e12)),
  }),
});

const refused: Said = {
  tr: 'Bu dosya bir sınav sonucu değil ya da bozuk. Sonuçlara eklenmedi.',
  en: 'This file is no exam result, or it is damaged. It was not added.',
};
const newer: Said = {
  tr: 'Bu sonuç, rehberin daha yeni bir sürümüyle yazılmış. Önce rehberi güncelleyin. Sonuçlara eklenmedi.',
  en: 'This result was written by a newer version of the guide. Update the guide first. It was not added.',
};
const realNumber: Said = {
  tr: 'Dosyada T.C. kimlik numarasına benzeyen bir numara var. Sonuçlara eklenmedi.',
  en: 'The file holds a number that looks like a T.C. identity number. It was not added.',
};

const isNewer = (value: unknown): boolean => {
  const { kind, version } = (value ?? {}) as { kind?: unknown; version?: unknown };
  return kind === 'katip-rehberi-result' && typeof version === 'number' && version > 1;
};

/** A result out of a file's text; never throws. */
export function readHandedIn(file: string): { readonly handedIn: HandedIn } | { readonly fault: Said } {
  if (file.length > resultLimit) return { fault: tooLarge(resultLimit) };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { fault: refused };
  }
  const read = z.safeParse(shape, value);
  if (!read.success)
    return { fault: isNewer(value) ? newer : (otherKind(value, 'katip-rehberi-result') ?? refused) };
  return refusesNumber(read.data.name) ? { fault: realNumber } : { handedIn: read.data as HandedIn };
}
