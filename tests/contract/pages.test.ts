/** A page names all its scripts in its first lines: none of them is found only when another one has come. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../tools/source-scan';

/** Scripts that a script asks for before it runs. */
const askedBy = (script: string): string[] =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w-]+\.js)["']/gu)].map(([, name = '']) => name);

/** Every script that the page needs before its own can run, and that its markup does not name. */
function unnamed(html: string, read: (name: string) => string): string[] {
  const named = new Set(
    [...html.matchAll(/(?:src|href)="\/chunks\/([\w-]+\.js)"/gu)].map(([, name = '']) => name),
  );
  const [entry = ''] = [...named];
  const needed = new Set([entry]);
  for (const name of needed) for (const asked of askedBy(read(name))) needed.add(asked);
  return [...needed].filter((name) => !named.has(name));
}

describe.each(['chrome', 'firefox'])('the pages for %s', (browser) => {
  const folder = join(projectFolder, '.output', `${browser}-mv3`);
  const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const read = (name: string): string => readFileSync(join(folder, 'chunks', name), 'utf8');
  const markup = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('are there', () => expect(pages).toContain('simulator.html'));

  it('name every script that they wait for', () => {
    for (const page of pages) expect(unnamed(markup(page), read), page).toEqual([]);
  });

  it('need no records before the rehearsal’s first screen', () => {
    const named = [...markup('simulator.html').matchAll(/"\/chunks\/([\w-]+\.js)"/gu)].map(
      ([, name = '']) => name,
    );
    const opening = /\bindexedDB\b|\bjitless\b/u;
    expect(named.filter((name) => opening.test(read(name)))).toEqual([]);
    const all = readdirSync(join(folder, 'chunks'));
    expect(all.some((name) => opening.test(read(name)))).toBe(true);
  });

  it('would be found out with one of them left out', () => {
    const html = markup('simulator.html');
    const without = html.replace(/<link rel="modulepreload"[^>]*\/chunks\/read-[^>]*>/u, '');
    expect(without).not.toBe(html);
    expect(unnamed(without, read)).toHaveLength(1);
  });
});
