import type { Language } from '../../lib/catalog/model';
import { welcomeWords as words } from './words';

const promises = [
  [words.acts, words.actsNote, words.actsHow],
  [words.reads, words.readsNote, words.readsHow],
  [words.leaves, words.leavesNote, words.leavesHow],
] as const;

/** The three promises, each with what holds it. */
export function Promises({ language }: { language: Language }) {
  return (
    <section class="stack">
      <h2>{words.promises[language]}</h2>
      <ul class="tiles">
        {promises.map(([title, note, how]) => (
          <li key={title.tr} class="tile">
            <h3>{title[language]}</h3>
            <p>{note[language]}</p>
            <p class="soft small">
              <strong>{words.how[language]}</strong> {how[language]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
