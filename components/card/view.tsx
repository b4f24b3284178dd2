/** @jsxImportSource ./tiny */
/** The card: one step in large words. Props in, presses out; it decides nothing. */
import type { CardModel } from '../../lib/advice/card-model';
import type { CardProps } from '../../lib/guide/card-props';
import { Icon, type IconName } from './icon';
import { Advice, Asks, type Panel } from './parts';
import { Rail } from './rail';
import { type Words, words } from './words';

/** What a view of the card adds to what it is given: which panel is open, and reading aloud. */
export interface CardView extends CardProps {
  readonly open: Panel;
  ask(panel: Panel): void;
  /** null: no voice of this machine speaks the card's language. */
  readonly speaking: boolean | null;
  speak(): void;
  /** Absent where there is no page to take an outline of. */
  sketch?: (() => void) | undefined;
}

interface ToolProps {
  icon: IconName;
  label: string;
  press(): void;
  /** For the button that folds. */
  folds?: boolean;
}

const Tool = ({ icon, label, press, folds }: ToolProps) => (
  <button type="button" class="tool" title={label} aria-label={label} aria-expanded={folds} onClick={press}>
    <Icon name={icon} />
  </button>
);

/** The line's sign, as at the entrance of a station. */
const Sign = ({ model }: { model: CardModel }) =>
  model.route && (
    <span class="sign" aria-hidden="true">
      {model.route}
    </span>
  );

/** The code to read out on the telephone, and nothing else in its element. */
const Code = ({ model, word }: { model: CardModel; word: Words }) =>
  model.helpCode && (
    <p class="code">
      {word.code} <b data-part="help-code">{model.helpCode}</b>
    </p>
  );

const Pill = ({ model, cramped, acts }: CardView, word: Words) => [
  <div class="folded">
    <button
      type="button"
      class="open"
      data-part="grip"
      aria-expanded="false"
      aria-disabled={cramped}
      title={cramped ? word.cramped : word.unfold}
      onClick={() => cramped || acts.fold(false)}
    >
      <Sign model={model} />
      <span class="name">{model.title}</span>
      {!cramped && <Icon name="unfold" />}
    </button>
    {/* Where there is hardly any room the smallest card is the best one. */}
    {!cramped && <Code model={model} word={word} />}
  </div>,
  <Tool icon="close" label={word.close} press={acts.close} />,
];

const Head = ({ model, acts, speaking, speak }: CardView, word: Words) => (
  <div class="head" data-part="grip">
    <Sign model={model} />
    <span class="place">{model.place || word.name}</span>
    {speaking !== null && (
      <Tool icon={speaking ? 'hush' : 'speak'} label={speaking ? word.hush : word.speak} press={speak} />
    )}
    <Tool icon="fold" label={word.fold} press={() => acts.fold(true)} folds />
    <Tool icon="close" label={word.close} press={acts.close} />
  </div>
);

const Foot = ({ model, preferences, acts }: CardView, word: Words) => (
  <div class="foot">
    <div class="row">
      <Code model={model} word={word} />
      <Tool icon="size" label={preferences.textSize < 2 ? word.size : word.sizeBack} press={acts.enlarge} />
      <Tool icon="move" label={word.move} press={acts.move} />
    </div>
    <p class="small">
      <span>{model.source}</span>
      <span>
        {word.name} · {word.unofficial}
      </span>
    </p>
  </div>
);

const Whole = (view: CardView, word: Words) => {
  const { model, scrolls, tight, open, ask } = view;
  return [
    Head(view, word),
    // What scrolls has to scroll by keyboard too.
    <div class="words" data-part="words" tabindex={scrolls && 0}>
      {model.stations.length > 0 && !tight && (
        <Rail stations={model.stations} route={model.route ?? '1'} word={word} />
      )}
      <h2>{model.title}</h2>
      <p class="say">{model.say}</p>
      <Advice model={model} word={word} />
      {model.sketch && view.sketch && (
        <div class="asks">
          <button type="button" class="sketch" onClick={view.sketch}>
            {model.sketch}
          </button>
        </div>
      )}
      <Asks model={model} word={word} open={open} ask={ask} />
      {Foot(view, word)}
    </div>,
  ];
};

export function Card(view: CardView) {
  const { model, preferences, folded, sheet } = view;
  const word = words[model.language];
  const form = folded ? 'pill' : sheet ? 'sheet' : 'whole';
  return (
    <section
      class={`card ${form} size-${preferences.textSize} line-${model.route ?? 'none'}`}
      lang={model.language}
      aria-label={word.name}
      data-part="card"
      data-route={model.route ?? ''}
      data-step={model.step ?? ''}
      data-screen={model.screen}
      data-edition={model.edition ?? ''}
      data-verdict={model.verdict}
    >
      {folded ? Pill(view, word) : Whole(view, word)}
    </section>
  );
}
