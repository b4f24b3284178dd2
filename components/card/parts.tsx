/** @jsxImportSource ./tiny */
/** The parts of the card below its title. Each shows itself only when it has something to say. */
import type { CardLink, CardModel } from '../../lib/advice/card-model';
import { Icon, type IconName } from './icon';
import { leadsHome } from './plain-links';
import type { Inside } from './tiny/jsx-runtime';
import type { Words } from './words';

interface NoteProps {
  kind: string;
  icon: IconName;
  head: string;
  children: Inside;
}

function Note({ kind, icon, head, children }: NoteProps) {
  return (
    <div class={`note ${kind}`}>
      <Icon name={icon} />
      <div>
        <b>{head}</b>
        {children}
      </div>
    </div>
  );
}

const list = (items: readonly string[]) => items.map((item) => <li key={item}>{item}</li>);

function Way({ link }: { link: CardLink }) {
  if (!leadsHome(link.href)) return <span>{link.label}</span>;
  return (
    <a href={link.href} target="_self" rel="noreferrer">
      {link.label}
    </a>
  );
}

/** Everything that belongs to the step itself. */
export function Advice({ model, word }: { model: CardModel; word: Words }) {
  const { hazard, compare, whyDisabled, hints, wayBack, links } = model;
  return (
    <>
      {whyDisabled && (
        <Note kind="grey" icon="grey" head={word.grey}>
          <p data-part="why-disabled">{whyDisabled}</p>
        </Note>
      )}
      {compare.length > 0 && (
        <Note kind="compare" icon="compare" head={word.compare}>
          <ul>{list(compare)}</ul>
        </Note>
      )}
      {hazard && (
        <Note kind="hazard" icon="hazard" head={word.hazard}>
          <p>{hazard}</p>
        </Note>
      )}
      {hints.length > 0 && <ul class="hints">{list(hints)}</ul>}
      {wayBack.length > 0 && (
        <Note kind="back" icon="back" head={word.back}>
          <ol>{list(wayBack)}</ol>
        </Note>
      )}
      {links.length > 0 && (
        <p class="links">
          {links.map((link) => (
            <Way key={link.href} link={link} />
          ))}
        </p>
      )}
    </>
  );
}

export type Panel = 'why' | 'troubles' | '';

interface AskProps {
  model: CardModel;
  word: Words;
  open: Panel;
  ask(panel: Panel): void;
}

function Answer({ model, open }: { model: CardModel; open: Panel }) {
  if (open === 'why') return <p>{model.why}</p>;
  return (
    <dl>
      {model.troubles.map(({ when, then }) => (
        <div key={when}>
          <dt>{when}</dt>
          <dd>{then}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What one may ask of the card: why, and what to do when the screen looks different. */
export function Asks({ model, word, open, ask }: AskProps) {
  const panels = (['why', 'troubles'] as const).filter((panel) => model[panel].length > 0);
  if (panels.length === 0) return null;
  return (
    <div class="asks">
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          aria-expanded={String(open === panel)}
          onClick={() => ask(open === panel ? '' : panel)}
        >
          {word[panel]}
          <Icon name="unfold" />
        </button>
      ))}
      {open && model[open].length > 0 && (
        <div class="answer">
          <Answer model={model} open={open} />
        </div>
      )}
    </div>
  );
}
