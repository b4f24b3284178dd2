/** Every text of the card is said in some situation, and in none is there nothing to say. */
import { describe, expect, it } from 'vitest';
import { cardModel, orphanCard } from '../../lib/advice/card';
import type { Counsel } from '../../lib/advice/counsel';
import { recordOf, screenRecords } from '../../lib/catalog';
import type { Route } from '../../lib/catalog/model';
import { routes } from '../../lib/catalog/routes';
import { momentTexts } from '../../lib/catalog/texts';
import { greys, hints, moments } from '../../lib/catalog/texts/keys';
import type { Snapshot } from '../../lib/screen/snapshot';
import { decide } from '../../lib/session/decide';
import { freshTab, type TabState } from '../../lib/session/tab-state';
import { gridSnapshot } from '../unit/grids';
import { heading, snapshotFor, snapshotOf, windowOf } from '../unit/making';
import { allScenes } from '../unit/scenes';

const decideOn = (snapshot: Snapshot, tab: Partial<TabState> = {}, waited = false): Counsel => {
  const around = { records: screenRecords, now: 1, waited };
  const decision = decide({ ...freshTab, ...tab }, [{ frame: 0, look: 1, snapshot }], around);
  if (!decision) throw new Error('nothing decided');
  return decision.counsel;
};

/** Two screens of a kind, so that one page fits both alike. */
function torn(): Counsel {
  const one = recordOf('main-menu', 'katip-2025');
  if (!one) throw new Error('no menu');
  const around = { records: [one, { ...one, screen: 'authorised-firms' as const }], now: 1, waited: false };
  const decision = decide(freshTab, [{ frame: 0, look: 1, snapshot: snapshotFor(one) }], around);
  if (decision?.counsel.verdict !== 'torn') throw new Error('not torn');
  return decision.counsel;
}

/** A contract is chosen, and the only Onayla in sight closes a text of its own. */
function besideConsent(): Snapshot {
  const grid = gridSnapshot({
    edition: 'katip-2020',
    where: 'toolbar',
    approve: 'live',
    chosen: 'pending',
    pending: 1,
    settled: 0,
    tab: 'pending',
    states: 'shown',
  });
  const section = { prose: true, stems: [] };
  return {
    ...grid,
    things: grid.things.map((one) => (one.names.includes('onayla') ? { ...one, section } : one)),
  };
}

/** What is said where no screen is known, or none alone. */
function doubtful(): Counsel[] {
  const bare = (site: Snapshot['site'], over = {}) => snapshotOf(site, [], over);
  const last = { screen: 'approval-dialog', edition: 'katip-2020', step: '1.6' } as const;
  const done = { edition: 'katip-2020', chosen: 0, place: '' } as const;
  const contracts = recordOf('contracts', 'katip-2020');
  return [
    torn(),
    ...(['katip', 'edevlet', 'identity'] as const).map((site) => decideOn(bare(site))),
    decideOn(bare('katip', { busy: true })),
    decideOn(bare('katip', { busy: true }), { last }),
    decideOn(bare('katip', { foreign: true })),
    decideOn(bare('katip', { old: true })),
    decideOn(bare('katip', { windows: [windowOf(['redd'])] })),
    decideOn(bare('edevlet', { path: '/csgb-isg-katip' }), { route: '2' }),
    decideOn(snapshotOf('edevlet', [heading('Kurumlar')], { path: '/kurumlar' })),
    decideOn(besideConsent()),
    ...(contracts ? [decideOn(snapshotFor(contracts), { done })] : []),
    ...(contracts ? [decideOn(snapshotFor(contracts, undefined, { partial: true }))] : []),
  ];
}

const known = ([null, ...routes] as (Route | null)[]).flatMap((route) =>
  allScenes(route)
    .filter((_, at) => at % 3 === 0 || route === '1' || route === 'e')
    .map(({ snapshot, waited }) => decideOn(snapshot, { route }, waited)),
);
const all = [...known, ...doubtful()];

describe('what the card can say', () => {
  it('is all said in some situation', () => {
    // Said by the page itself, once the extension was updated under it.
    const elsewhere = ['orphaned'];
    expect(orphanCard('tr').title).toBe(momentTexts.orphaned.title.tr);
    const said = new Set<string>(all.map((one) => one.moment));
    expect(moments.filter((moment) => !said.has(moment) && !elsewhere.includes(moment))).toEqual([]);
  });

  it('has a use for every reason and every hint', () => {
    const given = new Set<string>(all.flatMap((one) => [...one.hints, ...(one.grey ? [one.grey] : [])]));
    expect(greys.filter((grey) => !given.has(grey))).toEqual([]);
    expect(hints.filter((hint) => !given.has(hint))).toEqual([]);
  });

  it('is never nothing, and no hint comes twice', () => {
    for (const counsel of all) {
      const record = recordOf(counsel.screen, counsel.edition);
      const where = `${counsel.screen} ${counsel.moment}`;
      for (const language of ['tr', 'en'] as const) {
        const card = cardModel(counsel, record, language);
        expect(card.title.length * card.say.length * card.helpCode.length, where).toBeGreaterThan(0);
        expect(card.whyDisabled !== '', where).toBe(counsel.grey !== null);
      }
      expect(new Set(counsel.hints).size, where).toBe(counsel.hints.length);
    }
  });

  it('gives its source wherever a screen is known', () => {
    for (const record of screenRecords) {
      const card = cardModel(decideOn(snapshotFor(record)), record, 'tr');
      expect(card.source.length, record.screen).toBeGreaterThan(3);
      if (record.source.figure) expect(card.source).toContain(record.source.figure);
    }
  });
});
