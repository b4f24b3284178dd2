/** Pieces that pages are put together from. */
import type { Site } from '../catalog/hosts';
import type { Effect, RightPress, Screen, Truth, World } from './model';
import type { Block, ControlView, PageView, Style, WindowView } from './view';

export const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', text, level });
export const text = (words: string, tone?: 'plain' | 'small' | 'strong'): Block =>
  tone ? { kind: 'text', text: words, tone } : { kind: 'text', text: words };
export const notice = (words: string, tone: 'info' | 'success' | 'warning' | 'error' = 'info'): Block => ({
  kind: 'notice',
  text: words,
  tone,
});
export const controls = (as: Extract<Block, { kind: 'controls' }>['as'], ...items: ControlView[]): Block => ({
  kind: 'controls',
  as,
  items,
});

/** A control whose press is its own name unless another is given. */
export const control = (name: string, more: Partial<ControlView> = {}): ControlView => ({
  press: name,
  name,
  ...more,
});

interface Draft {
  readonly style: Style;
  readonly site: Site | null;
  readonly title: string;
  readonly name: string;
  readonly head?: readonly ControlView[];
  readonly body: readonly Block[];
  readonly window?: WindowView | null;
  readonly busy?: boolean;
}

/** A page at an address. */
export const page = (address: string, draft: Draft): PageView => ({
  style: draft.style,
  site: draft.site,
  address,
  title: draft.title,
  head: { name: draft.name, items: draft.head ?? [] },
  body: draft.body,
  window: draft.window ?? null,
  busy: draft.busy ?? false,
  lesson: null,
});

/** A page with its presses. The page and the right presses are made only when they are looked at: a replay never looks. */
export function screen(
  view: () => PageView,
  truth: Truth,
  on: Readonly<Record<string, Effect>>,
  right: readonly RightPress[] | (() => readonly RightPress[]) = [],
  also: Screen['also'] = () => null,
): Screen {
  let drawn: PageView | null = null;
  return {
    get page() {
      drawn ??= view();
      return drawn;
    },
    truth,
    on,
    also,
    get right() {
      return typeof right === 'function' ? right() : right;
    },
  };
}

export const unknown: Truth = { screen: 'unknown', edition: null, moment: null };

/** The person of the scenario with this id. */
export const personOf = (world: World, id: string) =>
  world.scenario.people.find((person) => person.id === id) ?? null;

/** Whether the scenario has this fault. */
export const has = (world: World, fault: World['scenario']['faults'][number]): boolean =>
  world.scenario.faults.includes(fault);
