/** The heading over the list of contracts: the last one before it says whose it is. */
import { isOver } from './looks';
import type { Matcher } from './words';

export class OverList {
  /** The heading that names other contracts or assignments than the workplace's own; null for none. */
  other: Element | null = null;
  private closed = false;

  constructor(private readonly matcher: Matcher) {}

  /** Takes each text in the order of the page. */
  note(element: Element, text: string): void {
    if (this.closed) return;
    const list = this.matcher.listOf(text);
    if (list !== '' && isOver(element)) this.other = list === 'other' ? element : null;
  }

  /** The list, or what approves in it, has passed: no heading after it is the list's. */
  close(): void {
    this.closed = true;
  }
}
