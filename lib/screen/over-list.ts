/** The headings of the list of contracts: the last one before it says whose it is, and one after it heads another list. */
import { closest, findIn, textOf } from './dom';
import { isMainHeading, isOver } from './looks';
import type { Matcher } from './words';

export class OverList {
  /** The heading that names other contracts or assignments than the workplace's own; null for none. */
  other: Element | null = null;
  private closed = false;
  private readonly heads = new Map<Element, string>();
  private first: string | null = null;
  private below = false;

  constructor(private readonly matcher: Matcher) {}

  /** Takes each text in the order of the page. */
  note(element: Element, text: string): void {
    if (this.below) return;
    if (this.closed) {
      this.below = isMainHeading(element) && this.matcher.listOf(text) === '';
      return;
    }
    const list = this.matcher.listOf(text);
    if (list !== '' && isOver(element)) this.other = list === 'other' ? element : null;
  }

  /** The list, or what approves in it, has passed: no heading before it any more. */
  close(): void {
    this.closed = true;
  }

  /** Whether a state stands in a table of other columns, under a heading of its own: it is none of a contract's. */
  isBelow(state: Element): boolean {
    this.close();
    const table = closest(state, 'table,[role=grid]');
    this.first ??= this.headsOf(table);
    return this.below && this.headsOf(table) !== this.first;
  }

  private headsOf(table: Element | null): string {
    if (!table) return '';
    const known = this.heads.get(table);
    if (known !== undefined) return known;
    const heads = [...findIn(table, 'th,[role=columnheader]')].map(textOf).join('|');
    this.heads.set(table, heads);
    return heads;
  }
}
