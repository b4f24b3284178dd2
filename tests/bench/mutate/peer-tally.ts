/** Figures of the other ways of finding, over the same trials as the product's own. */
import { type PeerName, peerNames } from '../peers/finding';
import { share } from './tally';
import type { Trial } from './trial';

export interface PeerFigure {
  readonly right: number;
  readonly abstained: number;
  readonly wrong: number;
}

type Way = PeerName | 'katip-rehberi';
type Compared = Trial & { readonly peers: NonNullable<Trial['peers']> };

const compared = (trials: readonly Trial[], gone: boolean): Compared[] =>
  trials.filter((one): one is Compared => one.peers !== undefined && one.kind === (gone ? 'gone' : 'same'));

/** As the product is judged: one wrong answer makes a trial wrong, one that is missing an abstention. */
function outcomeOf({ peers, kind }: Compared, name: PeerName): keyof PeerFigure {
  const answers = peers[name];
  if (kind === 'gone') return answers.some((one) => one !== 'none') ? 'wrong' : 'right';
  if (answers.includes('wrong')) return 'wrong';
  return answers.includes('none') ? 'abstained' : 'right';
}

function figure(trials: readonly Compared[], way: Way): PeerFigure {
  const all = trials.map((one) => (way === 'katip-rehberi' ? one.outcome : outcomeOf(one, way)));
  const count = (outcome: string): number => all.filter((one) => one === outcome).length;
  return { right: count('right'), abstained: count('abstained'), wrong: count('wrong') };
}

const ways: readonly Way[] = ['katip-rehberi', ...peerNames];

/** For each way: the target is there, and the target is gone. */
export const peerFigures = (trials: readonly Trial[]) =>
  Object.fromEntries(
    ways.map((way) => [
      way,
      { found: figure(compared(trials, false), way), gone: figure(compared(trials, true), way) },
    ]),
  );

/** A readable table of the same trials. */
export function peerTable(trials: readonly Trial[]): string {
  const line = (way: Way, gone: boolean): string => {
    const { right, abstained, wrong } = figure(compared(trials, gone), way);
    const all = right + abstained + wrong;
    const cells = [right, abstained, wrong].map((part) => `${share(part, all).toFixed(2)} %`.padStart(12));
    return `${way.padEnd(20)}${cells.join('')}`;
  };
  const block = (gone: boolean): string[] => [
    '',
    `${gone ? 'target gone' : 'target there'}, ${compared(trials, gone).length} trials`,
    `${''.padEnd(20)}${['right', 'abstained', 'wrong'].map((word) => word.padStart(12)).join('')}`,
    ...ways.map((way) => line(way, gone)),
  ];
  return [...block(false), ...block(true)].join('\n');
}
