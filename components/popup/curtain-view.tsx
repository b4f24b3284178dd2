import type { Language } from '../../lib/catalog/model';
import { Button, Notice } from '../shared/blocks';
import { popupWords as words } from './words';

interface CurtainProps {
  readonly language: Language;
  readonly on: boolean;
  /** The tab shows the state's login page, which the curtain leaves alone. */
  readonly login: boolean;
  readonly set: (on: boolean) => void;
}

/** Draws and lifts the privacy curtain of this tab. */
export function CurtainView({ language, on, login, set }: CurtainProps) {
  return (
    <section class="stack" data-curtain={on ? 'on' : 'off'}>
      <h2>{words.curtain[language]}</h2>
      {on ? (
        <Notice tone="warn">{words.curtainOn[language]}</Notice>
      ) : (
        <p class="soft">{words.curtainNote[language]}</p>
      )}
      {login && <p>{words.curtainLogin[language]}</p>}
      <div class="row">
        <Button press={() => set(!on)}>{(on ? words.lift : words.draw)[language]}</Button>
      </div>
      {on && <p class="small soft">{words.curtainLimits[language]}</p>}
    </section>
  );
}
