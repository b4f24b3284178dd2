/** Lines that are none of the page's list: they head a group of lines, sum them up, or stand beside the page's content; and states that are somebody else's. */
import { fold } from '../text/fold';
import { classesOf, closest, findIn, matches, textOf } from './dom';
import { perLook } from './per-look';
import { partsOf } from './states';
import { gather } from './texts';

const words = new Set([
  'group',
  'grup',
  'grouping',
  'rowgroup',
  'total',
  'toplam',
  'subtotal',
  'summary',
  'ozet',
]);
const counted = /^(?:toplam(?: \d+)?|(?:.* )?\d+ (?:kayit|adet|satir|sozlesme))$/u;
const longest = 40;
const cells = 'td,[role=gridcell],[role=cell]';

const saysGroup = (row: Element): boolean =>
  classesOf(row).some((token) => partsOf(token).some((part) => words.has(part)));

const counts = (cell: Element): boolean => {
  const text = textOf(cell).trim();
  return text.length <= longest && counted.test(fold(text));
};

/** Whether the class of a table's line says so, or a cell of it counts lines: “2 kayıt”, “Toplam”. */
export const isGroupLine = /* @__PURE__ */ perLook(
  (row) => matches(row, 'tr,[role=row]') && (saysGroup(row) || [...findIn(row, cells)].some(counts)),
);

/** What is drawn beside the page's own content, as help is, shows no list to choose from. */
export const isAside = (row: Element): boolean => closest(row, 'aside,[role=complementary]') !== null;

const others = / (?:profesyonel|osgb|bakanlik|tsm)/u;

/** Whether words about an approval name somebody else than the workplace. */
export const saysOthers = (text: string): boolean => others.test(` ${fold(text)}`);

/** Whether a state stands in a cell that says beside it that somebody else's approval is awaited. */
export function isAnothersState(element: Element, row: Element): boolean {
  const cell = closest(element, cells);
  return cell !== null && findIn(row, cells).length > 2 && saysOthers(gather(cell));
}
