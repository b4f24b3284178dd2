/** An outline → the snapshot that the reader would have given with another set of words to look for. */
import type { Lexicon } from '../catalog/lexicon';
import type { FrameOutline, OutlineThing } from '../screen/outline-model';
import type { Snapshot, Thing } from '../screen/snapshot';
import { type Matcher, makeMatcher } from '../screen/words';
import { fold } from '../text/fold';

const unique = (list: readonly string[]): string[] => [...new Set(list)];

function near(said: readonly string[], matcher: Matcher): Pick<Thing, 'tokens' | 'others'> {
  const all = said.map((text) => matcher.tokens(text)).filter((one) => one.known.length > 0);
  return {
    tokens: unique(all.flatMap((one) => one.known)),
    others: Math.max(0, ...all.map((one) => one.others)),
  };
}

function narrow(thing: OutlineThing, lexicon: Lexicon, matcher: Matcher): Thing | null {
  const { said, hidden: _hidden, count, tag: _tag, role: _role, box: _box, ...rest } = thing;
  const read = said.map((text) => matcher.read(text)).filter((one) => one !== null);
  const kept = thing.names.filter(
    (name) => lexicon.whole.includes(name.replace(/ #$/u, '')) || /^\p{Lu}$/u.test(name),
  );
  const names = unique([...kept, ...read.map((one) => one.whole).filter((name) => name !== '')]);
  const holds = unique([...thing.holds, ...read.flatMap((one) => one.holds)]);
  const begins = unique([...thing.begins, ...read.flatMap((one) => one.begins)]);
  const told = { ...rest, names, holds, begins };
  if (thing.look !== 'control') return names.length + holds.length > 0 || thing.look === 'row' ? told : null;
  const fresh = names.length > thing.names.length || thing.names.length > kept.length;
  if (names.length > 0) {
    const shortest = Math.min(...names.map((name) => fold(name).split(' ').length));
    return { ...told, tokens: rest.tokens, others: fresh ? Math.max(0, count - shortest) : rest.others };
  }
  const guess = near(said, matcher);
  if (guess.tokens.length + holds.length + thing.tokens.length === 0) return null;
  return { ...told, ...(guess.tokens.length > 0 ? guess : {}) };
}

/** The snapshot of an outlined frame, as these words see it. */
export function asSnapshot(outline: FrameOutline, lexicon: Lexicon): Snapshot {
  const matcher = makeMatcher(lexicon);
  const things = outline.things.map((thing) => narrow(thing, lexicon, matcher)).filter((one) => one !== null);
  return { ...outline, things };
}
