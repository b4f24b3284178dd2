import { allows, inForce, noOrganisation } from '../../lib/advice/organisation';
import type { Language, Route } from '../../lib/catalog/model';
import type { TabReport } from '../../lib/messages/protocol';
import type { Answer } from '../../lib/official/check';
import { Button, Masthead, Notice } from '../shared/blocks';
import { Permissions } from '../shared/permissions';
import { sharedWords } from '../shared/words';
import { CurtainView } from './curtain-view';
import { LeadView } from './lead-view';
import { OfficialView } from './official-view';
import { placeWords } from './place';
import { ReminderView } from './reminder-view';
import { RoutesView } from './routes-view';
import type { TabState } from './tab-state';
import { TabView } from './tab-view';
import './popup.css';
import { popupWords as words } from './words';

export interface PopupProps {
  readonly language: Language;
  readonly answer: Answer;
  readonly answerOf: 'page' | 'own' | 'typed';
  readonly tab: TabState;
  readonly report: TabReport | null;
  /** The tab shows the state's login page. */
  readonly login: boolean;
  readonly missing: readonly string[] | null;
  readonly refused: boolean;
  /** What last went wrong; null for nothing. */
  readonly trouble: 'start' | 'other' | null;
  /** Address of our page that takes this tab's outline; null where none is taken. */
  readonly outline: string | null;
  /** The popup stands over a private window. */
  readonly secret: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Address of the calendar file. */
  readonly calendar: string;
  readonly on: {
    readonly language: (language: Language) => void;
    readonly start: (route: Route) => void;
    readonly resume: () => void;
    readonly stop: () => void;
    readonly showAgain: () => void;
    readonly curtain: (on: boolean) => void;
    readonly reload: () => void;
    readonly grant: () => void;
    readonly check: (address: string) => void;
    readonly uncheck: () => void;
    readonly reminder: (set: boolean) => void;
    /** Takes up a route in this tab; false when nobody took it. */
    readonly lead: (route: Route) => Promise<boolean>;
  };
}

function Running({ language, report, on }: Pick<PopupProps, 'language' | 'report' | 'on'>) {
  if (report === null) return null;
  if (report.route !== null)
    return (
      <Notice tone="good">
        <p>
          <strong>{words.running[language]}</strong>
        </p>
        <p>{placeWords(report.route, report.counsel?.step ?? null, language)}</p>
        <div class="row">
          <Button press={on.stop}>{words.stop[language]}</Button>
        </div>
      </Notice>
    );
  if (report.resume === null || report.resume.step === 'done') return null;
  return (
    <Notice>
      <p>{placeWords(report.resume.route, report.resume.step, language)}</p>
      <div class="row">
        <Button main press={on.resume}>
          {words.resume[language]}
        </Button>
      </div>
    </Notice>
  );
}

/** Whether reminders are neither switched off by the person nor by the organisation. */
const remindersOn = (report: TabReport | null): boolean =>
  report === null || inForce(report.settings, report.organisation).reminders;

/** The whole popup, in the order in which one needs it. */
export function Popup(props: PopupProps) {
  const { language, on, report } = props;
  const trouble = props.trouble === 'start' ? sharedWords.startFailed : words.failed;
  return (
    <div class="popup">
      <Masthead language={language} choose={on.language} />
      <main class="popup-main">
        <div role="alert">{props.trouble !== null && <Notice tone="bad">{trouble[language]}</Notice>}</div>
        <Permissions language={language} missing={props.missing} refused={props.refused} grant={on.grant} />
        <Running language={language} report={report} on={on} />
        <RoutesView language={language} usual={report?.organisation.route ?? null} start={on.start} />
        <TabView
          language={language}
          state={props.tab}
          reload={on.reload}
          showAgain={on.showAgain}
          outline={props.outline}
        />
        <LeadView
          language={language}
          edition={report?.counsel?.edition ?? null}
          here={props.tab.kind === 'seen'}
          take={on.lead}
          start={on.start}
        />
        {props.tab.kind !== 'own' && props.tab.kind !== 'elsewhere' && (
          <CurtainView
            language={language}
            on={report?.curtain ?? false}
            login={props.login}
            set={on.curtain}
          />
        )}
        <OfficialView
          language={language}
          answer={props.answer}
          of={props.answerOf}
          check={on.check}
          back={props.answerOf === 'typed' ? on.uncheck : null}
        />
        {remindersOn(report) && (
          <ReminderView
            language={language}
            due={report?.reminder ?? null}
            passed={report !== null && report.reminder !== null && report.reminder <= props.now}
            secret={props.secret}
            set={on.reminder}
            file={props.calendar}
          />
        )}
      </main>
      <footer class="popup-foot small">
        <a href="/welcome.html" target="_blank" rel="noopener">
          {words.welcome[language]}
        </a>
        {allows(report?.organisation ?? noOrganisation, 'desk') && (
          <a href="/desk.html" target="_blank" rel="noopener">
            {words.desk[language]}
          </a>
        )}
        <a href="/trainer.html" target="_blank" rel="noopener">
          {words.trainer[language]}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {words.settings[language]}
        </a>
        <span>{words.helpLine[language]}</span>
      </footer>
    </div>
  );
}
