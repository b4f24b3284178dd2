import { useState } from 'preact/hooks';
import type { Language, Said } from '../../lib/catalog/model';
import type { FlowPack, KeptPack } from '../../lib/packs/model';
import { writePackFile } from '../../lib/store/doors/pack';
import { Button, Notice } from '../shared/blocks';
import { useFocusAfter } from '../shared/focus-after';
import { packLines } from './pack-lines';
import type { TrainerPorts } from './section';
import { filled, trainerWords as words } from './words';

function About({ kept, lawful, language }: Pick<KeptProps, 'kept' | 'lawful' | 'language'>) {
  const { pack, on, hash } = kept;
  const state = !lawful ? words.unlawful : on ? words.on : words.off;
  return (
    <>
      <h4 lang="tr">{pack.title}</h4>
      <p class="small">
        <strong>{state[language]}</strong> · {filled(words.revision[language], { n: pack.revision })} ·{' '}
        <code>{hash.slice(0, 8)}</code>
      </p>
      <ul lang="tr">
        {packLines(pack, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface KeptProps {
  readonly kept: KeptPack;
  readonly lawful: boolean;
  readonly language: Language;
  readonly ports: TrainerPorts;
  readonly tell: (saved: Promise<boolean>) => void;
}

/** A pack of the person's own, with what can be done to it. */
export function Kept({ kept, lawful, language, ports, tell }: KeptProps) {
  const [sure, setSure] = useState(false);
  const holder = useFocusAfter<HTMLDivElement>(sure);
  const { pack, on } = kept;
  const change = (make: (one: KeptPack) => KeptPack[]): void =>
    tell(ports.savePacks((all) => all.flatMap((one) => (one.pack.id === pack.id ? make(one) : [one]))));
  return (
    <li class="tile" data-pack={pack.id} data-on={on ? '' : undefined}>
      <About kept={kept} lawful={lawful} language={language} />
      <div class="row">
        <Button press={() => change((one) => [{ ...one, on: !on }])}>
          {words[on ? 'switchOff' : 'switchOn'][language]}
        </Button>
        <Button press={() => ports.saveFile(`paket-${pack.id}.katip.json`, writePackFile(pack))}>
          {words.export[language]}
        </Button>
        <div class="row" ref={holder}>
          {!sure && <Button press={() => setSure(true)}>{words.remove[language]}</Button>}
          {sure && (
            <>
              {/* A second press in the same place keeps it. */}
              <Button press={() => setSure(false)}>{words.keep[language]}</Button>
              <Button press={() => change(() => [])}>{words.removeSure[language]}</Button>
            </>
          )}
        </div>
      </div>
    </li>
  );
}

interface LaidProps {
  readonly language: Language;
  readonly policy: readonly KeptPack[];
  readonly faults: readonly Said[];
  readonly used: readonly FlowPack[];
}

/** The packs that the browser's policy carries, to be read only. */
export function Laid({ language, policy, faults, used }: LaidProps) {
  if (policy.length + faults.length === 0) return null;
  return (
    <div class="stack" data-part="policy-packs">
      <h4>{words.ofPolicy[language]}</h4>
      <p class="measure">{words.ofPolicyNote[language]}</p>
      <ul class="tiles">
        {policy.map((kept) => (
          <li key={kept.hash} class="tile" data-policy-pack={kept.pack.id}>
            <About kept={kept} lawful={used.includes(kept.pack)} language={language} />
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <Notice tone="warn">
          <p>{words.ofPolicyFault[language]}</p>
          {faults.map((one) => (
            <p key={one.tr}>{one[language]}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
