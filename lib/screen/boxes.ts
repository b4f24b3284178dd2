/** Rectangles in viewport pixels, for reading and drawing alike. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The common part; an empty box where there is none. */
export const meet = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** Whether a box is too small to be seen: less than `least` pixels wide or high. */
export const isEmpty = ({ left, top, right, bottom }: Box, least = 1): boolean =>
  right - left < least || bottom - top < least;

/** The box with `by` pixels more on every side. */
export const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const area = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** What can be seen of the page, scrolled as it is. */
export const viewBox = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
