/** On one card nothing is said twice: that a name may have changed least of all. */
import { describe, expect, it } from 'vitest';
import { cardModel } from '../../lib/advice/card';
import type { CardModel } from '../../lib/advice/card-model';
import type { Counsel } from '../../lib/advice/counsel';

const counsel = (moment: Counsel['moment'], hints: Counsel['hints']): Counsel => ({
  verdict: 'known',
  screen: 'contracts',
  edition: moment === 'contracts-approve-missing' ? 'katip-2020' : 'katip-2025',
  route: '1',
  step: '1.5.4',
  moment,
  rings: [],
  grey: null,
  hints,
  astray: false,
});

const renamed = /adı (?:“Onayla” olmayabilir|değişmiş olabilir)|new name|not be named/giu;
const times = ({ title, say, hints, hazard, why }: CardModel): number =>
  [title, say, ...hints, hazard, why].join('\n').match(renamed)?.length ?? 0;

const moments = ['contracts-approve-missing', 'contracts-2025-approve-missing'] as const;
const cases = moments.flatMap((moment) => [
  [moment, ['renamed']] as const,
  [moment, ['another-approve', 'renamed']] as const,
]);

describe.each(cases)('%s with %j', (moment, hints) => {
  it.each(['tr', 'en'] as const)('says once that the name may be another: %s', (language) => {
    const card = cardModel(counsel(moment, hints), null, language);
    expect(times(card)).toBe(1);
    // The offer to mend it stays.
    expect(card.sketch).toBeDefined();
    expect(times({ ...card, hints: [...card.hints, card.say] })).toBe(2);
  });
});

it('where the card’s own words do not say it, the hint does', () => {
  const card = cardModel(counsel('contracts-2025-tab', ['renamed']), null, 'tr');
  expect(times(card)).toBe(1);
});
