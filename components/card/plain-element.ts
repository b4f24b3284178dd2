/** Elements made by hand. */
import { make, makeSvg } from '../../lib/guide/natives';
import { plainIcons } from './plain-icons';

/** What stands in an element; nothing for what is empty. */
export type Inside = Element | string | false | null;

/** An element with its attributes (false or missing: none), what is inside, and what pressing it does. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  inside: readonly Inside[],
  press?: () => void,
): HTMLElement {
  const made = make(document, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...inside.filter((one) => one !== null && one !== false));
  if (press) made.onclick = press;
  return made;
}

/** A line drawing. */
export function icon(name: keyof typeof plainIcons): Element {
  const svg = makeSvg(document, 'svg');
  const path = makeSvg(document, 'path');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', plainIcons[name]);
  svg.append(path);
  return svg;
}
