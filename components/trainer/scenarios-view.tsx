/** The trainer's section for scenarios of one's own. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import { scenarios } from '../../lib/practice';
import type { Scenario } from '../../lib/practice/model';
import { copyOf } from '../../lib/practice/own';
import { largest, readScenario, writeScenario } from '../../lib/store/doors/scenario';
import { FocusedHeading } from '../options/focused-heading';
import { Button, Notice } from '../shared/blocks';
import { useFocusAfter } from '../shared/focus-after';
import { FileField } from './file-field';
import { presentedAt, rehearsalOf, ScenarioEditor } from './scenario-editor';
import { Group, Pick } from './scenario-fields';
import { put, scenarioWords as words } from './scenario-words';
import './scenario.css';
import type { SectionProps } from './section';
import { useEditing } from './use-editing';
import { useScenarios } from './use-scenarios';

interface LineProps {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly edit: () => void;
  readonly save: () => void;
  readonly remove: () => void;
}

function Line({ scenario, language, edit, save, remove }: LineProps) {
  const [asked, setAsked] = useState(false);
  const holder = useFocusAfter<HTMLLIElement>(asked);
  const title = scenario.title[language];
  return (
    <li class="scenario-line" data-own={scenario.id} ref={holder}>
      <h5>{title}</h5>
      <p class="small">{scenario.teaches[language]}</p>
      {asked ? (
        <Notice tone="bad">
          <p>{put(words.removeAsk[language], { title })}</p>
          <div class="row">
            <Button press={() => setAsked(false)}>{words.removeNo[language]}</Button>
            <Button press={remove}>{words.removeYes[language]}</Button>
          </div>
        </Notice>
      ) : (
        <div class="row">
          <Button press={edit}>{words.edit[language]}</Button>
          <a class="button" href={rehearsalOf(scenario)} target="_blank" rel="noreferrer">
            {words.rehearse[language]}
          </a>
          <a class="button" href={presentedAt(scenario)} target="_blank" rel="noreferrer">
            {words.present[language]}
          </a>
          <Button press={save}>{words.save[language]}</Button>
          <Button press={() => setAsked(true)}>{words.remove[language]}</Button>
        </div>
      )}
    </li>
  );
}

function Fresh({ language, make }: { language: Language; make: (from: Scenario) => void }) {
  const [base, setBase] = useState(scenarios[0]?.id ?? '');
  const from = scenarios.find((one) => one.id === base);
  return (
    <Group title={words.fresh[language]}>
      <Pick
        label={words.base[language]}
        value={base}
        choices={scenarios.map(({ id, title }) => [id, title[language]])}
        change={setBase}
      />
      {from && <p class="small">{from.teaches[language]}</p>}
      <div class="row">
        <Button main press={() => from && make(from)}>
          {words.make[language]}
        </Button>
      </div>
    </Group>
  );
}

interface OvertakenProps {
  readonly language: Language;
  readonly apart: () => void;
  /** null where the other tab has removed it. */
  readonly reopen: (() => void) | null;
}

/** Said once another tab has changed the scenario that is being changed here. */
function Overtaken({ language, apart, reopen }: OvertakenProps) {
  return (
    <div role="alert" data-part="overtaken">
      <Notice tone="bad">
        <p>{words[reopen ? 'overtaken' : 'overtakenGone'][language]}</p>
        <div class="row">
          <Button main press={apart}>
            {words.apart[language]}
          </Button>
          {reopen && <Button press={reopen}>{words.reopen[language]}</Button>}
        </div>
        {reopen && <p class="small">{words.reopenNote[language]}</p>}
      </Notice>
    </div>
  );
}

/** Scenarios of one's own: made, changed, tried, kept, taken in and handed on. */
export function ScenariosView({ language, ports }: SectionProps) {
  const rescue = useRef<() => void>(() => undefined);
  // Before the records are closed: what another tab overtook is kept apart when the section is left.
  useEffect(() => () => rescue.current(), []);
  const own = useScenarios(Date.now);
  const editing = useEditing(own, ports.newId);
  rescue.current = editing.overtaken ? editing.apart : () => undefined;
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'bad'; readonly say: Said } | null>(null);
  const save = (one: Scenario): void => ports.saveFile(`senaryo-${one.id}.katip.json`, writeScenario(one));
  const make = (from: Scenario): void => {
    const one = copyOf(from, ports.newId());
    own.keep(one);
    editing.start(one);
    setSaid(null);
  };
  const takeIn = (text: string): void => {
    const read = readScenario(text);
    if ('fault' in read) {
      setSaid({ tone: 'bad', say: read.fault });
      return;
    }
    // The name stays, so that a class and its trainer speak of the same one; another of that name is not written over.
    const { id } = read.scenario;
    const taken = own.list.some(
      (each) => each.id === id && writeScenario(each) !== writeScenario(read.scenario),
    );
    const one = taken ? { ...read.scenario, id: ports.newId() } : read.scenario;
    own.keep(one);
    const say = (lang: Language): string => put(words.takenIn[lang], { title: one.title[lang] });
    setSaid({ tone: 'good', say: { tr: say('tr'), en: say('en') } });
  };
  const { open } = editing;
  const moved = open !== null || editing.closed;
  return (
    <div class="stack" data-part="scenarios">
      {moved ? (
        <FocusedHeading key={open?.id ?? ''}>
          {open?.title[language].trim() || words[open ? 'unnamed' : 'own'][language]}
        </FocusedHeading>
      ) : (
        <h3>{words.own[language]}</h3>
      )}
      {!open && <p class="measure">{words.lead[language]}</p>}
      <p class="measure">
        <strong>{words.invented[language]}</strong>
      </p>
      <div role="alert">{own.fault && <Notice tone="bad">{own.fault[language]}</Notice>}</div>
      {editing.overtaken && (
        <Overtaken
          language={language}
          apart={editing.apart}
          reopen={own.list.some(({ id }) => id === open?.id) ? editing.reopen : null}
        />
      )}
      {open ? (
        <ScenarioEditor
          scenario={open}
          language={language}
          change={editing.change}
          canUndo={editing.canUndo}
          undo={editing.undo}
          save={() => save(open)}
          close={editing.overtaken ? null : editing.close}
        />
      ) : (
        <>
          {own.list.length === 0 ? (
            <p>{words.none[language]}</p>
          ) : (
            <ul class="scenario-list">
              {own.list.map((one) => (
                <Line
                  key={one.id}
                  scenario={one}
                  language={language}
                  edit={() => editing.start(one)}
                  save={() => save(one)}
                  remove={() => own.remove(one.id)}
                />
              ))}
            </ul>
          )}
          <Fresh language={language} make={make} />
          <FileField
            language={language}
            label={words.takeIn[language]}
            most={largest}
            read={takeIn}
            refuse={(say) => setSaid({ tone: 'bad', say })}
          />
          <div role="status">{said && <Notice tone={said.tone}>{said.say[language]}</Notice>}</div>
        </>
      )}
    </div>
  );
}
