/** Elements made by hand. */
import { make, makeSvg } from '../../lib/guide/natives';
import { plainIcons } from './plain-icons';

/** What stands in an element; nothing for what is empty. */
export type Inside = Element | string | false | null;

type Attributes = Readonly<Record<string, string | false | undefined>>;

function dressed<Kind extends Element>(made: Kind, attributes: Attributes, inside: readonly Inside[]): Kind {
  for (const name in attributes) {
    const value = attributes[name];
    if (value) made.setAttribute(name, value);
  }
  made.append(...inside.filter((one) => one !== null && one !== false));
  return made;
}

/** An element with its class, what is inside, and its other attributes; empty ones are left out. */
export const element = (name: string, look: string, inside: readonly Inside[], more: Attributes = {}) =>
  dressed(make(document, name), { class: look, ...more }, inside);

/** A line drawing. */
export const icon = (name: keyof typeof plainIcons): Element =>
  dressed(makeSvg(document, 'svg'), { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, [
    dressed(makeSvg(document, 'path'), { d: plainIcons[name] }, []),
  ]);
