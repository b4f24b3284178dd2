/** Mutations of how a page looks and where its parts lie. */
import { type Apply, all, between, type Ground, pick, pressed, shuffled, texts } from './ground';

const addSheet = (text: string): void => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
};

const colour = (ground: Ground, light: boolean): string =>
  `hsl(${Math.floor(between(ground, 0, 360))} ${Math.floor(between(ground, 10, 80))}% ${light ? '92%' : '25%'})`;

/** Another sheet over the old one: sizes, colours, fonts, spacing, borders. What is hidden stays hidden. */
export const redesign: Apply = (ground) => {
  const size = between(ground, 10, 17).toFixed(1);
  const font = pick(ground, ['Georgia, serif', 'Verdana, sans-serif', 'monospace', 'Arial, sans-serif']);
  addSheet(`
    body, body * { font-family: ${font} !important; font-size: ${size}px !important; letter-spacing: ${between(ground, 0, 0.6).toFixed(2)}px !important; }
    body { background: ${colour(ground, true)} !important; color: ${colour(ground, false)} !important; }
    h1, h2, h3, h4 { font-size: ${between(ground, 12, 30).toFixed(0)}px !important; }
    button, a, [role=button], input { color: ${colour(ground, false)} !important; background-color: ${colour(ground, true)} !important;
      border-radius: ${between(ground, 0, 14).toFixed(0)}px !important; text-transform: ${pick(ground, ['none', 'uppercase', 'capitalize'])} !important;
      padding: ${between(ground, 1, 9).toFixed(0)}px ${between(ground, 3, 16).toFixed(0)}px !important; box-shadow: 0 1px 3px #0004 !important; }
    td:not(:has(button, .x-btn)), th { padding: ${between(ground, 1, 10).toFixed(0)}px !important; border: ${pick(ground, ['0', '1px solid #ccc', '2px dotted #99c'])} !important; }
  `);
  return true;
};

const shapes = [
  'position',
  'left',
  'top',
  'right',
  'bottom',
  'z-index',
  'width',
  'height',
  'overflow',
  'background-color',
  'cursor',
] as const;

/** All sheets gone, as when they fail to load or are written anew; what was hidden or floated stays so. */
export const bare: Apply = () => {
  const keep = all('*').map((element) => {
    const style = getComputedStyle(element);
    const off = element.matches(':disabled,[aria-disabled=true],.x-item-disabled,.x-btn-disabled');
    const away = style.position !== 'static';
    const lines = [
      style.display === 'none' ? 'display:none' : '',
      style.visibility === 'hidden' ? 'visibility:hidden' : '',
      off ? 'opacity:.4' : '',
      style.cursor === 'pointer' ? 'cursor:pointer' : '',
      /auto|scroll|hidden/u.test(style.overflow) && element.tagName !== 'HTML'
        ? `overflow:${style.overflow}`
        : '',
      element.localName === 'iframe' ? `width:${style.width};height:${style.height};border:0` : '',
      ...(away ? shapes.map((name) => `${name}:${style.getPropertyValue(name)}`) : []),
    ];
    return { element, text: lines.filter(Boolean).join(';') };
  });
  for (const sheet of all('style,link[rel=stylesheet]', document)) sheet.remove();
  for (const { element, text } of keep)
    if (text) element.setAttribute('style', `${element.getAttribute('style') ?? ''};${text}`);
  return true;
};

/** Boxes in another order on the screen: reversed rows, other places for the parts of a flexible box, floats swapped. */
export const moved: Apply = (ground) => {
  for (const element of all('*') as HTMLElement[]) {
    const { display, float, justifyContent } = getComputedStyle(element);
    if (display === 'flex' && justifyContent !== 'x') {
      const places = shuffled(
        ground,
        [...element.children].map((_, at) => at),
      );
      for (const [at, child] of [...element.children].entries())
        (child as HTMLElement).style.order = `${places[at]}`;
    }
    if (float === 'left' && ground.random() < 0.5) element.style.float = 'right';
  }
  document.body.style.paddingLeft = `${between(ground, 0, 30).toFixed(0)}px`;
  return true;
};

/** Frameworks that place each column by number are left out: their header would part from its cells. */
export const rightToLeft: Apply = () => {
  if (document.querySelector('.x-grid-header-ct,.x-grid3-header,.x-column-header')) return false;
  document.documentElement.setAttribute('dir', 'rtl');
  return true;
};

/** Toolbars and their like spread over the page, each part at a place of its own. */
export const spread: Apply = (ground) => {
  let changed = false;
  for (const element of all(pressed) as HTMLElement[]) {
    if (getComputedStyle(element).position !== 'static' || ground.random() < 0.4) continue;
    element.style.position = 'relative';
    element.style.left = `${between(ground, -2, 3).toFixed(0)}px`;
    element.style.top = `${between(ground, -2, 2).toFixed(0)}px`;
    if (ground.random() < 0.3) element.style.transform = `scale(${between(ground, 0.95, 1.06).toFixed(2)})`;
    changed = true;
  }
  return changed;
};

export const zoomed: Apply = (ground) => {
  const share = pick(ground, ['0.8', '0.9', '1.1', '1.25', '1.5']);
  document.documentElement.style.setProperty('zoom', share);
  return true;
};

export const scaled: Apply = (ground) => {
  document.body.style.transformOrigin = '0 0';
  document.body.style.transform = `scale(${between(ground, 0.75, 1).toFixed(2)}) translate(${between(ground, 0, 20).toFixed(0)}px, 3px)`;
  return true;
};

/** Everything in a scrolling box of its own. */
export const scroller: Apply = () => {
  const box = document.createElement('div');
  box.style.cssText = 'height:100vh;overflow:auto';
  box.append(...[...document.body.childNodes].filter((node) => (node as Element).localName !== 'dialog'));
  document.body.prepend(box);
  return true;
};

const picture =
  '<svg width="12" height="12" viewBox="0 0 9 9" aria-hidden="true"><path d="M0 0h9v9z"/></svg>';
const icons = [
  picture,
  '<i class="material-icons" aria-hidden="true">check_circle</i>',
  '<i class="fa fa-check" aria-hidden="true"></i>',
  '<span class="icon" aria-hidden="true">\ue5ca</span>',
  '<img alt="" width="10" height="10">',
  '<span aria-hidden="true">✔</span>',
  '<b class="ripple"></b>',
];

/** Pictures, ligatures and letters of picture fonts beside the words. */
export const icon: Apply = (ground) => {
  for (const element of all(pressed)) {
    const text = texts(element)[0];
    if (!text || ground.random() < 0.3) continue;
    const holder = document.createElement('template');
    holder.innerHTML = pick(ground, icons);
    if (ground.random() < 0.6) text.before(holder.content, ' ');
    else text.after(' ', holder.content);
  }
  return true;
};
