/** How the guide's own root behaves towards the page. */

/** Events born inside the card that the page shall not take for its own: shortcuts, “click outside”, focus traps. */
const ours = ['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

const stop = (event: Event): void => event.stopPropagation();
/** Pressing a button of ours with the mouse leaves the focus where the person had it. */
function keepFocus(event: Event): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}

/** `pressed`: a press may have changed how much the card says. */
export function listen(root: ShadowRoot, pressed: () => void): void {
  for (const type of [...ours, 'dblclick', 'focusin', 'focusout']) root.addEventListener(type, stop);
  root.addEventListener('mousedown', keepFocus);
  root.addEventListener('click', pressed);
}
