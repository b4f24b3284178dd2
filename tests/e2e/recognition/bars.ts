/** What recognition is held to, and which bars a run of pages misses. */

export interface Judged {
  readonly name: string;
  /** The guide must not know the page, and ring nothing. */
  readonly silent: boolean;
  readonly right: boolean;
  /** A ring stands where none belongs. */
  readonly wrongRing: boolean;
  readonly faults: readonly string[];
}

/** Least share of known pages that are right, and of silent ones called unknown, in per cent. */
export const bars = { known: 99.5, silent: 99 } as const;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const lines = (pages: readonly Judged[]): string[] =>
  pages.flatMap((one) => one.faults.map((fault) => `${one.name}: ${fault}`));

function shareMissed(kind: string, pages: readonly Judged[], least: number): string[] {
  const share = percent(pages.filter((one) => one.right).length, pages.length);
  if (share >= least) return [];
  return [
    `${kind}: ${share.toFixed(2)} % right, ${least} % wanted`,
    ...lines(pages.filter((one) => !one.right)),
  ];
}

/** Every bar that is missed, with each fault; none: all are met. No pages at all miss them too. */
export function missed(pages: readonly Judged[]): string[] {
  const ringed = pages.filter((one) => one.wrongRing);
  return [
    ...shareMissed(
      'known',
      pages.filter((one) => !one.silent),
      bars.known,
    ),
    ...shareMissed(
      'silent',
      pages.filter((one) => one.silent),
      bars.silent,
    ),
    ...(ringed.length > 0 ? [`${ringed.length} pages with a ring in a wrong place`, ...lines(ringed)] : []),
  ];
}

/** One line to read after a run. */
export const summary = (pages: readonly Judged[]): string => {
  const [known, silent] = [false, true].map((kind) => pages.filter((one) => one.silent === kind));
  const count = (list: readonly Judged[] = []): string =>
    `${list.filter((one) => one.right).length}/${list.length}`;
  return `known ${count(known)}, silent ${count(silent)}, wrong rings ${pages.filter((one) => one.wrongRing).length}`;
};
