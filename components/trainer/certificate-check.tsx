/** Checks the code of a certificate on paper, without any connection. */
import { useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { type Certificate, certificateSays, checkCertificate, simplest } from '../../lib/practice';
import { Button, Notice } from '../shared/blocks';
import { routeOrder } from '../shared/words';
import { resultsWords as words } from './results-words';
import { Group, NumberField, Pick, TextField } from './scenario-fields';
import { scenarioWords } from './scenario-words';

/** A scenario by its name in the reader's language. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

interface CheckProps {
  readonly language: Language;
  readonly scenarios: readonly Titled[];
}

const blank: Certificate = {
  name: '',
  scenario: simplest.id,
  route: '1',
  edition: 'katip-2025',
  seed: 1,
  score: 100,
  day: '',
};

/** Any form of a day that a certificate may bear: “2026-11-27” or “27.11.2026”. */
function dayOf(text: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})[.\s/]+(\d{1,2})[.\s/]+(\d{4})\s*$/u.exec(text) ?? [];
  if (!day || !month || !year) return text.trim();
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What stands on the paper is typed, and compared with its code. */
export function CertificateCheck({ language, scenarios }: CheckProps) {
  const [paper, setPaper] = useState(blank);
  const [code, setCode] = useState('');
  const [right, setRight] = useState<boolean | null>(null);
  const set = (part: Partial<Certificate>): void => {
    setPaper({ ...paper, ...part });
    setRight(null);
  };
  return (
    <Group title={words.certificate[language]}>
      <p>{words.certificateLead[language]}</p>
      <TextField
        label={words.name[language]}
        value={paper.name}
        most={60}
        language={language}
        change={(name) => set({ name })}
      />
      <Pick
        label={words.scenario[language]}
        value={paper.scenario}
        choices={scenarios.map(({ id, title }) => [id, title])}
        change={(scenario) => set({ scenario })}
      />
      <div class="field-row">
        <Pick
          label={words.route[language]}
          value={paper.route}
          choices={routeOrder.map((route) => [route as string, route])}
          change={(route) => set({ route })}
        />
        <Pick
          label={words.edition[language]}
          value={paper.edition}
          choices={[
            ['katip-2025', scenarioWords.today[language]],
            ['katip-2020', scenarioWords.old[language]],
          ]}
          change={(edition) => set({ edition })}
        />
      </div>
      <div class="field-row">
        <NumberField
          label={words.score[language]}
          value={paper.score}
          least={0}
          most={100}
          change={(score) => set({ score })}
        />
        <NumberField
          label={words.seed[language]}
          value={paper.seed}
          least={0}
          most={999_999_999}
          change={(seed) => set({ seed })}
        />
        <TextField
          label={words.day[language]}
          value={paper.day}
          most={20}
          language={language}
          change={(day) => set({ day })}
        />
        <TextField
          label={words.code[language]}
          value={code}
          most={20}
          language={language}
          change={(text) => {
            setCode(text);
            setRight(null);
          }}
        />
      </div>
      <Button press={() => setRight(checkCertificate({ ...paper, day: dayOf(paper.day) }, code))}>
        {words.check[language]}
      </Button>
      <div role="status">
        {right !== null && (
          <Notice tone={right ? 'good' : 'bad'}>{words[right ? 'right' : 'notRight'][language]}</Notice>
        )}
      </div>
      <p class="small soft">{certificateSays[language]}</p>
    </Group>
  );
}
