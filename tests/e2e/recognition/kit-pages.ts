/** Pages drawn by real component kits, where they have been built. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Fixture, Ring } from '../../fixtures/types';

interface Built {
  readonly name: string;
  readonly file: string;
  readonly url: string;
  readonly renderer: string;
  readonly settles: number;
  readonly facts: readonly string[];
  readonly expect: Omit<Fixture['expect'], 'also' | 'rings'> & {
    readonly orScreens?: Fixture['expect']['also'];
    readonly rings: readonly (Ring & { readonly optional?: true })[];
  };
}

export interface KitPage extends Fixture {
  readonly settles: number;
  /** Rings that may as well be missing. */
  readonly optional: readonly string[];
}

const folder = fileURLToPath(new URL('../../kits/dist/', import.meta.url));

/** All kit pages; none where the kits have not been built. */
export function kitPages(): KitPage[] {
  if (!existsSync(`${folder}index.json`)) return [];
  const all = JSON.parse(readFileSync(`${folder}index.json`, 'utf8')) as Built[];
  return all.map(({ file, facts, expect, ...rest }) => {
    const { orScreens, ...expected } = expect;
    return {
      ...rest,
      html: readFileSync(`${folder}${file}`, 'utf8'),
      facts: facts.join(' '),
      expect: { ...expected, ...(orScreens ? { also: orScreens } : {}) },
      optional: expect.rings.filter((ring) => ring.optional).map((ring) => ring.selector),
    };
  });
}
