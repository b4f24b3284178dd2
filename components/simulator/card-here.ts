/** The card over the rehearsal: its addresses lead within the practice browser, never out of it. */
import type { CardLink, CardModel } from '../../lib/advice/card-model';
import type { DrawCard } from '../../lib/guide/card-props';
import { hereOf } from '../../lib/practice/addresses';
import { drawCard } from '../card/card';
import type { PracticeEdition } from './kinds';

interface Here {
  edition(): PracticeEdition;
  /** The address that is open. */
  address(): string;
  go(address: string): void;
}

const shown = (address: string): string => address.replace('https://', '');

/** A link as it is said in this edition. */
const said = ({ label, href }: CardLink, edition: PracticeEdition): CardLink => ({
  label: label.replace(shown(href), shown(hereOf(href, edition))),
  href,
});

const isOpen = (href: string, here: Here): boolean =>
  hereOf(href, here.edition()) === new URL(here.address()).href;

/** Its links for the edition; where one already is, is no help. */
const modelOf = (model: CardModel, here: Here): CardModel => ({
  ...model,
  links: model.links.filter((link) => !isOpen(link.href, here)).map((link) => said(link, here.edition())),
});

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
    drawCard(into, props && { ...props, model: modelOf(props.model, here) });
  };
}
