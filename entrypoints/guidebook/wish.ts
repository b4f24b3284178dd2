/** What the address asks to print; anything else falls back to route 1 of today. */
import type { Kind, Wish } from '../../components/print/guidebook';
import type { Route } from '../../lib/catalog/model';
import { routes } from '../../lib/catalog/routes';

const kinds: readonly Kind[] = ['guide', 'sheet', 'answers'];

/** Reads `route`, `edition`, `kind` and `size` of a query; what it does not know it leaves at the usual. */
export function readWish(query: string): Wish {
  const asked = new URLSearchParams(query);
  const route = routes.find((one): one is Route => one === asked.get('route')) ?? '1';
  return {
    route,
    edition: asked.get('edition') === 'katip-2020' ? 'katip-2020' : 'katip-2025',
    kind: kinds.find((one) => one === asked.get('kind')) ?? 'guide',
    big: asked.get('size') === 'big',
  };
}

/** The query that asks for this. */
export function writeWish({ route, edition, kind, big }: Wish): string {
  return `?${new URLSearchParams({ route, edition, kind, size: big ? 'big' : 'normal' })}`;
}
