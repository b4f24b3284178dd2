import { useMemo, useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Said } from '../../lib/catalog/model';
import { mostPacks, type PackFile } from '../../lib/packs/model';
import { packLimit, readPackFile } from '../../lib/store/doors/pack';
import { Button, Notice } from '../shared/blocks';
import { DraftView, IntoField } from './draft-view';
import { FileField } from './file-field';
import { Kept, Laid } from './kept-pack';
import { NoteMaker } from './note-maker';
import { difference } from './pack-lines';
import type { SectionProps } from './section';
import { TrialView } from './trial-view';
import { keepPack, useDraft, usedOf, withPack } from './use-draft';
import { isSafe, useTrial } from './use-trial';
import { filled, trainerWords as words } from './words';

interface IncomingProps extends Pick<SectionProps, 'language' | 'packs' | 'policy' | 'ports'> {
  readonly file: PackFile;
  readonly take: () => void;
  readonly drop: () => void;
}

/** What a pack file would change, and how it does on the kept screens; nothing is kept before the person agrees. */
function Incoming({ file, language, packs, policy, ports, take, drop }: IncomingProps) {
  const before = packs.find(({ pack }) => pack.id === file.pack.id) ?? null;
  const { added, removed } = difference(before?.pack ?? null, file.pack, language);
  const all = useMemo(() => usedOf({ policy, packs: withPack(packs, file.pack) }), [policy, packs, file]);
  const trial = useTrial(all, ports);
  const full = before === null && packs.length >= mostPacks;
  const same = before?.hash === file.hash;
  return (
    <Notice>
      <p>
        <strong lang="tr">{file.pack.title}</strong> ·{' '}
        {filled(words.revision[language], { n: file.pack.revision })}
      </p>
      {same && <p>{words.sameAsBefore[language]}</p>}
      <p>{words.difference[language]}:</p>
      <ul lang="tr">
        {added.map((line) => (
          <li key={line}>
            <ins>
              + {line} ({words.adds[language]})
            </ins>
          </li>
        ))}
        {removed.map((line) => (
          <li key={line}>
            <del>
              − {line} ({words.removes[language]})
            </del>
          </li>
        ))}
      </ul>
      <div role="status">
        <TrialView trial={trial} language={language} />
      </div>
      {full && <p>{words.tooMany[language]}</p>}
      <div class="row">
        {isSafe(trial) && !full && (
          <Button main press={take}>
            {words.take[language]}
          </Button>
        )}
        <Button press={drop}>{words.drop[language]}</Button>
      </div>
    </Notice>
  );
}

/** The packs that are kept, and the door for others. */
export function Packs(props: SectionProps) {
  const { language, packs, policy, policyFaults, ports } = props;
  const draft = useDraft(props);
  const [file, setFile] = useState<PackFile | null>(null);
  const [trouble, setTrouble] = useState<readonly Said[]>([]);
  const used = useMemo(() => usedOf({ policy, packs }), [policy, packs]);
  const tell = (saved: Promise<boolean>): void =>
    void saved.then((done) => setTrouble(done ? [] : [words.notSaved]));
  const refuse = (say: Said): void => {
    setTrouble([say]);
    setFile(null);
  };
  const takeIn = async ({ pack }: PackFile): Promise<void> => {
    const before = packs.find((one) => one.pack.id === pack.id)?.pack ?? null;
    const kept = await keepPack(ports, pack, before);
    setTrouble(kept === 'used' ? [] : [kept === 'overtaken' ? words.lookAgain : words[kept]]);
    if (kept === 'used') setFile(null);
  };
  const read = (text: string): void => {
    const id = (one: { readonly id: string }) => one.id;
    const first = readPackFile(text, screenRecords);
    // A pack is no stranger to its own earlier revision.
    const whole = first.ok
      ? readPackFile(
          text,
          screenRecords,
          used.filter((one) => id(one) !== id(first.file.pack)),
        )
      : first;
    setTrouble(whole.ok ? [] : whole.say);
    setFile(whole.ok ? whole.file : null);
  };
  return (
    <section class="stack" aria-labelledby="packs">
      <h3 id="packs">{words.packs[language]}</h3>
      <p class="measure">{words.packsLead[language]}</p>
      <Laid language={language} policy={policy} faults={policyFaults} used={used} />
      {policy.length > 0 && <h4>{words.own[language]}</h4>}
      {packs.length === 0 && <p>{words.none[language]}</p>}
      <ul class="tiles">
        {packs.map((kept) => (
          <Kept
            key={kept.pack.id}
            kept={kept}
            lawful={!kept.on || used.includes(kept.pack)}
            language={language}
            ports={ports}
            tell={tell}
          />
        ))}
      </ul>
      <FileField
        language={language}
        label={words.import[language]}
        most={packLimit}
        read={read}
        refuse={refuse}
      />
      <div role="alert">
        {trouble.length > 0 && (
          <Notice tone="bad">
            {trouble.map((one) => (
              <p key={one.tr}>{one[language]}</p>
            ))}
          </Notice>
        )}
      </div>
      {file && (
        <Incoming
          file={file}
          language={language}
          packs={packs}
          policy={policy}
          ports={ports}
          take={() => void takeIn(file)}
          drop={() => setFile(null)}
        />
      )}
      <IntoField language={language} packs={packs} draft={draft} />
      <NoteMaker language={language} draft={draft} />
      <DraftView
        draft={draft}
        frames={null}
        language={language}
        packs={packs}
        policy={policy}
        ports={ports}
      />
    </section>
  );
}
