/** Whether a value is a snapshot in every part: a damaged one is refused whole. */
import { type FrameOutline, mostThings, roles, tags } from '../screen/outline-model';
import type { Snapshot } from '../screen/snapshot';

type Loose = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= 200;
const isYesNo: Check = (value) => typeof value === 'boolean';
const isTold: Check = (value) => value === null || typeof value === 'boolean';
const isWhole: Check = (value) => Number.isInteger(value);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isLoose(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

const words = listOf(isText, 200);

const isSection = shape({ prose: isYesNo, stems: words });

const isThing = shape({
  at: isWhole,
  look: oneOf('control', 'row', 'text', 'heading'),
  names: words,
  begins: words,
  holds: words,
  tokens: words,
  others: isWhole,
  disabled: isYesNo,
  choice: isYesNo,
  selected: isTold,
  expanded: isTold,
  row: isWhole,
  window: isWhole,
  column: isText,
  reach: oneOf('shown', 'clipped', 'covered', 'up', 'down', 'left', 'right'),
  main: isYesNo,
  late: oneOf(true, undefined),
  sign: oneOf(true, undefined),
  section: (value) => value === undefined || isSection(value),
});

const looksLike = shape({
  site: oneOf('katip', 'edevlet', 'identity'),
  path: isText,
  things: listOf(isThing, 4000),
  windows: listOf(shape({ modal: isYesNo, stems: words, frame: isText }), 60),
  asker: oneOf('katip', 'edevlet', 'other', 'nobody'),
  account: oneOf(true, undefined),
  asks: oneOf(true, undefined),
  busy: isYesNo,
  foreign: isYesNo,
  old: isYesNo,
  partial: isYesNo,
  size: isText,
  frames: listOf(isText, 200),
  stems: (value) => value === undefined || words(value),
  rest: shape({ controls: isWhole, rows: isWhole, veiled: isWhole, texts: isWhole }),
});

export const isSnapshot = (value: unknown): value is Snapshot => looksLike(value);

const isSize: Check = (value) => Number.isInteger(value) && Math.abs(value as number) < 1e6;
const isOutlined = shape({
  said: listOf(isText, 6),
  hidden: listOf(oneOf(1, 2, 3), 6),
  count: isSize,
  tag: oneOf(...tags, 'other'),
  role: oneOf(...roles, ''),
  box: (value) => listOf(isSize, 4)(value) && (value as unknown[]).length === 4,
});

/** Whether a value is one frame's outline in every part. */
export const isOutline = (value: unknown): value is FrameOutline =>
  isSnapshot(value) && listOf(isOutlined, mostThings)(value.things);

const isShare: Check = (value) => Number.isFinite(value);

/** A ringed place in an inner frame. */
export const isSpot = shape({ size: isText, left: isShare, top: isShare, right: isShare, bottom: isShare });
