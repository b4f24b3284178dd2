import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SwitchedOff } from '../../components/shared/switched-off';
import { sharedWords } from '../../components/shared/words';
import { allows, type Feature } from '../../lib/advice/organisation';
import type { Language } from '../../lib/catalog/model';
import { organisation } from '../background/policy';
import { speak } from './hub';

function Closed() {
  const [language, choose] = useState<Language>('tr');
  useEffect(() => speak(language, sharedWords.name[language], 0), [language]);
  return <SwitchedOff language={language} choose={choose} />;
}

/** Shows a page unless the organisation has switched it off; nothing at all until that is known. */
export function Gate({ feature, children }: { feature: Feature; children: ComponentChildren }) {
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    void organisation().then((laidDown) => setOpen(allows(laidDown, feature)));
  }, [feature]);
  if (open === null) return null;
  return open ? children : <Closed />;
}
