/** Draws test pages in a browser and keeps their outlines in lib/packs/kept: what packs are tried against. Run it when fixtures or the reader change. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexiconOf } from '../../lib/catalog';
import { siteOf } from '../../lib/catalog/hosts';
import { type KeptScreen, tighten } from '../../lib/packs/kept-screens';
import type { FrameOutline } from '../../lib/screen/outline-model';
import { bundleOutline, type JudgeStage, openJudgeStage } from '../bench/judge/stage';
import { known, silent } from '../fixtures';
import type { Fixture } from '../fixtures/types';

export const keptFile = fileURLToPath(new URL('../../lib/packs/kept/screens.json', import.meta.url));

/** Told apart on the login page by its own smaller reader alone. */
const apart = ['silent-identity-settings'];

/** Pages that show at once what they are, and on hosts where a pack can help. */
const isSteady = ({ name, expect, renderer, url }: Fixture): boolean =>
  expect.after === undefined && renderer !== 'hand' && siteOf(url) !== null && !apart.includes(name);

/** One of each look, and what would be taken for it. */
export const keepable: readonly Fixture[] = [...known, ...silent].filter(isSteady);

/** Outlines of a page's frames, every word told: its people and firms are made up. */
export async function outlinesOf(stage: JudgeStage, script: string, fixture: Fixture): Promise<KeptScreen> {
  await stage.show(fixture);
  const site = siteOf(fixture.url) ?? 'katip';
  const frames: { frame: number; outline: FrameOutline }[] = [];
  for (const [frame, at] of stage.page.frames().entries()) {
    await at.evaluate(script);
    const outline = await at.evaluate(
      ([name, lexicon, top]) =>
        (globalThis as unknown as { takeOutline(...given: unknown[]): FrameOutline }).takeOutline(
          name,
          lexicon,
          top,
          null,
        ),
      [site, lexiconOf(site), frame === 0] as const,
    );
    frames.push({ frame, outline });
  }
  return { name: fixture.name, route: fixture.expect.route ?? '1', frames };
}

/** Pages that look the same in their words and states are kept once. */
function distinct(all: readonly KeptScreen[]): KeptScreen[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const look = one.frames.map(({ outline }) =>
      outline.things.map(({ look: kind, names, said, disabled, selected, window }) => [
        kind,
        names,
        said,
        disabled,
        selected,
        window,
      ]),
    );
    const key = JSON.stringify([look, one.route]);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** All outlines, each look once. */
export async function keepAll(fixtures: readonly Fixture[] = keepable): Promise<KeptScreen[]> {
  const stage = await openJudgeStage();
  try {
    const script = await bundleOutline();
    const all: KeptScreen[] = [];
    for (const fixture of fixtures) all.push(await outlinesOf(stage, script, fixture));
    return distinct(all);
  } finally {
    await stage.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = await keepAll();
  writeFileSync(keptFile, `[\n${all.map((one) => JSON.stringify(tighten(one))).join(',\n')}\n]\n`);
  process.stdout.write(`${all.length} screens kept\n`);
}
