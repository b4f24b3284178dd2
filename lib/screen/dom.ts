/**
 * The few things asked of a document, through methods kept from the prototypes: a form's own property of any
 * name can be one of its fields, and a field is never to be touched.
 */
type Get<Self, Value> = (self: Self) => Value;

type AnyMethod = (...args: never[]) => unknown;

/** A property's own getter, for asking any element or document. */
export function getter<Self, Value>(prototype: object, name: string): Get<Self, Value> {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get as AnyMethod;
  return (self) => Reflect.apply(found, self, []) as Value;
}

function method<Self, Args extends unknown[], Value>(
  prototype: object,
  name: string,
): (self: Self, ...args: Args) => Value {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.value as AnyMethod;
  return (self, ...args) => Reflect.apply(found, self, args) as Value;
}

const [node, element, doc] = [Node.prototype, Element.prototype, Document.prototype];

export const firstChild = /* @__PURE__ */ getter<Node, Node | null>(node, 'firstChild');
export const nextSibling = /* @__PURE__ */ getter<Node, Node | null>(node, 'nextSibling');
export const parentNode = /* @__PURE__ */ getter<Node, Node | null>(node, 'parentNode');
export const nodeType = /* @__PURE__ */ getter<Node, number>(node, 'nodeType');
export const isConnected = /* @__PURE__ */ getter<Node, boolean>(node, 'isConnected');
export const contains = /* @__PURE__ */ method<Node, [Node | null], boolean>(node, 'contains');
export const compare = /* @__PURE__ */ method<Node, [Node], number>(node, 'compareDocumentPosition');
export const rootOf = /* @__PURE__ */ method<Node, [], Node>(node, 'getRootNode');
export const dataOf = /* @__PURE__ */ getter<CharacterData, string>(CharacterData.prototype, 'data');
export const tagOf = /* @__PURE__ */ getter<Element, string>(element, 'localName');
export const shadowOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(element, 'shadowRoot');
const scrollOf = (name: string) => getter<Element, number>(element, name);
export const scrollTop = /* @__PURE__ */ scrollOf('scrollTop');
export const scrollLeft = /* @__PURE__ */ scrollOf('scrollLeft');
export const scrollHeight = /* @__PURE__ */ scrollOf('scrollHeight');
export const scrollWidth = /* @__PURE__ */ scrollOf('scrollWidth');
export const beforeIt = /* @__PURE__ */ getter<Element, Element | null>(element, 'previousElementSibling');
export const afterIt = /* @__PURE__ */ getter<Element, Element | null>(element, 'nextElementSibling');
export const firstIn = /* @__PURE__ */ getter<Element, Element | null>(element, 'firstElementChild');
export const childCount = /* @__PURE__ */ getter<Element, number>(element, 'childElementCount');
const attribute = /* @__PURE__ */ method<Element, [string], string | null>(element, 'getAttribute');
export const matches = /* @__PURE__ */ method<Element, [string], boolean>(element, 'matches');
export const closest = /* @__PURE__ */ method<Element, [string], Element | null>(element, 'closest');
export const boxOf = /* @__PURE__ */ method<Element, [], DOMRect>(element, 'getBoundingClientRect');
export const findAll = /* @__PURE__ */ method<Document, [string], NodeListOf<Element>>(
  doc,
  'querySelectorAll',
);
export const findIn = /* @__PURE__ */ method<Element, [string], NodeListOf<Element>>(
  element,
  'querySelectorAll',
);
export const byTag = /* @__PURE__ */ method<Document, [string], HTMLCollectionOf<Element>>(
  doc,
  'getElementsByTagName',
);
export const byId = /* @__PURE__ */ method<Document, [string], Element | null>(doc, 'getElementById');

export const findInRoot = /* @__PURE__ */ method<ShadowRoot, [string], Element | null>(
  DocumentFragment.prototype,
  'querySelector',
);

const textContent = /* @__PURE__ */ getter<Node, string>(node, 'textContent');
const designMode = /* @__PURE__ */ getter<Document, string>(doc, 'designMode');
const typed = ':is(textarea,[contenteditable]:not([contenteditable=false i]))';

/** Whether the whole document is one that a person types into. */
export const isDesigned = (): boolean => designMode(document) === 'on';

/** Stands for words that may have been typed; no page's own words are equal to it. */
const untold = '\u0001';

/** The text in an element, or a sign that is none where any of it may have been typed by the person. */
export const textOf = (within: Element): string =>
  isDesigned() || matches(within, `${typed},${typed} *`) || findIn(within, typed).length > 0
    ? untold
    : textContent(within);

/** The attribute, or '' where there is none. */
export const attr = (element: Element, name: string): string => attribute(element, name) ?? '';
export const hasAttr = (element: Element, name: string): boolean => attribute(element, name) !== null;

const hostOf = /* @__PURE__ */ getter<ShadowRoot, Element>(ShadowRoot.prototype, 'host');

const slotOf = /* @__PURE__ */ getter<Element, Element | null>(element, 'assignedSlot');

const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;

const assigned = /* @__PURE__ */ method<HTMLSlotElement, [AssignedNodesOptions], Node[]>(
  HTMLSlotElement.prototype,
  'assignedNodes',
);

/** What is drawn in a slot, be it handed on from another one. */
export const assignedTo = (slot: HTMLSlotElement): Node[] => assigned(slot, { flatten: true });

/** The parent element as a person sees it: across open shadow roots, and in the slot where a part is drawn. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent) return null;
  if (isElement(parent)) return (isElement(node) && slotOf(node)) || parent;
  return parent instanceof ShadowRoot ? hostOf(parent) : null;
}

/** Whether `inner` lies in `outer` or is it, across open shadow roots. */
export function within(outer: Element, inner: Node | null): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** Class tokens; never substrings of the attribute. */
export const classesOf = (element: Element): string[] => attr(element, 'class').match(/\S+/gu) ?? [];

/** The marker on the one node that is ours. */
export const ownMark = 'data-katip-rehberi';
// Any page can put the mark on a node of its own; weak, so that nothing is kept of a document that is gone.
const claimed = new WeakSet<Element>();
/** Notes the node that the guide itself puts on the page. */
export const claim = (element: Element): unknown => claimed.add(element);
export const isOurs = (element: Element): boolean => claimed.has(element);
