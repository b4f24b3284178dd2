/** What each way through has to offer, in one line above the practice browser. */
import type { Language } from '../../lib/catalog/model';
import { Button } from '../shared/blocks';
import type { Mode } from './kinds';
import { simulatorWords as words } from './words';

export interface ModeBarProps {
  readonly language: Language;
  readonly mode: Mode;
  readonly guideOn: boolean;
  readonly playing: boolean;
  /** Reading aloud: null where this machine has no voice for the language. */
  readonly aloud: boolean | null;
  readonly over: boolean;
  readonly on: {
    readonly guide: (on: boolean) => void;
    readonly play: () => void;
    readonly pause: () => void;
    readonly step: () => void;
    readonly aloud: (on: boolean) => void;
    readonly tryNow: () => void;
    readonly screens: () => void;
    readonly hint: () => void;
    readonly finish: () => void;
  };
}

function Watch({ language, playing, aloud, over, on }: ModeBarProps) {
  if (over)
    return (
      <>
        <p role="status">{words.watchEnd[language]}</p>
        <Button main press={on.tryNow}>
          {words.tryNow[language]}
        </Button>
      </>
    );
  return (
    <>
      <Button main press={playing ? on.pause : on.play}>
        {playing ? `❚❚ ${words.pause[language]}` : `▶ ${words.play[language]}`}
      </Button>
      <Button press={on.step}>{words.step[language]}</Button>
      {aloud !== null && (
        <button type="button" class="button" aria-pressed={aloud} onClick={() => on.aloud(!aloud)}>
          {words.aloud[language]}
        </button>
      )}
    </>
  );
}

function Guide({ language, guideOn, on }: ModeBarProps) {
  return (
    <Button press={() => on.guide(!guideOn)}>{words[guideOn ? 'hideGuide' : 'showGuide'][language]}</Button>
  );
}

/** The controls of the way that was chosen. */
export function ModeBar(props: ModeBarProps) {
  const { language, mode, guideOn, on } = props;
  if (mode === 'watch') return <Watch {...props} />;
  if (mode === 'exam')
    return (
      <>
        <Button press={on.hint}>{words.hint[language]}</Button>
        <Button main press={on.finish}>
          {words.finish[language]}
        </Button>
      </>
    );
  if (mode === 'guided')
    return guideOn ? null : <Button press={() => on.guide(true)}>{words.showGuide[language]}</Button>;
  return (
    <>
      <Guide {...props} />
      <Button press={on.screens}>{words.screens[language]}</Button>
    </>
  );
}
