/** Mutations of wrappers and neighbours. */
import { type Apply, all, pick, pressed, word } from './ground';

/** Holders whose children are boxes in a flow, so that something may stand around or between them. */
const holders = 'body,div,section,main,header,footer,nav,aside,form,td,li,article,fieldset,p,h1,h2,h3,h4';
const fixedParts =
  'script,style,option,tr,td,th,tbody,thead,tfoot,colgroup,col,caption,legend,source,summary,li,dialog';

const inFlow = (element: Element): boolean => {
  const { position, display, float } = getComputedStyle(element);
  return (position === 'static' || position === 'relative') && display !== 'none' && float === 'none';
};

function flowing(): Element[] {
  return all('*').filter(
    (one) => one.parentElement?.matches(holders) === true && !one.matches(fixedParts) && inFlow(one),
  );
}

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

export const wrappers: Apply = (ground) => {
  for (const element of flowing()) {
    if (ground.random() > 0.35) continue;
    const wrap = document.createElement(isInline(element) ? 'span' : 'div');
    if (ground.random() < 0.5) wrap.className = `w-${word(ground)}`;
    element.replaceWith(wrap);
    wrap.append(element);
    if (ground.random() < 0.3) {
      const outer = document.createElement(wrap.localName);
      wrap.replaceWith(outer);
      outer.append(wrap);
    }
  }
  return true;
};

/** Wrappers inside what one presses and inside cells and rows. */
export const innerWrappers: Apply = (ground) => {
  for (const element of all(`${pressed},td,li,th,h1,h2,h3,h4,label`)) {
    if (ground.random() < 0.3 || element.matches('input') || element.querySelector('table,ul,div')) continue;
    const wrap = document.createElement('span');
    wrap.className = `${word(ground, 4)}-inner`;
    wrap.append(...element.childNodes);
    element.append(wrap);
  }
  return true;
};

const harmless: readonly ((inline: boolean) => Element)[] = [
  () => Object.assign(document.createElement('span'), { textContent: '|' }),
  () => document.createElement('span'),
  (inline) => document.createElement(inline ? 'i' : 'div'),
  (inline) => Object.assign(document.createElement(inline ? 'small' : 'div'), { textContent: 'bilgi' }),
  () => document.createElement('wbr'),
];

export const siblings: Apply = (ground) => {
  for (const element of flowing()) {
    if (ground.random() > 0.3) continue;
    const made = pick(ground, harmless)(isInline(element));
    if (ground.random() < 0.5) element.before(made);
    else element.after(made);
  }
  return true;
};
