import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Organisation } from '../../lib/advice/organisation';
import { organisation } from '../background/policy';

/** What the browser's policy lays down, also when that changes; null until it is known. */
export function useOrganisation(): Organisation | null {
  const [laidDown, setLaidDown] = useState<Organisation | null>(null);
  useEffect(() => {
    const read = (): void => void organisation().then(setLaidDown);
    const heard = (_changes: unknown, area: string): void => {
      if (area === 'managed') read();
    };
    read();
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  }, []);
  return laidDown;
}
