/** Broken guides, each with the page on which it has to be caught. */
import type { Laid } from '../../fixtures/attacks/load';

export interface Mutant {
  /** What the content script does, once the page is there. */
  readonly deed: string;
  /** The attack or ordinary page on which it is tried. */
  readonly page: string;
  /** What the finding must say. */
  readonly finding: RegExp;
  /** How long it takes until it shows, in milliseconds; usually 700. */
  readonly hold?: number;
}

const ring = (element: string): string => `{
  const target = ${element};
  const { left, top, width, height } = target.getBoundingClientRect();
  const host = document.createElement('div');
  const box = document.createElement('div');
  box.dataset.part = 'ring';
  box.dataset.target = 'approve';
  box.style.cssText = \`position:fixed;left:\${left - 4}px;top:\${top - 4}px;width:\${width + 8}px;height:\${height + 8}px\`;
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
}`;
const named =
  "[...document.querySelectorAll('a,button')].filter((it) => /onayla/iu.test(it.textContent)).at(-1)";

export const mutants: Readonly<Record<string, Mutant>> = {
  'rings whatever is called Onayla': { deed: ring(named), page: 'decoy-buttons', finding: /wrong ring/u },
  'rings what is covered': { deed: ring(named), page: 'cover-click-through', finding: /a ring approve/u },
  'rings in a window of refusal': {
    deed: ring("document.querySelector('.modal.show a')").replace("'approve'", "'save'"),
    page: 'second-window',
    finding: /a ring save/u,
  },
  'reads a field': {
    deed: "document.querySelector('#f input').value",
    page: 'field-getters',
    finding: /value:value/u,
  },
  'reads what is typed on an editable page': {
    deed: "document.querySelector('td').textContent",
    page: 'editable-page',
    finding: /typed:textContent/u,
  },
  'answers the page': {
    deed: "window.postMessage({ kind: 'answer' }, '*')",
    page: 'forged-messages',
    finding: /caught: a message/u,
  },
  'leaves its root open': {
    deed: "{ const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>Adım</p>'; document.querySelector('html > div')?.remove(); document.documentElement.append(host); }",
    page: 'custom-element-trap',
    finding: /an open root/u,
  },
  presses: {
    deed: `document.querySelector("[data-judge='approve-0']").click()`,
    page: 'decoy-buttons',
    finding: /caught: click on|act:click/u,
  },
  'writes an attribute': {
    deed: "document.body.setAttribute('data-seen', '1')",
    page: 'giant-text',
    finding: /act:setAttribute/u,
  },
  'stumbles aloud': {
    deed: "setTimeout(() => { throw new Error('amiss'); })",
    page: 'errors-listened-for',
    finding: /amiss/u,
  },
  'gives up on an ordinary page': {
    deed: "setInterval(() => document.querySelector('html > div')?.remove(), 20)",
    page: 'toast-shield',
    finding: /cards, not 1|rings of legal weight/u,
    hold: 3000,
  },
};

/** Appended to the product's scripts: does the deed that the page's mark names. */
export const mutantScript = `{
  const deeds = { ${Object.entries(mutants)
    .map(([name, { deed }]) => `${JSON.stringify(name)}: () => { ${deed}; }`)
    .join(',\n')} };
  const wake = () => {
    const name = document.querySelector('meta[name=mutant]')?.content;
    if (name) setTimeout(() => deeds[name]?.(), 250);
  };
  if (document.readyState === 'complete') wake();
  else addEventListener('load', wake);
}`;

/** The page with the mark that wakes a mutant. */
export const waking = (laid: Laid, name: string, hold = 700): Laid => ({
  ...laid,
  hold,
  html: laid.html.replace('<head>', () => `<head><meta name="mutant" content="${name}">`),
});
