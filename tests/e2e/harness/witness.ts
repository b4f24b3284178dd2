/**
 * A page's own witness, in the page's world: everything a page could notice of the guide. It is put in before
 * the page's first script, and again in every frame.
 */
export const witness = `(() => {
  const loose = /^(scroll|scrollend|selectionchange|resize)$/u;
  const events = [];
  const changes = [];
  const types = [
    'click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel', 'keydown', 'keypress', 'keyup',
    'input', 'beforeinput', 'change', 'focus', 'blur', 'focusin', 'focusout', 'scroll', 'scrollend', 'resize',
    'toggle', 'beforetoggle', 'message', 'error', 'unhandledrejection', 'hashchange', 'popstate', 'submit', 'select',
    'selectionchange', 'securitypolicyviolation', 'animationstart', 'transitionrun', 'copy', 'paste', 'slotchange',
    'fullscreenchange', 'storage', 'contextmenu', 'touchstart', 'beforematch', 'close', 'cancel',
  ];
  const describe = (node) => {
    if (node === window) return 'window';
    if (node === document) return 'document';
    if (!(node instanceof Element)) return String(node?.nodeName);
    if (isHost(node)) return 'host';
    return node.localName + (node.id ? '#' + node.id : '');
  };
  const isHost = (node) =>
    node instanceof HTMLDivElement && node.parentNode !== null &&
    (node.parentNode === document.documentElement || node.parentNode instanceof HTMLDialogElement) &&
    node.id === '' && node.childNodes.length === 0;
  for (const type of types) {
    addEventListener(type, (event) => {
      const line = { type, on: describe(event.target), trusted: event.isTrusted, prevented: false };
      events.push(line);
      queueMicrotask(() => { line.prevented = event.defaultPrevented; });
      setTimeout(() => { line.prevented = event.defaultPrevented; });
    }, true);
    document.addEventListener(type, (event) => { events.push({ type, on: describe(event.target), back: true }); });
  }
  const hosts = new Set();
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (isHost(node)) hosts.add(node);
      if (hosts.has(record.target)) continue;
      const spot = describe(record.target);
      if (record.type === 'attributes') changes.push('attribute ' + record.attributeName + ' of ' + spot);
      // The parser adds nodes and lengthens texts; it takes nothing away.
      for (const node of record.removedNodes) if (!hosts.has(node)) changes.push('removed ' + describe(node) + ' from ' + spot);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const written = () => {
    const copy = document.documentElement.cloneNode(true);
    const [mine, theirs] = [document.documentElement.children, copy.children];
    for (let at = mine.length - 1; at >= 0; at -= 1) if (hosts.has(mine[at])) theirs[at].remove();
    return copy.outerHTML;
  };
  window.katipWitness = () => ({
    // Showing a popover tells its own node so; how often a view tells of scrolling is up to the browser.
    events: events.filter((line) => !(line.on === 'host' && /^(before)?toggle$/u.test(line.type)) && !loose.test(line.type)),
    loose: [...new Set(events.filter((line) => loose.test(line.type)).map((line) => line.type + ' ' + line.on))].sort(),
    hosts: [...document.querySelectorAll('*')].filter((node) => hosts.has(node)).length,
    everHosts: hosts.size,
    changes,
    written: written(),
    active: describe(document.activeElement),
    scroll: [scrollX, scrollY].join(),
    scrolled: [...document.querySelectorAll('*')].filter((node) => node.scrollTop || node.scrollLeft).map(describe),
    names: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$|^katipTraps$/u.test(name)).sort().join(' '),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    prototypes: [Element, Node, Document, EventTarget, HTMLElement].map((it) => Object.getOwnPropertyNames(it.prototype).length).join(),
  });
})();`;

/** What the witness says of one document. */
export interface Testimony {
  readonly events: readonly { type: string; on: string }[];
  readonly loose: readonly string[];
  readonly hosts: number;
  readonly everHosts: number;
  readonly changes: readonly string[];
  readonly written: string;
  readonly active: string;
  readonly scroll: string;
  readonly scrolled: readonly string[];
  readonly names: string;
  readonly sheets: number;
  readonly prototypes: string;
}

/** The expression that calls the witness. */
export const testify = 'window.katipWitness()';

const compared = [
  'changes',
  'events',
  'loose',
  'written',
  'active',
  'scroll',
  'scrolled',
  'names',
  'sheets',
  'prototypes',
] as const;

function difference(name: string, without: string, within: string): string {
  let at = 0;
  while (at < without.length && without[at] === within[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `${name} differs: …${without.slice(from, at + 120)}… became …${within.slice(from, at + 120)}…`;
}

/** How a page with the guide differs from the same page without it, its one node aside; `hosts` nodes expected. */
export function pageFaults(without: Testimony, within: Testimony, hosts: number): string[] {
  const faults: string[] = [];
  if (within.hosts !== hosts) faults.push(`${within.hosts} nodes of the guide, not ${hosts}`);
  if (without.everHosts !== 0) faults.push('the page itself has a node like the guide’s');
  for (const name of compared) {
    const [before, after] = [JSON.stringify(without[name]), JSON.stringify(within[name])];
    if (before !== after) faults.push(difference(name, before, after));
  }
  return faults;
}

/** What a content script could do to the page, each by itself to be caught. */
export const meddlers: Readonly<Record<string, string>> = {
  'an attribute on the body': "document.body.setAttribute('data-guide', '1')",
  'a class on the root': "document.documentElement.classList.add('guide')",
  'a style in the head': "document.head.append(document.createElement('style'))",
  'an adopted sheet': 'document.adoptedStyleSheets = [new CSSStyleSheet()]',
  'a changed text': "document.querySelector('h1').firstChild.data += '.'",
  'a mark in a list': "document.querySelector('td').append(document.createElement('span'))",
  'a removed node': "document.querySelector('p').remove()",
  'a second node': "document.documentElement.append(document.createElement('div'))",
  'an event of its own': "document.dispatchEvent(new Event('toggle'))",
  'a message to the page': "window.postMessage('guide', '*')",
  'the focus': "document.querySelector('textarea').focus()",
  'a scroll': "document.querySelector('#far').scrollIntoView()",
  'a swallowed click': "addEventListener('click', (event) => event.stopPropagation(), true)",
  'a prevented click': "addEventListener('click', (event) => event.preventDefault(), true)",
  'a prevented wheel':
    "addEventListener('wheel', (event) => event.preventDefault(), { passive: false, capture: true })",
  'a swallowed key':
    "document.querySelector('input').addEventListener('keydown', (event) => event.stopPropagation())",
  'a press': "document.querySelector('button').click()",
};

/** A content script that does the one thing which the page's address names after `?meddle=`. */
export const meddler = `{
  const deeds = {
    ${Object.entries(meddlers)
      .map(([name, code]) => `${JSON.stringify(name)}: () => { ${code}; }`)
      .join(',\n    ')}
  };
  const deed = deeds[new URL(location.href).searchParams.get('meddle')];
  if (deed) setTimeout(deed, 300);
}`;
