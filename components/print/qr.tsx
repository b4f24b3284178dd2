/** A QR code as one path, drawn by the page itself. */
import { encode } from 'uqr';

interface QrProps {
  readonly text: string;
  readonly label: string;
}

/** The path of all dark modules, one unit each. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** Four modules of quiet zone, as the standard asks for. */
const quiet = 4;

/** Draws `text`; dark on white whatever the page's colours, since readers expect that. */
export function Qr({ text, label }: QrProps) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="qr-paper" width={size} height={size} />
      <path class="qr-ink" d={darkPath(data)} shape-rendering="crispEdges" />
    </svg>
  );
}
