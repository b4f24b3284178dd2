/** The tabs the hub knows, and what of them outlives the worker. */
import type { Keeping } from './keeping';
import { newTab, type Tab } from './tab-record';
import { freshTab, type TabState } from './tab-state';

export class TabBook {
  private readonly tabs = new Map<number, Tab>();

  constructor(private readonly keeping: Keeping) {}

  /** A tab heard by this worker. */
  heard(id: number): Tab | undefined {
    return this.tabs.get(id);
  }

  [Symbol.iterator](): IterableIterator<[number, Tab]> {
    return this.tabs.entries();
  }

  /** What is known of a tab, from this worker or an earlier one. */
  state(id: number): TabState | undefined {
    return this.tabs.get(id)?.state ?? this.keeping.kept.tabs[id];
  }

  /** The tab, new where it was not known. */
  tab(id: number, secret: boolean): Tab {
    const known = this.tabs.get(id);
    if (known) return known;
    const fresh = newTab(this.keeping.kept.tabs[id] ?? freshTab, secret);
    this.tabs.set(id, fresh);
    return fresh;
  }

  /** A tab that is known, or was before the worker was started anew. */
  recalled(id: number): Tab | null {
    return this.tabs.get(id) ?? (this.keeping.kept.tabs[id] ? this.tab(id, false) : null);
  }

  setState(id: number, tab: Tab, state: TabState): void {
    const same = JSON.stringify(tab.state) === JSON.stringify(state);
    tab.state = state;
    if (!same && !tab.secret) this.keeping.remember({ tabs: { ...this.keeping.kept.tabs, [id]: state } });
  }

  closed(id: number): void {
    this.tabs.delete(id);
    if (!(id in this.keeping.kept.tabs)) return;
    const { [id]: _gone, ...tabs } = this.keeping.kept.tabs;
    this.keeping.remember({ tabs });
  }

  /** Forgets what is kept of tabs that are neither among these nor heard by this worker. */
  present(ids: readonly number[]): void {
    const there = new Set([...ids, ...this.tabs.keys()]);
    const kept = Object.entries(this.keeping.kept.tabs);
    const left = kept.filter(([id]) => there.has(Number(id)));
    if (left.length < kept.length) this.keeping.remember({ tabs: Object.fromEntries(left) });
  }

  /** No tab was ever heard. */
  clear(): void {
    this.tabs.clear();
  }
}
