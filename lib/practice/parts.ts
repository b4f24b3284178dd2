/** Pieces that pages are put together from. */
import type { Site } from '../catalog/hosts';
import type { Presses, RightPress, Screen, Truth, World } from './model';
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

/** Nothing that comes in families. */
export const none: Screen['does'] = () => null;

/** What a press does by the last of these tables that has its name. */
export function among(tables: readonly Presses[], press: string): ReturnType<Screen['does']> {
  for (let at = tables.length - 1; at >= 0; at -= 1) {
    const effect = Object.hasOwn(tables[at] ?? {}, press) ? tables[at]?.[press] : undefined;
    if (effect) return effect;
  }
  return null;
}

/** Getters of an object made anew for every press would cost a shape of its own for every press: a class has one. */
class MadeScreen implements Screen {
  #page: PageView | null = null;

  constructor(
    private readonly view: () => PageView,
    readonly truth: Truth,
    private readonly on: readonly Presses[],
    private readonly ways: readonly RightPress[] | (() => readonly RightPress[]),
    private readonly also: Screen['does'],
  ) {}

  get page(): PageView {
    this.#page ??= this.view();
    return this.#page;
  }

  get right(): readonly RightPress[] {
    return typeof this.ways === 'function' ? this.ways() : this.ways;
  }

  does(press: string): ReturnType<Screen['does']> {
    return among(this.on, press) ?? this.also(press);
  }
}

/**
 * A page with its presses. The page and the right presses are made only when they are looked at: a replay never looks.
 * `on`: tables of presses, a later one before an earlier one; `also`: those that come in families, such as a row's.
 */
export const screen = (
  view: () => PageView,
  truth: Truth,
  on: readonly Presses[],
  right: readonly RightPress[] | (() => readonly RightPress[]) = [],
  also: Screen['does'] = none,
): Screen => new MadeScreen(view, truth, on, right, also);

export const unknown: Truth = { screen: 'unknown', edition: null, moment: null };

/** The person of the scenario with this id. */
export const personOf = (world: World, id: string) =>
  world.scenario.people.find((person) => person.id === id) ?? null;

/** Whether the scenario has this fault. */
export const has = (world: World, fault: World['scenario']['faults'][number]): boolean =>
  world.scenario.faults.includes(fault);
