/** Punycode, the decoding half of RFC 3492, for showing a host as a person would read it. */

const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((base - tMin) * tMax) >> 1) {
    rest = Math.floor(rest / (base - tMin));
    k += base;
  }
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return base;
}

interface Reading {
  readonly end: number;
  readonly value: number;
}

/** One number of variable length, from `start`; null where the text is not punycode. */
function readNumber(text: string, start: number, bias: number, from: number): Reading | null {
  let value = from;
  let weight = 1;
  let at = start;
  for (let k = base; at < text.length; k += base) {
    const digit = digitOf(text.charCodeAt(at));
    at += 1;
    if (digit >= base) return null;
    value += digit * weight;
    const threshold = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
    if (digit < threshold) return value > 0x7fffffff ? null : { end: at, value };
    weight *= base - threshold;
    if (weight > 0x7fffffff) return null;
  }
  return null;
}

/** The text behind one label without its `xn--`; null where it is not punycode. */
export function decodePunycode(text: string): string | null {
  const hyphen = text.lastIndexOf('-');
  const out = hyphen > 0 ? [...text.slice(0, hyphen)] : [];
  let at = hyphen > 0 ? hyphen + 1 : 0;
  let code = firstCode;
  let index = 0;
  let bias = firstBias;
  while (at < text.length) {
    const read = readNumber(text, at, bias, index);
    if (read === null) return null;
    const points = out.length + 1;
    bias = adapt(read.value - index, points, index === 0);
    code += Math.floor(read.value / points);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    index = read.value % points;
    out.splice(index, 0, String.fromCodePoint(code));
    index += 1;
    at = read.end;
  }
  return out.join('');
}

/** What would hide in a line of text: marks without width, turns of direction, spaces. */
const unshowable = /[\p{C}\p{Z}]/u;

/** A host with its `xn--` labels decoded; a label that cannot be shown safely stays as it is. */
export function readableHost(ascii: string): string {
  const labels = ascii.split('.').map((label) => {
    if (!label.startsWith('xn--')) return label;
    const decoded = decodePunycode(label.slice(4));
    return decoded === null || !/\P{ASCII}/u.test(decoded) || unshowable.test(decoded) ? label : decoded;
  });
  return labels.join('.');
}
