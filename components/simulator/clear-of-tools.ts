/** Keeps the card off the rehearsal's own tools: below the bar at the top, and beside whatever is unfolded. */
import type { Box } from '../../lib/guide/boxes';
import type { DockNeeds } from '../../lib/guide/dock-state';
import type { Ground } from '../../lib/guide/ground';
import { dress } from '../../lib/guide/sheet';

/** What lies over the page while it is unfolded. */
const unfolded = '.sim-drop[open] > .sim-drop-body, .sim-suggestions';
/** With less room than this below the bar, in pixels, the card may lie over it: it has to be read. */
const enough = 320;
const edgeName = '--sim-edge';

/** How far the bar at the top, and a presenter's line of keys under it, take the view away, in pixels. Where the bar scrolls away with the page it takes nothing. */
function barEdge(doc: Document, view: Box): number {
  const head = doc.querySelector('.sim-head');
  if (!head || getComputedStyle(head).position !== 'sticky') return 0;
  const bottoms = [head, ...doc.querySelectorAll('.sim-present')].map(
    (one) => one.getBoundingClientRect().bottom,
  );
  const edge = Math.max(0, ...bottoms.map((bottom) => bottom - view.top));
  return view.bottom - view.top - edge < enough ? 0 : edge;
}

/** The view that is left for the card. */
function below(doc: Document, ground: Ground): Ground {
  const { left, top, right, bottom } = ground.view;
  return { ...ground, view: { left, top: top + barEdge(doc, ground.view), right, bottom } };
}

const boxesOf = (doc: Document): readonly Box[] =>
  [...doc.querySelectorAll(unfolded)].map((one) => one.getBoundingClientRect());

/** The same needs, for a card that gives way to the tools. It measures its place from the view's edges: the bar's share is a margin. */
export function clearOfTools(needs: DockNeeds): DockNeeds {
  const { root } = needs;
  const doc = root.ownerDocument;
  dress(root, `.dock{margin-top:var(${edgeName},0)}`);
  let last = 0;
  return {
    ...needs,
    keep: () => [...needs.keep(), ...boxesOf(doc)],
    ground: () => {
      const whole = needs.ground();
      const ground = below(doc, whole);
      const edge = ground.view.top - whole.view.top;
      if (edge !== last && root.host instanceof HTMLElement)
        root.host.style.setProperty(edgeName, `${edge}px`);
      last = edge;
      return ground;
    },
  };
}
