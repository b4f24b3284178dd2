/** Mutations of tags and roles: other elements that look and work the same. */
import { type Apply, all, exchange, pick } from './ground';

type Make = () => Element;

const made = (tag: string, attributes: Readonly<Record<string, string>>): Element => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const hand = 'cursor:pointer;display:inline-block;';
const buttons: readonly Make[] = [
  () => made('div', { role: 'button', tabindex: '0', style: hand }),
  () => made('span', { onclick: 'void 0', style: hand }),
  () => made('a', { href: '#', role: 'button', style: hand }),
  () => made('a', { href: 'javascript:void(0)', style: hand }),
  () => made('button', { type: 'button' }),
  () => made('app-button', { role: 'button', tabindex: '0', style: hand }),
  () => made('div', { tabindex: '0', style: hand }),
];

const kept = new Set([
  'class',
  'style',
  'title',
  'aria-label',
  'aria-selected',
  'aria-current',
  'aria-expanded',
  'aria-pressed',
  'id',
  'role',
  'tabindex',
]);

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of [...from.attributes]) {
    if (!kept.has(name)) continue;
    if (name === 'style') to.setAttribute('style', `${to.getAttribute('style') ?? ''}${value}`);
    else if (name !== 'tabindex' || value !== '-1') to.setAttribute(name, value);
  }
}

function copyState(from: Element, to: Element): void {
  const off = from.matches(':disabled') || from.getAttribute('aria-disabled') === 'true';
  if (!off) return;
  to.setAttribute('aria-disabled', 'true');
  to.removeAttribute('onclick');
  (to as HTMLElement).style.cssText += ';color:#aaa;cursor:default';
}

export const swappedTags: Apply = (ground) => {
  let changed = false;
  for (const element of all('button,a,input[type=button],input[type=submit]')) {
    if (ground.random() < 0.2) continue;
    const next = pick(ground, buttons)();
    const display = getComputedStyle(element).display;
    if (next.localName !== 'button')
      (next as HTMLElement).style.display = display === 'inline' ? 'inline-block' : display;
    copyAttributes(element, next);
    copyState(element, next);
    if (element.matches('input')) next.append(element.getAttribute('value') ?? '');
    exchange(ground, element, next);
    changed = true;
  }
  return changed;
};

/** The other way round: what was a button becomes an `<input>`, whose label is its attribute. */
export const inputButtons: Apply = (ground) => {
  let changed = false;
  for (const element of all('button')) {
    const text = (element.textContent ?? '').trim();
    if (text === '' || element.querySelector('img,svg') || ground.random() < 0.2) continue;
    const next = made('input', { type: pick(ground, ['button', 'submit']), value: text });
    copyAttributes(element, next);
    if (element.matches(':disabled')) next.setAttribute('disabled', '');
    element.textContent = '';
    exchange(ground, element, next);
    changed = true;
  }
  return changed;
};

const listTags: Readonly<Record<string, string>> = {
  UL: 'div',
  OL: 'div',
  LI: 'div',
  NAV: 'div',
  HEADER: 'div',
  MAIN: 'section',
  SECTION: 'div',
  FOOTER: 'div',
  ASIDE: 'div',
  FIELDSET: 'div',
  FORM: 'div',
};

/** Lists and landmarks become plain boxes; `header` and `nav` keep their role, which is seen by where they stand. */
export const swappedBoxes: Apply = (ground) => {
  for (const element of all('ul,ol,li,nav,header,main,section,footer,aside').reverse()) {
    const next = document.createElement(listTags[element.tagName] ?? 'div');
    for (const { name, value } of [...element.attributes]) next.setAttribute(name, value);
    const role = { NAV: 'navigation', HEADER: 'banner' }[element.tagName];
    if (role && !next.hasAttribute('role')) next.setAttribute('role', role);
    carryLook(element, next as HTMLElement);
    exchange(ground, element, next);
  }
  return true;
};

const carried = [
  'display',
  'position',
  'float',
  'width',
  'height',
  'padding',
  'margin',
  'overflow',
  'left',
  'top',
  'flex',
  'z-index',
] as const;

/** What was laid out by its tag keeps its place. */
function carryLook(from: Element, to: HTMLElement): void {
  const style = getComputedStyle(from);
  if (style.display === 'none') to.style.display = 'none';
  else if (['flex', 'inline-block', 'grid', 'block'].includes(style.display))
    to.style.display = style.display;
  for (const name of carried)
    if (name === 'float' || name === 'padding' || name === 'margin')
      to.style.setProperty(name, style.getPropertyValue(name));
}

export const swappedHeadings: Apply = (ground) => {
  let changed = false;
  for (const element of all('h1,h2,h3,h4,h5,h6')) {
    const next = pick(ground, [
      () => made('div', { role: 'heading', 'aria-level': '2', style: 'font-weight:bold' }),
      () => made('h1', {}),
      () => made('h5', {}),
      () => made('p', { style: 'font-size:21px;font-weight:bold' }),
    ])();
    (next as HTMLElement).style.margin = '0';
    const old = element.getAttribute('class');
    if (old) next.setAttribute('class', old);
    exchange(ground, element, next);
    changed = true;
  }
  return changed;
};
