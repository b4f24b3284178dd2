/** The page of the printed guide: what to print, and the sheets as they will lie on paper. */
import type { Language, Route, Said } from '../../lib/catalog/model';
import type { PaperEdition } from '../../lib/print/frames';
import { leafletOf } from '../../lib/print/leaflet';
import { Button, Masthead } from '../shared/blocks';
import { routeOrder } from '../shared/words';
import { LeafletView } from './leaflet-view';
import { printWords as words } from './words';
import { WorksheetView } from './worksheet-view';
import './guidebook.css';

export type Kind = 'guide' | 'sheet' | 'answers';

/** What is to be printed. */
export interface Wish {
  readonly route: Route;
  readonly edition: PaperEdition;
  readonly kind: Kind;
  readonly big: boolean;
}

export interface GuidebookProps {
  readonly language: Language;
  readonly wish: Wish;
  readonly on: {
    readonly language: (language: Language) => void;
    readonly wish: (wish: Wish) => void;
    readonly print: () => void;
  };
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, name, value, options, choose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} class="choice-option">
          <input
            type="radio"
            name={name}
            checked={option === value}
            data-choice={`${name}-${option}`}
            onChange={() => choose(option)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Choices({ language, wish, on }: GuidebookProps) {
  const word = (said: Said): string => said[language];
  const change = (part: Partial<Wish>): void => on.wish({ ...wish, ...part });
  return (
    <div class="choices">
      <Choice
        legend={word(words.route)}
        name="route"
        value={wish.route}
        options={routeOrder.map((route) => [route, leafletOf(route, wish.edition, language).title])}
        choose={(route) => change({ route })}
      />
      <Choice
        legend={word(words.edition)}
        name="edition"
        value={wish.edition}
        options={[
          ['katip-2025', word(words.today)],
          ['katip-2020', word(words.manual)],
        ]}
        choose={(edition) => change({ edition })}
      />
      <Choice
        legend={word(words.kind)}
        name="kind"
        value={wish.kind}
        options={[
          ['guide', word(words.guide)],
          ['sheet', word(words.sheet)],
          ['answers', word(words.answers)],
        ]}
        choose={(kind) => change({ kind })}
      />
      {/* The worksheet has one size. */}
      {wish.kind === 'guide' && (
        <Choice
          legend={word(words.size)}
          name="size"
          value={wish.big ? 'big' : 'normal'}
          options={[
            ['normal', word(words.normal)],
            ['big', word(words.big)],
          ]}
          choose={(size) => change({ big: size === 'big' })}
        />
      )}
    </div>
  );
}

/** The whole page. On paper only the sheets remain. */
export function Guidebook(props: GuidebookProps) {
  const { language, wish, on } = props;
  const leaflet = leafletOf(wish.route, wish.edition, language);
  return (
    <div class="guidebook">
      <Masthead language={language} choose={on.language} />
      <main class="guidebook-main">
        <div class="desk-side">
          <h2 class="page-name">{words.page[language]}</h2>
          <p class="measure">{words.lead[language]}</p>
          <Choices language={language} wish={wish} on={on} />
          <Button main press={on.print}>
            {words.print[language]}
          </Button>
        </div>
        {wish.kind === 'guide' ? (
          <LeafletView leaflet={leaflet} language={language} big={wish.big} />
        ) : (
          <WorksheetView leaflet={leaflet} language={language} answers={wish.kind === 'answers'} />
        )}
      </main>
    </div>
  );
}
