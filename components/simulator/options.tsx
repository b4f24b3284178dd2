/** What to rehearse: scenario, mode, route, edition. */
import { useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import { type Choice, editions, modes, routes } from './kinds';
import { editionWords, modeWords, routeWords, simulatorWords as words } from './words';

/** A scenario as the list shows it. */
export interface ScenarioLine {
  readonly id: string;
  readonly title: Said;
  readonly teaches: Said;
  readonly forWhom: Said;
  readonly minutes: number;
  /** The routes and editions on which it can be rehearsed. */
  readonly routes: readonly Choice['route'][];
  readonly editions: readonly Choice['edition'][];
}

interface RadiosProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly words: (value: Value) => { readonly name: string; readonly note?: string | undefined };
  readonly choose: (value: Value) => void;
}

function Radios<Value extends string>({
  name,
  legend,
  values,
  value,
  words: say,
  choose,
}: RadiosProps<Value>) {
  return (
    <fieldset class="sim-choices">
      <legend>{legend}</legend>
      {values.map((one) => (
        <label key={one} class="sim-choice">
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => choose(one)} />
          <span>
            <strong>{say(one).name}</strong>
            {say(one).note && <small>{say(one).note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface OptionsProps {
  readonly language: Language;
  readonly choice: Choice;
  readonly scenarios: readonly ScenarioLine[];
  readonly begin: (choice: Choice) => void;
}

const within = <Value,>(all: readonly Value[], wish: Value): Value =>
  all.includes(wish) ? wish : (all[0] ?? wish);

/** Chosen here, and begun with one press. */
export function Options({ language, choice, scenarios, begin }: OptionsProps) {
  const [next, setNext] = useState(choice);
  const line = scenarios.find((one) => one.id === next.scenario) ?? scenarios[0];
  const allowed = line ? { routes: line.routes, editions: line.editions } : { routes, editions };
  const fitting: Choice = {
    ...next,
    route: within(allowed.routes, next.route),
    edition: within(allowed.editions, next.edition),
  };
  const change = (part: Partial<Choice>): void => setNext({ ...next, ...part });
  return (
    <form
      class="sim-options"
      onSubmit={(event) => {
        event.preventDefault();
        begin(fitting);
      }}
    >
      <Radios
        name="mode"
        legend={words.mode[language]}
        values={modes}
        value={fitting.mode}
        words={(mode) => ({ name: modeWords[mode].name[language], note: modeWords[mode].note[language] })}
        choose={(mode) => change({ mode })}
      />
      <Radios
        name="route"
        legend={words.route[language]}
        values={allowed.routes}
        value={fitting.route}
        words={(route) => ({ name: routeWords[route][language] })}
        choose={(route) => change({ route })}
      />
      <Radios
        name="edition"
        legend={words.edition[language]}
        values={allowed.editions}
        value={fitting.edition}
        words={(edition) => ({ name: editionWords[edition][language] })}
        choose={(edition) => change({ edition })}
      />
      <Radios
        name="scenario"
        legend={words.scenario[language]}
        values={scenarios.map((one) => one.id)}
        value={fitting.scenario}
        words={(id) => {
          const one = scenarios.find((each) => each.id === id);
          const note =
            one &&
            `${one.teaches[language]} ${one.forWhom[language]} · ${one.minutes} ${words.minutes[language]}`;
          return { name: one?.title[language] ?? id, note };
        }}
        choose={(scenario) => change({ scenario })}
      />
      <div class="sim-options-foot">
        <button type="submit" class="button" data-main="">
          {words.begin[language]}
        </button>
      </div>
    </form>
  );
}
