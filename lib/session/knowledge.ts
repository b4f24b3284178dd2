/** What the guide knows: the catalogue and the packs in use. Without packs it is the catalogue, unchanged. */
import { cardModel } from '../advice/card';
import type { CardModel } from '../advice/card-model';
import type { Counsel } from '../advice/counsel';
import { lexiconOf, recordOf, screenRecords } from '../catalog';
import type { Site } from '../catalog/hosts';
import { compileLexicon, type Lexicon } from '../catalog/lexicon';
import type { Language, ScreenRecord } from '../catalog/model';
import { type Applied, applyPacks } from '../packs/apply';
import type { FlowPack } from '../packs/model';
import { type Looks, withPacks } from '../packs/notes';

export class Knowledge {
  private applied: Applied = applyPacks(screenRecords, []);
  private readonly lexicons = new Map<Site, Lexicon>();

  /** Takes these packs into use instead of those before. They have been checked. */
  use(packs: readonly FlowPack[]): void {
    this.applied = applyPacks(screenRecords, packs);
    this.lexicons.clear();
  }

  get records(): readonly ScreenRecord[] {
    return this.applied.records;
  }

  /** The words that a frame of the site looks for. */
  lexicon(site: Site): Lexicon {
    if (this.records === screenRecords) return lexiconOf(site);
    const known = this.lexicons.get(site);
    if (known) return known;
    const fresh = compileLexicon(this.records.filter((record) => record.sites.includes(site)));
    this.lexicons.set(site, fresh);
    return fresh;
  }

  /** The card for a counsel. `record` is the one by which the screen is known. */
  card(counsel: Counsel, record: ScreenRecord | null, looks: Looks, language: Language): CardModel {
    const card = cardModel(counsel, record ?? recordOf(counsel.screen, counsel.edition), language);
    return withPacks(card, this.applied, counsel, record, looks);
  }
}
