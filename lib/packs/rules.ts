/** What a pack must not say, each with a sentence for the person. Checked when it is made, when it is taken in and whenever it is used. */
import type { Clue, Edition, Said, ScreenRecord } from '../catalog/model';
import { fold } from '../text/fold';
import { clueOf, foldedNames, isGrave, isSeveral, legalTarget, sameThing, takesNames } from './clues';
import { isContrary } from './contrary';
import type { ClueRef, FlowPack, NewEdition, NewScreen, PackScreen } from './model';
import { faultSaid } from './words';
import { isName, longestName, longestText, longestTitle, miswriting } from './writing';

/** Why a text cannot stand in a pack; null where it can. */
function faultOfWriting(text: string, longest: number): Said | null {
  const wrong = miswriting(text, longest);
  if (wrong === null) return null;
  // What looks like somebody's number is not shown again.
  return wrong === 'number' ? faultSaid.number : faultSaid[wrong](text);
}

const written = (text: string, longest: number): Said[] =>
  [faultOfWriting(text, longest)].filter((fault) => fault !== null);

interface Renaming {
  readonly edition: Edition;
  readonly screen: PackScreen;
  readonly clue: ClueRef;
  readonly name: string;
}

const cluesIn = (record: ScreenRecord): Clue[] => [
  ...record.recognise.must.flatMap((one) => (isSeveral(one) ? [...one.of] : [one])),
  ...(record.recognise.may ?? []),
  ...(record.recognise.never ?? []),
  ...Object.values(record.targets).map((target) => target.clue),
  ...Object.values(record.marks ?? {}),
];

/** A clue that bears a name, and the record that it is of. */
interface Known {
  readonly record: ScreenRecord;
  readonly clue: Clue;
}

const wearers = (records: readonly ScreenRecord[], name: string, look: Clue['see'] | 'any'): Known[] =>
  records.flatMap((record) =>
    cluesIn(record)
      .filter((clue) => (look === 'any' || clue.see === look) && foldedNames(clue).includes(name))
      .map((clue) => ({ record, clue })),
  );

function faultOfLegal(
  records: readonly ScreenRecord[],
  screen: PackScreen,
  thing: Clue,
  name: string,
): Said | null {
  if (isContrary(name)) return faultSaid.contrary(name);
  if (fold(name).split(' ').length > 5) return faultSaid.longLegal(name);
  // What is called so anywhere does or is something else, unless it approves as well: a label can be pressed too.
  const other = wearers(records, fold(name), 'any').find(
    ({ record, clue }) =>
      !sameThing(clue, thing) && (record.screen === screen || legalTarget(record, clue) === null),
  );
  return other ? faultSaid.taken(name) : null;
}

function faultOfPlain(records: readonly ScreenRecord[], record: ScreenRecord, thing: Clue, name: string) {
  if (thing.see !== 'control') return null;
  if (isContrary(name) && !isContrary(thing.named[0] ?? '')) return faultSaid.contrary(name);
  const others = wearers(records, fold(name), 'control').filter(({ clue }) => !sameThing(clue, thing));
  const grave = others.some((one) => legalTarget(one.record, one.clue) !== null);
  if (grave) return faultSaid.legalName(name);
  return others.some((one) => one.record === record) ? faultSaid.taken(name) : null;
}

/** What is wrong with one new name; null for nothing. */
export function faultOfName(records: readonly ScreenRecord[], one: Renaming): Said | null {
  if (!isName(one.name)) return faultOfWriting(one.name, longestName) ?? faultSaid.signs(one.name);
  const all = records.filter(({ screen, edition }) => screen === one.screen && edition === one.edition);
  const record = all.find((candidate) => clueOf(candidate, one.clue) !== null);
  const thing = record ? clueOf(record, one.clue) : null;
  if (!record || !thing) return faultSaid.noClue(one.name);
  if (!takesNames(thing)) return faultSaid.fixed(one.name);
  if (foldedNames(thing).includes(fold(one.name))) return faultSaid.already(one.name);
  return legalTarget(record, thing)
    ? faultOfLegal(records, one.screen, thing, one.name)
    : faultOfPlain(records, record, thing, one.name);
}

function faultsOfScreen(records: readonly ScreenRecord[], like: Edition, screen: NewScreen): Said[] {
  const base = records.find((one) => one.screen === screen.screen && one.edition === like);
  if (!base) return [faultSaid.noScreen];
  const faults: Said[] = [];
  if (screen.must.length < (isGrave(base) ? 1 : 2)) faults.push(faultSaid.fewClues);
  for (const { named } of screen.must) {
    const wrong = named.find((name) => !isName(name));
    if (wrong !== undefined || named.length === 0)
      faults.push(faultOfWriting(wrong ?? '', longestName) ?? faultSaid.signs(wrong ?? ''));
  }
  for (const { clue, name } of screen.names) {
    const fault = faultOfName(records, { edition: like, screen: screen.screen, clue, name });
    if (fault) faults.push(fault);
  }
  return faults;
}

const faultsOfEdition = (records: readonly ScreenRecord[], { title, like, screens }: NewEdition): Said[] => [
  ...written(title, longestTitle),
  ...screens.flatMap((screen) => faultsOfScreen(records, like, screen)),
];

/** One name for two things of a screen: neither could be told by it. */
function doubled(records: readonly ScreenRecord[], names: readonly Renaming[]): Said[] {
  const faults: Said[] = [];
  for (const [at, one] of names.entries()) {
    const thing = thingOf(records, one);
    const clash = names.slice(0, at).find((other) => {
      const rival = thingOf(records, other);
      return fold(other.name) === fold(one.name) && thing && rival && !sameThing(thing, rival);
    });
    if (clash) faults.push(faultSaid.taken(one.name));
  }
  return faults;
}

const thingOf = (records: readonly ScreenRecord[], { edition, screen, clue }: Renaming): Clue | null => {
  for (const record of records) {
    if (record.screen !== screen || record.edition !== edition) continue;
    const thing = clueOf(record, clue);
    if (thing) return thing;
  }
  return null;
};

const allNames = (pack: FlowPack): Renaming[] => [
  ...pack.names,
  ...pack.editions.flatMap(({ like, screens }) =>
    screens.flatMap(({ screen, names }) => names.map((one) => ({ ...one, edition: like, screen }))),
  ),
];

/** Everything that is wrong with a pack's content; empty for nothing. `beside`: the other packs in use. */
export function faultsOf(
  records: readonly ScreenRecord[],
  pack: FlowPack,
  beside: readonly FlowPack[] = [],
): Said[] {
  const texts = pack.texts.flatMap(({ edition, screen, say }) => {
    if (!records.some((one) => one.screen === screen && one.edition === edition)) return [faultSaid.noScreen];
    return [say.tr, say.en].flatMap((text) => written(text, longestText));
  });
  return [
    ...written(pack.title, longestTitle),
    ...pack.names.map((one) => faultOfName(records, one)).filter((fault) => fault !== null),
    ...texts,
    ...pack.editions.flatMap((edition) => faultsOfEdition(records, edition)),
    ...doubled(records, [...beside.flatMap(allNames), ...allNames(pack)]),
  ];
}
