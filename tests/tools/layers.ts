/** The borders between the layers, as a function from sources to complaints. */
import { bareCode, type Import, importsOf, resolveImport } from './source-scan';

/** A source by its path in the project. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/**
 * A folder imports only from folders of a lower rank, and from itself. The deciding folders are one layer with an
 * order of its own, so that no two of them can come to need each other.
 */
const ranks: Readonly<Record<string, number>> = {
  entrypoints: 60,
  // The rehearsal without the extension; no part of the extension may come to need it.
  'entrypoints/packages': 60,
  components: 50,
  'lib/guide': 40,
  'lib/print': 40,
  'lib/store': 40,
  'lib/session': 35,
  'lib/practice': 35,
  'lib/messages': 34,
  // Above the advice whose cards it adds to, below the session that works with the records it gives.
  'lib/packs': 34.5,
  'lib/advice': 33,
  'lib/support': 32,
  'lib/official': 31,
  'lib/recognise': 31,
  'lib/screen': 20,
  'lib/catalog': 10,
  'lib/text': 0,
};

const deciding = (rank: number): boolean => rank > 30 && rank < 40;

/** Packages that a folder may use; every other one is refused there. */
const packages: readonly { readonly under: RegExp; readonly allow: RegExp }[] = [
  { under: /^lib\/store\//u, allow: /^(idb|zod)(\/|$)/u },
  { under: /^lib\/messages\//u, allow: /^zod(\/|$)/u },
  { under: /^lib\//u, allow: /^$/u },
  { under: /^entrypoints\/packages\//u, allow: /^$/u },
  { under: /^components\/print\//u, allow: /^(preact(\/|$)|uqr$)/u },
  { under: /^components\//u, allow: /^(preact(\/|$)|@fontsource)/u },
  { under: /^entrypoints\//u, allow: /^(preact(\/|$)|@fontsource|wxt\/|zod(\/|$)|webextension-polyfill$)/u },
];

/** What draws the rehearsed screens may not know how screens are read: else it would draw what is recognised. */
const strangers: readonly { readonly under: string; readonly never: RegExp }[] = [
  { under: 'components/practice-site/', never: /^lib\/(?!practice\/)/u },
  { under: 'components/practice-site/', never: /^components\/(?!practice-site\/|shared\/)/u },
  { under: 'lib/practice/', never: /^lib\/(?:screen|recognise)\//u },
];

/** Longest file, in lines. */
export const longest = 260;

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first === 'entrypoints' && second === 'packages') return 'entrypoints/packages';
  return first === 'lib' ? `lib/${second}` : first;
}

function borderFault(path: string, target: string, it: Import): string | null {
  const [own, other] = [folderOf(path), folderOf(target)];
  if (own === other) return null;
  const [from, to] = [ranks[own], ranks[other]];
  if (to === undefined) return `${path} imports ${target}, which lies in no layer`;
  if (from === undefined || to < from) return null;
  // Types leave nothing in the build: the deciding folders may name each other's.
  if (it.typeOnly && deciding(from) && deciding(to)) return null;
  return `${path} imports ${target}, which lies ${to === from ? 'beside' : 'above'} it`;
}

const strangerFault = (path: string, target: string): string | null =>
  strangers.some(({ under, never }) => path.startsWith(under) && never.test(target))
    ? `${path} imports ${target}, which it must not know`
    : null;

function packageFault(path: string, name: string): string | null {
  const rule = packages.find(({ under }) => under.test(path));
  return rule?.allow.test(name) ? null : `${path} imports the package ${name}`;
}

function importFaults({ path, text }: Source): string[] {
  return importsOf(text)
    .map((it) => {
      const target = resolveImport(path, it.from);
      return target === null
        ? packageFault(path, it.from)
        : (borderFault(path, target, it) ?? strangerFault(path, target));
    })
    .filter((fault) => fault !== null);
}

function houseFaults({ path, text }: Source): string[] {
  const faults: string[] = [];
  const lines = text.split('\n').length - 1;
  if (lines > longest) faults.push(`${path} has ${lines} lines, more than ${longest}`);
  if (!/^[a-z0-9-]+(\.[a-z]+)*$/u.test(path.split('/').at(-1) ?? ''))
    faults.push(`${path} is not kebab-case`);
  const touches = /(?<![.\w$-])(?:browser|chrome)\s*(?:\?\.|\.)\s*[a-z]/u.test(bareCode(text));
  if (touches && !path.startsWith('entrypoints/')) faults.push(`${path} touches the browser's interface`);
  if (ranks[folderOf(path)] === undefined) faults.push(`${path} lies in no layer`);
  return faults;
}

/** Every breach of the borders and house rules in these sources, one sentence each. */
export function layerFaults(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [...importFaults(source), ...houseFaults(source)]);
}
