/** The minutes calculator. */
import { useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import {
  type Hazard,
  hazards,
  hazardWords,
  minutesFor,
  minutesWords,
  readHeadcount,
} from '../../lib/support/minutes';
import { deskWords as words } from './words';

function Row({ name, minutes, language }: { name: Said; minutes: number; language: Language }) {
  const count = minutes.toLocaleString(language === 'tr' ? 'tr-TR' : 'en-GB');
  const text = minutes === 0 ? words.notRequired[language] : words.perMonth[language].replace('{n}', count);
  return (
    <div>
      <dt>{name[language]}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Headcount and hazard class → minutes a month, with the source. */
export function MinutesView({ language }: { language: Language }) {
  const [text, setText] = useState('12');
  const [hazard, setHazard] = useState<Hazard>('dangerous');
  const workers = readHeadcount(text);
  const minutes = workers === null ? null : minutesFor(workers, hazard);
  return (
    <section class="stack desk-minutes" aria-labelledby="desk-minutes">
      <h2 id="desk-minutes">{words.minutes[language]}</h2>
      <div class="row fields">
        <label>
          {words.workers[language]}
          <input
            class="workers"
            inputMode="numeric"
            autocomplete="off"
            maxLength={12}
            value={text}
            aria-invalid={workers === null}
            aria-describedby="desk-minutes-result"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          {words.hazard[language]}
          <select
            value={hazard}
            onChange={(event) =>
              setHazard(hazards.find((one) => one === event.currentTarget.value) ?? hazard)
            }
          >
            {hazards.map((one) => (
              <option key={one} value={one}>
                {hazardWords[one][language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div role="status" id="desk-minutes-result">
        {minutes === null ? (
          <p class="fault">{words.badWorkers[language]}</p>
        ) : (
          <dl class="minutes" data-part="minutes">
            <Row name={words.specialist} minutes={minutes.specialist} language={language} />
            <Row name={words.physician} minutes={minutes.physician} language={language} />
            <Row name={words.otherHealth} minutes={minutes.otherHealth} language={language} />
          </dl>
        )}
      </div>
      <p class="small">
        <strong>{minutesWords.older[language]}</strong>
      </p>
      <p class="soft small">{minutesWords.source[language]}</p>
      <p class="soft small">{minutesWords.large[language]}</p>
    </section>
  );
}
