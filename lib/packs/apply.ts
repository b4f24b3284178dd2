/** Catalogue + packs → the records that the guide works with. Without packs they are the catalogue's own. */

import type { Clue, Edition, Must, ScreenRecord, TargetId } from '../catalog/model';
import { fold } from '../text/fold';
import { clueOf, isGrave, isSeveral, sameThing } from './clues';
import type { ClueRef, FlowPack, NewClue, NewEdition, NewScreen, NewText, PackScreen } from './model';

/** Where a name comes from, for saying so on the card. */
export interface Origin {
  readonly edition: Edition;
  readonly screen: PackScreen;
  readonly target: TargetId;
  /** Folded. */
  readonly name: string;
  /** The name before, as the catalogue spells it. */
  readonly old: string;
  /** As the pack writes it. */
  readonly shown: string;
  /** Title of the pack. */
  readonly pack: string;
}

export interface Applied {
  readonly records: readonly ScreenRecord[];
  readonly origins: readonly Origin[];
  readonly texts: readonly (NewText & { readonly pack: string })[];
}

/** Another name of a thing on a screen. */
interface Addition {
  readonly thing: Clue;
  readonly name: string;
}

const extend = (clue: Clue, additions: readonly Addition[]): Clue => {
  const names = additions.filter(({ thing }) => sameThing(clue, thing)).map(({ name }) => name);
  return names.length === 0 ? clue : { ...clue, named: [...clue.named, ...names] };
};

/** Of several clues that mean one thing only the first takes the name: it must not count twice. */
function extendMust(must: Must, additions: readonly Addition[]): Must {
  if (!isSeveral(must)) return extend(must, additions);
  const open = new Set(additions);
  const of = must.of.map((clue) => {
    const taken = [...open].filter(({ thing }) => sameThing(clue, thing));
    for (const one of taken) open.delete(one);
    return extend(clue, taken);
  });
  return { ...must, of };
}

type Named = Readonly<Record<string, Clue>>;
const extendAll = (clues: Named, additions: readonly Addition[]): Named =>
  Object.fromEntries(Object.entries(clues).map(([key, clue]) => [key, extend(clue, additions)]));

/** The record with further names: of its targets and marks `all`, of what it is known by `known`. */
function renamed(record: ScreenRecord, all: readonly Addition[], known: readonly Addition[]): ScreenRecord {
  const { must, may } = record.recognise;
  const targets = Object.fromEntries(
    Object.entries(record.targets).map(([id, target]) => [id, { ...target, clue: extend(target.clue, all) }]),
  );
  return {
    ...record,
    recognise: {
      ...record.recognise,
      must: must.map((one) => extendMust(one, known)),
      ...(may ? { may: may.map((one) => extend(one, known)) } : {}),
    },
    targets,
    ...(record.marks ? { marks: extendAll(record.marks, all) } : {}),
  };
}

/**
 * A screen with a target of legal weight may owe its being known to one new name and no more: there is one record for
 * each thing that was renamed, beside the one that is known without any.
 */
function withNames(record: ScreenRecord, additions: readonly Addition[]): ScreenRecord[] {
  if (additions.length === 0) return [record];
  if (!isGrave(record)) return [renamed(record, additions, additions)];
  const things: Addition[][] = [];
  for (const one of additions) {
    const same = things.find(([first]) => first && sameThing(first.thing, one.thing));
    if (same) same.push(one);
    else things.push([one]);
  }
  return [[], ...things].map((known) => renamed(record, additions, known));
}

/** What must not be on a screen must not be there under its new name either. */
const withVetoes = (record: ScreenRecord, additions: readonly Addition[]): ScreenRecord => {
  const { never } = record.recognise;
  if (!never) return record;
  return { ...record, recognise: { ...record.recognise, never: never.map((one) => extend(one, additions)) } };
};

const newClue = ({ see, named }: NewClue): Clue => ({
  see,
  match: see === 'heading' ? 'begins' : 'whole',
  named,
});

function additionsFor(
  record: ScreenRecord,
  names: readonly { readonly clue: ClueRef; readonly name: string }[],
): Addition[] {
  return names.flatMap(({ clue, name }) => {
    const thing = clueOf(record, clue);
    return thing ? [{ thing, name }] : [];
  });
}

function builtScreen(base: ScreenRecord, screen: NewScreen, pack: string): ScreenRecord {
  const additions = additionsFor(base, screen.names);
  const record = renamed(base, additions, additions);
  const own = screen.must.map(newClue);
  const { paths: _paths, pathMust: _pathMust, ...rest } = record;
  const must = isGrave(base) ? [...own, ...record.recognise.must] : own;
  return {
    ...rest,
    recognise: { ...record.recognise, must },
    source: { document: 'none', standing: 'assumed' },
    pack,
  };
}

const builtEdition = (base: readonly ScreenRecord[], edition: NewEdition, pack: string): ScreenRecord[] =>
  edition.screens.flatMap((screen) => {
    const like = base.find((one) => one.screen === screen.screen && one.edition === edition.like);
    return like ? [builtScreen(like, screen, pack)] : [];
  });

/** A name that a pack gives, whether to the catalogue's own edition or to one it builds. */
interface Given {
  readonly edition: Edition;
  readonly screen: PackScreen;
  readonly clue: ClueRef;
  readonly name: string;
  readonly pack: string;
}

const given = (packs: readonly FlowPack[]): Given[] =>
  packs.flatMap((pack) => [
    ...pack.names.map((one) => ({ ...one, pack: pack.title })),
    ...pack.editions.flatMap(({ like, screens }) =>
      screens.flatMap(({ screen, names }) =>
        names.map((one) => ({ ...one, edition: like, screen, pack: pack.title })),
      ),
    ),
  ]);

const isOf = (
  record: ScreenRecord,
  one: { readonly edition: Edition; readonly screen: PackScreen },
): boolean => record.screen === one.screen && record.edition === one.edition;

function originsOf(base: readonly ScreenRecord[], all: readonly Given[]): Origin[] {
  return all.flatMap(({ edition, screen, clue, name, pack }) => {
    const record = base.find((one) => isOf(one, { edition, screen }));
    const thing = record && clueOf(record, clue);
    if (!record || !thing) return [];
    return Object.entries(record.targets)
      .filter(([, target]) => sameThing(target.clue, thing))
      .map(([id]) => ({
        edition,
        screen,
        target: id as TargetId,
        name: fold(name),
        old: thing.named[0] ?? '',
        shown: name,
        pack,
      }));
  });
}

/** Applies packs that were checked; what a record does not know is left out. */
export function applyPacks(base: readonly ScreenRecord[], packs: readonly FlowPack[]): Applied {
  if (packs.length === 0) return { records: base, origins: [], texts: [] };
  const names = packs.flatMap((pack) => pack.names);
  const own = base.flatMap((record) =>
    withNames(
      record,
      additionsFor(
        record,
        names.filter((one) => isOf(record, one)),
      ),
    ),
  );
  const built = packs.flatMap((pack) =>
    pack.editions.flatMap((edition) => builtEdition(base, edition, pack.title)),
  );
  const all = given(packs);
  const everywhere = base.flatMap((record) =>
    additionsFor(
      record,
      all.filter((one) => isOf(record, one)),
    ),
  );
  return {
    records: [...own, ...built].map((record) => withVetoes(record, everywhere)),
    origins: originsOf(base, all),
    texts: packs.flatMap((pack) => pack.texts.map((text) => ({ ...text, pack: pack.title }))),
  };
}
