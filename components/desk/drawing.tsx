/** The caller's screen as a practice drawing, with the ring where theirs is. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import type { PageView } from '../../lib/practice/view';
import type { SpokenState } from '../../lib/support/spoken/state';
import { PracticeSite } from '../practice-site/practice-site';
import { lookAtDrawing } from './look-at-drawing';
import { deskWords as words } from './words';

interface Ring {
  readonly target: string;
  /** CSS lengths, from the drawing's own corner. */
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

/** Pixels between a target and its ring, as on the live page. */
const margin = 4;
/** Pauses after a change of size before the drawing is looked at again, ms. */
const calm = 120;

/** What the guide itself rings on the drawing; null when it makes something else of it than the code says. */
function ringsOn(box: Element, page: PageView, state: SpokenState): Ring[] | null {
  const root = box.querySelector('[data-part="practice-site"]');
  const seen = root && lookAtDrawing(root, page, state);
  if (!seen || seen.screen !== state.screen || seen.moment !== state.moment || seen.grey !== state.grey)
    return null;
  // Where the caller sees no ring, none is shown here.
  if (state.sight !== 'plain' && state.sight !== 'old-address') return [];
  const corner = box.getBoundingClientRect();
  // Shares of the drawing: they hold whatever the scale it is shown at.
  const x = (length: number): string => `${(100 * length) / corner.width}%`;
  const y = (length: number): string => `${(100 * length) / corner.height}%`;
  return seen.targets.map(({ target, element }) => {
    const { left, top, right, bottom } = seenPart(element);
    return {
      target,
      left: `calc(${x(left - corner.left)} - ${margin}px)`,
      top: `calc(${y(top - corner.top)} - ${margin}px)`,
      width: `calc(${x(right - left)} + ${2 * margin}px)`,
      height: `calc(${y(bottom - top)} + ${2 * margin}px)`,
    };
  });
}

/** What a list that scrolls sideways leaves of a row. */
function seenPart(element: Element): Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'> {
  const box = element.getBoundingClientRect();
  const scroller = element.closest('.ps-scroll')?.getBoundingClientRect() ?? box;
  return {
    left: Math.max(box.left, scroller.left),
    top: box.top,
    right: Math.min(box.right, scroller.right),
    bottom: box.bottom,
  };
}

/** Looks when the drawing comes into view and whenever its size has changed; returns the end of it. */
function watch(box: Element, look: () => void, atOnce: boolean): () => void {
  let timer = 0;
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(look, calm);
  };
  const size = new ResizeObserver(soon);
  const view = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && soon(), {
    threshold: [0.2, 0.6],
  });
  // The first look needs no calm: nothing has changed yet.
  if (atOnce || box.getBoundingClientRect().top < innerHeight) look();
  size.observe(box);
  view.observe(box);
  // Another font moves what lies inside without changing the size of the whole.
  void document.fonts.ready.then(soon);
  return () => {
    clearTimeout(timer);
    size.disconnect();
    view.disconnect();
  };
}

/**
 * What lies outside the view cannot be looked at as a person would: for the moment of the look, which nobody sees,
 * a picture on paper stands in front.
 */
function inView<T>(box: Element, look: () => T): T {
  const frame = box.closest('[data-picture]');
  frame?.setAttribute('data-picture', 'looked-at');
  try {
    return look();
  } finally {
    frame?.setAttribute('data-picture', '');
  }
}

/** `none` where no ring belongs, `ringed`, or `unsure` where the drawing does not show the state exactly. */
type Standing = 'looking' | 'none' | 'ringed' | 'unsure';

interface DrawingProps {
  readonly page: PageView;
  readonly state: SpokenState;
  readonly language: Language;
  /** On paper: looked at wherever it stands, and nothing is said beside it. */
  readonly onPaper?: boolean;
}

/** Room above a ring that is kept in the picture, CSS px of the drawing. */
const headroom = 110;

/** A picture on paper is cut below: moved up so far that its first ring is in it. */
function bringIntoPicture(box: HTMLElement | null, rings: readonly Ring[] | null | undefined): void {
  const first = box?.querySelector<HTMLElement>('.drawing-ring');
  const shift = rings && rings.length > 0 && first ? Math.max(0, first.offsetTop - headroom) : 0;
  box?.style.setProperty('top', `${-shift}px`);
}

/** `page` and `state` must stay the same objects as long as they mean the same. */
export function Drawing({ page, state, language, onPaper = false }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [rings, setRings] = useState<Ring[] | null | undefined>(undefined);
  useEffect(() => {
    const at = box.current;
    if (!at) return undefined;
    const look = (): Ring[] | null => ringsOn(at, page, state);
    return watch(at, () => setRings(onPaper ? inView(at, look) : look()), onPaper);
  }, [page, state, onPaper]);
  useLayoutEffect(() => {
    if (onPaper) bringIntoPicture(box.current, rings);
  }, [rings, onPaper]);
  const standing: Standing =
    rings === undefined ? 'looking' : rings === null ? 'unsure' : rings.length > 0 ? 'ringed' : 'none';
  // A finished approval is told by what came before it: no look at one picture can see that.
  const note =
    standing === 'unsure' && state.screen !== 'approval-complete'
      ? words.unsure
      : standing === 'none'
        ? words.noRing
        : null;
  return (
    <>
      <div class="drawing" lang="tr" data-rings={standing} ref={box}>
        <PracticeSite page={page} still onPress={() => undefined} />
        {(rings ?? []).map(({ target, ...place }) => (
          <span
            key={`${target} ${place.top} ${place.left}`}
            class="drawing-ring"
            data-drawn-ring={target}
            style={place}
          />
        ))}
      </div>
      {note !== null && !onPaper && <p class="small">{note[language]}</p>}
    </>
  );
}
