/** The card over the rehearsal names the addresses of the screens that are rehearsed. */
import { describe, expect, it } from 'vitest';
import { modelHere } from '../../components/simulator/model-here';
import type { CardModel } from '../../lib/advice/card-model';
import { routeStart } from '../../lib/catalog/texts/way-back';

const model = (wayBack: readonly string[]): CardModel => ({ wayBack, links: [] }) as unknown as CardModel;
const said = (edition: 'katip-2020' | 'katip-2025', line: string): string =>
  modelHere(model([line]), { edition: () => edition, address: () => '', go: () => undefined }).wayBack[0] ??
  '';

describe('the way back', () => {
  it('leads to the addresses of 2020 in the rehearsal of 2020', () => {
    expect(said('katip-2020', routeStart['1'].tr)).toBe(
      'Adres satırına şunu yazın: isgkatip.ailevecalisma.gov.tr',
    );
    expect(said('katip-2020', routeStart['3'].tr)).toBe('Adres satırına şunu yazın: www.turkiye.gov.tr');
  });

  it('is as it stands in today’s', () => {
    for (const route of ['1', '3', 'e'] as const)
      expect(said('katip-2025', routeStart[route].tr)).toBe(routeStart[route].tr);
  });
});
