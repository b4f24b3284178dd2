/** Mutations of how words are written, their meaning unchanged. */
import { type Apply, all, type Ground, legalTargets, pick, pressed, reword, texts } from './ground';

export const upperTurkish: Apply = () => reword((text) => text.toLocaleUpperCase('tr'));
/** As a server without a Turkish locale does it: i → I. */
export const upperEnglish: Apply = () => reword((text) => text.toUpperCase());
export const lowerTurkish: Apply = () => reword((text) => text.toLocaleLowerCase('tr'));
export const decomposed: Apply = () => reword((text) => text.normalize('NFD'));

/** Single letters stay: in an alphabet index Ç and C are two links. */
export const stripped: Apply = () =>
  reword((text) =>
    text.trim().length <= 2
      ? text
      : text
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .replace(/ı/gu, 'i'),
  );

const decorated = (ground: Ground, text: string): string => {
  const after = pick(ground, [':', ' >', ' »', '…', ' ›', '.', '']);
  const before = pick(ground, ['', '', '‹ ', '• ', '> ', '– ']);
  return `${before}${text}${after}`;
};

export const punctuation: Apply = (ground) =>
  reword((text) => {
    if (text.trim().length <= 2 || text.length > 60) return text;
    return ground.random() < 0.7 ? decorated(ground, text) : text;
  });

const hyphenated = (ground: Ground, text: string): string =>
  text.replace(/\p{L}{6,}/gu, (word) => {
    const at = 2 + Math.floor(ground.random() * (word.length - 4));
    return `${word.slice(0, at)}${pick(ground, ['\u00ad', '\u200b', '\u2060'])}${word.slice(at)}`;
  });

export const invisible: Apply = (ground) =>
  reword((text) => hyphenated(ground, text).replace(/ /gu, () => pick(ground, [' ', '\u00a0', '\u202f'])));

export const spacing: Apply = (ground) =>
  reword((text) => `${pick(ground, ['\n    ', '  ', '\t'])}${text.replace(/ /gu, '\n      ')}  `);

export const typography: Apply = (ground) =>
  reword((text) =>
    text
      .replace(/(?<=\p{L})-(?=\p{L})/gu, () => pick(ground, ['\u2011', '–', '-', ' ']))
      .replace(/['’]/gu, () => pick(ground, ['’', '‘', "'", 'ʼ', '´']))
      .replace(/&/gu, () => pick(ground, ['&', '＆'])),
  );

/** Parts of a label in elements of their own, as highlighting and word-wise animation do it. */
export const splitText: Apply = (ground) => {
  for (const node of texts()) {
    if (node.data.trim().length < 3 || node.data.length > 60 || node.parentElement?.tagName === 'OPTION')
      continue;
    const parts = cut(ground, node.data);
    const tag = pick(ground, ['span', 'b', 'mark', 'font']);
    const whole = document.createElement('span');
    for (const part of parts) {
      if (ground.random() < 0.6)
        whole.append(Object.assign(document.createElement(tag), { textContent: part }));
      else whole.append(part);
    }
    node.replaceWith(...whole.childNodes);
  }
  return true;
};

function cut(ground: Ground, text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > 2 && parts.length < 4) {
    const at = 1 + Math.floor(ground.random() * (rest.length - 1));
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/** Comments and several text nodes where there was one, as frameworks leave them. */
export const splitNodes: Apply = (ground) => {
  for (const node of texts()) {
    const parts = cut(ground, node.data);
    const comment = ground.random() < 0.5;
    node.replaceWith(
      ...parts.flatMap((part) => (comment ? [new Comment(''), new Text(part)] : [new Text(part)])),
    );
  }
  return true;
};

/** A count beside the name, as in “Sözleşmeler (4)”; never on what has legal weight. */
export const counters: Apply = (ground) => {
  let changed = false;
  const legal = ground.refs.filter((ref) => legalTargets.includes(ref.target));
  for (const element of all(pressed)) {
    if (legal.some((ref) => ref.element.contains(element) || element.contains(ref.element))) continue;
    if (element.querySelector(pressed)) continue;
    const [text, more] = texts(element);
    if (!text || more || text.data.trim().length < 4 || ground.random() < 0.5) continue;
    const count = `${1 + Math.floor(ground.random() * 9)}`;
    if (ground.random() < 0.5) text.data = `${text.data.trimEnd()} (${count})`;
    else
      text.after(
        Object.assign(document.createElement('span'), { className: 'count', textContent: ` ${count}` }),
      );
    changed = true;
  }
  return changed;
};
