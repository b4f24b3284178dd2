import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../components/popup/helper';
import { placeWords } from '../../components/popup/place';
import { namesOf, type TabFacts, tabState } from '../../components/popup/tab-state';
import type { Counsel } from '../../lib/advice/counsel';
import { noOrganisation } from '../../lib/advice/organisation';
import { freshSettings } from '../../lib/advice/settings';
import type { TabReport } from '../../lib/messages/protocol';

const counsel: Counsel = {
  verdict: 'known',
  screen: 'contracts',
  edition: 'katip-2020',
  route: '1',
  step: '1.5.3',
  moment: 'contracts-choose',
  rings: [],
  grey: null,
  hints: [],
  astray: false,
};
const report: TabReport = {
  route: '1',
  counsel,
  reasons: [],
  card: null,
  closed: false,
  curtain: false,
  resume: null,
  reminder: null,
  preferences: { corner: 'bottom-right', folded: false, textSize: 0, language: 'tr' },
  settings: freshSettings,
  organisation: noOrganisation,
};
const facts: TabFacts = { own: false, site: 'katip', granted: true, report };

describe('what the popup says about a tab', () => {
  test.each<[string, Partial<TabFacts>, string]>([
    ['its own page', { own: true }, 'own'],
    ['another site', { site: null }, 'elsewhere'],
    ['a permission withheld', { granted: false }, 'forbidden'],
    ['nothing heard', { report: null }, 'old'],
    ['no look yet', { report: { ...report, counsel: null } }, 'old'],
    ['the card closed', { report: { ...report, closed: true } }, 'closed'],
    ['e-Devlet without a route', { site: 'edevlet', report: { ...report, route: null } }, 'asleep'],
    ['sign-in, nothing heard', { site: 'identity', report: null }, 'asleep'],
    ['e-Devlet on a route, silent', { site: 'edevlet', report: { ...report, counsel: null } }, 'old'],
    ['e-Devlet on a route', { site: 'edevlet' }, 'seen'],
    ['the service page, nothing heard', { site: 'edevlet', calls: true, report: null }, 'old'],
    [
      'the service page, silent and without a route',
      { site: 'edevlet', calls: true, report: { ...report, route: null, counsel: null } },
      'old',
    ],
    [
      'another page at its address, without a route',
      { site: 'edevlet', calls: true, report: { ...report, route: null } },
      'asleep',
    ],
    ['a screen seen', {}, 'seen'],
    [
      'a host that is off',
      {
        host: 'isgkatip.csgb.gov.tr',
        report: { ...report, settings: { ...freshSettings, off: ['isgkatip.csgb.gov.tr'] } },
      },
      'set-off',
    ],
    [
      'only on a route, and none runs',
      { report: { ...report, route: null, settings: { ...freshSettings, appear: 'route' } } },
      'set-off',
    ],
  ])('%s', (_, part, kind) => expect(tabState({ ...facts, ...part }).kind).toBe(kind));

  test('names each clue once, by kind', () => {
    const reason = (kind: 'found' | 'missing', clue: string) => ({ kind, record: 'x', clue });
    const reasons = [reason('found', 'Onayla'), reason('found', 'Onayla'), reason('missing', 'Sil')];
    expect(namesOf(reasons, 'found')).toEqual(['Onayla']);
    expect(namesOf(reasons, 'near')).toEqual([]);
  });

  test('names a place, and leaves out a step it has no name for', () => {
    expect(placeWords('3', '3.4', 'tr')).toBe('3. Yol · 4. adım: Bakanlık');
    expect(placeWords('3', 'toString', 'tr')).toBe('3. Yol');
    expect(placeWords('1', 'e.4', 'tr')).toBe('1. Yol');
    expect(placeWords('e', '1.2', 'tr')).toBe(placeWords('e', null, 'tr'));
    expect(placeWords(null, 'done', 'en')).toBe('complete');
  });
});

test('the helper never recommends before it knows enough', () => {
  expect(adviceOf({ user: null, from: null })).toBeNull();
  expect(adviceOf({ user: 'yes', from: null })).toBeNull();
  expect(adviceOf({ user: 'no', from: '2' })?.route).toBe('e');
  expect(adviceOf({ user: 'yes', from: '3' })?.route).toBe('3');
});
