/** The door of outline files: taken whole or refused whole, with a sentence; it never throws. */
import type { Said } from '../../catalog/model';
import { isOutline } from '../../messages/parse-snapshot';
import { hashOf } from '../../packs/hash';
import type { FrameOutline } from '../../screen/outline-model';
import { otherKind } from './kinds';
import { parsedJson } from './pack';
import { tooLarge } from './size';
import { doorWords } from './words';

/** An outline of a whole tab, the top frame first. */
export type TabOutline = readonly { readonly frame: number; readonly outline: FrameOutline }[];

/** Largest outline file, in characters. */
export const outlineLimit = 4_000_000;
const mostFrames = 20;

export type OutlineRead =
  | { readonly ok: true; readonly frames: TabOutline }
  | { readonly ok: false; readonly say: Said };

const isFrame = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { frame, outline } = value as { frame?: unknown; outline?: unknown };
  return Number.isInteger(frame) && (frame as number) >= 0 && isOutline(outline);
};

/** Whether a value is the outline of a tab. */
export const isTabOutline = (value: unknown): value is TabOutline =>
  Array.isArray(value) && value.length > 0 && value.length <= mostFrames && value.every(isFrame);

type Loose = { [key in 'kind' | 'version' | 'hash' | 'frames']?: unknown };

/** Reads an outline file. */
export function readOutlineFile(given: string): OutlineRead {
  if (given.length > outlineLimit) return { ok: false, say: tooLarge(outlineLimit) };
  const value = parsedJson(given) as Loose | null | undefined;
  if (value === undefined) return { ok: false, say: doorWords.noFile };
  if (value === null || typeof value !== 'object' || value.kind !== 'katip-outline')
    return { ok: false, say: otherKind(value, 'katip-outline') ?? doorWords.noOutline };
  if (typeof value.version === 'number' && value.version > 1)
    return { ok: false, say: doorWords.newerOutline };
  if (!isTabOutline(value.frames)) return { ok: false, say: doorWords.noOutline };
  if (hashOf(value.frames) !== value.hash) return { ok: false, say: doorWords.altered };
  return { ok: true, frames: value.frames };
}

/** The text of an outline's file. */
export const writeOutlineFile = (frames: TabOutline): string =>
  `${JSON.stringify({ kind: 'katip-outline', version: 1, hash: hashOf(frames), frames })}\n`;
