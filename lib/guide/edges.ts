/** Tells when an element leaves the place where it was: the browser itself watches its edges, at no cost while it stays. */
import { connected, rectOf, rootOf } from './natives';

export interface Edges {
  /** What is to be watched from the next `arm` on. */
  watch(elements: readonly Element[]): void;
  /** Watches all of them where they are now. */
  arm(): void;
  disarm(): void;
}

/** More are left to the slow look: each is a watch of its own. */
const most = 12;
/** Parts of an element in sight at which the browser tells; what is cut off is told more coarsely. */
const parts = Array.from({ length: 21 }, (_, at) => at / 20);

/** The element's own box, as margins of the view around it. */
function marginsOf(element: Element, view: Element): string | null {
  const { left, top, right, bottom, width, height } = rectOf(element);
  if (width < 1 || height < 1) return null;
  const sides = [top, view.clientWidth - right, view.clientHeight - bottom, left];
  return sides.map((side) => `${-Math.floor(side)}px`).join(' ');
}

/** `left`: called once an element has left its place, or part of it went in or out of sight. */
export function makeEdges(left: () => void): Edges {
  let elements: readonly Element[] = [];
  let observers: { disconnect(): void }[] = [];

  function disarm(): void {
    for (const one of observers) one.disconnect();
    observers = [];
  }
  function watchOne(element: Element): void {
    const doc = element.ownerDocument;
    const view = rootOf(doc);
    const rootMargin = view && connected(element) ? marginsOf(element, view) : null;
    if (rootMargin === null) return;
    let first = true;
    const observer = new IntersectionObserver(
      () => {
        if (!first) left();
        first = false;
      },
      { root: doc, rootMargin, threshold: parts },
    );
    observer.observe(element);
    observers.push(observer);
  }
  return {
    disarm,
    watch(next) {
      disarm();
      elements = next.slice(0, most);
    },
    arm() {
      disarm();
      for (const element of elements) watchOne(element);
      let first = true;
      const size = new ResizeObserver(() => {
        if (!first) left();
        first = false;
      });
      for (const element of elements) size.observe(element);
      observers.push(size);
    },
  };
}
