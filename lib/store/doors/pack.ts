/** The door of pack files: a file is taken whole or refused whole, with a sentence; it never throws. */
import * as z from 'zod/mini';
import type { Said, ScreenRecord } from '../../catalog/model';
import { hashOf } from '../../packs/hash';
import type { FlowPack, KeptPack, PackFile } from '../../packs/model';
import { faultsOf } from '../../packs/rules';
import { otherKind } from './kinds';
import { tooLarge } from './size';
import { doorWords } from './words';

z.config({ jitless: true });

/** Largest pack file, in characters. */
export const packLimit = 200_000;

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const edition = z.enum(['katip-2020', 'katip-2025', 'edevlet']);
const clue = z.strictObject({ in: z.enum(['target', 'mark', 'must']), id: text(120) });
const list = <T extends z.ZodMiniType>(of: T, most: number) => z.array(of).check(z.maxLength(most));

const packShape = z.strictObject({
  kind: z.literal('katip-pack'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]{8}$/u)),
  title: text(80),
  revision: z.int().check(z.positive(), z.maximum(1_000_000)),
  names: list(z.strictObject({ edition, screen: text(40), clue, name: text(60) }), 200),
  texts: list(
    z.strictObject({
      edition,
      screen: text(40),
      kind: z.enum(['hint', 'hazard']),
      say: z.strictObject({ tr: text(300), en: text(300) }),
    }),
    100,
  ),
  editions: list(
    z.strictObject({
      title: text(80),
      like: edition,
      screens: list(
        z.strictObject({
          screen: text(40),
          must: list(
            z.strictObject({ see: z.enum(['control', 'text', 'heading']), named: list(text(60), 12) }),
            20,
          ),
          names: list(z.strictObject({ clue, name: text(60) }), 60),
        }),
        40,
      ),
    }),
    6,
  ),
});
const fileShape = z.strictObject({ pack: packShape, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/u)) });

export type PackRead =
  | { readonly ok: true; readonly file: PackFile }
  | { readonly ok: false; readonly say: readonly Said[] };

const refuse = (...say: Said[]): PackRead => ({ ok: false, say });

/** What JSON says, without keys that mean more than they say; undefined where it is none. */
export function parsedJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

/** Reads a pack file. `beside`: the packs that would be in use with it. */
export function readPackFile(
  given: string,
  records: readonly ScreenRecord[],
  beside: readonly FlowPack[] = [],
): PackRead {
  if (given.length > packLimit) return refuse(tooLarge(packLimit));
  const value = parsedJson(given);
  if (value === undefined) return refuse(doorWords.noFile);
  const shaped = fileShape.safeParse(value);
  if (!shaped.success)
    return refuse(isNewer(value) ? doorWords.newer : (otherKind(value, 'katip-pack') ?? doorWords.noPack));
  const { pack, hash } = shaped.data as PackFile;
  if (hashOf(pack) !== hash) return refuse(doorWords.altered);
  const faults = faultsOf(records, pack, beside);
  return faults.length > 0 ? refuse(doorWords.faults, ...faults) : { ok: true, file: { pack, hash } };
}

function isNewer(value: unknown): boolean {
  const pack = (value as { pack?: { kind?: unknown; version?: unknown } } | null)?.pack;
  return pack?.kind === 'katip-pack' && typeof pack.version === 'number' && pack.version > 1;
}

/** The packs that a policy carries as the text of their files, and what is wrong with the others. */
export function readPolicyPacks(texts: readonly string[], records: readonly ScreenRecord[]) {
  const packs: KeptPack[] = [];
  const faults: Said[] = [];
  for (const text of texts) {
    const read = readPackFile(text, records);
    if (read.ok) packs.push({ ...read.file, on: true });
    else faults.push(...read.say);
  }
  return { packs, faults };
}

/** The text of a pack's file. */
export const writePackFile = (pack: FlowPack): string =>
  `${JSON.stringify({ pack, hash: hashOf(pack) }, null, 1)}\n`;
