/** The caller's screen as a practice drawing, with the ring where theirs is. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  return seen.targets.map(({ target, element }) => {
    const { left, top, right, bottom } = seenPart(element);
    return {
      target,
      left: `${left - corner.left - margin}px`,
      top: `${top - corner.top - margin}px`,
      width: `${right - left + 2 * margin}px`,
      height: `${bottom - top + 2 * margin}px`,
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
function watch(box: Element, look: () => void): () => void {
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
  if (box.getBoundingClientRect().top < innerHeight) look();
  size.observe(box);
  view.observe(box);
  return () => {
    clearTimeout(timer);
    size.disconnect();
    view.disconnect();
  };
}

/** `none` where no ring belongs, `ringed`, or `unsure` where the drawing does not show the state exactly. */
type Standing = 'looking' | 'none' | 'ringed' | 'unsure';

/** `page` and `state` must stay the same objects as long as they mean the same. */
export function Drawing(props: { page: PageView; state: SpokenState; language: Language }) {
  const { page, state, language } = props;
  const box = useRef<HTMLDivElement>(null);
  const [rings, setRings] = useState<Ring[] | null | undefined>(undefined);
  useEffect(() => {
    const at = box.current;
    if (!at) return undefined;
    return watch(at, () => setRings(ringsOn(at, page, state)));
  }, [page, state]);
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
      {note !== null && <p class="small">{note[language]}</p>}
    </>
  );
}
