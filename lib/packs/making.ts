/** Adds to a pack what a trainer says. Nothing is checked here: the door of packs judges the whole before it is used. */
import type { Edition, ScreenRecord } from '../catalog/model';
import type { OutlineThing } from '../screen/outline-model';
import { isGrave } from './clues';
import type { FlowPack, NewClue, NewEdition, NewText, PackScreen } from './model';
import { isName } from './writing';

/** A screen of an edition, as the catalogue knows it. */
export interface ScreenOf {
  readonly edition: Edition;
  readonly screen: PackScreen;
}

/** The screens of the catalogue, each once. */
export function screensOf(records: readonly ScreenRecord[]): readonly ScreenOf[] {
  const all = new Map(records.map(({ edition, screen }) => [`${edition} ${screen}`, { edition, screen }]));
  return [...all.values()];
}

/** The pack with a sentence more for a card. */
export const withText = (pack: FlowPack, text: NewText): FlowPack => ({
  ...pack,
  texts: [...pack.texts, text],
});

const looks = { control: 'control', heading: 'heading', text: 'text' } as const;

/** What a thing of an outline is known by in a new edition; null for one without a name that can be written. */
export function clueOfThing({ look, said }: Pick<OutlineThing, 'look' | 'said'>): NewClue | null {
  const [name] = said;
  return look !== 'row' && name !== undefined && isName(name) ? { see: looks[look], named: [name] } : null;
}

/** So many clues a screen of a new edition needs, where it is like this one. */
export const leastClues = (records: readonly ScreenRecord[], { edition, screen }: ScreenOf): number =>
  records.some((one) => one.edition === edition && one.screen === screen && isGrave(one)) ? 1 : 2;

/** The pack with a screen more for the edition of that title; the names it gives to things of that screen go with it. */
export function withScreen(
  pack: FlowPack,
  title: string,
  like: ScreenOf,
  must: readonly NewClue[],
): FlowPack {
  const own = ({ edition, screen }: ScreenOf): boolean => edition === like.edition && screen === like.screen;
  const names = pack.names.filter(own).map(({ clue, name }) => ({ clue, name }));
  const screen = { screen: like.screen, must, names };
  const same = (one: NewEdition): boolean => one.title === title && one.like === like.edition;
  const before = pack.editions.find(same);
  const edition = { title, like: like.edition, screens: [...(before?.screens ?? []), screen] };
  return {
    ...pack,
    names: pack.names.filter((one) => !own(one)),
    editions: before ? pack.editions.map((one) => (same(one) ? edition : one)) : [...pack.editions, edition],
  };
}
