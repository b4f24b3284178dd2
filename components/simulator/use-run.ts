/** Keeps the page in step with the run: redraws after every change, lets time pass, tells the guide what stands there. */
import { useEffect, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Run } from './run';

/** How often time is let pass, ms; a page at work is told more often. */
const beat = 1000;
const quick = 200;

/** Draws anew whenever the run has changed. */
export function useChanges(run: Run): void {
  const [, redraw] = useReducer<number, null>((count) => count + 1, 0);
  useLayoutEffect(() => run.rehearsal.onChange(() => redraw(null)), [run]);
}

/** Real seconds pass in the world, as long as the page is seen and nothing else lies over it. */
export function useTime(run: Run, on: boolean): void {
  const { busy } = run.rehearsal.view.page;
  useEffect(() => {
    if (!on) return undefined;
    const every = busy ? quick : beat;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') run.rehearsal.pass(every);
    }, every);
    return () => clearInterval(timer);
  }, [run, on, busy]);
}

/** The guide hears of every page that was drawn. */
export function useGuide(run: Run, on: boolean): void {
  useLayoutEffect(() => run.guide.set(on), [run, on]);
  useLayoutEffect(() => run.guide.show(run.standing()));
  useEffect(() => () => run.guide.end(), [run]);
}

/** How far the bar at the top reaches down in the view: windows of the practice site keep below it. */
export function useTopEdge(): void {
  useLayoutEffect(() => {
    const head = document.querySelector('.sim-head');
    let last = -1;
    const look = (): void => {
      const edge = Math.max(0, Math.round(head?.getBoundingClientRect().bottom ?? 0));
      if (edge !== last) document.documentElement.style.setProperty('--ps-top', `${edge}px`);
      last = edge;
    };
    look();
    const sizes = new ResizeObserver(look);
    if (head) sizes.observe(head);
    addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      removeEventListener('scroll', look);
    };
  }, []);
}
