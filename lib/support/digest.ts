/** A content hash that works without a secure context: packages may be served by an intranet. Source: FIPS 180-4. */

const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
};
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;
const rounds = primes(64).map((p) => fraction(Math.cbrt(p)));
const start = primes(8).map((p) => fraction(Math.sqrt(p)));
const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function padded(bytes: Uint8Array): DataView {
  const length = (((bytes.length + 8) >> 6) + 1) << 6;
  const view = new DataView(new ArrayBuffer(length));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function schedule(view: DataView, at: number): Int32Array {
  const w = new Int32Array(64);
  for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [w[i - 15] ?? 0, w[i - 2] ?? 0];
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[i] = (w[i - 16] ?? 0) + low + (w[i - 7] ?? 0) + high;
  }
  return w;
}

type State = [number, number, number, number, number, number, number, number];

function round([a, b, c, d, e, f, g, h]: State, word: number, constant: number): State {
  const mix = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
  const one = (h + mix + ((e & f) ^ (~e & g)) + constant + word) | 0;
  const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
  return [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
}

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  let hash = [...start] as State;
  for (let at = 0; at < view.byteLength; at += 64) {
    const words = schedule(view, at);
    let state = hash;
    for (let i = 0; i < 64; i += 1) state = round(state, words[i] ?? 0, rounds[i] ?? 0);
    hash = hash.map((one, i) => (one + (state[i] ?? 0)) | 0) as State;
  }
  return hash.map((one) => (one >>> 0).toString(16).padStart(8, '0')).join('');
}

/** JSON with the keys of every object in order, so that equal values give equal texts. Takes plain JSON only. */
export function orderly(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
