/** Arrow keys among things of one kind, of which only one is reached by the Tab key. */

const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Moves the focus to the neighbour among `selector` in `holder`; true when the key was one of these. */
export function rove(event: KeyboardEvent, holder: HTMLElement, selector: string): boolean {
  const all = [...holder.querySelectorAll<HTMLElement>(selector)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const by = moves[event.key];
  let next: number;
  if (by !== undefined) next = Math.min(Math.max(at + by, 0), all.length - 1);
  else if (event.key === 'Home') next = 0;
  else if (event.key === 'End') next = all.length - 1;
  else return false;
  event.preventDefault();
  all[next]?.focus();
  return true;
}
