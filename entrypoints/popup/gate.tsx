import type { ComponentChildren } from 'preact';
import { SwitchedOff } from '../../components/shared/switched-off';
import { sharedWords } from '../../components/shared/words';
import { allows, type Feature } from '../../lib/advice/organisation';
import { useLanguage } from './use-language';
import { useOrganisation } from './use-organisation';

function Closed() {
  const { language, choose } = useLanguage(sharedWords.closed);
  return <SwitchedOff language={language} choose={choose} />;
}

/** Shows a page unless the organisation has switched it off; nothing at all until that is known. */
export function Gate({ feature, children }: { feature: Feature; children: ComponentChildren }) {
  const laidDown = useOrganisation();
  if (laidDown === null) return null;
  return allows(laidDown, feature) ? children : <Closed />;
}
