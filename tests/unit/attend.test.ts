/** A frame's greeting: the worker may end over it, and then nobody ever asks this frame again. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Attendant, type FramePorts } from '../../lib/guide/attend';
import type { HubToFrame } from '../../lib/messages/protocol';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A frame whose greetings are answered as listed, then always by the last. */
function greet(answers: readonly (HubToFrame | null)[], alive = (): boolean => true) {
  let said = 0;
  const ports: FramePorts = {
    alive,
    tell: async () => answers[Math.min(said++, answers.length - 1)] ?? null,
    onHub: () => undefined,
  };
  const attendant = new Attendant({
    top: true,
    ports,
    makeReader: () => ({ look: () => expect.fail('nothing is read before the hub has answered') }),
    mount: () => expect.fail('nothing is drawn before the hub has answered'),
  });
  return { attendant, said: () => said };
}

test('an answered greeting is said once', async () => {
  const { attendant, said } = greet([{ kind: 'sleep' }]);
  await attendant.hello(true);
  await vi.runAllTimersAsync();
  expect(said()).toBe(1);
});

test('a greeting that the worker ended over is said again until it is answered', async () => {
  const { attendant, said } = greet([null, null, { kind: 'sleep' }]);
  await attendant.hello(true);
  await vi.runAllTimersAsync();
  expect(said()).toBe(3);
});

test('where nobody ever answers it is given up after a few seconds', async () => {
  const { attendant, said } = greet([null]);
  await attendant.hello(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said()).toBeGreaterThan(2);
  expect(said()).toBeLessThan(8);
});

test('once the extension is gone nobody is greeted any more', async () => {
  const { attendant, said } = greet([null], () => false);
  await attendant.hello(false);
  await vi.runAllTimersAsync();
  expect(said()).toBe(1);
});
