/** The other ways of finding an element again, in the same trials: Playwright's own locators, @medv/finder, Similo, HybridSimilo. */
import { fileURLToPath } from 'node:url';
import type { Frame, Locator } from '@playwright/test';
import { rolldown } from 'rolldown';

export type Answer = 'right' | 'wrong' | 'none';

/** What the script of the peers gives a page. */
export interface InPeers {
  learn(): number;
  mark(at: number, on: boolean): void;
  ask(): { finder: Answer; similo: Answer; hybrid: Answer }[];
  is(at: number, element: Element): boolean;
  inReach(element: Element): boolean;
}

export const peerNames = ['playwright', 'finder', 'similo', 'hybrid-similo'] as const;
export type PeerName = (typeof peerNames)[number];
/** One answer for each element of a page. */
export type PeerAnswers = Readonly<Record<PeerName, readonly Answer[]>>;

/** The answers of several documents of one page. */
export const joined = (all: readonly PeerAnswers[]): PeerAnswers => ({
  playwright: all.flatMap((one) => one.playwright),
  finder: all.flatMap((one) => one.finder),
  similo: all.flatMap((one) => one.similo),
  'hybrid-similo': all.flatMap((one) => one['hybrid-similo']),
});

interface InPage {
  peers: InPeers;
}

/** The peers as one script, to stand behind that of the mutations. */
export async function bundlePeers(): Promise<string> {
  const input = fileURLToPath(new URL('./entry-peers.ts', import.meta.url));
  const built = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  const { output } = await built.generate({ format: 'iife' });
  await built.close();
  return output[0].code;
}

/** Learns the elements of one document, before it is mutated. What a code generator would write is Playwright's own. */
export async function learn(frame: Frame): Promise<readonly Locator[]> {
  const count = await frame.evaluate(() => (globalThis as unknown as InPage).peers.learn());
  const locators: Locator[] = [];
  for (let at = 0; at < count; at++) {
    await frame.evaluate((one) => (globalThis as unknown as InPage).peers.mark(one, true), at);
    locators.push(await frame.locator(`[data-bench="${at}"]`).normalize());
    await frame.evaluate((one) => (globalThis as unknown as InPage).peers.mark(one, false), at);
  }
  return locators;
}

/** Strict as Playwright is: several matches, or one that can not be pressed, are no answer. */
async function askPlaywright(frame: Frame, locators: readonly Locator[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [at, locator] of locators.entries()) {
    const all = await locator.elementHandles();
    const [only] = all;
    if (
      all.length !== 1 ||
      !only ||
      !(await only.evaluate((element) => (globalThis as unknown as InPage).peers.inReach(element as Element)))
    )
      answers.push('none');
    else {
      const right = await frame.evaluate(
        ([one, element]) => (globalThis as unknown as InPage).peers.is(one, element as Element),
        [at, only] as const,
      );
      answers.push(right ? 'right' : 'wrong');
    }
    for (const one of all) await one.dispose();
  }
  return answers;
}

/** Asks in the document as it is now. */
export async function ask(frame: Frame, locators: readonly Locator[]): Promise<PeerAnswers> {
  const inPage = await frame.evaluate(() => (globalThis as unknown as InPage).peers.ask());
  return {
    playwright: await askPlaywright(frame, locators),
    finder: inPage.map((one) => one.finder),
    similo: inPage.map((one) => one.similo),
    'hybrid-similo': inPage.map((one) => one.hybrid),
  };
}
