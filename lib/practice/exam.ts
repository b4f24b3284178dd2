/** Events → a result: what counted against the learner, where, and whether it is a pass. Pure. */
import type { Route, Said, ScreenId } from '../catalog/model';
import { type PracticeEvent, worldsOf } from './events';
import type { PracticeEdition, Tally, World } from './model';
import { type MistakeKind, type Rules, usualRules } from './rules';
import type { Press } from './view';
import { isEnd, nextPresses, type Start, truthOf } from './world';

export interface Mistake {
  readonly kind: MistakeKind;
  /** Number of the event at which it was made; the count of events for what was left undone. */
  readonly at: number;
  readonly screen: ScreenId;
}

export interface StepTime {
  readonly screen: ScreenId;
  /** ms spent there in all. */
  readonly ms: number;
  readonly presses: number;
}

export interface Result {
  readonly version: 1;
  readonly scenario: string;
  readonly edition: PracticeEdition;
  readonly route: Route;
  readonly seed: number;
  readonly finished: boolean;
  /** 0 to 100. */
  readonly score: number;
  readonly passed: boolean;
  readonly mistakes: readonly Mistake[];
  readonly steps: readonly StepTime[];
  /** ms from the first event to the last. */
  readonly ms: number;
}

const counted: readonly (readonly [keyof Tally, MistakeKind])[] = [
  ['wrongContract', 'wrong-contract'],
  ['wrongFirm', 'wrong-firm'],
  ['leftWithoutSave', 'without-save'],
  ['individual', 'individual'],
  ['refused', 'refused'],
  ['lookAlike', 'look-alike'],
];

const same = (one: Press, other: Press): boolean =>
  one.kind === 'press' && other.kind === 'press' ? one.press === other.press : one.kind === other.kind;

/** Leaving the way: another screen is reached by something that nobody who does it right would press. */
function isAstray(before: World, done: Press, after: World): boolean {
  if (done.kind === 'time' || done.kind === 'switch' || done.kind === 'back') return false;
  if (nextPresses(before).some((right) => same(right, done))) return false;
  const [from, to] = [truthOf(before).screen, truthOf(after).screen];
  return from !== to && after.tally.lost === before.tally.lost;
}

interface Step {
  readonly before: World;
  readonly after: World;
  readonly event: PracticeEvent;
  readonly at: number;
  /** All that was asked for had been done before it: closing windows and leaving is no mistake from then on. */
  readonly over: boolean;
}

function mistakesAt({ before, event: { press }, after, at, over }: Step): Mistake[] {
  const { screen } = truthOf(before);
  const isRight = (): boolean => over || nextPresses(before).some((right) => same(right, press));
  const own = counted
    .filter(([tally]) => after.tally[tally] > before.tally[tally])
    // Closing the window of a contract that is not to be approved is right.
    .filter(([, kind]) => kind !== 'without-save' || !isRight())
    .map(([, kind]): Mistake => ({ kind, at, screen }));
  if (own.length > 0) return own;
  return !over && isAstray(before, press, after) ? [{ kind: 'astray', at, screen }] : [];
}

class Times {
  readonly #all = new Map<ScreenId, { ms: number; presses: number }>();

  /** Time that passes is no press. */
  add(screen: ScreenId, ms: number, presses: 0 | 1): void {
    const known = this.#all.get(screen) ?? { ms: 0, presses: 0 };
    this.#all.set(screen, { ms: known.ms + Math.max(0, ms), presses: known.presses + presses });
  }

  list(): StepTime[] {
    return [...this.#all].map(([screen, time]) => ({ screen, ...time }));
  }
}

/**
 * The result of an attempt. `hints`: numbers of the events before which a hint was asked for.
 * What counts is the scenario's own affair, where it says so.
 */
export function scoreOf(
  start: Start,
  events: readonly PracticeEvent[],
  hints: readonly number[] = [],
  rules: Rules = start.scenario.scored ?? usualRules,
): Result {
  const times = new Times();
  const mistakes: Mistake[] = [];
  let before: World | null = null;
  let last = 0;
  let at = -1;
  // Whoever has come to the end may go on to close the notice and to sign out.
  let finished = false;
  for (const world of worldsOf(start, events)) {
    const event = events[at];
    if (before && event) {
      times.add(truthOf(before).screen, event.at - last, event.press.kind === 'time' ? 0 : 1);
      last = event.at;
      mistakes.push(...mistakesAt({ before, event, after: world, at, over: finished }));
    }
    finished ||= isEnd(world);
    before = world;
    at += 1;
  }
  const screen = before ? truthOf(before).screen : 'unknown';
  for (const hint of hints) mistakes.push({ kind: 'hint', at: hint, screen });
  if (!finished) mistakes.push({ kind: 'not-finished', at: events.length, screen });
  const cost = mistakes.reduce((sum, { kind }) => sum + rules.costs[kind], 0);
  const score = Math.max(0, 100 - cost);
  return {
    version: 1,
    scenario: start.scenario.id,
    edition: start.edition,
    route: start.route,
    seed: start.seed,
    finished,
    score,
    passed: finished && score >= rules.pass,
    mistakes,
    steps: times.list(),
    ms: last,
  };
}

const said = (tr: string, en: string): Said => ({ tr, en });

/** What each mistake was, for the result sheet and the debrief. */
export const mistakeTexts: Readonly<Record<MistakeKind, Said>> = {
  'wrong-contract': said(
    'Elinizdeki kâğıtta olmayan bir sözleşme onaylandı.',
    'A contract that is not on your paper was approved.',
  ),
  'wrong-firm': said('Sicili başka bir işyeriyle girildi.', 'A firm with another SGK number was entered.'),
  'without-save': said('Pencereden “Kayıt”a basmadan çıkıldı.', 'The window was left without “Kayıt”.'),
  individual: said(
    'İşyeri yerine bireysel giriş seçildi.',
    'The individual entry was chosen instead of the firm’s.',
  ),
  refused: said(
    'Onaylamak yerine reddedildi, silindi ya da izin verilmedi.',
    'Something was refused or deleted instead of approved.',
  ),
  'look-alike': said(
    'Devletin olmayan bir adrese gidildi.',
    'An address that is not the state’s was opened.',
  ),
  astray: said('Yoldan çıkan bir yere basıldı.', 'Something that leads off the way was pressed.'),
  hint: said('İpucu istendi.', 'A hint was asked for.'),
  'not-finished': said('Sona varılmadı.', 'The end was not reached.'),
};
