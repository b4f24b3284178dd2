/** What a test sees of a browser with the extension, the same for Chromium and Firefox. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A ring; its box is in the view of the frame that draws it, in CSS pixels. */
export interface SeenRing {
  readonly target: string;
  readonly box: Box;
  readonly frameUrl: string;
}

export interface SeenCard {
  readonly route: string;
  readonly step: string;
  readonly screen: string;
  readonly edition: string;
  readonly verdict: string;
  readonly text: string;
  readonly whyDisabled: string | null;
  readonly helpCode: string | null;
  readonly box: Box | null;
}

/** What the guide shows on a page, in all its frames. `cards` counts cards: more than one is a fault. */
export interface Seen {
  readonly card: SeenCard | null;
  readonly cards: number;
  readonly rings: readonly SeenRing[];
}

/** A page to serve: a document, a file with its kind, a redirect, or null for “nobody answers here”. */
export type Answer =
  | string
  | {
      readonly body: string;
      readonly contentType?: string;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    }
  | { readonly redirect: string }
  | null;

/** One frame's share of a look, as the script below returns it. */
export interface FrameSeen {
  readonly url: string;
  readonly cards: SeenCard[];
  readonly rings: Omit<SeenRing, 'frameUrl'>[];
}

/** Puts the frames' shares together. */
export function mergeSeen(shares: readonly FrameSeen[]): Seen {
  const cards = shares.flatMap((share) => share.cards);
  const rings = shares.flatMap((share) => share.rings.map((ring) => ({ ...ring, frameUrl: share.url })));
  return { card: cards[0] ?? null, cards: cards.length, rings };
}

/** Polls `look` until `want` holds; throws with the last thing seen when `ms` milliseconds have passed. */
export async function pollUntil(
  look: () => Promise<Seen>,
  want: (seen: Seen) => boolean,
  ms: number,
): Promise<Seen> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (want(seen)) return seen;
    if (Date.now() > end) throw new Error(`Not seen within ${ms} ms. Last: ${JSON.stringify(seen, null, 1)}`);
    await new Promise((wake) => setTimeout(wake, 80));
  }
}
