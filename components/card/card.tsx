/** The card: one step in large words. Props in, presses out; it decides nothing. */
import { Component, type ComponentChildren, createRef, render } from 'preact';
import type { CardModel } from '../../lib/advice/card-model';
import type { CardProps, DrawCard } from '../../lib/guide/card-props';
import { dress } from '../../lib/guide/sheet';
import { Icon, type IconName } from './icon';
import { Advice, Asks, type Panel } from './parts';
import { Rail } from './rail';
import { cardSheet } from './sheet';
import { localVoice, onVoices, readAloud } from './speech';
import { type Words, words } from './words';

interface ToolProps {
  icon: IconName;
  label: string;
  press(): void;
  /** For the button that folds. */
  folds?: boolean;
}

function Tool({ icon, label, press, folds }: ToolProps) {
  return (
    <button type="button" class="tool" title={label} aria-label={label} aria-expanded={folds} onClick={press}>
      <Icon name={icon} />
    </button>
  );
}

/** The line's sign, as at the entrance of a station. */
const Sign = ({ model }: { model: CardModel }) =>
  model.route ? (
    <span class="sign" aria-hidden="true">
      {model.route}
    </span>
  ) : null;

function Pill({ model, cramped, acts }: CardProps) {
  const word = words[model.language];
  return (
    <>
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
      <Tool icon="close" label={word.close} press={acts.close} />
    </>
  );
}

interface CardState {
  open: Panel;
  /** What `open` belongs to: a new step starts with everything shut. */
  title: string;
  speaking: boolean;
}

export class Card extends Component<CardProps, CardState> {
  override state: CardState = { open: '', title: '', speaking: false };
  private readonly body = createRef<HTMLDivElement>();
  private leave: (() => void) | null = null;
  private hush: (() => void) | null = null;

  static override getDerivedStateFromProps(
    { model }: CardProps,
    state: CardState,
  ): Partial<CardState> | null {
    return model.title === state.title ? null : { open: '', title: model.title };
  }

  override componentDidMount(): void {
    this.leave = onVoices(() => this.forceUpdate());
  }

  override componentDidUpdate(before: CardProps): void {
    if (before.model.title === this.props.model.title) return;
    this.quiet();
    this.body.current?.scrollTo(0, 0);
  }

  override componentWillUnmount(): void {
    this.leave?.();
    this.hush?.();
  }

  private readonly quiet = (): void => {
    this.hush?.();
    this.hush = null;
    if (this.state.speaking) this.setState({ speaking: false });
  };

  private readonly speak = (): void => {
    const voice = localVoice(this.props.model.language);
    if (this.hush || !voice) {
      this.quiet();
      return;
    }
    this.hush = readAloud(this.props.model, voice, this.quiet);
    this.setState({ speaking: true });
  };

  private head(word: Words) {
    const { model, acts } = this.props;
    const voice = localVoice(model.language) !== null;
    return (
      <div class="head" data-part="grip">
        <Sign model={model} />
        <span class="place">{model.place || word.name}</span>
        {voice && (
          <Tool
            icon={this.state.speaking ? 'hush' : 'speak'}
            label={this.state.speaking ? word.hush : word.speak}
            press={this.speak}
          />
        )}
        <Tool icon="fold" label={word.fold} press={() => acts.fold(true)} folds />
        <Tool icon="close" label={word.close} press={acts.close} />
      </div>
    );
  }

  private foot(word: Words) {
    const { model, preferences, acts } = this.props;
    return (
      <div class="foot">
        <div class="row">
          {model.helpCode && (
            <p class="code">
              {word.code} <b data-part="help-code">{model.helpCode}</b>
            </p>
          )}
          <Tool
            icon="size"
            label={preferences.textSize < 2 ? word.size : word.sizeBack}
            press={acts.enlarge}
          />
          <Tool icon="move" label={word.move} press={acts.move} />
        </div>
        <p class="small">
          {model.source && <span>{model.source}</span>}
          <span>
            {word.name} · {word.unofficial}
          </span>
        </p>
      </div>
    );
  }

  private whole(): ComponentChildren {
    const { model, scrolls, tight } = this.props;
    const word = words[model.language];
    return (
      <>
        {this.head(word)}
        {/* What scrolls has to scroll by keyboard too. */}
        <div class="words" data-part="words" ref={this.body} tabIndex={scrolls ? 0 : undefined}>
          {model.stations.length > 0 && !tight && (
            <Rail stations={model.stations} route={model.route ?? '1'} word={word} />
          )}
          <h2>{model.title}</h2>
          <p class="say">{model.say}</p>
          <Advice model={model} word={word} />
          <Asks model={model} word={word} open={this.state.open} ask={(open) => this.setState({ open })} />
          {this.foot(word)}
        </div>
      </>
    );
  }

  override render({ model, preferences, folded, sheet }: CardProps) {
    const form = folded ? 'pill' : sheet ? 'sheet' : 'whole';
    return (
      <section
        class={`card ${form} size-${preferences.textSize} line-${model.route ?? 'none'}`}
        lang={model.language}
        aria-label={words[model.language].name}
        data-part="card"
        data-route={model.route ?? ''}
        data-step={model.step ?? ''}
        data-screen={model.screen}
        data-edition={model.edition ?? ''}
        data-verdict={model.verdict}
      >
        {folded ? <Pill {...this.props} /> : this.whole()}
      </section>
    );
  }
}

/** Draws the card into the guide's root; null removes it and ends its listening and speaking. */
export const drawCard: DrawCard = (into, props) => {
  const root = into.getRootNode();
  if (!into.dataset.dressed && root instanceof ShadowRoot) {
    into.dataset.dressed = '';
    dress(root, cardSheet);
  }
  render(props && <Card {...props} />, into);
};
