/** Contracts of a scenario, and the learner's paper. */
import type { Contract } from '../../lib/practice/model';
import {
  addContract,
  categories,
  changeContract,
  changePaper,
  ownMost,
  placeContract,
  placeOnPaper,
  removeContract,
  writtenPaper,
} from '../../lib/practice/own';
import { Button } from '../shared/blocks';
import type { PartProps } from './scenario-cast';
import { DayField, Fold, Group, NumberField, Pick, TextField, Tick } from './scenario-fields';
import { placeNames, put, scenarioWords as words } from './scenario-words';

const places = ['approve', 'leave', 'none'] as const;

function Data({ scenario, language, change, contract }: PartProps & { contract: Contract }) {
  const set = (part: Partial<Contract>): void => change(changeContract(scenario, contract.id, part));
  return (
    <>
      <TextField
        label={words.name[language]}
        value={contract.name}
        most={80}
        language={language}
        change={(name) => set({ name })}
      />
      <Pick
        label={words.category[language]}
        value={contract.category}
        choices={[...new Set([...categories, contract.category])].map((one) => [one, one])}
        change={(category) => set({ category })}
      />
      <Pick
        label={words.firm[language]}
        value={contract.firm}
        choices={scenario.firms.map(({ id, name, sicil }) => [id, `${name} · ${sicil}`])}
        change={(firm) => set({ firm })}
      />
      <div class="field-row">
        <DayField label={words.start[language]} value={contract.start} change={(start) => set({ start })} />
        <NumberField
          label={words.monthly[language]}
          value={contract.minutes}
          least={0}
          most={100_000}
          change={(minutes) => set({ minutes })}
        />
        <NumberField
          label={words.overtime[language]}
          value={contract.overtime}
          least={0}
          most={100_000}
          change={(overtime) => set({ overtime })}
        />
      </div>
    </>
  );
}

const states = ['professional', 'employer', 'subcontract', 'deleted'] as const;

function ContractFold(props: PartProps & { contract: Contract }) {
  const { scenario, language, change, contract } = props;
  const { id } = contract;
  return (
    <Fold summary={`${id} · ${contract.name} · ${contract.category} · ${contract.start}`}>
      <Data {...props} />
      {states.map((state) => (
        <Tick
          key={state}
          label={words[state][language]}
          on={contract[state] === true}
          change={(on) => change(changeContract(scenario, id, { [state]: on }))}
        />
      ))}
      <Pick
        label={words.onPaper[language]}
        value={placeOnPaper(scenario, id)}
        choices={places.map((place) => [place, placeNames[place][language]])}
        change={(place) => change(placeContract(scenario, id, place))}
      />
      <Button press={() => change(removeContract(scenario, id))}>{words.remove[language]}</Button>
    </Fold>
  );
}

/** The contracts. */
export function ContractsPart(props: PartProps) {
  const { scenario, language, change } = props;
  return (
    <Group title={words.contracts[language]}>
      {scenario.contracts.map((contract) => (
        <ContractFold key={contract.id} {...props} contract={contract} />
      ))}
      {scenario.contracts.length < ownMost.contracts && (
        <Button press={() => change(addContract(scenario))}>{words.addContract[language]}</Button>
      )}
    </Group>
  );
}

/** What the learner holds in hand. */
export function PaperPart({ scenario, language, change }: PartProps) {
  const { says, firm } = scenario.paper;
  const setLine = (at: number, text: string): void =>
    change(
      changePaper(scenario, {
        says: says.map((line, each) => (each === at ? { ...line, [language]: text } : line)),
      }),
    );
  return (
    <Group title={words.paper[language]}>
      <Pick
        label={words.paperFirm[language]}
        value={firm}
        choices={scenario.firms.map(({ id, name, sicil }) => [id, `${name} · ${sicil}`])}
        change={(id) => change(changePaper(scenario, { firm: id }))}
      />
      <p class="small">{words.saysNote[language]}</p>
      {says.map((line, at) => (
        <TextField
          key={at}
          label={put(words.line[language], { n: at + 1 })}
          value={line[language]}
          most={600}
          lines={2}
          language={language}
          change={(text) => setLine(at, text)}
        />
      ))}
      <Button press={() => change(changePaper(scenario, { says: writtenPaper(scenario) }))}>
        {words.write[language]}
      </Button>
    </Group>
  );
}
