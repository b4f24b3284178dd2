/** People and firms of a scenario. */
import type { Language } from '../../lib/catalog/model';
import type { Scenario } from '../../lib/practice/model';
import {
  addFirm,
  addPerson,
  changeFirm,
  changePerson,
  ownMost,
  removeFirm,
  removePerson,
} from '../../lib/practice/own';
import { Button } from '../shared/blocks';
import { Fold, Group, Pick, TextField, Tick } from './scenario-fields';
import { scenarioWords as words } from './scenario-words';

export interface PartProps {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly change: (scenario: Scenario) => void;
}

/** Who there is, and whom the learner plays. */
export function PeoplePart({ scenario, language, change }: PartProps) {
  return (
    <Group title={words.people[language]}>
      <Pick
        label={words.plays[language]}
        value={scenario.plays}
        choices={scenario.people.map(({ id, name }) => [id, name])}
        change={(plays) => change({ ...scenario, plays })}
      />
      {scenario.people.map(({ id, name, twoStep }) => (
        <Fold key={id} summary={name}>
          <TextField
            label={words.name[language]}
            value={name}
            most={80}
            language={language}
            change={(value) => change(changePerson(scenario, id, { name: value }))}
          />
          <Tick
            label={words.twoStep[language]}
            on={twoStep}
            change={(on) => change(changePerson(scenario, id, { twoStep: on }))}
          />
          {scenario.plays !== id && (
            <Button press={() => change(removePerson(scenario, id))}>{words.remove[language]}</Button>
          )}
        </Fold>
      ))}
      {scenario.people.length < ownMost.people && (
        <Button press={() => change(addPerson(scenario))}>{words.addPerson[language]}</Button>
      )}
    </Group>
  );
}

/** Firms, and who may enter for them. */
export function FirmsPart({ scenario, language, change }: PartProps) {
  const nobody = '';
  const people: (readonly [string, string])[] = [
    [nobody, words.nobody[language]],
    ...scenario.people.map(({ id, name }) => [id, name] as const),
  ];
  const who = (id: string): string | null => (id === nobody ? null : id);
  return (
    <Group title={words.firms[language]}>
      {scenario.firms.map(({ id, name, sicil, user, atSgk }) => (
        <Fold key={id} summary={`${name} · ${sicil}`}>
          <TextField
            label={words.firmName[language]}
            value={name}
            most={160}
            language={language}
            change={(value) => change(changeFirm(scenario, id, { name: value }))}
          />
          <TextField
            label={words.sicil[language]}
            value={sicil}
            most={50}
            language={language}
            change={(value) => change(changeFirm(scenario, id, { sicil: value.replace(/[^\d -]/gu, '') }))}
          />
          <Pick
            label={words.user[language]}
            value={user ?? nobody}
            choices={people}
            change={(value) => change(changeFirm(scenario, id, { user: who(value) }))}
          />
          <Pick
            label={words.atSgk[language]}
            value={atSgk ?? nobody}
            choices={people}
            change={(value) => change(changeFirm(scenario, id, { atSgk: who(value) }))}
          />
          {scenario.paper.firm !== id && (
            <Button press={() => change(removeFirm(scenario, id))}>{words.remove[language]}</Button>
          )}
        </Fold>
      ))}
      {scenario.firms.length < ownMost.firms && (
        <Button press={() => change(addFirm(scenario))}>{words.addFirm[language]}</Button>
      )}
    </Group>
  );
}
