/** Mutations of what stands around, and of when things come. */
import { type Apply, all, pick, pressed } from './ground';

const away = [
  'position:absolute;left:-10000px;top:-10000px',
  'display:none',
  'visibility:hidden;position:absolute;left:40px;top:300px',
  'opacity:0;position:absolute;left:60px;top:200px;pointer-events:none;z-index:-1',
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  'position:absolute;left:0;top:0;width:0;height:0;overflow:hidden',
] as const;

/** Copies of what is to be pressed that nobody can see. */
export const hiddenCopies: Apply = (ground) => {
  for (const ref of ground.refs) {
    const count = 1 + Math.floor(ground.random() * 3);
    for (let made = 0; made < count; made++) {
      const holder = document.createElement('div');
      holder.setAttribute('style', pick(ground, away));
      const row = ref.element.matches('tr');
      const copy = ref.element.cloneNode(true) as Element;
      const table = document.createElement('table');
      if (row) table.append(copy);
      holder.append(row ? table : copy);
      if (ground.random() < 0.5) document.body.prepend(holder);
      else document.body.append(holder);
    }
  }
  return ground.refs.length > 0;
};

/** What stands on many pages and concerns nobody: a cookie bar, a help bubble, a line of news. */
export const bystanders: Apply = (ground) => {
  const html = [
    '<div style="position:fixed;left:0;right:0;bottom:0;height:44px;background:#333;color:#fff;z-index:99">Bu sitede zorunlu çerezler kullanılır. <button type="button">Anladım</button> <a href="#">Ayrıntılar</a></div>',
    '<div style="position:fixed;right:14px;bottom:60px;width:46px;height:46px;border-radius:50%;background:#268;z-index:99"><button type="button" aria-label="Sohbet">?</button></div>',
    '<div style="height:18px;overflow:hidden;background:#ffd"><span>Planlı bakım: pazar günü 02.00–04.00 arasında hizmet verilemeyecektir.</span></div>',
  ];
  const holder = document.createElement('template');
  for (const one of html) if (ground.random() < 0.7) holder.innerHTML += one;
  if (ground.random() < 0.5) document.body.prepend(holder.content);
  else document.body.append(holder.content);
  return true;
};

export const tooltips: Apply = (ground) => {
  for (const element of all(pressed)) {
    if (ground.random() < 0.3) continue;
    const name = (element.textContent ?? '').trim();
    if (element.hasAttribute('title') || name === '') continue;
    element.setAttribute(
      'title',
      pick(ground, ['Bu işlem için tıklayınız', `${name} işlemi için tıklayınız`, name]),
    );
    if (ground.random() < 0.3) element.setAttribute('aria-describedby', 'ipucu');
  }
  return true;
};

/** Web components around the words' own tree: the page's nodes stay where they are, drawn through a slot. */
export const slotted: Apply = (ground) => {
  let changed = false;
  for (const element of all('div,section,main,nav,header')) {
    if (element.shadowRoot || !element.querySelector(pressed) || ground.random() < 0.6) continue;
    element.attachShadow({ mode: ground.random() < 0.5 ? 'open' : 'closed' }).innerHTML = '<slot></slot>';
    changed = true;
  }
  return changed;
};

/** What is to be pressed goes, and comes back at its place. */
export const late: Apply = ({ refs }) => {
  const places = refs.map(({ element }) => {
    const mark = new Comment('');
    element.before(mark);
    element.remove();
    return { mark, element };
  });
  return refs.length === 0
    ? false
    : () => places.forEach(({ mark, element }) => void mark.replaceWith(element));
};

/** Lists and tables are drawn anew: the same words in new elements. */
export const rebuilt: Apply = ({ refs }) => {
  for (const ref of refs) {
    const copy = ref.element.cloneNode(true) as Element;
    const inner = ref.or?.contains(ref.element) === true;
    ref.element.replaceWith(copy);
    if (ref.or === ref.element) ref.or = copy;
    ref.element = copy;
    if (inner && !ref.or?.isConnected) ref.or = null;
  }
  return refs.length > 0;
};
