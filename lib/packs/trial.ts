/** Tries packs against kept screens: what would no longer be known, what would be taken for something else, what would be ringed that is not it. */
import type { Counsel } from '../advice/counsel';
import { compileLexicon, type Lexicon } from '../catalog/lexicon';
import type { ScreenRecord, TargetId } from '../catalog/model';
import type { Snapshot } from '../screen/snapshot';
import { asSnapshot } from './as-snapshot';
import type { KeptScreen } from './kept-screens';

export interface Look {
  readonly frame: number;
  readonly look: number;
  readonly snapshot: Snapshot;
}

/** Decides on the looks of one tab; handed in, for it stands above. */
export type Judge = (
  looks: readonly Look[],
  records: readonly ScreenRecord[],
  route: KeptScreen['route'],
) => Counsel | null;

export type Site = Snapshot['site'];
const sites: readonly Site[] = ['katip', 'edevlet', 'identity'];

/** The words to look for on each site. */
export const lexiconsOf = (records: readonly ScreenRecord[]): Readonly<Record<Site, Lexicon>> =>
  Object.fromEntries(
    sites.map((site) => [site, compileLexicon(records.filter((one) => one.sites.includes(site)))]),
  ) as Record<Site, Lexicon>;

/** The looks that frames with these records' words would report of an outlined page. */
export const looksOf = (
  { frames }: Pick<KeptScreen, 'frames'>,
  lexicons: Readonly<Record<Site, Lexicon>>,
): Look[] =>
  frames.map(({ frame, outline }) => ({
    frame,
    look: 1,
    snapshot: asSnapshot(outline, lexicons[outline.site]),
  }));

export interface Change {
  readonly kind: 'lost' | 'other' | 'torn' | 'ring';
  /** Name of the kept screen. */
  readonly on: string;
  readonly before: Counsel['screen'];
  readonly after: Counsel['screen'];
  readonly target: TargetId | null;
}

const grave: readonly TargetId[] = ['approve', 'save', 'consent'];
const keyOf = ({ target, frame, at }: Counsel['rings'][number]): string => `${target} ${frame} ${at}`;

/** Rings of legal weight that stand where none stood. */
const newRings = (before: Counsel | null, after: Counsel | null): TargetId[] => {
  const old = new Set(before?.rings.map(keyOf));
  return (after?.rings ?? [])
    .filter((one) => grave.includes(one.target) && !old.has(keyOf(one)))
    .map((one) => one.target);
};

function changesOn(on: string, before: Counsel | null, after: Counsel | null): Change[] {
  const [was, is] = [before?.screen ?? 'unknown', after?.screen ?? 'unknown'];
  const change = { on, before: was, after: is };
  const rings = newRings(before, after).map((target) => ({ ...change, kind: 'ring' as const, target }));
  if (was === is) return rings;
  const kind = is !== 'unknown' ? 'other' : after?.verdict === 'torn' ? 'torn' : 'lost';
  return [...rings, { ...change, kind, target: null }];
}

/** What would change on the kept screens with `records` instead of `base`; nothing should. */
export function tryOn(
  kept: readonly KeptScreen[],
  base: readonly ScreenRecord[],
  records: readonly ScreenRecord[],
  judge: Judge,
): Change[] {
  const [own, other] = [lexiconsOf(base), lexiconsOf(records)];
  return kept.flatMap((screen) =>
    changesOn(
      screen.name,
      judge(looksOf(screen, own), base, screen.route),
      judge(looksOf(screen, other), records, screen.route),
    ),
  );
}
