/** What the card says over the rehearsal: the addresses of the screens that are rehearsed. Pure. */
import type { CardLink, CardModel } from '../../lib/advice/card-model';
import { hereOf, katipOf, katipToday } from '../../lib/practice/addresses';
import type { PracticeEdition } from './kinds';

/** Where the rehearsal stands, and how it goes elsewhere. */
export interface Here {
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

/** A way back as it leads in this edition. */
const told = (line: string, edition: PracticeEdition): string =>
  line.replaceAll(shown(katipToday), shown(katipOf(edition)));

/** Its links and its way back for the edition; where one already is, is no help. */
export const modelHere = (model: CardModel, here: Here): CardModel => ({
  ...model,
  wayBack: model.wayBack.map((line) => told(line, here.edition())),
  links: model.links.filter((link) => !isOpen(link.href, here)).map((link) => said(link, here.edition())),
});
