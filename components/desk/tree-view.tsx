/** The decision tree: one question at a time, and what was answered so far. */
import { useState } from 'preact/hooks';
import type { Language, Said, ScreenId } from '../../lib/catalog/model';
import { type Ask, type Deed, knotOf, rootOf } from '../../lib/support/troubles';
import { Button, Notice } from '../shared/blocks';
import { useFocusAfter } from '../shared/focus-after';
import { deskWords as words } from './words';

interface Turn {
  readonly asked: Said;
  readonly said: Said;
  readonly to: string;
}

function Question(props: { knot: Ask; language: Language; answer: (turn: Turn) => void }) {
  const { knot, language, answer } = props;
  return (
    <>
      <p class="question">{knot.ask[language]}</p>
      <ul class="answers">
        {knot.answers.map(({ say, to }) => (
          <li key={say.tr}>
            <button type="button" class="button" onClick={() => answer({ asked: knot.ask, said: say, to })}>
              {say[language]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function End({ deed, language }: { deed: Deed; language: Language }) {
  return (
    <Notice tone="good">
      <p data-part="todo">
        <strong>{words.todo[language]}:</strong> {deed.todo[language]}
      </p>
      {deed.tell.length > 0 && (
        <div>
          <p>
            <strong>{words.tell[language]}:</strong>
          </p>
          <ul>
            {deed.tell.map((said) => (
              <li key={said.tr}>{said[language]}</li>
            ))}
          </ul>
        </div>
      )}
    </Notice>
  );
}

interface TreeProps {
  readonly screen: ScreenId;
  readonly language: Language;
  /** A deed was reached, or left again. */
  readonly reached: (deed: Deed | null) => void;
}

/** Starts at the screen's own question. */
export function TreeView({ screen, language, reached }: TreeProps) {
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const last = turns.at(-1);
  const holder = useFocusAfter<HTMLDivElement>(turns);
  const knot = (last && knotOf(last.to)) ?? rootOf(screen);
  const go = (next: readonly Turn[]): void => {
    setTurns(next);
    const to = knotOf(next.at(-1)?.to ?? '');
    reached(to?.kind === 'do' ? to : null);
  };
  return (
    <section class="stack desk-tree" aria-labelledby="desk-tree">
      <h2 id="desk-tree">{words.tree[language]}</h2>
      {turns.length > 0 && (
        <ol class="turns small">
          {turns.map(({ asked, said, to }) => (
            <li key={to}>
              <span class="soft">{asked[language]}</span> <strong>{said[language]}</strong>
            </li>
          ))}
        </ol>
      )}
      <div class="stack" ref={holder}>
        <div role="status" class="stack" data-knot={knot.id}>
          {knot.kind === 'ask' ? (
            <Question knot={knot} language={language} answer={(turn) => go([...turns, turn])} />
          ) : (
            <End deed={knot} language={language} />
          )}
        </div>
        {turns.length > 0 && (
          <div class="row">
            <Button press={() => go(turns.slice(0, -1))}>{words.back[language]}</Button>
            <Button press={() => go([])}>{words.again[language]}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
