/** Elements made by hand. */
import { make, makeSvg } from '../../lib/guide/natives';
import { plainIcons } from './plain-icons';

/** What stands in an element; nothing for what is empty. */
export type Inside = Element | string | false | null;

/** An element with its class, what is inside, and its name among the card's parts. */
export function element(name: string, look: string, inside: readonly Inside[], part = ''): HTMLElement {
  const made = make(document, name);
  made.className = look;
  if (part) made.dataset.part = part;
  made.append(...inside.filter((one) => one !== null && one !== false));
  return made;
}

/** A line drawing. */
export function icon(name: keyof typeof plainIcons): Element {
  const svg = makeSvg(document, 'svg');
  const path = makeSvg(document, 'path');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  path.setAttribute('d', plainIcons[name]);
  svg.ariaHidden = 'true';
  svg.append(path);
  return svg;
}
