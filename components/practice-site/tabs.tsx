/** Tabs over what the chosen one shows. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ControlView } from '../../lib/practice/view';
import { Control, type PressProps } from './press';
import { rove } from './roving';

interface TabsProps extends PressProps {
  readonly tabs: readonly ControlView[];
  readonly children: ComponentChildren;
}

/** Arrow keys move among the tabs, Enter or a press chooses. */
export function Tabs({ tabs, onPress, children }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const chosen = Math.max(
    0,
    tabs.findIndex((tab) => tab.chosen),
  );
  const key = (event: KeyboardEvent): void => {
    if (list.current) rove(event, list.current, '[role=tab]');
  };
  return (
    <div class="ps-tabs">
      <div class="ps-tablist" role="tablist" tabIndex={-1} aria-label="Sekmeler" ref={list} onKeyDown={key}>
        {tabs.map((tab, at) => (
          <Control
            key={tab.press}
            control={tab}
            role="tab"
            tabIndex={at === chosen ? 0 : -1}
            onPress={onPress}
          />
        ))}
      </div>
      <div class="ps-tabpanel" role="tabpanel" aria-label={tabs[chosen]?.name}>
        {children}
      </div>
    </div>
  );
}
