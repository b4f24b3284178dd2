/** The rehearsal page: what is rehearsed, the practice browser, and the practice site in it. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/catalog/model';
import type { PageView, Press } from '../../lib/practice/view';
import { band, PracticeSite } from '../practice-site/practice-site';
import { Button, LanguageToggle } from '../shared/blocks';
import { BrowserBar, type BrowserBarProps } from './browser-bar';
import type { Choice } from './kinds';
import { ModeBar, type ModeBarProps } from './mode-bar';
import { Pointer, type PointerPlace } from './pointer';
import { modeWords, routeWords, simulatorWords as words } from './words';
import './simulator.css';

export interface SimulatorProps {
  readonly language: Language;
  readonly choice: Choice;
  readonly scenario: string;
  readonly clock: string;
  /** The learner's paper. */
  readonly paper: ComponentChildren;
  readonly practiceBrowser: Omit<BrowserBarProps, 'language'>;
  readonly bar: Omit<ModeBarProps, 'language' | 'mode'>;
  readonly pointer: PointerPlace | null;
  /** What a person has to be told now; null for nothing. */
  readonly note: ComponentChildren;
  readonly on: {
    readonly language: (language: Language) => void;
    readonly options: () => void;
    readonly again: () => void;
    readonly pass: (ms: number) => void;
    readonly press: (press: string) => void;
  };
  /** Windows of the page itself. */
  readonly children?: ComponentChildren;
}

const minute = 60_000;

function Clock({ language, clock, on }: Pick<SimulatorProps, 'language' | 'clock' | 'on'>) {
  return (
    <details class="sim-drop">
      <summary>
        <span class="hidden-visually">{words.timeNote[language]} </span>
        {clock}
      </summary>
      <div class="sim-drop-body">
        <p>{words.time[language]}</p>
        <Button press={() => on.pass(10 * minute)}>+ {words.tenMinutes[language]}</Button>
        <Button press={() => on.pass(3 * 24 * 60 * minute)}>+ {words.threeDays[language]}</Button>
      </div>
    </details>
  );
}

function Top(props: SimulatorProps) {
  const { language, choice, scenario, on } = props;
  return (
    <div class="sim-top">
      <div class="sim-names">
        <h1>
          {words.heading[language]}: {modeWords[choice.mode].name[language]}
        </h1>
        <p class="sim-what">
          {scenario} · {routeWords[choice.route][language].split(':')[0]}
        </p>
      </div>
      <div class="sim-acts">
        {props.paper}
        <ModeBar {...props.bar} language={language} mode={choice.mode} />
        <Button press={on.options}>{words.options[language]}</Button>
        <div class="sim-wide">
          <Button press={on.again}>{words.again[language]}</Button>
          <Clock {...props} />
          <LanguageToggle language={language} choose={on.language} />
        </div>
      </div>
    </div>
  );
}

const pageOf = ({ practiceBrowser }: SimulatorProps): PageView => practiceBrowser.view.page;

/** A press on the page happens in the tab that is open. */
export const pressOn = (view: BrowserBarProps['view'], press: string): Press => ({
  kind: 'press',
  tab: view.tabs.find((tab) => tab.open)?.id ?? 0,
  press,
});

/** The whole page. */
export function Simulator(props: SimulatorProps) {
  const { language, practiceBrowser, on } = props;
  return (
    <div class="sim">
      <header class="sim-head">
        <Top {...props} />
        <BrowserBar {...practiceBrowser} language={language} />
      </header>
      <main class="sim-main">
        {props.note && <div class="sim-note">{props.note}</div>}
        <PracticeSite page={pageOf(props)} onPress={on.press} />
        {/* A narrow view has the card at its top or its bottom: one of the two bands stays in sight. */}
        <p class="sim-band" aria-hidden="true">
          {band}
        </p>
      </main>
      <footer class="sim-foot small">
        <span>{words.notOfficial[language]}</span>
        <span>{words.harmless[language]}</span>
      </footer>
      <Pointer place={props.pointer} />
      {props.children}
    </div>
  );
}
