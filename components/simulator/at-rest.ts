/** When the page has time: what takes long is put there. */

/** So much time at once is left alone when nothing is drawn, pressed or scrolled, ms. */
const whole = 40;
const again = 500;
/** A page in the background draws nothing: it is not waited for longer, ms. */
const longest = 300;

/** Calls back when the page does nothing else; at once where the browser cannot tell. */
export function atRest(then: () => void): void {
  if (typeof requestIdleCallback !== 'function') {
    then();
    return;
  }
  requestIdleCallback((deadline) => {
    if (deadline.timeRemaining() >= whole || document.visibilityState === 'hidden') then();
    else setTimeout(() => atRest(then), again);
  });
}

/** Resolves once what has been drawn is on the screen; at once where nothing is drawn. */
export const afterPaint = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestAnimationFrame !== 'function') {
      done();
      return;
    }
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, longest);
  });
