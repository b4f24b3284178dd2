/** The trainer's section for a class's results. */
import { useMemo, useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import { scenarios } from '../../lib/practice';
import { csvOf, type HandedIn, summaryOf } from '../../lib/practice/class-results';
import { classResults, handedInId, handedInRow } from '../../lib/store/class-rows';
import { readHandedIn, resultLimit } from '../../lib/store/doors/result';
import { textOfFile } from '../../lib/store/doors/size';
import { ownName } from '../../lib/store/own-scenarios';
import { Button, Notice } from '../shared/blocks';
import { FileButton } from '../shared/file-button';
import { useFocusAfter } from '../shared/focus-after';
import { CertificateCheck, type Titled } from './certificate-check';
import { Plots } from './results-plots';
import { headsOf, ResultsTable } from './results-table';
import { resultsWords as words } from './results-words';
import { put } from './scenario-words';
import './scenario.css';
import './results.css';
import type { SectionProps } from './section';
import { useRows } from './use-rows';
import { useScenarios } from './use-scenarios';
import { trainerWords } from './words';

interface Taken {
  readonly results: readonly HandedIn[];
  /** Of these so many were not there before, each counted once. */
  readonly fresh: number;
  readonly faults: readonly { readonly name: string; readonly why: Said }[];
}

/** Reads files one by one; what cannot be taken is told by its name. `there`: what was taken in before. */
async function readAll(files: readonly File[], there: readonly HandedIn[]): Promise<Taken> {
  const results: HandedIn[] = [];
  const faults: Taken['faults'][number][] = [];
  for (const file of files) {
    const found = await textOfFile(file, resultLimit);
    const read = 'fault' in found ? found : readHandedIn(found.text);
    if ('handedIn' in read) results.push(read.handedIn);
    else faults.push({ name: file.name, why: read.fault });
  }
  const before = new Set(there.map(handedInId));
  const fresh = new Set(results.map(handedInId).filter((id) => !before.has(id)));
  return { results, fresh: fresh.size, faults };
}

function Answer({ language, taken }: { language: Language; taken: Taken }) {
  const again = taken.results.length - taken.fresh;
  return (
    <>
      {taken.fresh > 0 && <Notice tone="good">{put(words.added[language], { n: taken.fresh })}</Notice>}
      {again > 0 && <Notice>{put(words.again[language], { n: again })}</Notice>}
      {taken.faults.length > 0 && (
        <Notice tone="bad">
          {taken.faults.map(({ name, why }) => (
            <p key={name}>{put(words.refusedFile[language], { name, why: why[language] })}</p>
          ))}
        </Notice>
      )}
    </>
  );
}

interface ShownProps {
  readonly language: Language;
  readonly all: readonly HandedIn[];
  readonly titleOf: (scenario: string) => string;
  readonly save: () => void;
  readonly print: () => void;
  readonly remove: (id: string) => void;
  readonly erase: () => void;
}

function Shown({ language, all, titleOf, save, print, remove, erase }: ShownProps) {
  const [asked, setAsked] = useState(false);
  const holder = useFocusAfter<HTMLDivElement>(asked);
  const summary = useMemo(() => summaryOf(all), [all]);
  const { learners: n, passed: m, median } = summary;
  return (
    <>
      <h4>{words.summary[language]}</h4>
      <p>
        <strong>{put(words.passed[language], { n, m, p: Math.round((100 * m) / n) })}</strong>{' '}
        {put(words.median[language], { n: median.toLocaleString(language === 'tr' ? 'tr-TR' : 'en-GB') })}
      </p>
      <Plots language={language} summary={summary} />
      <ResultsTable language={language} all={all} titleOf={titleOf} remove={remove} />
      <div ref={holder}>
        {asked ? (
          <Notice tone="bad">
            <p>{put(words.eraseAsk[language], { n })}</p>
            <div class="row">
              <Button press={() => setAsked(false)}>{words.keep[language]}</Button>
              <Button press={erase}>{words.eraseYes[language]}</Button>
            </div>
          </Notice>
        ) : (
          <div class="row">
            <Button press={save}>{words.csv[language]}</Button>
            <Button press={print}>{words.print[language]}</Button>
            <Button press={() => setAsked(true)}>{words.eraseAll[language]}</Button>
          </div>
        )}
      </div>
    </>
  );
}

/** Results of a class: taken in, counted, drawn, written as a table. */
export function ResultsView({ language, ports }: SectionProps) {
  const { list, fault, work } = useRows('classes', classResults);
  const own = useScenarios(Date.now);
  const known: readonly Titled[] = [
    ...scenarios.map(({ id, title }) => ({ id, title: title[language] })),
    ...own.list.map(({ id, title }) => ({ id: ownName(id), title: title[language] })),
  ];
  const titleOf = (id: string): string => known.find((one) => one.id === id)?.title ?? id;
  const [taken, setTaken] = useState<Taken | null>(null);
  const take = async (files: File[]): Promise<void> => {
    const read = await readAll(files, list);
    setTaken(read);
    if (read.results.length === 0) return;
    const now = Date.now();
    work((open) => open.classes.put(...read.results.map((one) => handedInRow(one, now))));
  };
  const removeAll = (): void =>
    work(async (open) => {
      // Those that were shown when it was agreed to; another tab may have taken in more.
      for (const one of list) await open.classes.remove(handedInId(one));
    });
  return (
    <div class="stack" data-part="results">
      <h3>{trainerWords.results[language]}</h3>
      <p class="measure">{words.lead[language]}</p>
      <div role="alert">{fault && <Notice tone="bad">{fault[language]}</Notice>}</div>
      <FileButton language={language} label={words.files[language]} many take={(files) => void take(files)} />
      <div class="stack" role="status">
        {taken && <Answer language={language} taken={taken} />}
      </div>
      {list.length === 0 ? (
        <p>{words.none[language]}</p>
      ) : (
        <Shown
          language={language}
          all={list}
          titleOf={titleOf}
          save={() => ports.saveFile(words.csvFile[language], csvOf(list, headsOf(language)))}
          print={ports.print}
          remove={(id) => work((open) => open.classes.remove(id))}
          erase={removeAll}
        />
      )}
      <CertificateCheck language={language} scenarios={known} />
    </div>
  );
}
