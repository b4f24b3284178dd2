/** The choices of a rehearsal, and how an address bears them. Pure. */
import type { Route } from '../../lib/catalog/model';

export type Mode = 'watch' | 'guided' | 'free' | 'exam';
export type PracticeEdition = 'katip-2020' | 'katip-2025';

/** What one rehearsal is of. */
export interface Choice {
  readonly scenario: string;
  readonly mode: Mode;
  readonly edition: PracticeEdition;
  readonly route: Route;
  readonly seed: number;
}

export const modes: readonly Mode[] = ['watch', 'guided', 'free', 'exam'];
export const editions: readonly PracticeEdition[] = ['katip-2025', 'katip-2020'];
export const routes: readonly Route[] = ['1', '2', '3', 'e'];

const oneOf = <Value extends string>(all: readonly Value[], value: string | null): Value | null =>
  all.find((one) => one === value) ?? null;

export interface Asked {
  readonly choice: Choice;
  /** The address named something that there is not. */
  readonly odd: boolean;
}

/** Reads the query; whatever is missing or unknown becomes the simplest. `scenarios`: their ids, the simplest first. */
export function readChoice(query: URLSearchParams, scenarios: readonly string[], seed: number): Asked {
  const scenario = oneOf(scenarios, query.get('scenario'));
  const mode = oneOf(modes, query.get('mode'));
  const edition = oneOf(editions, query.get('edition'));
  const route = oneOf(routes, query.get('route'));
  const typed = query.get('seed');
  const own = typed !== null && /^\d{1,9}$/u.test(typed) ? Number(typed) : null;
  const odd =
    (query.has('scenario') && !scenario) ||
    (query.has('mode') && !mode) ||
    (query.has('edition') && !edition) ||
    (query.has('route') && !route);
  return {
    odd,
    choice: {
      scenario: scenario ?? scenarios[0] ?? '',
      mode: mode ?? 'guided',
      edition: edition ?? 'katip-2025',
      route: route ?? '1',
      seed: own ?? seed,
    },
  };
}

/** The query of a choice, and of the attempt that it has become. */
export function queryOf(choice: Choice, attempt: string | null): string {
  const query = new URLSearchParams({
    scenario: choice.scenario,
    mode: choice.mode,
    edition: choice.edition,
    route: choice.route,
    seed: String(choice.seed),
  });
  if (attempt !== null) query.set('attempt', attempt);
  return `?${query}`;
}
