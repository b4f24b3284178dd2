import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bans, bundleFaults } from '../tools/bundle-scan';
import { projectFolder } from '../tools/source-scan';

/** Sizes in bytes, packed with gzip at its best. */
const limits: Readonly<Record<string, number>> = { 'guide.js': 40_000, 'identity.js': 15_000 };

for (const browser of ['chrome', 'firefox']) {
  describe(`content scripts for ${browser}`, () => {
    const folder = join(projectFolder, '.output', `${browser}-mv3`, 'content-scripts');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');

    it('are built, and are these two', () => {
      expect(names.sort()).toEqual(Object.keys(limits));
    });

    it.each(Object.keys(limits))('%s holds nothing that reads, sends or acts', (name) => {
      expect(bundleFaults(text(name))).toEqual([]);
    });

    it.each(Object.entries(limits))('%s is at most %i bytes packed', (name, limit) => {
      expect(gzipSync(text(name)).length).toBeLessThanOrEqual(limit);
    });

    it.each(bans)('with $name in it would be refused', ({ name, mutant }) => {
      const bundle = text('guide.js');
      const middle = bundle.indexOf(';', bundle.length / 2) + 1;
      expect(bundleFaults(`${bundle.slice(0, middle)}${mutant}${bundle.slice(middle)}`)).toContain(name);
    });
  });
}

/** What only the packages for learning platforms hold. */
const platform = /LMS(?:Initialize|SetValue|Finish)|adlnet\.gov|w3id\.org\/xapi|x-experience-api/iu;

describe.each(['chrome', 'firefox'])('the whole build for %s', (browser) => {
  const folder = join(projectFolder, '.output', `${browser}-mv3`);
  const scripts = existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.js'))
    : [];

  it('has no word for a learning platform', () => {
    expect(scripts.length).toBeGreaterThan(5);
    const holding = scripts.filter((name) => platform.test(readFileSync(join(folder, name), 'utf8')));
    expect(holding).toEqual([]);
  });
});

describe('the sources of the packages', () => {
  it.each(['scorm/scorm12.ts', 'cmi5/session.ts'])('%s in it would be noticed', (name) => {
    expect(platform.test(readFileSync(join(projectFolder, 'entrypoints', 'packages', name), 'utf8'))).toBe(
      true,
    );
  });
});
