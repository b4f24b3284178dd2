import type { ScreenRecord } from '../catalog/model';

/** One thing that spoke for or against a screen. `clue` is the clue's first name, as the catalogue spells it. */
export interface Reason {
  readonly kind: 'found' | 'near' | 'missing' | 'vetoed';
  readonly record: string;
  readonly clue: string;
}

/** What a look at the page amounts to. `torn` and `unknown` ring nothing. */
export type Verdict =
  | {
      readonly kind: 'known';
      readonly record: ScreenRecord;
      readonly window: number;
      readonly reasons: readonly Reason[];
    }
  | { readonly kind: 'torn'; readonly between: readonly ScreenRecord[]; readonly reasons: readonly Reason[] }
  | { readonly kind: 'unknown'; readonly nearest: ScreenRecord | null; readonly reasons: readonly Reason[] };
