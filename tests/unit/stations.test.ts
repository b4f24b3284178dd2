/** The short stretch of the map: numbered as the manual numbers it, with one place to be at most. */
import { describe, expect, it } from 'vitest';
import { cardModel } from '../../lib/advice/card';
import type { Counsel } from '../../lib/advice/counsel';
import { stationsOf } from '../../lib/advice/stations';
import type { Route, StepId } from '../../lib/catalog/model';
import { routeSteps, routes } from '../../lib/catalog/routes';
import { stepNames } from '../../lib/catalog/texts/places';

const numbers = (route: Route | null): string =>
  stationsOf(route, null, 'tr')
    .map((one) => one.number)
    .join(' ');
const here = (route: Route | null, step: StepId | null): string[] =>
  stationsOf(route, step, 'tr').flatMap((one) => (one.state === 'here' ? [one.step] : []));

/** What is known of a person on this route, at this step. */
const at = (route: Route | null, step: StepId): Counsel => ({
  route,
  step,
  screen: 'declaration-notice',
  edition: 'katip-2020',
  verdict: 'known',
  moment: 'declaration-notice',
  grey: null,
  hints: [],
  rings: [],
  astray: false,
});

describe('the stations', () => {
  it('are numbered as in the manual, 1.5 being one', () => {
    expect(numbers('1')).toBe('1 2 3 4 5 6 ✓');
    expect(numbers('2')).toBe('1 2 3 4 5 6 ✓');
    expect(numbers('3')).toBe('1 2 3 4 5 1 3 4 5 6 ✓');
    expect(numbers('e')).toBe('1 2 3 4 5');
    expect(numbers(null)).toBe(numbers('1'));
  });

  it.each(routes)(
    'of route %s have one place to be for each of its steps: past, here, ahead, in this order',
    (route) => {
      for (const step of routeSteps[route]) {
        const stations = stationsOf(route, step, 'tr');
        const states = stations.map((one) => one.state).join(' ');
        expect(states, step).toMatch(/^(?:past ?)*here(?: ahead)*$/u);
        expect(here(route, step)).toEqual([step]);
        for (const one of stations) expect(one.name.length).toBeGreaterThan(1);
      }
    },
  );

  it('take identity for the step of their own route', () => {
    expect(here('3', '1.2')).toEqual(['3.2']);
    expect(here('1', '3.2')).toEqual(['1.2']);
    expect(here('2', '1.2')).toEqual(['1.2']);
  });

  it('show nowhere for a step of another route, and all ahead', () => {
    for (const [route, step] of [
      ['1', '3.4'],
      ['2', 'e.3'],
      ['e', '1.6'],
    ] as const)
      expect(new Set(stationsOf(route, step, 'tr').map((one) => one.state))).toEqual(new Set(['ahead']));
    expect(here('1', null)).toEqual([]);
  });

  it('of another route has no number on the card either, and its own has', () => {
    for (const route of [...routes, null])
      for (const step of Object.keys(stepNames) as StepId[]) {
        const { place, stations } = cardModel(at(route, step), null, 'tr');
        const named = /\d\. adım$/u.test(place);
        const on = stations.some((one) => one.state === 'here');
        expect(named, `${route} ${step}`).toBe(on && step !== 'done');
      }
  });

  it('are named in both languages, differently', () => {
    const [tr, en] = [stationsOf('3', '3.4', 'tr'), stationsOf('3', '3.4', 'en')];
    expect(tr.map((one) => one.state)).toEqual(en.map((one) => one.state));
    expect(tr.map((one) => one.name)).not.toEqual(en.map((one) => one.name));
  });
});
