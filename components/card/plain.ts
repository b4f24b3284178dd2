/** The card of the login page: the same look and the same names, in the fewest bytes. No line, no questions but one, no voice. */
import type { CardModel } from '../../lib/advice/card-model';
import type { CardProps, DrawCard } from '../../lib/guide/card-props';
import { dress } from '../../lib/guide/sheet';
import { element, type Inside, icon } from './plain-element';
import { leadsHome } from './plain-links';
import { plainSheet } from './plain-sheet';
import { plainWords } from './plain-words';

type Words = (typeof plainWords)['tr'];

/** Every element that can have the focus bears the name by which it is found again. */
const tool = (name: 'fold' | 'close' | 'size' | 'move', title: string, press: () => void, expanded?: true) =>
  element(
    'button',
    { class: 'tool', title, 'aria-label': title, 'aria-expanded': expanded, 'data-act': name },
    [icon(name)],
    press,
  );

const sign = ({ route }: CardModel): Inside =>
  route && element('span', { class: 'sign', 'aria-hidden': true }, [route]);

const items = (all: readonly string[]) => all.map((item) => element('li', {}, [item]));

const note = (kind: 'grey' | 'hazard' | 'back', word: Words, inside: Element) =>
  element('div', { class: `note ${kind}` }, [
    icon(kind),
    element('div', {}, [element('b', {}, [word[kind]]), inside]),
  ]);

const link = ({ label, href }: CardModel['links'][number]) =>
  leadsHome(href)
    ? element('a', { href, target: '_self', rel: 'noreferrer', 'data-act': href }, [label])
    : element('span', {}, [label]);

function pill({ model, cramped, acts }: CardProps, word: Words): Inside[] {
  const attributes = {
    class: 'open',
    'data-part': 'grip',
    'data-act': 'fold',
    'aria-expanded': 'false',
    'aria-disabled': cramped,
    title: cramped ? word.cramped : word.unfold,
  };
  const inside = [sign(model), element('span', { class: 'name' }, [model.title]), !cramped && icon('unfold')];
  return [
    element('button', attributes, inside, () => cramped || acts.fold(false)),
    tool('close', word.close, acts.close),
  ];
}

function advice({ whyDisabled, hazard, hints, wayBack, links }: CardModel, word: Words): Inside[] {
  const part = { 'data-part': 'why-disabled' };
  return [
    whyDisabled && note('grey', word, element('p', part, [whyDisabled])),
    hazard && note('hazard', word, element('p', {}, [hazard])),
    hints.length > 0 && element('ul', { class: 'hints' }, items(hints)),
    wayBack.length > 0 && note('back', word, element('ol', {}, items(wayBack))),
    links.length > 0 && element('p', { class: 'links' }, links.map(link)),
  ];
}

function foot({ model, preferences, acts }: CardProps, word: Words): Element {
  const size = preferences.textSize < 2 ? word.size : word.sizeBack;
  const code = element('b', { 'data-part': 'help-code' }, [model.helpCode]);
  return element('div', { class: 'foot' }, [
    element('div', { class: 'row' }, [
      model.helpCode && element('p', { class: 'code' }, [`${word.code} `, code]),
      tool('size', size, acts.enlarge),
      tool('move', word.move, acts.move),
    ]),
    element('p', { class: 'small' }, [
      element('span', {}, [model.source]),
      element('span', {}, [`${word.name} · ${word.unofficial}`]),
    ]),
  ]);
}

function whole(props: CardProps, word: Words): Inside[] {
  const { model, scrolls, acts } = props;
  return [
    element('div', { class: 'head', 'data-part': 'grip' }, [
      sign(model),
      element('span', { class: 'place' }, [model.place || word.name]),
      tool('fold', word.fold, () => acts.fold(true), true),
      tool('close', word.close, acts.close),
    ]),
    // What scrolls has to scroll by keyboard too.
    element('div', { class: 'words', 'data-part': 'words', 'data-act': 'words', tabindex: scrolls && '0' }, [
      element('h2', {}, [model.title]),
      element('p', { class: 'say' }, [model.say]),
      ...advice(model, word),
      foot(props, word),
    ]),
  ];
}

function card(props: CardProps): Element {
  const { model, preferences, folded, sheet } = props;
  const word = plainWords[model.language];
  const form = folded ? 'pill' : sheet ? 'sheet' : 'whole';
  const attributes = {
    class: `card ${form} size-${preferences.textSize} line-${model.route ?? 'none'}`,
    lang: model.language,
    'aria-label': word.name,
    'data-part': 'card',
    'data-route': model.route ?? '',
    'data-step': model.step ?? '',
    'data-screen': model.screen,
    'data-edition': model.edition ?? '',
    'data-verdict': model.verdict,
  };
  return element('section', attributes, folded ? pill(props, word) : whole(props, word));
}

/** What each box shows, as text. */
const drawn = new WeakMap<HTMLElement, string>();

/** Draws the card into the guide's root; null removes it. Nothing is drawn anew that looks the same. */
export const drawPlainCard: DrawCard = (into, props) => {
  const root = into.getRootNode() as ShadowRoot;
  const before = drawn.get(into);
  const now = props ? JSON.stringify(props) : '';
  if (now === before) return;
  if (before === undefined) dress(root, plainSheet);
  drawn.set(into, now);
  const held = (root.activeElement as HTMLElement | null)?.dataset.act;
  const title = () => into.querySelector('h2')?.textContent;
  const words = () => into.querySelector('.words');
  const [old, top] = [title(), words()?.scrollTop ?? 0];
  into.replaceChildren(...(props ? [card(props)] : []));
  if (old === title()) words()?.scrollTo(0, top);
  for (const one of into.querySelectorAll<HTMLElement>('[data-act]')) {
    if (one.dataset.act === held) one.focus({ preventScroll: true });
  }
};
