/** What a trainer opens in front of a class. */
import type { Language } from '../../lib/catalog/model';
import { trainerWords as words } from './words';

/** Where the rehearsal is shown to a class. */
export const presenterPage = '/simulator.html?present=1';

/** Ways to the presenter, to the map on a second window and to the handouts; and the keys of a clicker on this page. */
export function ForClass({ language, present }: { language: Language; present: boolean }) {
  return (
    <nav class="stack" aria-label={words.forClass[language]}>
      <ul class="row for-class">
        <li>
          <a href={presenterPage} target="_blank" rel="noopener">
            {words.toPresenter[language]}
          </a>
        </li>
        <li>
          <a href="/map.html?present=1" target="katip-rehberi-map">
            {words.toMap[language]}
          </a>
        </li>
        <li>
          <a href="/guidebook.html" target="_blank" rel="noopener">
            {words.toHandouts[language]}
          </a>
        </li>
        {!present && (
          <li>
            <a href="/trainer.html?present=1">{words.toLarge[language]}</a>
          </li>
        )}
      </ul>
      {present && <p class="small">{words.keys[language]}</p>}
    </nav>
  );
}
