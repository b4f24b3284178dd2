import type { Language } from '../../lib/catalog/model';
import { Notice } from '../shared/blocks';
import { ledgerWords as words } from './ledger-words';

/** One line of all that is stored, whichever place it lies in. */
export interface StoredLine {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly damaged: number;
  /** Bytes. */
  readonly bytes: number;
}

const locales = { tr: 'tr-TR', en: 'en-GB' } as const;

/** A number as people write it. */
export const numberOf = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value);

/** A size as people write it. */
export function sizeOf(bytes: number, language: Language): string {
  if (bytes < 1000) return `${numberOf(bytes, language)} B`;
  return bytes < 1e6 ? `${numberOf(bytes / 1e3, language)} kB` : `${numberOf(bytes / 1e6, language)} MB`;
}

const sum = (lines: readonly StoredLine[], of: 'count' | 'damaged' | 'bytes'): number =>
  lines.reduce((total, line) => total + line[of], 0);

function Table({ language, lines }: { language: Language; lines: readonly StoredLine[] }) {
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{words.what[language]}</th>
          <th scope="col">{words.count[language]}</th>
          <th scope="col">{words.size[language]}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} data-stored={line.key}>
            <th scope="row">{line.name}</th>
            <td>{numberOf(line.count, language)}</td>
            <td>{sizeOf(line.bytes, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total[language]}</th>
          <td>{numberOf(sum(lines, 'count'), language)}</td>
          <td>{sizeOf(sum(lines, 'bytes'), language)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** All that is stored; null while it is being read. */
export function LedgerView(props: { language: Language; lines: readonly StoredLine[] | null }) {
  const { language, lines } = props;
  const damaged = sum(lines ?? [], 'damaged');
  return (
    <>
      <h2>{words.heading[language]}</h2>
      <p>{words.lead[language]}</p>
      {lines === null && <p>{words.reading[language]}</p>}
      {lines?.length === 0 && <p data-part="nothing-stored">{words.nothing[language]}</p>}
      {lines && lines.length > 0 && <Table language={language} lines={lines} />}
      {damaged > 0 && (
        <Notice tone="warn">
          <p>{words.damaged[language].replace('{n}', numberOf(damaged, language))}</p>
        </Notice>
      )}
    </>
  );
}
