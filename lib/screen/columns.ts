/** The heads of columns that the catalogue knows, and which of them stands over a cell. */
import { boxOf, parentOf } from './dom';
import { saysOthers } from './group-line';
import { isColumnHead } from './looks';

/** Stands for the columns of what others have approved or not. */
export const othersColumn = '#others';
const longest = 60;
const party = /prof|osgb|bakan|tsm/iu;

export class Columns {
  private readonly heads: { readonly name: string; readonly box: DOMRect }[] = [];

  get none(): boolean {
    return this.heads.every(({ name }) => name === othersColumn);
  }

  /** Takes a known column's name, where it stands in a head. */
  note(element: Element, name: string): void {
    let head: Element | null = null;
    for (let node: Element | null = element, steps = 0; node && steps < 6; node = parentOf(node), steps++)
      if (isColumnHead(node)) head = node;
    if (head) this.heads.push({ name, box: boxOf(head) });
  }

  /** Takes the head of a column of somebody else's approval: “Profesyonel Onayı”. */
  noteOthers(element: Element, text: string): void {
    // Every text of a page comes by: what is cheap is asked first.
    if (text.length < longest && party.test(text) && /onay/iu.test(text) && saysOthers(text))
      this.note(element, othersColumn);
  }

  /** The name of the column that an element stands in; '' for none that is known. */
  over(element: Element): string {
    const box = boxOf(element);
    const middle = (box.left + box.right) / 2;
    const above = this.heads.filter(
      (head) => head.box.left <= middle + 1 && head.box.right >= middle - 1 && head.box.top <= box.top + 1,
    );
    return above.at(-1)?.name ?? '';
  }
}
