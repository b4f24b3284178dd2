import { useEffect, useMemo, useState } from 'preact/hooks';
import { Trainer } from '../../components/trainer/trainer';
import { trainerWords } from '../../components/trainer/words';
import { noOrganisation } from '../../lib/advice/organisation';
import { screenRecords } from '../../lib/catalog';
import type { KeptPack } from '../../lib/packs/model';
import { readPolicyPacks } from '../../lib/store/doors/pack';
import { useLanguage } from '../popup/use-language';
import { useOrganisation } from '../popup/use-organisation';
import { readPacks, trainerPorts, watchPacks } from './ports';

const asked = new URLSearchParams(location.search);
const tabAsked = /^\d{1,10}$/u.test(asked.get('tab') ?? '') ? Number(asked.get('tab')) : null;

const present = asked.has('present');

/** Joins the trainer's page to the browser. */
export function App() {
  const { language, choose } = useLanguage(trainerWords.title, present);
  const laidDown = useOrganisation() ?? noOrganisation;
  const [packs, setPacks] = useState<readonly KeptPack[]>([]);
  const [open, setOpen] = useState(asked.get('section') ?? 'mend');
  useEffect(() => {
    void readPacks().then(setPacks);
    return watchPacks(setPacks);
  }, []);
  const policy = useMemo(() => readPolicyPacks(laidDown.packs, screenRecords), [laidDown]);

  return (
    <Trainer
      language={language}
      packs={packs}
      policy={policy.packs}
      policyFaults={policy.faults}
      present={present}
      off={laidDown.off}
      ports={trainerPorts}
      tab={tabAsked}
      open={open}
      on={{ language: choose, open: setOpen }}
    />
  );
}
