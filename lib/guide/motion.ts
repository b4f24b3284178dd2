/** What moves on a page by itself: scrollers, and elements under an animation. Nothing is held back from the page. */
import { clientOf, drawnIn } from './natives';

/** How long a scroller has to rest, in milliseconds. */
const rest = 160;

export interface Motion {
  /** The elements that an animation or a transition works on just now. */
  moving(doc: Document): Element[];
  /** The scrollers that do not rest; null stands for the page itself. */
  scrolled(doc: Document, now: number): (Element | null)[];
  end(): void;
}

const scrolls = (element: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element);
  const rolls = (style: string) => style === 'auto' || style === 'scroll';
  return (
    (rolls(overflowY) && element.scrollHeight > clientOf(element, 'clientHeight')) ||
    (rolls(overflowX) && element.scrollWidth > clientOf(element, 'clientWidth'))
  );
};

/** `changed`: something began to scroll, or may begin with the event that is under way. */
export function makeMotion(changed: () => void): Motion {
  const ends = new AbortController();
  const until = new Map<EventTarget, number>();
  const hold = (target: EventTarget, time = performance.now() + rest): void => {
    until.set(target, time);
    changed();
  };

  /** The wheel may set every scroller around in motion before the page hears of it. */
  function expect({ target }: Event): void {
    for (let at = target instanceof Element ? target : null; at; at = drawnIn(at)) if (scrolls(at)) hold(at);
  }
  /** A press on a scroller itself is one on its bar. */
  function grip({ target }: Event): void {
    if (target instanceof Element && scrolls(target)) hold(target, Number.POSITIVE_INFINITY);
  }
  function release(): void {
    for (const [target, time] of until) if (time === Number.POSITIVE_INFINITY) hold(target);
  }
  const options = { capture: true, passive: true, signal: ends.signal } as const;
  addEventListener('scroll', ({ target }) => target && hold(target), options);
  for (const type of ['wheel', 'touchmove']) addEventListener(type, expect, options);
  addEventListener('pointerdown', grip, options);
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, release, options);
  addEventListener('resize', changed, options);

  return {
    moving: (doc) =>
      Document.prototype.getAnimations
        .call(doc)
        .map((one) =>
          one.effect instanceof KeyframeEffect && one.playState === 'running' ? one.effect.target : null,
        )
        .filter((one) => one !== null),
    scrolled(doc, now) {
      for (const [target, time] of until) if (time < now) until.delete(target);
      return [...until.keys()].map((target) =>
        target instanceof Element && target !== doc.documentElement && target.localName !== 'body'
          ? target
          : null,
      );
    },
    end: () => ends.abort(),
  };
}
