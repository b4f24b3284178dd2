/** What a learner did, press by press, and the world that follows from it. */

import type { World } from './model';
import { press } from './press';
import type { Press } from './view';
import { newWorld, type Start } from './world';

/** One thing done. `at`: ms since the attempt began, by the learner's clock. */
export interface PracticeEvent {
  readonly at: number;
  readonly press: Press;
}

/** The world after these events: the same start and events give the same world. */
export function replay(start: Start, events: readonly PracticeEvent[]): World {
  return events.reduce((world, event) => press(world, event.press), newWorld(start));
}

/** Every world on the way, the first one included; for the debrief. */
export function* worldsOf(start: Start, events: readonly PracticeEvent[]): Generator<World, void> {
  let world = newWorld(start);
  yield world;
  for (const event of events) {
    world = press(world, event.press);
    yield world;
  }
}
