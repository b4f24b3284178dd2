/** Names that are drawn as a sign rather than in words. */
import { attr, tagOf, textOf } from './dom';

/** A sign that stands for words, as a state is often shown. */
export const isPicture = (element: Element): boolean =>
  tagOf(element) === 'img' || attr(element, 'role') === 'img';

/** A control drawn as a cross or an arrow: its name is told to those who hear the page, and nobody reads it. */
export const isSign = (control: Element): boolean =>
  tagOf(control) !== 'input' && !/\p{L}/u.test(textOf(control));
