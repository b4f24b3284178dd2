/** The card of the login page: the same look and the same names, in the fewest bytes. No line, no questions, no voice. */
import type { CardModel } from '../../lib/advice/card-model';
import type { CardProps } from '../../lib/guide/card-props';
import { element, type Inside, icon } from './plain-element';
import type { plainIcons } from './plain-icons';
import { leadsHome } from './plain-links';
import { plainWords } from './plain-words';

type Words = (typeof plainWords)['tr'];

function tool(name: keyof typeof plainIcons, label: string, press: () => void): HTMLElement {
  const made = element('button', name, [icon(name)]);
  made.title = made.ariaLabel = label;
  made.onclick = press;
  return made;
}

const items = (all: readonly string[]) => all.map((item) => element('li', '', [item]));

const note = (kind: 'grey' | 'hazard' | 'back', word: Words, inside: Element) =>
  element('div', `note ${kind}`, [
    kind === 'hazard' && icon(kind),
    element('div', '', [element('b', '', [word[kind]]), inside]),
  ]);

const link = ({ label, href }: CardModel['links'][number]) =>
  leadsHome(href)
    ? Object.assign(element('a', '', [label]), { href, target: '_self', rel: 'noreferrer' })
    : element('span', '', [label]);

function head({ model, folded, cramped, acts }: PlainProps, word: Words): Element {
  const { route, title, place } = model;
  const sign = route && element('span', 'sign', [route]);
  if (sign) sign.ariaHidden = 'true';
  const act = folded ? 'unfold' : 'fold';
  const turn = tool(act, cramped ? word.cramped : word[act], () => cramped || acts.fold(!folded));
  turn.className = 'fold';
  turn.ariaExpanded = `${!folded}`;
  turn.ariaDisabled = `${cramped}`;
  return element('div', 'head', [
    sign,
    element('span', 'place', [folded ? title : place || word.name]),
    turn,
    tool('close', word.close, acts.close),
  ]);
}

function advice({ whyDisabled, hazard, hints, wayBack, links }: CardModel, word: Words): Inside[] {
  return [
    whyDisabled && note('grey', word, element('p', '', [whyDisabled], 'why-disabled')),
    hazard && note('hazard', word, element('p', '', [hazard])),
    hints.length > 0 && element('ul', 'hints', items(hints)),
    wayBack.length > 0 && note('back', word, element('ol', '', items(wayBack))),
    ...links.map(link),
  ];
}

function words({ model, scrolls, acts }: PlainProps, word: Words): Element {
  const { title, say, helpCode, source } = model;
  const code = element('b', '', [helpCode], 'help-code');
  const made = element(
    'div',
    'words',
    [
      element('h2', '', [title]),
      element('p', 'say', [say]),
      ...advice(model, word),
      element('div', 'foot', [
        helpCode && element('p', 'code', [`${word.code} `, code]),
        tool('size', word.size, acts.enlarge),
        tool('move', word.move, acts.move),
      ]),
      element('p', 'small', [source]),
      element('p', 'small', [`${word.name} · ${word.unofficial}`]),
    ],
    'words',
  );
  // What scrolls has to scroll by keyboard too.
  if (scrolls) made.tabIndex = 0;
  return made;
}

/** What a card of this kind is drawn from. */
export type PlainProps = Omit<CardProps, 'tight'>;

/** The card as a new element. */
export function plainCard(props: PlainProps): HTMLElement {
  const { model, preferences, folded, sheet } = props;
  const { language, route, step, screen, edition, verdict } = model;
  const word = plainWords[language];
  const form = folded ? 'pill' : sheet ? 'sheet' : 'whole';
  const inside = [head(props, word), !folded && words(props, word)];
  const made = element('section', `card ${form} size-${preferences.textSize} line-${route}`, inside, 'card');
  made.lang = language;
  made.ariaLabel = word.name;
  const names = { route: route ?? '', step: step ?? '', screen, edition: edition ?? '', verdict };
  Object.assign(made.dataset, names);
  return made;
}
