/** Which of a page's frames holds the list that the screen is known by, where several hold lists. */
import type { Clue, Must } from '../catalog/model';
import { bears } from '../recognise/matching';
import type { Thing } from '../screen/snapshot';
import type { Scene } from './scene';

const cluesIn = (must: Must): readonly Clue[] => ('of' in must ? must.of : [must]);

/** A row that bears a state or is chosen; others may be of any table. */
const isTelling = ({ look, row, names, selected }: Thing): boolean =>
  look === 'row' && row >= 0 && (names.length > 0 || selected === true);

/** The frames with a list of their own that show less of the screen's marks than another with a list does. */
export function otherLists({ snapshot, record }: Scene): ReadonlySet<number> {
  const frames = new Set(snapshot.things.filter(isTelling).map(({ frame }) => frame));
  if (frames.size < 2) return new Set();
  const clues = record.recognise.must.flatMap(cluesIn);
  const marksOf = (frame: number): number => {
    const own = snapshot.things.filter((thing) => thing.frame === frame);
    return clues.filter((clue) => own.some((thing) => bears(thing, clue))).length;
  };
  const marks = new Map([...frames].map((frame) => [frame, marksOf(frame)]));
  const most = Math.max(...marks.values());
  return new Set([...frames].filter((frame) => (marks.get(frame) ?? 0) < most));
}
