import type { Language } from '../../lib/catalog/model';
import { Masthead, Notice } from './blocks';
import { sharedWords as words } from './words';

/** In place of a page that the organisation has switched off. */
export function SwitchedOff(props: { language: Language; choose: (language: Language) => void }) {
  return (
    <div class="switched-off">
      <Masthead language={props.language} choose={props.choose} />
      <main>
        <Notice tone="warn">
          <p>{words.switchedOff[props.language]}</p>
        </Notice>
      </main>
    </div>
  );
}
