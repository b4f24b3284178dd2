/** The rehearsal page with its records and its clock. What differs between an extension, a folder and a learning platform comes in as ports. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardPreferences } from '../../lib/advice/card-model';
import type { Language, Said } from '../../lib/catalog/model';
import type { Result } from '../../lib/practice';
import { freshMemory } from '../../lib/session/memory';
import { ownName } from '../../lib/store/own-name';
import { type Found, StoreKeeper } from './keeper';
import { type Asked, type Choice, queryOf, readChoice } from './kinds';
import { type Scenario, scenarios, simplest } from './practice';
import { Run } from './run';
import { Stage } from './stage';
import { useFollowing } from './use-following';
import { simulatorWords as words } from './words';

/** What the page needs of the place where it stands. */
export interface RehearsalPorts {
  readonly query: URLSearchParams;
  /** The person's own language and text size; null where they are not known. */
  preferences(): Promise<CardPreferences | null>;
  speak(language: Language, title: string, textSize: number): void;
  /** The choice of the run that has begun, for the address. */
  place(query: string): void;
  /** Address of the map for a presenter's second window; none where there is no such page. */
  readonly map?: string;
  /** A name that was never used. */
  fresh(): string;
  begun?(run: Run): void;
  finished?(run: Run, result: Result): void;
}

const now = (): number => Date.now();
const root = (): Element | null => document.querySelector('[data-part="practice-site"]');
const freshSeed = (): number => 1 + Math.floor(Math.random() * 999_999);

/** Non-exams are the same for everybody; an exam differs unless its address says which. */
const askedFor = (query: URLSearchParams, own: readonly Scenario[]): Asked =>
  readChoice(
    query,
    [...scenarios, ...own].map((one) => one.id),
    query.get('mode') === 'exam' ? freshSeed() : 1,
  );

/** Whoever presents gets the largest type. */
function useLanguage(ports: RehearsalPorts, large: boolean) {
  const [preferences, setPreferences] = useState<CardPreferences>({
    ...freshMemory.preferences,
    ...(large ? { textSize: 2 } : {}),
  });
  useEffect(() => {
    void ports
      .preferences()
      .then((found) => found && setPreferences(large ? { ...found, textSize: 2 } : found));
  }, []);
  const { language, textSize } = preferences;
  useEffect(() => ports.speak(language, words.title[language], textSize), [language, textSize]);
  return {
    preferences,
    language,
    choose: (next: Language) => setPreferences({ ...preferences, language: next }),
  };
}

const scenarioIn = (own: readonly Scenario[], id: string | undefined): Scenario | undefined =>
  [...scenarios, ...own].find((one) => one.id === id);

/** The wished edition, or the scenario's own where it is not to be met there. */
const editionIn = ({ editions }: Scenario, wish: Choice['edition']): Choice['edition'] =>
  editions.includes(wish) ? wish : (editions[0] ?? wish);

function start(
  attempt: string,
  keeper: StoreKeeper,
  choice: Choice,
  scenario: Scenario,
  preferences: CardPreferences,
  closed: () => void,
): Run {
  const run = new Run({
    attempt,
    choice,
    scenario,
    before: null,
    memory: { ...freshMemory, preferences },
    keeper,
    now,
    root,
    closed,
  });
  keeper.begin(attempt, choice, run.begun);
  return run;
}

interface Opened {
  readonly run: Run;
  readonly odd: boolean;
}

/** The whole page. The first run begins at once; one that was left is fetched from the records. */
export function Rehearsing({ ports }: { ports: RehearsalPorts }) {
  const present = ports.query.has('present') ? (ports.map ?? '') : null;
  const { preferences, language, choose } = useLanguage(ports, present !== null);
  const [trouble, setTrouble] = useState<Said | null>(null);
  const [guideOn, setGuideOn] = useState(true);
  const [left, setLeft] = useState<string | null>(null);
  const keeper = useMemo(() => new StoreKeeper((say) => setTrouble(say ?? words.notKept), now), []);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [own, setOwn] = useState<readonly Scenario[]>([]);
  const closed = (): void => setGuideOn(false);

  const shown = useRef<string | null>(null);

  const take = (run: Run, odd = false): void => {
    const { mode } = run.choice;
    if (!run.followed) setGuideOn(mode === 'guided' || mode === 'watch');
    shown.current = run.attempt;
    // The address bears the attempt from the first press on: before it there is nothing to come back to.
    const place = (): void => {
      if (run.rehearsal.events.length === 0) return;
      stop();
      ports.place(queryOf(run.choice, run.attempt) + (present === null ? '' : '&present=1'));
    };
    const stop = run.rehearsal.onChange(place);
    place();
    ports.begun?.(run);
    setOpened({ run, odd });
  };
  const begin = (choice: Choice, mine = own, odd = false): void => {
    const scenario = scenarioIn(mine, choice.scenario) ?? simplest;
    const fitting = { ...choice, scenario: scenario.id, edition: editionIn(scenario, choice.edition) };
    opened?.run.guide.end();
    take(start(ports.fresh(), keeper, fitting, scenario, preferences, closed), odd);
  };
  const resume = (attempt: string, found: Found | null, mine: readonly Scenario[], followed: boolean) => {
    const scenario = scenarioIn(mine, found?.choice.scenario);
    if (!found || !scenario) return false;
    opened?.run.guide.end();
    const memory = { ...freshMemory, preferences };
    const { choice, kept, events } = found;
    const before = { kept, events };
    take(new Run({ attempt, choice, scenario, followed, before, memory, keeper, now, root, closed }));
    return true;
  };
  const goOn = async (attempt: string, mine = own): Promise<boolean> =>
    resume(attempt, await keeper.find(attempt), mine, false);
  // The same run in two tabs: what one of them does is shown by the other, and its presses go on from there.
  const follow = async (attempt: string): Promise<void> => {
    if (shown.current !== attempt) return;
    const found = await keeper.newest(attempt);
    if (shown.current === attempt) resume(attempt, found, own, true);
  };
  useFollowing(keeper, follow);
  // Before anything is shown: an effect would come one empty frame later.
  useLayoutEffect(() => {
    const first = async (): Promise<void> => {
      // The records are waited for only where they are asked for.
      const reading = keeper.own();
      void reading.then(setOwn);
      const mine = ports.query.get('scenario')?.startsWith(ownName('')) ? await reading : [];
      const attempt = ports.query.get('attempt');
      if (attempt !== null && (await goOn(attempt, mine))) return;
      const { choice: asked, odd } = askedFor(ports.query, mine);
      // To present is to let it be watched, unless the address says otherwise.
      const watched = present !== null && !ports.query.has('mode');
      const choice: Choice = watched ? { ...asked, mode: 'watch' } : asked;
      begin(choice, mine, odd);
      const last = await keeper.unfinished();
      setLeft(last);
    };
    void first();
  }, []);
  useEffect(() => opened?.run.guide.prefer(preferences), [opened, preferences]);

  if (!opened) return null;
  const note = (
    <>
      {trouble && <p role="alert">{`${trouble[language]}`}</p>}
      {opened.odd && <p>{words.unknownScenario[language]}</p>}
      {left !== null && left !== opened.run.attempt && (
        <p>
          {words.resume[language]}{' '}
          <button type="button" class="button" onClick={() => void goOn(left).then(() => setLeft(null))}>
            {words.resumeNow[language]}
          </button>
        </p>
      )}
    </>
  );
  return (
    <Stage
      key={opened.run.attempt}
      run={opened.run}
      own={own}
      language={language}
      guideOn={guideOn}
      note={trouble || opened.odd || (left !== null && left !== opened.run.attempt) ? note : null}
      root={root}
      present={present}
      on={{
        language: choose,
        guide: setGuideOn,
        begin,
        finished: (result) => {
          keeper.end(opened.run.attempt);
          keeper.result(opened.run.attempt, result);
          ports.finished?.(opened.run, result);
        },
      }}
    />
  );
}

/** Draws the rehearsal page into an element. */
export const mountSimulator = (into: Element, ports: RehearsalPorts): void =>
  render(<Rehearsing ports={ports} />, into);
