/** What a scenario is about in general, and what counts in its exam. */
import type { Said } from '../../lib/catalog/model';
import { mistakeKinds, mistakeTexts, usualRules } from '../../lib/practice';
import { ends, faults } from '../../lib/practice/model';
import { Button } from '../shared/blocks';
import { routeFrom, routeOrder } from '../shared/words';
import type { PartProps } from './scenario-cast';
import { Group, NumberField, Pick, TextField, Ticks } from './scenario-fields';
import { endNames, faultNames, scenarioWords as words } from './scenario-words';

const texts = ['title', 'teaches', 'forWhom'] as const;
const languages = [
  ['tr', 'inTurkish'],
  ['en', 'inEnglish'],
] as const;

/** Title, lesson, routes, what comes up on the way, the right end. */
export function GeneralPart({ scenario, language, change }: PartProps) {
  const set = (key: (typeof texts)[number], part: Partial<Said>): void =>
    change({ ...scenario, [key]: { ...scenario[key], ...part } });
  return (
    <Group title={words.general[language]}>
      {texts.map((key) => (
        <div key={key} class="field-pair">
          {languages.map(([lang, name]) => (
            <TextField
              key={lang}
              label={`${words[key][language]} (${words[name][language]})`}
              value={scenario[key][lang]}
              most={200}
              lang={lang}
              language={language}
              change={(text) => set(key, { [lang]: text })}
            />
          ))}
        </div>
      ))}
      <NumberField
        label={words.minutes[language]}
        value={scenario.minutes}
        least={1}
        most={600}
        change={(minutes) => change({ ...scenario, minutes })}
      />
      <Ticks
        legend={words.routes[language]}
        all={routeOrder.map((route) => [route, `${route} · ${routeFrom[route][language]}`])}
        on={scenario.routes}
        one
        change={(routes) => change({ ...scenario, routes })}
      />
      <Ticks
        legend={words.editions[language]}
        all={[
          ['katip-2020', words.old[language]],
          ['katip-2025', words.today[language]],
        ]}
        on={scenario.editions}
        one
        change={(editions) => change({ ...scenario, editions })}
      />
      <Ticks
        legend={words.faults[language]}
        all={faults.map((fault) => [fault, faultNames[fault][language]])}
        on={scenario.faults}
        change={(on) => change({ ...scenario, faults: on })}
      />
      <Pick
        label={words.end[language]}
        value={scenario.end}
        choices={ends.map((end) => [end, endNames[end][language]])}
        change={(end) => change({ ...scenario, end })}
      />
    </Group>
  );
}

/** Pass mark, and the points that each mistake costs. */
export function ExamPart({ scenario, language, change }: PartProps) {
  const rules = scenario.scored ?? usualRules;
  const { scored, ...rest } = scenario;
  return (
    <Group title={words.exam[language]}>
      <p class="small">{words.examNote[language]}</p>
      <NumberField
        label={words.pass[language]}
        value={rules.pass}
        least={0}
        most={100}
        change={(pass) => change({ ...scenario, scored: { ...rules, pass } })}
      />
      <div class="costs">
        {mistakeKinds.map((kind) => (
          <NumberField
            key={kind}
            label={mistakeTexts[kind][language]}
            value={rules.costs[kind]}
            least={0}
            most={100}
            change={(cost) =>
              change({ ...scenario, scored: { ...rules, costs: { ...rules.costs, [kind]: cost } } })
            }
          />
        ))}
      </div>
      {scored && <Button press={() => change(rest)}>{words.usual[language]}</Button>}
    </Group>
  );
}
