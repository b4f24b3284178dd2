import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SwitchedOff } from '../../components/shared/switched-off';
import { sharedWords } from '../../components/shared/words';
import { allows, type Feature } from '../../lib/advice/organisation';
import { useLanguage } from './use-language';
import { useOrganisation } from './use-organisation';

function Closed() {
  const { language, choose } = useLanguage(sharedWords.closed);
  return <SwitchedOff language={language} choose={choose} />;
}

/** A page that opens as fast as usual says nothing of it, ms. */
const unnoticed = 400;

/** While the browser starts, Chromium takes seconds to read its policy: an empty page would look like a fault. */
function Opening() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), unnoticed);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="opening">
      <p role="status">
        {late && (
          <>
            {sharedWords.opening.tr} <span lang="en">{sharedWords.opening.en}</span>
          </>
        )}
      </p>
    </main>
  );
}

/** Shows a page unless the organisation has switched it off; nothing of it until that is known. */
export function Gate({ feature, children }: { feature: Feature; children: ComponentChildren }) {
  const laidDown = useOrganisation();
  if (laidDown === null) return <Opening />;
  return allows(laidDown, feature) ? children : <Closed />;
}
