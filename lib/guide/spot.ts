/** Where the card can lie without covering anything it must not cover. Pure geometry, in pixels of the view. */
import type { Corner } from '../advice/card-model';
import { type Box, grow, overlaps } from './boxes';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Question {
  readonly view: Box;
  /** The whole card, as high as its words want it. */
  readonly card: Size;
  readonly pill: Size;
  /** What must stay in sight. */
  readonly keep: readonly Box[];
  /** Corners by preference; others follow, nearest to the first before farther ones. */
  readonly corners: readonly Corner[];
  readonly folded: boolean;
}

export interface Spot {
  readonly form: 'card' | 'sheet' | 'pill';
  /** null for a pill that found room in no corner. */
  readonly corner: Corner | null;
  /** Measured from the top, otherwise from the bottom; from the left, otherwise from the right. */
  readonly up: boolean;
  readonly start: boolean;
  readonly x: number;
  readonly y: number;
  /** The height it may have. */
  readonly limit: number;
}

/** Up to this width the card is a sheet over the whole width. */
const narrow = 480;
const edge = 12;
/** Room left around what must stay in sight: the ring and a little air; at the least, the ring alone. */
const air = 10;
const bare = 6;
/** A card lower than this says too little, a sheet too. */
const leastCard = 200;
const leastSheet = 96;

const wide = (box: Box): number => box.right - box.left;
const tall = (box: Box): number => box.bottom - box.top;
export const isNarrow = (view: Box): boolean => wide(view) <= narrow;
/** The card's width in this view. */
export const cardWidth = (view: Box): number =>
  isNarrow(view) ? wide(view) : Math.min(380, wide(view) - 2 * edge);

const isUp = (corner: Corner): boolean => corner.startsWith('top');
const isStart = (corner: Corner): boolean => corner.endsWith('left');
export const cornerAt = (up: boolean, start: boolean): Corner =>
  `${up ? 'top' : 'bottom'}-${start ? 'left' : 'right'}`;

function ranked({ view, corners: [first = 'bottom-right', ...more] }: Question): Corner[] {
  const [up, start] = [isUp(first), isStart(first)];
  const near = [cornerAt(!up, start), cornerAt(up, !start)];
  if (wide(view) < tall(view)) near.reverse();
  return [...new Set([first, ...more, ...near, cornerAt(!up, !start)])];
}

/** The box that a spot takes up, in client pixels, for something of this size. */
export function boxOf(spot: Spot, size: Size, view: Box): Box {
  const height = Math.min(size.height, spot.limit);
  const left = spot.start ? view.left + spot.x : view.right - spot.x - size.width;
  const top = spot.up ? view.top + spot.y : view.bottom - spot.y - height;
  return { left, top, right: left + size.width, bottom: top + height };
}

/** How much of the height of `whole` is free, from its top or bottom edge on. */
function freeHeight(whole: Box, keep: readonly Box[], up: boolean): number {
  const free = keep
    .map((box) => grow(box, air))
    .filter((box) => overlaps(box, whole))
    .map((box) => (up ? box.top - whole.top : whole.bottom - box.bottom));
  return Math.floor(Math.min(tall(whole), ...free));
}

function cardSpot(question: Question): Spot | null {
  const { view, card, keep } = question;
  const sheet = isNarrow(view);
  const gap = sheet ? 0 : edge;
  const most = sheet ? tall(view) * 0.46 : tall(view) - 2 * gap;
  const need = Math.floor(Math.min(card.height, most));
  let best: Spot | null = null;
  for (const corner of ranked(question)) {
    const up = isUp(corner);
    const form = sheet ? 'sheet' : 'card';
    const whole: Spot = { form, corner, up, start: isStart(corner), x: gap, y: gap, limit: most };
    const box = boxOf(whole, { width: cardWidth(view), height: most }, view);
    const free = freeHeight(box, keep, up);
    if (free >= need) return whole;
    // In steps, so that the card is not laid out anew for every pixel of scrolling.
    const limit = free - (free % 16);
    if (limit > (best?.limit ?? 0)) best = { ...whole, limit };
  }
  return best && best.limit >= Math.min(need, sheet ? leastSheet : leastCard) ? best : null;
}

const pillAt = (corner: Corner, x: number, y: number, limit: number): Spot => ({
  form: 'pill',
  corner,
  up: isUp(corner),
  start: isStart(corner),
  x,
  y,
  limit,
});

/** A free place for the pill, in a corner where there is one; null for none. */
function pillSpot(question: Question, gap: number, around: number): Spot | null {
  const { view, pill, keep } = question;
  const kept = keep.map((box) => grow(box, around));
  const limit = tall(view) - 2 * gap;
  const free = (spot: Spot) => !kept.some((box) => overlaps(box, boxOf(spot, pill, view)));
  const spots = ranked(question).map((corner) => pillAt(corner, gap, gap, limit));
  for (let y = gap; y <= limit - pill.height; y += 16) {
    for (const x of [gap, (wide(view) - pill.width) / 2, wide(view) - gap - pill.width]) {
      spots.push({ ...pillAt('bottom-right', x, y, limit), corner: null });
    }
  }
  return spots.find(free) ?? null;
}

/** The card where it fits, lower where it must, a pill where nothing else is left; a covering pill only in a view without any room. */
export function findSpot(question: Question): Spot {
  const card = question.folded ? null : cardSpot(question);
  const pill = card ?? pillSpot(question, edge, air) ?? pillSpot(question, 2, bare);
  const corner = question.corners[0] ?? 'bottom-right';
  return pill ?? pillAt(corner, 2, 2, tall(question.view));
}
