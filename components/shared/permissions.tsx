import { hosts, type Site } from '../../lib/catalog/hosts';
import type { Language } from '../../lib/catalog/model';
import { Button, Notice } from './blocks';
import { permissionWords as words } from './words';

interface PermissionProps {
  readonly language: Language;
  /** Hosts that the browser withholds; null while that is not known yet. */
  readonly missing: readonly string[] | null;
  /** The person was asked and said no. */
  readonly refused: boolean;
  readonly grant: () => void;
}

/** What does not work where a permission is missing, and the button that asks for it in that very press. */
export function Permissions({ language, missing, refused, grant }: PermissionProps) {
  if (missing === null || missing.length === 0) return null;
  const sites = new Set(
    missing.map((host) => hosts[host]).filter((site): site is Site => site !== undefined),
  );
  return (
    <Notice tone="warn">
      <h2 class="notice-title">{words.title[language]}</h2>
      <p>{words.lead[language]}</p>
      <ul>
        {[...sites].map((site) => (
          <li key={site}>{words[site][language]}</li>
        ))}
      </ul>
      <p class="small">{missing.join(', ')}</p>
      <div class="row">
        <Button main press={grant}>
          {words.grant[language]}
        </Button>
      </div>
      <p class="small" role="status">
        {refused ? words.refused[language] : words.after[language]}
      </p>
    </Notice>
  );
}
