/** What packs add to a card: where a name comes from, further hints, a hazard. */
import type { CardModel } from '../advice/card-model';
import type { Counsel } from '../advice/counsel';
import type { Language, ScreenRecord } from '../catalog/model';
import type { Snapshot } from '../screen/snapshot';
import type { Applied } from './apply';
import { nameFrom, screenFrom } from './words';

/** The looks of a tab's frames that a counsel was given on. */
export type Looks = readonly { readonly frame: number; readonly snapshot: Snapshot }[];

interface Told {
  readonly hints: readonly string[];
  readonly hazards: readonly string[];
}

function names(applied: Applied, counsel: Counsel, looks: Looks, language: Language): string[] {
  const said = counsel.rings.flatMap(({ target, frame, at }) => {
    const snapshot = looks.find((one) => one.frame === frame)?.snapshot;
    const thing = snapshot?.things.find((one) => one.at === at);
    return applied.origins
      .filter((one) => one.target === target && one.screen === counsel.screen)
      .filter((one) => one.edition === counsel.edition && thing?.names.includes(one.name))
      .map((one) => nameFrom(one.old, one.shown, one.pack)[language]);
  });
  return [...new Set(said)];
}

function told(
  applied: Applied,
  counsel: Counsel,
  record: ScreenRecord | null,
  looks: Looks,
  language: Language,
): Told {
  const here = applied.texts.filter(
    (one) => one.screen === counsel.screen && one.edition === counsel.edition,
  );
  const of = (kind: 'hint' | 'hazard') =>
    here.filter((one) => one.kind === kind).map((one) => `${one.say[language]} (${one.pack})`);
  return {
    hints: [
      ...names(applied, counsel, looks, language),
      ...(record?.pack === undefined ? [] : [screenFrom(record.pack)[language]]),
      ...of('hint'),
    ],
    hazards: of('hazard'),
  };
}

/** The card with what the packs have to say on it; the very card where they have nothing. */
export function withPacks(
  card: CardModel,
  applied: Applied,
  counsel: Counsel,
  record: ScreenRecord | null,
  looks: Looks,
): CardModel {
  if (counsel.verdict !== 'known') return card;
  const { hints, hazards } = told(applied, counsel, record, looks, card.language);
  if (hints.length + hazards.length === 0) return card;
  return {
    ...card,
    hints: [...hints, ...card.hints],
    hazard: [card.hazard, ...hazards].filter((one) => one !== '').join(' '),
  };
}
