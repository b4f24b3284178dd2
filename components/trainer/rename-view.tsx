import { useId, useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Language } from '../../lib/catalog/model';
import { speaksOfApproving } from '../../lib/packs/contrary';
import type { Candidate, Missing } from '../../lib/packs/diagnose';
import { ranked } from '../../lib/packs/likeliest';
import type { NewName } from '../../lib/packs/model';
import { faultOfName } from '../../lib/packs/rules';
import { Notice } from '../shared/blocks';
import { type Picked, shownName } from './drawing';
import { screenName } from './pack-lines';
import { filled, trainerWords as words } from './words';

interface RenameProps {
  readonly pick: Picked;
  readonly candidates: readonly Candidate[];
  readonly language: Language;
  readonly rename: (name: NewName) => void;
}

const newName = ({ record, ref }: Missing, name: string): NewName => ({
  edition: record.edition,
  screen: record.screen,
  clue: ref,
  name,
});

function Choice(props: { one: Missing; name: string; language: Language; rename: RenameProps['rename'] }) {
  const { one, name, language, rename } = props;
  const fault = faultOfName(screenRecords, newName(one, name));
  const old = one.clue.named[0] ?? '';
  return (
    <li class="stack">
      <button
        type="button"
        class="button"
        data-rename={`${one.record.screen} ${one.ref.id}`}
        disabled={fault !== null}
        onClick={() => rename(newName(one, name))}
      >
        {filled(words.isNameOf[language], { old })}
        <span class="small soft">
          {' '}
          · {screenName(one.record.screen, one.record.edition, language)}
          {one.legal && ` · ${words.legal[language]}`}
        </span>
      </button>
      {fault && <p class="small">{fault[language]}</p>}
      {!fault && one.legal && !speaksOfApproving(name) && <p class="small">{words.notApproving[language]}</p>}
    </li>
  );
}

/** Says whose new name the chosen control's is. */
export function RenameView({ pick, candidates, language, rename }: RenameProps) {
  const { thing } = pick;
  const [typed, setTyped] = useState('');
  const id = useId();
  const name = thing.said[0] ?? typed.trim().normalize('NFC');
  const { first, rest } = ranked(candidates, name, screenRecords);
  const list = (all: readonly Missing[]) => (
    <ul class="choices">
      {all.map((one) => (
        <Choice
          key={`${one.record.edition} ${one.record.screen} ${one.ref.in} ${one.ref.id}`}
          one={one}
          name={name}
          language={language}
          rename={rename}
        />
      ))}
    </ul>
  );
  return (
    <Notice>
      <p>
        {words.chosen[language]}:{' '}
        <strong lang="tr">{thing.said[0] ? `“${thing.said[0]}”` : shownName(thing)}</strong>
      </p>
      {thing.said.length === 0 && (
        <div class="file-field">
          <label for={id}>{words.typeName[language]}</label>
          <input
            id={id}
            type="text"
            maxLength={60}
            autocomplete="off"
            lang="tr"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {thing.names.length > 0 && <p>{words.knownAlready[language]}</p>}
      {name !== '' && (
        <>
          <p>{words.which[language]}</p>
          {list(first)}
          {rest.length > 0 && (
            <details>
              <summary>{words.more[language]}</summary>
              {list(rest)}
            </details>
          )}
        </>
      )}
    </Notice>
  );
}
