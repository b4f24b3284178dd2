/** The card of the login page: the same look and the same names, in the fewest bytes. No line, no questions, no voice. */
import type { CardModel } from '../../lib/advice/card-model';
import type { CardProps, DrawCard } from '../../lib/guide/card-props';
import { dress } from '../../lib/guide/sheet';
import { element, type Inside, icon } from './plain-element';
import type { plainIcons } from './plain-icons';
import { leadsHome } from './plain-links';
import { plainSheet } from './plain-sheet';
import { plainWords } from './plain-words';

type Words = (typeof plainWords)['tr'];

/** Every element that can have the focus bears a name by which it is found again. */
function button(
  look: string,
  act: string,
  title: string,
  inside: readonly Inside[],
  press: () => void,
  expanded?: 'true' | 'false',
) {
  const label = look === 'tool' && title;
  const more = { type: 'button', title, 'aria-label': label, 'aria-expanded': expanded, 'data-act': act };
  const made = element('button', look, inside, more);
  made.onclick = press;
  return made;
}

const tool = (name: keyof typeof plainIcons & keyof Words, word: Words, press: () => void, open?: 'true') =>
  button('tool', name, word[name], [icon(name)], press, open);

const sign = ({ route }: CardModel): Inside =>
  route && element('span', 'sign', [route], { 'aria-hidden': 'true' });

const items = (all: readonly string[]) => all.map((item) => element('li', '', [item]));

const note = (kind: 'grey' | 'hazard' | 'back', word: Words, inside: Element) =>
  element('div', `note ${kind}`, [
    kind === 'hazard' && icon(kind),
    element('div', '', [element('b', '', [word[kind]]), inside]),
  ]);

const link = ({ label, href }: CardModel['links'][number]) =>
  leadsHome(href)
    ? element('a', '', [label], { href, rel: 'noreferrer', 'data-act': href })
    : element('span', '', [label]);

function pill({ model, cramped, acts }: CardProps, word: Words): Inside[] {
  const inside = [sign(model), element('span', 'name', [model.title]), !cramped && icon('unfold')];
  const title = cramped ? word.cramped : word.unfold;
  const open = button('open', 'fold', title, inside, () => cramped || acts.fold(false), 'false');
  if (cramped) open.ariaDisabled = 'true';
  return [open, tool('close', word, acts.close)];
}

function advice({ whyDisabled, hazard, hints, wayBack, links }: CardModel, word: Words): Inside[] {
  return [
    whyDisabled && note('grey', word, element('p', '', [whyDisabled], { 'data-part': 'why-disabled' })),
    hazard && note('hazard', word, element('p', '', [hazard])),
    hints[0] !== undefined && element('ul', 'hints', items(hints)),
    wayBack[0] !== undefined && note('back', word, element('ol', '', items(wayBack))),
    links[0] !== undefined && element('p', 'links', links.map(link)),
  ];
}

function whole({ model, scrolls, acts }: CardProps, word: Words): Inside[] {
  const code = element('b', '', [model.helpCode], { 'data-part': 'help-code' });
  const foot = element('div', 'foot', [
    element('div', 'row', [
      model.helpCode && element('p', 'code', [`${word.code} `, code]),
      tool('size', word, acts.enlarge),
      tool('move', word, acts.move),
    ]),
    element('p', 'small', [
      element('span', '', [model.source]),
      element('span', '', [`${word.name} · ${word.unofficial}`]),
    ]),
  ]);
  const text = [element('h2', '', [model.title]), element('p', 'say', [model.say])];
  return [
    element('div', 'head', [
      sign(model),
      element('span', 'place', [model.place || word.name]),
      tool('fold', word, () => acts.fold(true), 'true'),
      tool('close', word, acts.close),
    ]),
    // What scrolls has to scroll by keyboard too.
    element('div', 'words', [...text, ...advice(model, word), foot], {
      'data-part': 'words',
      'data-act': 'words',
      tabindex: scrolls && '0',
    }),
  ];
}

function card(props: CardProps): Element {
  const { model, preferences, folded, sheet } = props;
  const { language, route, step, screen, edition, verdict } = model;
  const word = plainWords[language];
  const form = folded ? 'pill' : sheet ? 'sheet' : 'whole';
  const look = `card ${form} size-${preferences.textSize} line-${route}`;
  const made = element('section', look, folded ? pill(props, word) : whole(props, word), {
    lang: language,
    'aria-label': word.name,
  });
  Object.assign(made.dataset, {
    part: 'card',
    route: route ?? '',
    step: step ?? '',
    screen,
    edition: edition ?? '',
    verdict,
  });
  return made;
}

/** What each box shows, as text. */
const drawn = new WeakMap<HTMLElement, string>();

/** Draws the card into the guide's root; null removes it. Nothing is drawn anew that looks the same. */
export const drawPlainCard: DrawCard = (into, props) => {
  const root = into.getRootNode() as ShadowRoot;
  const before = drawn.get(into);
  const now = JSON.stringify(props);
  if (now === before) return;
  if (!before) dress(root, plainSheet);
  drawn.set(into, now);
  const held = (root.activeElement as HTMLElement | null)?.dataset.act;
  const find = (selector: string) => into.querySelector(selector);
  const title = find('h2')?.textContent;
  const top = find('.words')?.scrollTop ?? 0;
  into.replaceChildren(...(props ? [card(props)] : []));
  if (find('h2')?.textContent === title) find('.words')?.scrollTo(0, top);
  for (const one of into.querySelectorAll<HTMLElement>('[data-act]')) {
    if (one.dataset.act === held) one.focus({ preventScroll: true });
  }
};
