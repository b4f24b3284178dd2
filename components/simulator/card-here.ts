/** The card over the rehearsal: its addresses lead within the practice browser, never out of it. */
import type { DrawCard } from '../../lib/guide/card-props';
import { hereOf } from '../../lib/practice/addresses';
import { drawCard } from '../card/card';
import { type Here, modelHere } from './model-here';

/** Draws the card; a press on an address, with whatever button or key, goes to `here`. */
export function drawCardHere(here: Here): DrawCard {
  const heard = new WeakSet<HTMLElement>();
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    if (event.button < 2) here.go(hereOf(link.href, here.edition()));
  };
  return (into, props) => {
    if (!heard.has(into)) {
      heard.add(into);
      into.addEventListener('click', follow);
      into.addEventListener('auxclick', follow);
    }
    drawCard(into, props && { ...props, model: modelHere(props.model, here) });
  };
}
