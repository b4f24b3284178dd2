/**
 * A content script that stands in front of the others and counts every reach for what a person typed, keeps or
 * copies, every listener for keys on the page, every road to the network and every act on the page. It works in
 * the extension's own world, so the page's scripts are not counted.
 */
export const traps = `(() => {
  const kinds = {};
  const spots = [];
  const pending = [];
  const mayHold = (element) => element === document.documentElement || element instanceof HTMLDialogElement;
  const { getRootNode } = Node.prototype;
  const host = (node) => Reflect.apply(getRootNode, node, []);
  const inPage = (node) => {
    if (!(node instanceof Node)) return node === window;
    if (node === document || node === document.documentElement || node === document.body) return true;
    return host(node) === document && !(node instanceof HTMLDivElement && mayHold(node.parentNode));
  };
  const publish = () => {
    const report = { kinds: { ...kinds }, spots: spots.slice(0, 12) };
    for (const [node, kind] of pending) if (inPage(node)) report.kinds[kind] = (report.kinds[kind] ?? 0) + 1;
    return report;
  };
  globalThis.katipTraps = publish;
  const share = () => {
    if (typeof cloneInto !== 'function') return;
    window.wrappedJSObject.katipTraps = cloneInto(publish(), window);
  };
  const count = (kind) => {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (spots.length < 12) spots.push(kind + ' ' + String(new Error().stack).split('\\n').slice(2, 5).join(' < '));
    share();
  };
  const getter = (owner, name, kind, when = () => true) => {
    const old = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!old?.get || !old.configurable) return;
    Object.defineProperty(owner, name, {
      ...old,
      get() {
        if (when(this)) count(kind + ':' + name);
        return Reflect.apply(old.get, this, []);
      },
    });
  };
  const method = (owner, name, kind, when = () => true) => {
    const old = owner?.[name];
    if (typeof old !== 'function') return;
    owner[name] = function (...words) {
      if (when(this, words)) count(kind + ':' + name);
      return Reflect.apply(old, this, words);
    };
  };
  const constructor = (name, kind) => {
    const old = globalThis[name];
    if (typeof old !== 'function') return;
    globalThis[name] = new Proxy(old, {
      construct(target, words) {
        count(kind + ':' + name);
        return Reflect.construct(target, words);
      },
    });
  };

  const input = HTMLInputElement.prototype;
  for (const name of ['value', 'defaultValue', 'valueAsNumber', 'valueAsDate', 'files', 'list']) {
    getter(input, name, 'value');
  }
  for (const name of ['value', 'defaultValue', 'textLength']) getter(HTMLTextAreaElement.prototype, name, 'value');
  for (const name of ['value', 'selectedOptions', 'selectedIndex']) {
    getter(HTMLSelectElement.prototype, name, 'value');
  }
  getter(HTMLOptionElement.prototype, 'selected', 'value');
  getter(HTMLOptionElement.prototype, 'value', 'value');
  getter(HTMLOutputElement.prototype, 'value', 'value');
  getter(HTMLFormElement.prototype, 'elements', 'form');
  getter(RadioNodeList.prototype, 'value', 'value');
  constructor('FormData', 'form');

  const label = (element) =>
    element instanceof HTMLInputElement && ['submit', 'button', 'reset'].includes(element.type);
  const field = (element) =>
    (element instanceof HTMLInputElement && !label(element)) ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLOptionElement;
  const valueName = (words) => ['value', 'defaultvalue'].includes(String(words.at(-1)).toLowerCase());
  for (const name of ['getAttribute', 'getAttributeNS', 'getAttributeNode', 'getAttributeNodeNS']) {
    method(Element.prototype, name, 'value', (element, words) => valueName(words) && field(element));
  }
  getter(Element.prototype, 'attributes', 'value', field);
  getter(Element.prototype, 'outerHTML', 'value', (element) => field(element) || element.querySelector('input'));
  getter(Element.prototype, 'innerHTML', 'value', (element) => element.querySelector('input, textarea') !== null);

  const { closest } = Element.prototype;
  const typed = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || host(element) !== document) return false;
    return Reflect.apply(closest, element, ['textarea, [contenteditable=""], [contenteditable="true"]']) !== null;
  };
  getter(CharacterData.prototype, 'data', 'typed', typed);
  getter(Node.prototype, 'nodeValue', 'typed', (node) => node instanceof CharacterData && typed(node));
  const find = Element.prototype.querySelector;
  const holdsTyped = (node) =>
    typed(node) ||
    (node instanceof Element && host(node) === document &&
      Reflect.apply(find, node, ['textarea, [contenteditable=""], [contenteditable="true"]']) !== null);
  getter(Node.prototype, 'textContent', 'typed', holdsTyped);
  getter(HTMLElement.prototype, 'innerText', 'typed', holdsTyped);
  getter(HTMLElement.prototype, 'outerText', 'typed', typed);
  getter(Text.prototype, 'wholeText', 'typed', typed);

  getter(Document.prototype, 'cookie', 'storage');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    for (const owner of new Set([globalThis, window, Window.prototype])) getter(owner, name, 'storage');
  }
  for (const owner of new Set([globalThis, window])) getter(owner, 'name', 'storage');
  getter(Navigator.prototype, 'clipboard', 'clipboard');
  getter(globalThis.ClipboardEvent?.prototype, 'clipboardData', 'clipboard');
  method(globalThis.DataTransfer?.prototype, 'getData', 'clipboard');
  method(Document.prototype, 'execCommand', 'clipboard');
  method(Selection.prototype, 'toString', 'clipboard');

  const hearing = /^(key|input|beforeinput|change|paste|copy|cut|composition|textInput|submit|formdata|select)/u;
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (hearing.test(type) && type !== 'selectionchange') {
      const target = this === undefined || this === globalThis ? window : this;
      if (target instanceof Node && !target.isConnected) pending.push([target, 'listener:' + type]);
      else if (target instanceof Node || target === window) {
        if (inPage(target)) count('listener:' + type);
      }
    }
    return Reflect.apply(listen, this, [type, ...rest]);
  };
  for (const owner of new Set([globalThis, window, Window.prototype, Document.prototype, HTMLElement.prototype, Element.prototype])) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!name.startsWith('on') || !hearing.test(name.slice(2))) continue;
      const old = Object.getOwnPropertyDescriptor(owner, name);
      if (!old?.set || !old.configurable) continue;
      Object.defineProperty(owner, name, {
        ...old,
        set(listener) {
          if (inPage(this === undefined || this === globalThis ? window : this)) count('listener:' + name);
          else if (this instanceof Node && !this.isConnected) pending.push([this, 'listener:' + name]);
          Reflect.apply(old.set, this, [listener]);
        },
      });
    }
  }
  const pageEvent = (event) => {
    const node = event.composedPath()[0] ?? event.target;
    return node instanceof Node && inPage(node);
  };
  for (const name of ['key', 'code', 'keyCode', 'charCode']) getter(KeyboardEvent.prototype, name, 'key', pageEvent);
  getter(InputEvent.prototype, 'data', 'key', pageEvent);
  getter(CompositionEvent.prototype, 'data', 'key', pageEvent);

  method(globalThis, 'fetch', 'network');
  method(Navigator.prototype, 'sendBeacon', 'network');
  for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'WebTransport', 'RTCPeerConnection', 'Worker']) {
    constructor(name, 'network');
  }
  method(globalThis, 'open', 'act');
  method(HTMLElement.prototype, 'click', 'act', (element) => inPage(element));
  method(HTMLElement.prototype, 'focus', 'act', (element) => inPage(element));
  method(HTMLElement.prototype, 'blur', 'act', (element) => inPage(element));
  for (const name of ['submit', 'requestSubmit', 'reset']) method(HTMLFormElement.prototype, name, 'act');
  method(EventTarget.prototype, 'dispatchEvent', 'act', (target) => target === window || (target instanceof Node && inPage(target)));
  for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy', 'scroll']) {
    method(Element.prototype, name, 'act', (element) => inPage(element));
    method(globalThis, name, 'act');
  }
  for (const name of ['setAttribute', 'removeAttribute', 'toggleAttribute', 'remove', 'append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren', 'insertAdjacentHTML', 'insertAdjacentElement']) {
    method(Element.prototype, name, 'act', (element, [first]) => inPage(element) && !(name === 'append' && mayHold(element) && first instanceof HTMLDivElement));
  }
  share();
  // Where the test cannot enter this world the page is told again and again; listeners on late nodes count then too.
  if (typeof cloneInto === 'function') setInterval(share, 200);
})();`;

/** What the traps of one frame have counted. */
export interface TrapReport {
  readonly kinds: Record<string, number>;
  readonly spots: readonly string[];
}

/** Everything counted in these frames, as sentences; empty when nothing was. */
export function trapFaults(reports: readonly TrapReport[]): string[] {
  return reports.flatMap(({ kinds, spots }) =>
    Object.entries(kinds).map(([kind, times]) => {
      const spot = spots.find((line) => line.startsWith(`${kind} `)) ?? '';
      return `${kind} × ${times} ${spot}`;
    }),
  );
}
