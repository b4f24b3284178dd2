/** A file that is too large is called too large, with how large it may be; never damaged. */
import { describe, expect, it } from 'vitest';
import { screenRecords } from '../../lib/catalog';
import type { Said } from '../../lib/catalog/model';
import { outlineLimit, readOutlineFile } from '../../lib/store/doors/outline';
import { packLimit, readPackFile, readPolicyPacks } from '../../lib/store/doors/pack';
import { readHandedIn, resultLimit } from '../../lib/store/doors/result';
import { largest, readScenario } from '../../lib/store/doors/scenario';
import { textOfFile, tooLarge } from '../../lib/store/doors/size';
import { fileLimit, readFile } from '../../lib/store/file';

const saidOf = (read: object): Said | undefined => {
  const { fault, say } = read as { fault?: Said; say?: Said | readonly Said[] };
  return fault ?? (Array.isArray(say) ? say[0] : (say as Said | undefined));
};

interface Door {
  readonly most: number;
  readonly read: (text: string) => object;
  /** As people are told it. */
  readonly limit: string;
}

const doors: Readonly<Record<string, Door>> = {
  packs: { most: packLimit, read: (text) => readPackFile(text, screenRecords), limit: '200 KB' },
  outlines: { most: outlineLimit, read: readOutlineFile, limit: '4 MB' },
  results: { most: resultLimit, read: readHandedIn, limit: '1 MB' },
  scenarios: { most: largest, read: readScenario, limit: '2 MB' },
  records: { most: fileLimit, read: readFile, limit: '50 MB' },
};

/** Whether a sentence says that it is too large, how large it may be, and that nothing was changed. */
const isClear = ({ tr, en }: Said, limit: string): boolean =>
  tr.includes('çok büyük') &&
  tr.includes(`en çok ${limit}`.replace('en', tr.includes('En çok') ? 'En' : 'en')) &&
  /hiçbir şey değiştirilmedi/iu.test(tr) &&
  !/bozu/iu.test(tr) &&
  en.includes('too large') &&
  en.includes(limit) &&
  /nothing was changed/iu.test(en) &&
  !/damage/iu.test(en);

describe.each(Object.entries(doors))('the door for %s', (_, { most, read, limit }) => {
  it('calls a text that is too long too large, and one that may be as long not', () => {
    const said = saidOf(read(' '.repeat(most + 1)));
    expect(said && isClear(said, limit)).toBe(true);
    const fits = saidOf(read(' '.repeat(most)));
    expect(fits && isClear(fits, limit)).toBe(false);
  });

  it('is never handed a file that is too large', async () => {
    const read = await textOfFile(new Blob([' '.repeat(most + 1)]), most);
    expect('fault' in read && isClear(read.fault, limit)).toBe(true);
  });
});

describe('the text of a file', () => {
  it('is read whole where it may be as long, whatever its letters weigh', async () => {
    for (const text of ['ş'.repeat(1000), '—'.repeat(1000), 'a'.repeat(1000)])
      expect(await textOfFile(new Blob([text]), 1000)).toEqual({ text });
    expect(await textOfFile(new Blob(['ş'.repeat(1001)]), 1000)).toHaveProperty('fault');
  });

  it('is not read at all where the file is far too large', async () => {
    const file = {
      size: 3001,
      text: () => {
        throw new Error('read');
      },
    } as unknown as Blob;
    expect(await textOfFile(file, 1000)).toHaveProperty('fault');
  });

  it('of an empty file, or of one that is gone, is said for what it is', async () => {
    const empty = await textOfFile(new Blob([]), 10);
    expect('fault' in empty && empty.fault.tr).toContain('boş');
    const gone = { size: 5, text: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    const unread = await textOfFile(gone, 10);
    expect('fault' in unread && unread.fault.tr).toContain('okunamadı');
  });

  it('its sizes are told in round numbers that never contradict each other', () => {
    expect(tooLarge(200_000, 200_001).tr).toContain('(201 KB). En çok 200 KB olabilir');
    expect(tooLarge(2_000_000, 2_010_000).tr).toContain('(2,1 MB). En çok 2 MB olabilir');
    expect(tooLarge(2_000_000, 12_340_000).en).toContain('(12.4 MB)');
  });
});

it('a pack of a policy that is too large is told to whoever looks after it', () => {
  const { packs, faults } = readPolicyPacks([' '.repeat(packLimit + 1)], screenRecords);
  expect(packs).toEqual([]);
  expect(faults[0] && isClear(faults[0], '200 KB')).toBe(true);
});
