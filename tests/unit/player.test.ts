/** What “Bir adım”, “Oynat” and “Durdur” do with the rehearsal that plays itself. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player, pause, type Stage } from '../../components/simulator/player';
import type { Press } from '../../lib/practice/view';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const travel = 750;

/** Three presses to the end; what was pressed is noted. */
function playing() {
  const way = ['one', 'two', 'three'];
  const pressed: string[] = [];
  let over = 0;
  const stage: Stage = {
    next: (): Press | null => {
      const name = way[pressed.length];
      return name ? { kind: 'press', tab: 1, press: name } : null;
    },
    press: (press) => pressed.push(press.kind === 'press' ? press.press : ''),
    point: (_, signal) => pause(travel, signal),
    tell: async () => undefined,
    ended: () => {
      over += 1;
    },
  };
  return { player: new Player(stage), pressed, over: () => over };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a step', () => {
  it('is one press, and nothing follows of itself', async () => {
    const { player, pressed } = playing();
    void player.step();
    await pass(10_000);
    expect(pressed).toEqual(['one']);
  });

  it('goes on for whoever asks for it faster than the pointer moves, one press for one asking', async () => {
    const { player, pressed, over } = playing();
    for (let asked = 0; asked < 6; asked += 1) {
      void player.step();
      await pass(200);
    }
    // The first sets out, the second is there; and so on.
    expect(pressed).toEqual(['one', 'two', 'three']);
    void player.step();
    await pass(10_000);
    expect(pressed).toEqual(['one', 'two', 'three']);
    expect(over()).toBe(1);
  });

  it('that is broken off presses nothing', async () => {
    const { player, pressed } = playing();
    void player.step();
    await pass(200);
    player.stop();
    await pass(10_000);
    expect(pressed).toEqual([]);
    // What was broken off is not due any more: the pointer sets out anew.
    void player.step();
    await pass(200);
    expect(pressed).toEqual([]);
    await pass(1000);
    expect(pressed).toEqual(['one']);
  });
});

it('played, it comes to the end; stopped, it stands', async () => {
  const { player, pressed, over } = playing();
  player.play();
  await pass(4000);
  expect(pressed).toEqual(['one']);
  player.stop();
  await pass(10_000);
  expect(pressed).toEqual(['one']);
  player.play();
  await pass(20_000);
  expect(pressed).toEqual(['one', 'two', 'three']);
  expect(over()).toBe(1);
});
