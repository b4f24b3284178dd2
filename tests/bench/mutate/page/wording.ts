/** Other words for the same thing, as a ministry might choose them; and words that look alike and mean something else. */
import { type Apply, all, legalTargets, pick, pressed, type Ref, texts } from './ground';
import { decoys, neighbours, otherApplications, others, renamedLegal } from './wording-names';

const key = (text: string): string =>
  text
    .toLocaleLowerCase('tr')
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (element: Element): string =>
  element.matches('input') ? (element.getAttribute('value') ?? '') : (element.textContent ?? '');

/** Writes other words where the name stood. Only where the name is all there is to the element. */
function rename(element: Element, name: string): void {
  element.removeAttribute('aria-label');
  if (element.matches('input')) {
    element.setAttribute('value', name);
    return;
  }
  const [first, ...rest] = texts(element);
  if (!first) {
    element.append(name);
    return;
  }
  first.data = name;
  for (const node of rest) node.remove();
}

const named = (ref: Ref): string => key(wordsOf(ref.element));

export const otherWords: Apply = (ground) => {
  let changed = false;
  for (const ref of ground.refs) {
    const list = others[ref.target]?.[named(ref)];
    if (!list) continue;
    rename(ref.element, pick(ground, list));
    changed = true;
  }
  return changed;
};

/** Neighbours are renamed, one or two of them; what is to be pressed keeps its name. */
export const otherNeighbours: Apply = (ground) => {
  const found = all(pressed).filter(
    (one) =>
      neighbours[key(wordsOf(one))] !== undefined &&
      !ground.refs.some((ref) => ref.element.contains(one) || one.contains(ref.element)),
  );
  const count = Math.min(found.length, 1 + Math.floor(ground.random() * 2));
  for (let at = 0; at < count; at++) {
    const one = found.splice(Math.floor(ground.random() * found.length), 1)[0];
    if (one) rename(one, pick(ground, neighbours[key(wordsOf(one))] ?? ['']));
  }
  return count > 0;
};

export const legalRenamed: Apply = (ground) => {
  const legal = ground.refs.filter((ref) => legalTargets.includes(ref.target));
  for (const ref of legal) rename(ref.element, pick(ground, renamedLegal[ref.target] ?? ['']));
  return legal.length > 0;
};

export const decoyed: Apply = (ground) => {
  for (const ref of ground.refs) {
    const now = named(ref);
    const name = pick(
      ground,
      (decoys[ref.target] ?? ['Başka']).filter((one) => key(one) !== now),
    );
    if (ref.target === 'pending-row') renameState(ref, name);
    else if (
      ref.target === 'organisation' &&
      ref.element.querySelectorAll('td,[role=cell],[role=gridcell]').length > 1
    )
      ref.element.remove();
    else rename(ref.element, name);
  }
  return ground.refs.length > 0;
};

function renameState(ref: Ref, name: string): void {
  for (const node of texts(ref.element))
    if (/onay/u.test(key(node.data)) && /bekl/u.test(key(node.data))) node.data = name;
}

/** The consent or sign-in is another application's: what names İSG-KATİP names another one. */
export const otherApplication: Apply = (ground) => {
  if (!ground.refs.some((ref) => ref.target === 'consent' || ref.target === 'sign-in')) return false;
  const name = pick(ground, otherApplications);
  let changed = false;
  for (const node of texts()) {
    if (ground.refs.some((ref) => ref.element.contains(node))) continue;
    const next = node.data
      .replace(/İş Sağlığı ve Güvenliği[^.<]*?(?:İSG-KATİP\)?|Programı(?: \(İSG-KATİP\))?)/giu, name)
      .replace(/\S*isgkatip\S*/giu, 'https://ornek.example')
      .replace(/İSG[- ]KATİP(?: Web Uygulaması)?/giu, name);
    if (next === node.data) continue;
    node.data = next;
    changed = true;
  }
  return changed;
};
