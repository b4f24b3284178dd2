/** Every browser test listens for errors in the console, rejections and breaches of policy, and expects none. */
import { describe, expect, it } from 'vitest';
import { filesUnder, read } from '../tools/source-scan';

const opens = /\b(?:openStage|openFirefox|openOwnStage|makeStage|(?:puppeteer|chromium)\.launch)\(/u;
/** The stage that a whole file shares looks at its faults after each test by itself. */
const shared = /\bconst stage = useStage\(/u;
const expects = /\bexpect\((?:[^;]*\b)?faults\b[^;]*\)\s*\.toEqual\(\[\]\)/u;

/** Whether a spec opens a browser and does not mind what goes wrong in it. */
const isDeaf = (text: string): boolean => opens.test(text) && !shared.test(text) && !expects.test(text);

/** Specs that mind the faults in another way. */
const others: Readonly<Record<string, string>> = {
  'tests/e2e/attacks/attacks.spec.ts': 'each visit adds what was heard, less what the attack itself does',
  'tests/e2e/safety-faults.spec.ts': 'plants faults and expects each to be heard',
};

const specs = filesUnder('tests/e2e').filter((path) => path.endsWith('.spec.ts'));

describe('faults in the browser', () => {
  it('are expected to be none by every spec that opens one', () => {
    expect(specs.length).toBeGreaterThan(40);
    expect(specs.filter((path) => isDeaf(read(path))).sort()).toEqual(Object.keys(others));
  });

  it('are missed by a spec that does not look, or looks and expects nothing', () => {
    const opened = 'const stage = await openStage();';
    expect(isDeaf(opened)).toBe(true);
    expect(isDeaf(`${opened} stage.faults();`)).toBe(true);
    expect(isDeaf(`${opened} expect(rings).toEqual([]);`)).toBe(true);
    expect(isDeaf(`${opened} expect(stage.faults().length).toBeGreaterThan(0);`)).toBe(true);
    expect(isDeaf(`${opened} expect(stage.faults()).toEqual([]);`)).toBe(false);
    expect(isDeaf('const stage = useStage();')).toBe(false);
  });
});
