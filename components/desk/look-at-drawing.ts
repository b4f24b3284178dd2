/** Reads a drawing as the live guide reads a page, and says what is ringed on it. */
import { lexiconOf, screenRecords } from '../../lib/catalog';
import type { TargetId } from '../../lib/catalog/model';
import type { PageView } from '../../lib/practice/view';
import { makeReader } from '../../lib/screen/read';
import type { Snapshot } from '../../lib/screen/snapshot';
import { decide } from '../../lib/session/decide';
import { freshTab } from '../../lib/session/tab-state';
import type { SpokenState } from '../../lib/support/spoken/state';

export interface DrawnTarget {
  readonly target: TargetId;
  readonly element: Element;
}

export interface Seen {
  /** Screen, situation and grey that the guide makes of the drawing. */
  readonly screen: string;
  readonly moment: string;
  readonly grey: string | null;
  readonly targets: readonly DrawnTarget[];
}

/** The whole drawing counts as in view: how far the desk's own page is scrolled is nothing to the caller. */
const unscrolled = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  things: snapshot.things.map((thing) =>
    thing.reach === 'up' || thing.reach === 'down' ? { ...thing, reach: 'shown' } : thing,
  ),
});

/** Looks once. A still drawing is inert; for the moment of the look, in which nobody can press, it is not. */
export function lookAtDrawing(root: Element, page: PageView, state: SpokenState): Seen | null {
  if (page.site === null) return null;
  const reader = makeReader(page.site, lexiconOf(page.site), true, {
    root: () => root,
    address: () => new URL(page.address),
    title: () => page.title,
  });
  root.removeAttribute('inert');
  const { snapshot, elements } = reader.look();
  root.setAttribute('inert', '');
  const sighting = { frame: 0, look: 1, snapshot: unscrolled(snapshot) };
  const around = { records: screenRecords, now: 0, waited: state.step === 'e.5' };
  const counsel = decide({ ...freshTab, route: state.route }, [sighting], around)?.counsel;
  if (!counsel) return null;
  const { screen, moment, grey } = counsel;
  const targets = counsel.rings.flatMap(({ target, at }) => {
    const element = elements[at];
    return element ? [{ target, element }] : [];
  });
  return { screen, moment, grey, targets };
}
