/** Keeps the card off the rehearsal's own tools: below the bar and the band at the top, and beside whatever is unfolded. */
import type { Box } from '../../lib/guide/boxes';
import type { DockNeeds } from '../../lib/guide/dock-state';
import type { Ground } from '../../lib/guide/ground';
import { dress } from '../../lib/guide/sheet';

/** What lies over the page while it is unfolded. */
const unfolded = '.sim-drop[open] > .sim-drop-body, .sim-suggestions';
/** With less room than this below the bar, in pixels, the card may lie over it: it has to be read. */
const enough = 320;
const edgeName = '--sim-edge';

/** The words that it is a rehearsal. */
const band = '.sim-main > .ps > .ps-band';

/** The bar at the top, a presenter's line of keys and the band under it; nothing where the bar scrolls away with the page. */
function barsOf(doc: Document): readonly Element[] {
  const head = doc.querySelector('.sim-head');
  if (!head || getComputedStyle(head).position !== 'sticky') return [];
  return [head, ...doc.querySelectorAll(`.sim-present, ${band}`)];
}

/** The bar that scrolls with the page, and the band under it, where nothing is ringed and the focus is lower on the page: all stay in sight. */
function barsAboveFocus(doc: Document, { keep, focus }: DockNeeds): readonly Element[] {
  const [head, at] = [doc.querySelector('.sim-head'), focus()];
  if (!head || !at || at.top < head.getBoundingClientRect().bottom || keep().length > 0) return [];
  return getComputedStyle(head).position === 'sticky' ? [] : [head, ...doc.querySelectorAll(band)];
}

/** How far the bars at the top take the view away, in pixels. */
function barEdge(bars: readonly Element[], view: Box): number {
  const bottoms = bars.map((one) => one.getBoundingClientRect().bottom);
  const edge = Math.max(0, ...bottoms.map((bottom) => bottom - view.top));
  return view.bottom - view.top - edge < enough ? 0 : edge;
}

/** The view that is left for the card. */
function below(doc: Document, needs: DockNeeds, ground: Ground): Ground {
  const { left, top, right, bottom } = ground.view;
  const bars = [...barsOf(doc), ...barsAboveFocus(doc, needs)];
  return { ...ground, view: { left, top: top + barEdge(bars, ground.view), right, bottom } };
}

/** What must stay in sight: whatever is unfolded, and the band even where there is no room beside the bars. */
const boxesOf = (doc: Document): readonly Box[] =>
  [...doc.querySelectorAll(unfolded), ...barsOf(doc).filter((one) => one.matches(band))].map((one) =>
    one.getBoundingClientRect(),
  );

/** A bar that scrolls with the page is left free as well, where nothing else has to stay in sight; once, where the view ends at it. */
function keepOf(doc: Document, needs: DockNeeds): readonly Box[] {
  const [own, head] = [needs.keep(), doc.querySelector('.sim-head')];
  const kept = [...own, ...boxesOf(doc)];
  if (!head || own.length > 0 || getComputedStyle(head).position === 'sticky') return kept;
  const ends = barEdge(barsAboveFocus(doc, needs), needs.ground().view) > 0;
  return ends ? kept : [...kept, head.getBoundingClientRect()];
}

/** The same needs, for a card that gives way to the tools. It measures its place from the view's edges: the bar's share is a margin. */
export function clearOfTools(needs: DockNeeds): DockNeeds {
  const { root } = needs;
  const doc = root.ownerDocument;
  dress(root, `.dock{margin-top:var(${edgeName},0)}`);
  let last = 0;
  return {
    ...needs,
    keep: () => keepOf(doc, needs),
    ground: () => {
      const whole = needs.ground();
      const ground = below(doc, needs, whole);
      const edge = ground.view.top - whole.view.top;
      if (edge !== last && root.host instanceof HTMLElement)
        root.host.style.setProperty(edgeName, `${edge}px`);
      last = edge;
      return ground;
    },
  };
}
