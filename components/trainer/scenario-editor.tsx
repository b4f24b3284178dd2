/** Changes one scenario of the trainer's own, and says at once what is wrong with it. */
import { useMemo } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import { lintScenario } from '../../lib/practice/lint';
import type { Scenario } from '../../lib/practice/model';
import { scenarioOf } from '../../lib/store/doors/scenario';
import { ownName } from '../../lib/store/own-scenarios';
import { Button, Notice } from '../shared/blocks';
import { FirmsPart, type PartProps, PeoplePart } from './scenario-cast';
import { ContractsPart, PaperPart } from './scenario-contracts';
import { Group } from './scenario-fields';
import { ExamPart, GeneralPart } from './scenario-rules';
import { put, scenarioWords as words } from './scenario-words';

/** Where a scenario of one's own can be tried. */
export const rehearsalOf = ({ id, routes, editions }: Scenario): string =>
  `/simulator.html?${new URLSearchParams({
    scenario: ownName(id),
    mode: 'free',
    route: routes[0] ?? '1',
    edition: editions.at(-1) ?? 'katip-2025',
  })}`;

/** Where it is shown to a class. */
export const presentedAt = (scenario: Scenario): string =>
  `${rehearsalOf(scenario).replace('mode=free', 'mode=watch')}&present=1`;

/** Why it could not be kept, or what a lint finds in it. */
export function judged(scenario: Scenario): {
  readonly fault: Said | null;
  readonly complaints: readonly Said[];
} {
  const read = scenarioOf(scenario);
  if ('fault' in read) return { fault: read.fault, complaints: [] };
  return { fault: null, complaints: lintScenario(read.scenario).map(({ say }) => say) };
}

type Judgement = ReturnType<typeof judged>;

interface CheckProps extends Judgement {
  readonly language: Language;
}

/** Where the check lies far below: how many things it found, always in sight, and the way to them. */
function CheckLine({ fault, complaints, language }: CheckProps) {
  const said = fault
    ? words.unkept[language]
    : complaints.length === 0
      ? words.noFindings[language]
      : put(words.findings[language], { n: complaints.length });
  const go = (): void => {
    const check = document.querySelector<HTMLElement>('[data-part="check"]');
    check?.scrollIntoView({ block: 'center' });
    check?.focus({ preventScroll: true });
  };
  return (
    <p class="check-line" data-found={fault !== null || complaints.length > 0 ? '' : undefined}>
      <button type="button" class="button" onClick={go}>
        {said}
      </button>
    </p>
  );
}

function Check({ fault, complaints, language }: CheckProps) {
  return (
    <Group title={words.check[language]}>
      <div role="status" data-part="check" tabIndex={-1}>
        {fault ? (
          <Notice tone="bad">
            <p>{fault[language]}</p>
            <p>{words.notKept[language]}</p>
          </Notice>
        ) : complaints.length === 0 ? (
          <Notice tone="good">{words.sound[language]}</Notice>
        ) : (
          <Notice tone="warn">
            <p>{words.found[language]}</p>
            <ul>
              {complaints.map((say) => (
                <li key={say.tr}>{say[language]}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </Group>
  );
}

interface EditorProps extends PartProps {
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly save: () => void;
  /** null while it cannot be left without losing something. */
  readonly close: (() => void) | null;
}

/** The editor. */
export function ScenarioEditor({ canUndo, undo, save, close, ...part }: EditorProps) {
  const { scenario, language } = part;
  const check = { ...useMemo(() => judged(scenario), [scenario]), language };
  return (
    <div class="scenario-editor" data-part="scenario-editor">
      <CheckLine {...check} />
      <div class="scenario-parts">
        <GeneralPart {...part} />
        <PeoplePart {...part} />
        <FirmsPart {...part} />
        <ContractsPart {...part} />
        <PaperPart {...part} />
        <ExamPart {...part} />
      </div>
      <div class="scenario-side">
        <Check {...check} />
        <div class="row">
          <a class="button" href={rehearsalOf(scenario)} target="_blank" rel="noreferrer">
            {words.rehearse[language]}
          </a>
          {canUndo && <Button press={undo}>{words.undo[language]}</Button>}
          <Button press={save}>{words.save[language]}</Button>
          {close && (
            <Button main press={close}>
              {words.close[language]}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
