import { useId, useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Language } from '../../lib/catalog/model';
import { speaksOfApproving } from '../../lib/packs/contrary';
import { type Candidate, likeness, type Missing } from '../../lib/packs/diagnose';
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

/** How like a name is to those that a clue has had. */
const alike = (name: string, { clue }: Missing): number =>
  Math.max(...clue.named.map((one) => likeness(name, one)));

/** From this share of its clues on a screen is taken for the likeliest, whatever other screens' names sound like. */
const mostlyThere = 0.5;

/**
 * The likeliest first: of the screen it most probably is, the targets, those whose names are likest. A target of another
 * screen comes with them where it sounds like the name and theirs do not: of some screens a single name is all there is.
 */
function ranked(candidates: readonly Candidate[], name: string): { first: Missing[]; rest: Missing[] } {
  const order = (one: Missing): number =>
    alike(name, one) + (one.ref.in === 'target' ? 0.6 : 0) + (one.legal ? 0.1 : 0);
  const sorted = candidates.map(({ missing }) =>
    missing.filter(({ clue }) => clue.see === 'control').sort((a, b) => order(b) - order(a)),
  );
  const [own = [], ...others] = sorted;
  const first = own.slice(0, 5);
  const sounding = first.some((one) => alike(name, one) > 0)
    ? []
    : others.flat().filter((one) => one.ref.in === 'target' && alike(name, one) > 0);
  const also = sounding.sort((a, b) => alike(name, b) - alike(name, a)).slice(0, 2);
  const rest = others.slice(0, 5).flatMap((list) => list.slice(0, 3));
  const certain = (candidates[0]?.met ?? 0) >= mostlyThere;
  return {
    first: certain ? [...first, ...also] : [...also, ...first],
    rest: rest.filter((one) => !also.includes(one)),
  };
}

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
  const { first, rest } = ranked(candidates, name);
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
