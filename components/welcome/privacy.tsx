import type { Language } from '../../lib/catalog/model';
import { welcomeWords as words } from './words';

const kept = [
  words.keptRoute,
  words.keptCard,
  words.keptReminder,
  words.keptSettings,
  words.keptPractice,
] as const;
const asked = [words.askedHosts, words.askedStorage, words.askedTab, words.askedAlarm] as const;

/** The privacy text: what is not done, what is kept, how to erase it. */
export function Privacy({ language }: { language: Language }) {
  return (
    <section class="stack measure" id="gizlilik">
      <h2>{words.privacy[language]}</h2>
      <p>{words.privacyLead[language]}</p>
      <h3>{words.kept[language]}</h3>
      <ul>
        {kept.map((item) => (
          <li key={item.tr}>{item[language]}</li>
        ))}
      </ul>
      <p>{words.keptNote[language]}</p>
      <h3>{words.erase[language]}</h3>
      <p>{words.eraseNote[language]}</p>
      <h3>{words.private[language]}</h3>
      <p>{words.privateNote[language]}</p>
      <h3>{words.asked[language]}</h3>
      <ul>
        {asked.map((item) => (
          <li key={item.tr}>{item[language]}</li>
        ))}
      </ul>
    </section>
  );
}
