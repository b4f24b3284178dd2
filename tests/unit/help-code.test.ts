/** The plain help code: route, step, screen, edition; no two states sound alike, and nothing of a page is in it. */
import { describe, expect, it } from 'vitest';
import type { Counsel } from '../../lib/advice/counsel';
import { screenRecords } from '../../lib/catalog';
import { routes } from '../../lib/catalog/routes';
import { helpCode } from '../../lib/support/help-code';
import { fold } from '../../lib/text/fold';

const counsel: Counsel = {
  verdict: 'known',
  screen: 'contracts',
  edition: 'katip-2020',
  route: '3',
  step: '1.5.4',
  moment: 'contracts-approve',
  rings: [],
  grey: null,
  hints: [],
  astray: false,
};

describe('the help code', () => {
  it('says route, step, screen and edition', () => {
    expect(helpCode(counsel)).toBe('3 · 1.5.4 · sözleşme · 2020');
    expect(helpCode({ ...counsel, edition: 'edevlet', screen: 'institutions', step: '3.4' })).toBe(
      '3 · 3.4 · bakanlık · e-Devlet',
    );
    const unknown = { ...counsel, screen: 'unknown', edition: null, route: null, step: null } as const;
    expect(helpCode(unknown)).toBe('– · – · bilinmiyor · –');
  });

  it('differs for every route, screen and edition, even when heard carelessly', () => {
    const screens = new Map(screenRecords.map((record) => [`${record.edition}/${record.screen}`, record]));
    const codes = [...screens.values()].flatMap(({ screen, edition }) =>
      [...routes, null].map((route) => helpCode({ ...counsel, screen, edition, route })),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(codes.map(fold)).size).toBe(codes.length);
  });

  it('is made of states alone: what is ringed or grey does not show', () => {
    const rich = {
      ...counsel,
      rings: [{ target: 'approve', frame: 0, at: 26 }],
      grey: 'approve-unknown',
    } as const;
    expect(helpCode(rich)).toBe(helpCode(counsel));
  });

  it('can be read out: four short words', () => {
    for (const { screen, edition } of screenRecords)
      for (const word of helpCode({ ...counsel, screen, edition }).split(' · ')) {
        expect(word).toMatch(/^[\p{L}\p{N}.–-]{1,12}$/u);
      }
  });
});
