/** A file of ours that was opened at another's door is called what it is, with the place where it opens. */
import type { Said } from '../../catalog/model';

const said = (tr: string, en: string): Said => ({
  tr: `${tr} Hiçbir şey değiştirilmedi.`,
  en: `${en} Nothing was changed.`,
});

const kinds: Readonly<Record<string, Said>> = {
  'katip-pack': said(
    'Bu dosya bir paket; eğitmen sayfasında “Paketler” bölümünde alınır.',
    'This file is a pack; it is taken in on the trainer’s page, under “Packs”.',
  ),
  'katip-outline': said(
    'Bu dosya bir ekran taslağı; eğitmen sayfasında “Taslak ve onarım” bölümünde açılır.',
    'This file is an outline of a screen; it is opened on the trainer’s page, under “Outline and repair”.',
  ),
  'katip-rehberi-result': said(
    'Bu dosya bir sınav sonucu; eğitmen sayfasında “Sınıf sonuçları” bölümünde alınır.',
    'This file is an exam result; it is taken in on the trainer’s page, under “Class results”.',
  ),
  'katip-rehberi-kayitlari': said(
    'Bu dosyada rehberin kayıtları var; ayarlar sayfasında geri alınır.',
    'This file holds records of the guide; it is taken back in the settings.',
  ),
};

const kindIn = (value: unknown): unknown => (value as { kind?: unknown } | null | undefined)?.kind;

/** What the file is, where it is one of ours but not of the kind that is wanted here; else null. */
export function otherKind(value: unknown, wanted: string): Said | null {
  const pack = (value as { pack?: unknown } | null | undefined)?.pack;
  const kind = kindIn(value) ?? kindIn(pack);
  return typeof kind === 'string' && kind !== wanted && Object.hasOwn(kinds, kind)
    ? (kinds[kind] ?? null)
    : null;
}
