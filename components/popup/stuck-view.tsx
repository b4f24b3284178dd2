import type { Language } from '../../lib/catalog/model';
import { cardWords, momentTexts } from '../../lib/catalog/texts';
import type { Moment } from '../../lib/catalog/texts/keys';

/** What can go wrong on this screen, and what then: the login page's small card has no room for it. */
export function StuckView({ moment, language }: { moment: Moment; language: Language }) {
  const { troubles = [] } = momentTexts[moment];
  return (
    <details data-part="stuck">
      <summary>{cardWords.troubles[language]}</summary>
      <dl class="reasons small">
        {troubles.map(({ when, then }) => (
          <div key={when.tr}>
            <dt>{when[language]}</dt>
            <dd>{then[language]}</dd>
          </div>
        ))}
        <div>
          <dt>{cardWords.different[language]}</dt>
          <dd>{cardWords.differentSay[language]}</dd>
        </div>
      </dl>
    </details>
  );
}
