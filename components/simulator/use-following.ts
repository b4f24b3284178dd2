/** The same run in several tabs: each shows what the others have done. */
import { useEffect, useRef } from 'preact/hooks';
import type { StoreKeeper } from './keeper';

/** Follows the other tabs as they write, and whenever this one comes to the front; what waits is written when it leaves it. */
export function useFollowing(keeper: StoreKeeper, follow: (attempt: string) => Promise<void>): void {
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    let wanted: string | null = null;
    let busy = false;
    const catchUp = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      for (let attempt = wanted; attempt !== null; attempt = wanted) {
        wanted = null;
        await latest.current(attempt);
      }
      busy = false;
    };
    keeper.onOvertaken((attempt) => {
      wanted = attempt;
      void catchUp();
    });
    const front = (): void => {
      if (document.visibilityState === 'visible') keeper.look();
      else void keeper.settled();
    };
    document.addEventListener('visibilitychange', front);
    addEventListener('pageshow', front);
    return () => {
      document.removeEventListener('visibilitychange', front);
      removeEventListener('pageshow', front);
    };
  }, [keeper]);
}
