/** What a presenter sees beside the rehearsal: the keys and the way to the map. */
import type { Language, Said } from '../../lib/catalog/model';

const words = {
  keys: {
    tr: 'Sunum: ileri için Page Down, sağ ok ya da boşluk; bir adım geri için Page Up ya da sol ok; ekranı karartmak için B ya da nokta.',
    en: 'Presenting: Page Down, right arrow or space to go on; Page Up or left arrow for a step back; B or full stop for a dark screen.',
  },
  map: { tr: 'Haritayı ikinci pencerede aç', en: 'Open the map in a second window' },
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
