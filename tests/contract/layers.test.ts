import { describe, expect, it } from 'vitest';
import { layerFaults, longest, type Source } from '../tools/layers';
import { filesUnder, read } from '../tools/source-scan';

const folders = ['entrypoints', 'components', 'lib'];
const sources: Source[] = folders
  .flatMap(filesUnder)
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => ({ path, text: read(path) }));

describe('borders between the layers', () => {
  it('are kept by every source', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(layerFaults(sources)).toEqual([]);
  });

  const breaches: [name: string, path: string, text: string][] = [
    [
      'a lower layer importing a higher one',
      'lib/text/fold.ts',
      "import { siteOf } from '../catalog/hosts';",
    ],
    ['a type from above', 'lib/catalog/model.ts', "import type { Snapshot } from '../screen/snapshot';"],
    ['a re-export from above', 'lib/screen/look.ts', "export { card } from '../guide/card';"],
    [
      'a value from a sibling above',
      'lib/recognise/verdict.ts',
      "import { advise } from '../advice/advise';",
    ],
    ['a value from a sibling beside', 'lib/practice/world.ts', "import { decide } from '../session/decide';"],
    ['a deciding type below', 'lib/screen/read.ts', "import type { Verdict } from '../recognise/verdict';"],
    [
      'the extension needing a package',
      'entrypoints/popup/app.tsx',
      "import { makeLine } from '../packages/cmi5/line';",
    ],
    ['a late import', 'lib/screen/look.ts', "const card = await import('../guide/card');"],
    [
      'an import over several lines',
      'lib/text/fold.ts',
      "import {\n  a,\n  b as c,\n} from '../guide/card';",
    ],
    ['a package in a pure folder', 'lib/recognise/recognise.ts', "import { z } from 'zod/mini';"],
    ['preact under lib', 'lib/guide/card.ts', "import { render } from 'preact';"],
    ['the browser’s interface under lib', 'lib/guide/card.ts', 'const id = browser.runtime.id;'],
    ['the browser’s interface by its other name', 'components/card/card.tsx', 'chrome.storage.local.get();'],
    [
      'a drawn screen that knows what is looked for',
      'components/practice-site/grid.tsx',
      "import { screenRecords } from '../../lib/catalog/screens';",
    ],
    [
      'a drawn screen that knows the reader',
      'components/practice-site/grid.tsx',
      "import type { Snapshot } from '../../lib/screen/snapshot';",
    ],
    [
      'a rehearsed world that knows the recogniser',
      'lib/practice/world.ts',
      "import { recognise } from '../recognise/recognise';",
    ],
    ['a folder outside the layers', 'lib/utils/misc.ts', 'export const one = 1;'],
    ['a file too long', 'lib/text/long.ts', '\n'.repeat(longest + 1)],
    ['a name not in kebab-case', 'lib/text/foldText.ts', 'export const one = 1;'],
  ];
  it.each(breaches)('do not let pass: %s', (_name, path, text) => {
    expect(layerFaults([{ path, text }])).toHaveLength(1);
  });

  const lawful: [name: string, path: string, text: string][] = [
    [
      'a type from a sibling in the protocol',
      'lib/messages/protocol.ts',
      "import type { Counsel } from '../advice/counsel';",
    ],
    [
      'a sibling’s type',
      'lib/support/spoken/state.ts',
      "import type { Counsel } from '../../advice/counsel';",
    ],
    ['a value from a sibling below', 'lib/session/decide.ts', "import { advise } from '../advice/advise';"],
    [
      'an interface named in a comment',
      'lib/text/fold.ts',
      '// browser.runtime is not for here, nor chrome.tabs',
    ],
    ['an interface named in a sentence', 'lib/text/words.ts', "export const say = 'browser.runtime';"],
    ['a lower layer', 'lib/guide/card.ts', "import { fold } from '../text/fold';"],
  ];
  it.each(lawful)('let pass: %s', (_name, path, text) => {
    expect(layerFaults([{ path, text }])).toEqual([]);
  });
});

describe('no file names where packages are fetched from', () => {
  const host = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|"resolved":\s*"http/u;
  const texts = filesUnder('.').filter((path) => !/\.(png|woff2?|ico|zip|jpg)$/u.test(path));

  it('in the whole project', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((path) => host.test(read(path)))).toEqual([]);
  });

  it('and would be seen', () => {
    expect(host.test(`https://${['registry', 'packages', 'example'].join('.')}/`)).toBe(true);
  });
});
