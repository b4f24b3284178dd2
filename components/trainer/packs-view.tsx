import { useMemo, useState } from 'preact/hooks';
import { screenRecords } from '../../lib/catalog';
import type { Language, Said } from '../../lib/catalog/model';
import { inUse } from '../../lib/packs/kept';
import { type KeptPack, mostPacks, type PackFile } from '../../lib/packs/model';
import { packLimit, readPackFile, writePackFile } from '../../lib/store/doors/pack';
import { Button, Notice } from '../shared/blocks';
import { FileField } from './file-field';
import { withPack } from './mend';
import { difference, packLines } from './pack-lines';
import type { SectionProps, TrainerPorts } from './section';
import { TrialView } from './trial-view';
import { isSafe, useTrial } from './use-trial';
import { filled, trainerWords as words } from './words';

interface KeptProps {
  readonly kept: KeptPack;
  readonly lawful: boolean;
  readonly language: Language;
  readonly ports: TrainerPorts;
  readonly tell: (saved: Promise<boolean>) => void;
}

function Kept({ kept, lawful, language, ports, tell }: KeptProps) {
  const [sure, setSure] = useState(false);
  const { pack, on } = kept;
  const change = (make: (one: KeptPack) => KeptPack[]): void =>
    tell(ports.savePacks((all) => all.flatMap((one) => (one.pack.id === pack.id ? make(one) : [one]))));
  const state = !lawful ? words.unlawful : on ? words.on : words.off;
  return (
    <li class="tile" data-pack={pack.id} data-on={on ? '' : undefined}>
      <h4 lang="tr">{pack.title}</h4>
      <p class="small">
        <strong>{state[language]}</strong> · {filled(words.revision[language], { n: pack.revision })} ·{' '}
        <code>{kept.hash.slice(0, 8)}</code>
      </p>
      <ul lang="tr">
        {packLines(pack, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="row">
        <Button press={() => change((one) => [{ ...one, on: !one.on }])}>
          {words[on ? 'switchOff' : 'switchOn'][language]}
        </Button>
        <Button press={() => ports.saveFile(`paket-${pack.id}.katip.json`, writePackFile(pack))}>
          {words.export[language]}
        </Button>
        {!sure && <Button press={() => setSure(true)}>{words.remove[language]}</Button>}
        {sure && (
          <>
            <Button press={() => change(() => [])}>{words.removeSure[language]}</Button>
            <Button press={() => setSure(false)}>{words.keep[language]}</Button>
          </>
        )}
      </div>
    </li>
  );
}

interface IncomingProps extends Pick<SectionProps, 'language' | 'packs' | 'ports'> {
  readonly file: PackFile;
  readonly take: () => void;
  readonly drop: () => void;
}

/** What a pack file would change, and how it does on the kept screens; nothing is kept before the person agrees. */
function Incoming({ file, language, packs, ports, take, drop }: IncomingProps) {
  const before = packs.find(({ pack }) => pack.id === file.pack.id) ?? null;
  const { added, removed } = difference(before?.pack ?? null, file.pack, language);
  const all = useMemo(() => inUse(withPack(packs, file.pack), screenRecords), [packs, file]);
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
export function Packs({ language, packs, ports }: SectionProps) {
  const [file, setFile] = useState<PackFile | null>(null);
  const [trouble, setTrouble] = useState<readonly Said[]>([]);
  const used = useMemo(() => inUse(packs, screenRecords), [packs]);
  const tell = (saved: Promise<boolean>): void =>
    void saved.then((done) => setTrouble(done ? [] : [words.notSaved]));
  const read = (text: string): void => {
    const beside = inUse(packs, screenRecords);
    const id = (one: { readonly id: string }) => one.id;
    const first = readPackFile(text, screenRecords);
    // A pack is no stranger to its own earlier revision.
    const whole = first.ok
      ? readPackFile(
          text,
          screenRecords,
          beside.filter((one) => id(one) !== id(first.file.pack)),
        )
      : first;
    setTrouble(whole.ok ? [] : whole.say);
    setFile(whole.ok ? whole.file : null);
  };
  return (
    <section class="stack" aria-labelledby="packs">
      <h3 id="packs">{words.packs[language]}</h3>
      <p class="measure">{words.packsLead[language]}</p>
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
      <FileField label={words.import[language]} most={packLimit} read={read} />
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
          ports={ports}
          take={() => {
            tell(ports.savePacks((kept) => withPack(kept, file.pack)));
            setFile(null);
          }}
          drop={() => setFile(null)}
        />
      )}
    </section>
  );
}
