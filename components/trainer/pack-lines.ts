/** A pack's content as sentences, and what differs between two revisions of it. */
import { screenRecords } from '../../lib/catalog';
import type { Edition, Language } from '../../lib/catalog/model';
import { clueOf, legalTarget } from '../../lib/packs/clues';
import { speaksOfApproving } from '../../lib/packs/contrary';
import type { FlowPack, NewName, PackScreen } from '../../lib/packs/model';
import { screenWords } from '../popup/screen-words';
import { filled, trainerWords as words } from './words';

const year: Readonly<Record<Edition, string>> = {
  'katip-2020': '2020',
  'katip-2025': '2025',
  edevlet: 'e-Devlet',
};

/** “Sözleşmeler listesi (2020)”. */
export const screenName = (screen: PackScreen, edition: Edition, language: Language): string =>
  `${screenWords[screen][language]} (${year[edition]})`;

function nameLine({ edition, screen, clue, name }: NewName, language: Language): string {
  const record = screenRecords.find(
    (one) => one.screen === screen && one.edition === edition && clueOf(one, clue) !== null,
  );
  const thing = record ? clueOf(record, clue) : null;
  const old = thing?.named[0] ?? clue.id;
  const line = filled(words.newName[language], { screen: screenName(screen, edition, language), old, name });
  if (!record || !thing || legalTarget(record, thing) === null) return line;
  // Whoever takes in somebody else's pack has not seen what was said to its maker.
  const doubt = speaksOfApproving(name) ? '' : `. ${words.notApproving[language]}`;
  return `${line} · ${words.legal[language]}${doubt}`;
}

/** Everything a pack adds, a sentence each. */
export function packLines(pack: FlowPack, language: Language): string[] {
  return [
    ...pack.names.map((one) => nameLine(one, language)),
    ...pack.texts.map(({ kind, edition, screen, say }) =>
      filled(words[kind === 'hint' ? 'newHint' : 'newHazard'][language], {
        screen: screenName(screen, edition, language),
        say: say[language],
      }),
    ),
    ...pack.editions.flatMap(({ title, like, screens }) => [
      filled(words.newEdition[language], { title, n: screens.length }),
      ...screens.flatMap(({ screen, must, names }) => [
        `${screenName(screen, like, language)}: ${must.flatMap((one) => one.named).join(', ')}`,
        ...names.map((one) => nameLine({ ...one, edition: like, screen }, language)),
      ]),
    ]),
  ];
}

/** What taking in `next` instead of `before` adds and takes away. */
export function difference(before: FlowPack | null, next: FlowPack, language: Language) {
  const [old, fresh] = [before ? packLines(before, language) : [], packLines(next, language)];
  return {
    added: fresh.filter((line) => !old.includes(line)),
    removed: old.filter((line) => !fresh.includes(line)),
  };
}
