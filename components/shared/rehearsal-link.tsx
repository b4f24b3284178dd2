/** The way into the rehearsal. */
import type { Language, Said } from '../../lib/catalog/model';
import './rehearsal-link.css';

const words = {
  name: { tr: 'Önce prova yapın', en: 'Rehearse first' },
  note: {
    tr: 'Bütün ekranlar, gerçek hiçbir şey olmadan. Yeni sekmede açılır.',
    en: 'All the screens, with nothing real at stake. Opens in a new tab.',
  },
} as const satisfies Record<string, Said>;

/** A link as large as a button. */
export function RehearsalLink({ language }: { readonly language: Language }) {
  return (
    <a class="rehearsal" href="/simulator.html" target="_blank" rel="noopener">
      <strong>{words.name[language]}</strong>
      <small>{words.note[language]}</small>
    </a>
  );
}
