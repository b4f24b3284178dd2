/**
 * What the card's views are written in: elements as plain data, and one function that makes a part of the document
 * look like them. It stands in for a view library because every page of the ministry pays for it, and because it
 * calls the browser by captured methods, which a page's clobbered names cannot reach.
 */
import { make, makeSvg } from '../../../lib/guide/natives';

export interface Part {
  readonly type: string;
  readonly props: Props;
}

/** What can stand inside an element. Nothing keeps its place too, so that neighbours are not taken for one another. */
export type Inside = Part | string | number | boolean | null | undefined | readonly Inside[];

/** Attributes by name, `onClick`, and what is inside. A missing, null or false attribute is not there. */
export interface Props {
  readonly children?: Inside;
  readonly key?: string | number;
  readonly onClick?: (() => void) | undefined;
  readonly [attribute: string]: unknown;
}

export declare namespace JSX {
  type Element = Part;
  type ElementType = string | ((props: never) => Inside);
  interface ElementChildrenAttribute {
    children: unknown;
  }
  interface IntrinsicAttributes {
    key?: string | number;
  }
  interface IntrinsicElements {
    [name: string]: Props;
  }
}

/** Views are called at once: they hold no state of their own. */
export function jsx(type: string | ((props: Props) => Inside), props: Props): Inside {
  return typeof type === 'string' ? { type, props } : type(props);
}
export const jsxs = jsx;
export const Fragment = (props: Props): Inside => props.children;

/** An element of ours with what it was last drawn from. */
type Drawn = (HTMLElement | SVGElement) & { drawn?: Part };

const flat = (inside: Inside): (Part | string)[] => {
  if (Array.isArray(inside)) return inside.flatMap(flat);
  if (inside === null || inside === undefined || typeof inside === 'boolean') return [''];
  return [typeof inside === 'object' ? (inside as Part) : String(inside)];
};

function dressElement(element: Drawn, props: Props): void {
  const old = element.drawn?.props ?? {};
  for (const name of Object.keys({ ...old, ...props })) {
    const value = props[name];
    if (name === 'children' || name === 'key' || value === old[name]) continue;
    if (name === 'onClick') element.onclick = (value as () => void) ?? null;
    else if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

function become(parent: Element, was: ChildNode | undefined, next: Part | string): void {
  if (typeof next === 'string') {
    if (was instanceof Text) {
      if (was.data !== next) was.data = next;
    } else if (was) was.replaceWith(next);
    else parent.append(next);
    return;
  }
  const { type, props } = next;
  const svg = type === 'svg' || parent instanceof SVGElement;
  const same = was instanceof Element && was.localName === type;
  const element: Drawn = same ? (was as Drawn) : (svg ? makeSvg : make)(parent.ownerDocument, type);
  dressElement(element, props);
  element.drawn = next;
  show(element, props.children);
  if (same) return;
  if (was) was.replaceWith(element);
  else parent.append(element);
}

/** Makes what is inside `parent` look like this, keeping every element that can stay. */
export function show(parent: Element, inside: Inside): void {
  const next = flat(inside);
  const old = [...parent.childNodes];
  next.forEach((part, index) => {
    become(parent, old[index], part);
  });
  for (const extra of old.slice(next.length)) extra.remove();
}
