import { useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Language } from '../../lib/catalog/model';
import { type ScreenOf, screensOf, withText } from '../../lib/packs/making';
import { longestText } from '../../lib/packs/writing';
import { Button } from '../shared/blocks';
import { screenName } from './pack-lines';
import { Group, Pick, TextField } from './scenario-fields';
import './scenario.css';
import type { Draft } from './use-draft';
import { filled, trainerWords as words } from './words';

const screens = screensOf(screenRecords);
/** The key of a screen among the choices. */
export const screenKey = ({ edition, screen }: ScreenOf): string => `${edition} ${screen}`;
/** The key of the first choice. */
export const firstScreen = screens.slice(0, 1).map(screenKey).join('');

/** Chooses a screen of the catalogue. */
export function ScreenPick(props: {
  label: string;
  value: string;
  language: Language;
  change: (key: string) => void;
}) {
  const { language, ...rest } = props;
  const choices = screens.map(
    (one) => [screenKey(one), screenName(one.screen, one.edition, language)] as const,
  );
  return <Pick {...rest} choices={choices} />;
}

/** The screen of a choice. */
export const screenOfKey = (key: string): ScreenOf | null =>
  screens.find((one) => screenKey(one) === key) ?? null;

/** A further note or warning for the card of a screen, in the trainer's own words. */
export function NoteMaker({ language, draft }: { language: Language; draft: Draft }) {
  const [key, setKey] = useState(firstScreen);
  const [kind, setKind] = useState<'hint' | 'hazard'>('hint');
  const [tr, setTr] = useState('');
  const [en, setEn] = useState('');
  const [empty, setEmpty] = useState(false);
  const [added, setAdded] = useState(false);
  const at = screenOfKey(key);
  const add = (): void => {
    if (!at) return;
    const own = tr.trim().normalize('NFC');
    // A second press right after adding asks for nothing.
    setEmpty(own === '' && !added);
    if (own === '') return;
    // Whoever reads English is better served by Turkish than by nothing.
    const say = { tr: own, en: en.trim().normalize('NFC') || own };
    const title = filled(words.noteTitle[language], { screen: screenName(at.screen, at.edition, language) });
    if (draft.add(title, (pack) => withText(pack, { ...at, kind, say }))) {
      setTr('');
      setEn('');
      setAdded(true);
    }
  };
  return (
    <Group title={words.makeNote[language]}>
      <p class="small">{words.makeNoteLead[language]}</p>
      <ScreenPick label={words.noteScreen[language]} value={key} language={language} change={setKey} />
      <Pick
        label={words.noteKind[language]}
        value={kind}
        choices={[
          ['hint', words.noteHint[language]],
          ['hazard', words.noteHazard[language]],
        ]}
        change={(value) => setKind(value === 'hazard' ? 'hazard' : 'hint')}
      />
      <TextField
        label={words.noteTr[language]}
        value={tr}
        language={language}
        most={longestText}
        lines={2}
        lang="tr"
        change={(text) => {
          setTr(text);
          setAdded(false);
        }}
      />
      <TextField
        label={words.noteEn[language]}
        value={en}
        language={language}
        most={longestText}
        lines={2}
        lang="en"
        change={setEn}
      />
      <div class="row">
        <Button press={add}>{words.noteAdd[language]}</Button>
      </div>
      <p class="field-no" role="alert">
        {empty ? words.noteEmpty[language] : ''}
      </p>
    </Group>
  );
}
