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

/** `limit`: the height the card may have. The sides that are not given are free. */
export interface Spot {
  readonly form: 'card' | 'sheet' | 'pill';
  /** null for a pill that found room in no corner. */
  readonly corner: Corner | null;
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly limit: number;
}

/** Up to this width the card is a sheet over the whole width. */
const narrow = 480;
const edge = 12;
/** Room left around what must stay in sight: the ring and a little air. */
const air = 10;
/** A card lower than this says too little. */
const least = { card: 200, sheet: 96 };

export const isNarrow = (view: Box): boolean => view.right - view.left <= narrow;

/** The card's width in this view. */
export function cardWidth(view: Box): number {
  const width = view.right - view.left;
  return isNarrow(view) ? width : Math.min(380, width - 2 * edge);
}

function ranked({ view, corners }: Question): Corner[] {
  const [first] = corners;
  const [v, h] = (first ?? 'bottom-right').split('-') as ['top' | 'bottom', 'left' | 'right'];
  const vertical: Corner = `${v === 'top' ? 'bottom' : 'top'}-${h}`;
  const sideways: Corner = `${v}-${h === 'left' ? 'right' : 'left'}`;
  const across: Corner = `${v === 'top' ? 'bottom' : 'top'}-${h === 'left' ? 'right' : 'left'}`;
  const near = view.right - view.left > view.bottom - view.top ? [vertical, sideways] : [sideways, vertical];
  return [...new Set<Corner>([...corners, ...near, across])];
}

/** Height free from that edge of the view on, for something `left` to `right` wide. */
function freeHeight(
  view: Box,
  keep: readonly Box[],
  left: number,
  right: number,
  up: boolean,
  gap: number,
): number {
  let free = view.bottom - view.top - 2 * gap;
  for (const box of keep.map((one) => grow(one, air))) {
    if (box.right <= left || box.left >= right || box.bottom <= view.top || box.top >= view.bottom) continue;
    free = Math.min(free, up ? box.top - view.top - gap : view.bottom - gap - box.bottom);
  }
  return free;
}

function cardSpot(question: Question): Spot | null {
  const { view, card, keep } = question;
  const sheet = isNarrow(view);
  const gap = sheet ? 0 : edge;
  const width = cardWidth(view);
  const most = sheet ? (view.bottom - view.top) * 0.46 : view.bottom - view.top - 2 * gap;
  const need = Math.min(card.height, most);
  let best: Spot | null = null;
  for (const corner of ranked(question)) {
    const up = corner.startsWith('top');
    const left = corner.endsWith('left') ? view.left + gap : view.right - gap - width;
    const limit = Math.floor(Math.min(most, freeHeight(view, keep, left, left + width, up, gap)));
    const side = corner.endsWith('left') ? { left: gap } : { right: gap };
    const spot: Spot = {
      form: sheet ? 'sheet' : 'card',
      corner,
      ...(sheet ? { left: 0 } : side),
      ...(up ? { top: gap } : { bottom: gap }),
      limit,
    };
    if (limit >= Math.floor(need)) return spot;
    if (limit > (best?.limit ?? 0)) best = spot;
  }
  const enough = Math.min(need, sheet ? least.sheet : least.card);
  return best && best.limit >= enough ? best : null;
}

function pillSpot(question: Question): Spot {
  return pillAt(question, edge, air) ?? pillAt(question, 2, 6) ?? pillAt({ ...question, keep: [] }, edge, 0);
  const wide = view.right - view.left;
  const tall = view.bottom - view.top;
  const free = (left: number, top: number) => {
    const box = { left, top, right: left + pill.width, bottom: top + pill.height };
    return !kept.some((one) => overlaps(one, box));
  };
  const base = { form: 'pill', limit: tall - 2 * edge } as const;
  const corners = ranked(question);
  const lastLeft = wide - edge - pill.width;
  const lastTop = tall - edge - pill.height;
  const inCorner = (corner: Corner): Spot => ({
    ...base,
    corner,
    ...(corner.endsWith('left') ? { left: edge } : { right: edge }),
    ...(corner.startsWith('top') ? { top: edge } : { bottom: edge }),
  });
  for (const corner of corners) {
    const x = corner.endsWith('left') ? edge : lastLeft;
    const y = corner.startsWith('top') ? edge : lastTop;
    if (free(view.left + x, view.top + y)) return inCorner(corner);
  }
  for (let top = lastTop; top >= edge; top -= 16) {
    for (const left of [lastLeft, edge, lastLeft / 2]) {
      if (free(view.left + left, view.top + top)) return { ...base, corner: null, left, top };
    }
  }
  return inCorner(corners[0] ?? 'bottom-right');
}

/** The card where it fits, lower where it must, a pill where nothing else is left. */
export function findSpot(question: Question): Spot {
  return (question.folded ? null : cardSpot(question)) ?? pillSpot(question);
}

/** The corner of the view that is nearest to a point. */
export function nearestCorner(view: Box, x: number, y: number): Corner {
  const v = y < (view.top + view.bottom) / 2 ? 'top' : 'bottom';
  return `${v}-${x < (view.left + view.right) / 2 ? 'left' : 'right'}`;
}
