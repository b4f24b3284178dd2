/** A presenter's clicker: on, back, and a dark screen. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import './clicker.css';

export type PresenterAct = 'next' | 'back' | 'dark';

const field = 'input,textarea,select,[contenteditable],[role=textbox],dialog[open]';
const pressed = 'button,a,summary,[tabindex],[role]';

const acts: Readonly<Record<string, PresenterAct>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  b: 'dark',
  B: 'dark',
  '.': 'dark',
};

/** What a key means to a presenter; null where it belongs to what is focused. */
export function presenterAct(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  focus: Element | null,
): PresenterAct | null {
  if (event.ctrlKey || event.altKey || event.metaKey || focus?.closest(field)) return null;
  const moves = event.key === ' ' || event.key.startsWith('Arrow');
  return moves && focus?.closest(pressed) ? null : (acts[event.key] ?? null);
}

/** Listens to a clicker while `on`. While the screen is dark every key of it lights it, and nothing else. */
export function useClicker(
  on: boolean,
  next: () => void,
  back: () => void,
): { readonly dark: boolean; readonly light: () => void } {
  const [dark, setDark] = useState(false);
  // A second key may come before the page is drawn again: it must find the screen as the first has left it.
  const isDark = useRef(false);
  const turn = (to: boolean): void => {
    isDark.current = to;
    setDark(to);
  };
  useEffect(() => {
    if (!on) return undefined;
    const take = (event: KeyboardEvent): void => {
      const act = presenterAct(event, document.activeElement);
      if (!act) return;
      event.preventDefault();
      if (isDark.current || act === 'dark') turn(!isDark.current);
      else if (act === 'next') next();
      else back();
    };
    addEventListener('keydown', take);
    return () => removeEventListener('keydown', take);
  }, [on, next, back]);
  return { dark, light: () => turn(false) };
}

const words = {
  dark: {
    tr: 'Ekran karartıldı. Aydınlatmak için B’ye ya da buraya basın.',
    en: 'The screen is dark. Press B or here to light it.',
  },
} as const satisfies Record<string, Said>;

/** Nothing but black until a key or a press. */
export function DarkScreen({ language, light }: { language: Language; light: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div class="dark-screen" role="dialog" aria-modal="true" aria-label={words.dark[language]}>
      <button type="button" ref={button} onClick={light}>
        {words.dark[language]}
      </button>
    </div>
  );
}
