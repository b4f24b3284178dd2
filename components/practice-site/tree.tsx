/** The panel of entries on the left, as a tree. */
import { useRef } from 'preact/hooks';
import type { TreeEntry } from '../../lib/practice/view';
import type { PressProps } from './press';
import { rove } from './roving';

interface EntryProps extends PressProps {
  readonly entry: TreeEntry;
  readonly first: boolean;
}

const treeItems = '[role=treeitem]';

function Entry({ entry, first, onPress }: EntryProps) {
  const under = entry.open === false ? [] : (entry.under ?? []);
  const press = (): void => {
    if (!entry.disabled) onPress(entry.press);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const opens = event.key === 'ArrowRight' && entry.open === false;
    const closes = event.key === 'ArrowLeft' && entry.open === true;
    if (event.key !== 'Enter' && event.key !== ' ' && !opens && !closes) return;
    event.preventDefault();
    event.stopPropagation();
    press();
  };
  return (
    <div
      role="treeitem"
      class="ps-entry"
      tabIndex={first ? 0 : -1}
      aria-expanded={entry.open}
      aria-selected={entry.chosen}
      aria-disabled={entry.disabled ? true : undefined}
      onKeyDown={key}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the entry around it is the control */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the entry around it */}
      <span class="ps-line" data-open={entry.open} data-press={entry.press} onClick={press}>
        {entry.name}
      </span>
      {entry.open !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a tree's group is no group of fields; there from the start, so that the line is always an element of its own
        <div role="group" hidden={under.length === 0}>
          {under.map((one) => (
            <Entry key={one.press} entry={one} first={false} onPress={onPress} />
          ))}
        </div>
      )}
    </div>
  );
}

/** A tree of entries; arrows move, Enter presses, right and left open and close. */
export function Tree({ entries, onPress }: PressProps & { readonly entries: readonly TreeEntry[] }) {
  const root = useRef<HTMLDivElement>(null);
  const key = (event: KeyboardEvent): void => {
    if (root.current) rove(event, root.current, treeItems);
  };
  return (
    <div class="ps-tree" role="tree" aria-label="Menü" ref={root} onKeyDown={key}>
      {entries.map((entry, at) => (
        <Entry key={entry.press} entry={entry} first={at === 0} onPress={onPress} />
      ))}
    </div>
  );
}
