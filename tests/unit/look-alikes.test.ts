/** Pages that bear the words of a step and are another page: what tells them apart, and that it is this which does. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { Site } from '../../lib/catalog/hosts';
import type { ScreenRecord } from '../../lib/catalog/model';
import { recognise } from '../../lib/recognise/recognise';
import type { Snapshot } from '../../lib/screen/snapshot';
import { button, heading, type Item, label, sicilText, snapshotOf } from './making';

interface Alike {
  readonly what: string;
  readonly site: Site;
  readonly screen: string;
  readonly items: readonly Item[];
  readonly over?: Partial<Snapshot>;
  /** The records without what tells the page apart. */
  readonly careless: (record: ScreenRecord) => ScreenRecord;
}

const lastMust = (record: ScreenRecord): ScreenRecord => ({
  ...record,
  recognise: { ...record.recognise, must: record.recognise.must.slice(0, -1) },
});
const noNever = (record: ScreenRecord): ScreenRecord => ({
  ...record,
  recognise: { ...record.recognise, never: [] },
});
const anybody = ({ signedOut, ...record }: ScreenRecord): ScreenRecord => record;

const alikes: readonly Alike[] = [
  {
    what: 'a forgotten password',
    site: 'identity',
    screen: 'identity-verification',
    items: [label('T.C. Kimlik No'), button('Devam Et'), button('İptal')],
    careless: lastMust,
  },
  {
    what: 'workplaces by their number',
    site: 'katip',
    screen: 'organisation-choice',
    items: [
      label('SGK Sicil No'),
      { see: 'row', text: `KURGU GIDA LTD. ŞTİ. ${sicilText}` },
      button('Detay'),
    ],
    careless: lastMust,
  },
  {
    what: 'an invoice of a person or a firm',
    site: 'katip',
    screen: 'registered-user-entry',
    items: [button('Bireysel'), button('Kurumsal'), button('Kaydet')],
    careless: noNever,
  },
  {
    what: 'questions asked by persons and firms',
    site: 'katip',
    screen: 'registered-user-entry',
    items: [heading('Sıkça Sorulan Sorular'), button('Bireysel'), button('Kurumsal')],
    careless: noNever,
  },
  {
    what: 'another sign-in offered to somebody who is signed in',
    site: 'edevlet',
    screen: 'edevlet-home-signed-out',
    items: [button('Kurumlar'), button('Giriş Yap')],
    over: { path: '/', account: true },
    careless: anybody,
  },
  {
    what: 'a professional’s own contracts',
    site: 'katip',
    screen: 'contracts',
    items: [
      heading('Sözleşmelerim'),
      button('Onay Bekleyen Sözleşmeler', { selected: true }),
      button('Tüm Sözleşmeler'),
    ],
    careless: noNever,
  },
];

describe('a page of the same words', () => {
  it.each(alikes)('is not the step’s: $what', ({ site, items, over, screen, careless }) => {
    const shown = snapshotOf(site, items, over);
    expect(recognise(shown, screenRecords).kind).toBe('unknown');
    const weak = screenRecords.map((record) => (record.screen === screen ? careless(record) : record));
    expect(recognise(shown, weak)).toMatchObject({ kind: 'known', record: { screen } });
  });
});
