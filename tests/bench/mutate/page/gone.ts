/** Mutations after which there is nothing to press: the guide must say so, and point at nothing in its place. */
import type { Apply, Ref } from './ground';

const each = (refs: readonly Ref[], act: (element: HTMLElement) => void): boolean => {
  // A line of a tree goes as a whole: its icon alone would still be something to press.
  for (const { element, or } of refs) act((or ?? element) as HTMLElement);
  return refs.length > 0;
};

export const removed: Apply = ({ refs }) => each(refs, (element) => element.remove());

export const hidden: Apply = ({ refs, random }) =>
  each(refs, (element) => {
    const ways = [
      'display:none!important',
      'visibility:hidden!important',
      'opacity:0!important;pointer-events:none!important',
    ];
    element.style.cssText += `;${ways[Math.floor(random() * ways.length)]}`;
  });

export const awayed: Apply = ({ refs }) =>
  each(refs, (element) => {
    element.style.cssText += ';position:absolute!important;left:-10000px!important;top:-10000px!important';
  });

/** A sheet over the whole page without a window on it. */
export const covered: Apply = ({ refs }) => {
  const sheet = document.createElement('div');
  sheet.style.cssText = 'position:fixed;inset:0;z-index:99999;background:#fff';
  sheet.textContent = 'Lütfen bekleyiniz';
  document.body.append(sheet);
  return refs.length > 0;
};
