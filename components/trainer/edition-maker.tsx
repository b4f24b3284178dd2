import { useMemo, useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Language } from '../../lib/catalog/model';
import { clueOfThing, leastClues, type ScreenOf, withScreen } from '../../lib/packs/making';
import type { NewClue } from '../../lib/packs/model';
import { longestTitle } from '../../lib/packs/writing';
import type { TabOutline } from '../../lib/store/doors/outline';
import { firstScreen, ScreenPick, screenKey, screenOfKey } from './note-maker';
import { TextField } from './scenario-fields';
import './scenario.css';
import type { Draft } from './use-draft';
import { filled, trainerWords as words } from './words';

const mostClues = 20;
const keyOf = ({ see, named }: NewClue): string => `${see} ${named[0]}`;

/** What of an outline a screen can be known by, each once; headings first, for they tell most. */
function cluesOf(frames: TabOutline): readonly NewClue[] {
  const order = { heading: 0, control: 1, text: 2 };
  const all = frames.flatMap(({ outline }) => outline.things.map(clueOfThing)).filter((one) => one !== null);
  const unique = [...new Map(all.map((one) => [keyOf(one), one])).values()];
  return unique.sort((a, b) => order[a.see] - order[b.see]);
}

interface MakerProps {
  readonly language: Language;
  readonly frames: TabOutline;
  /** What the outline is most like, until the person says otherwise. */
  readonly likeliest: ScreenOf | null;
  readonly draft: Draft;
}

/** Makes of an outline a screen of a new edition: what it is like, and what it is known by. */
export function EditionMaker({ language, frames, likeliest, draft }: MakerProps) {
  const clues = useMemo(() => cluesOf(frames), [frames]);
  const [picked, setPicked] = useState<string | null>(null);
  const key = picked ?? (likeliest ? screenKey(likeliest) : firstScreen);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const like = screenOfKey(key);
  const must = clues.filter((one) => chosen.includes(keyOf(one))).slice(0, mostClues);
  const named = title.trim().normalize('NFC');
  const least = like ? leastClues(screenRecords, like) : 2;
  const ready = like !== null && named !== '' && must.length >= least;
  const add = (): void => {
    if (like && draft.add(named, (pack) => withScreen(pack, named, like, must))) setChosen([]);
  };
  return (
    <details>
      <summary>{words.makeEdition[language]}</summary>
      <div class="group">
        <p class="small">{words.makeEditionLead[language]}</p>
        <TextField
          label={words.editionTitle[language]}
          value={title}
          language={language}
          most={longestTitle}
          lang="tr"
          change={setTitle}
        />
        <ScreenPick label={words.editionLike[language]} value={key} language={language} change={setPicked} />
        <fieldset class="clue-choices">
          <legend>{filled(words.editionClues[language], { n: least })}</legend>
          {clues.map((one) => (
            <label key={keyOf(one)}>
              <input
                type="checkbox"
                checked={chosen.includes(keyOf(one))}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, keyOf(one)] : chosen.filter((each) => each !== keyOf(one)))
                }
              />
              <span lang="tr">{one.named[0]}</span>{' '}
              <span class="soft small">{words.clueLooks[one.see][language]}</span>
            </label>
          ))}
        </fieldset>
        <div class="row">
          <button type="button" class="button" disabled={!ready} onClick={add}>
            {words.editionAdd[language]}
          </button>
        </div>
      </div>
    </details>
  );
}
