/** What a presenter sees beside the rehearsal: the keys, the way to the map, and the dark screen. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';

const words = {
  keys: {
    tr: 'Sunum: ileri için Page Down, sağ ok ya da boşluk; durdurmak için Page Up ya da sol ok; ekranı karartmak için B ya da nokta.',
    en: 'Presenting: Page Down, right arrow or space to go on; Page Up or left arrow to stop; B or full stop for a dark screen.',
  },
  map: { tr: 'Haritayı ikinci pencerede aç', en: 'Open the map in a second window' },
  dark: {
    tr: 'Ekran karartıldı. Aydınlatmak için B’ye ya da buraya basın.',
    en: 'The screen is dark. Press B or here to light it.',
  },
} as const satisfies Record<string, Said>;

/** The presenter's keys; `map`: address of the map, '' for none. */
export function PresenterBar({ language, map }: { language: Language; map: string }) {
  return (
    <p class="sim-present">
      <span>{words.keys[language]}</span>{' '}
      {map !== '' && (
        <a href={`${map}?present=1`} target="katip-rehberi-map" rel="opener">
          {words.map[language]}
        </a>
      )}
    </p>
  );
}

/** Nothing but black until a key or a press. */
export function DarkScreen({ language, light }: { language: Language; light: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div class="sim-dark" role="dialog" aria-modal="true" aria-label={words.dark[language]}>
      <button type="button" ref={button} onClick={light}>
        {words.dark[language]}
      </button>
    </div>
  );
}
