/** The ways in which one label comes off a page. Deterministic: the same seed gives the same variants. */

/** A small generator of numbers 0 to 1 (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Dice = () => number;
type Change = (text: string, roll: Dice) => string;

const pick = <Kind>(roll: Dice, from: readonly Kind[]): Kind =>
  from[Math.floor(roll() * from.length)] as Kind;
const sometimes = (text: string, roll: Dice, share: number, change: (letter: string) => string): string =>
  [...text].map((letter) => (roll() < share ? change(letter) : letter)).join('');

const cases: readonly Change[] = [
  (text) => text,
  (text) => text.toLocaleUpperCase('tr'),
  (text) => text.toLocaleLowerCase('tr'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, roll) => sometimes(text, roll, 0.5, (letter) => letter.toLocaleUpperCase('tr')),
];

const dots: Readonly<Record<string, string>> = { İ: 'I', I: 'İ', ı: 'i', i: 'ı' };
const dotless: Change = (text, roll) => sometimes(text, roll, 0.5, (letter) => dots[letter] ?? letter);

const stripped: Change = (text, roll) =>
  sometimes(text, roll, pick(roll, [0.5, 1]), (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

const apostropheKinds = ['’', '‘', 'ʼ', '`', '´', '′', "'"] as const;
const apostrophes: Change = (text, roll) => text.replace(/['’]/gu, () => pick(roll, apostropheKinds));

const invisibles = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'] as const;
const unseen: Change = (text, roll) =>
  sometimes(text, roll, 0.2, (letter) => letter + pick(roll, invisibles));

const blanks = ['\u00a0', '  ', '\u202f', '\u2009', '\n\t  ', '\u3000', ' \u00a0 '] as const;
const spacing: Change = (text, roll) => text.replace(/ /gu, () => (roll() < 0.6 ? pick(roll, blanks) : ' '));

const icons = ['\ue5cd', '\uf00c', '\uf054', '\u{f0001}', '✓', '▸', '«', '<'] as const;
const ends = [':', ' :', ' >', ' »', '…', ' *', ' \uf054', ' \u{f0142}', '.', ' ›'] as const;
const trimmings: Change = (text, roll) =>
  `${roll() < 0.4 ? `${pick(roll, icons)} ` : ''}${text}${roll() < 0.6 ? pick(roll, ends) : ''}`;

const forms = ['NFC', 'NFD'] as const;

/** One variant of a label. Single letters keep their diacritics, dots and neighbours. */
export function variantOf(label: string, roll: Dice, single = false): string {
  const changes: Change[] = single
    ? [unseen]
    : [...(roll() < 0.5 ? [dotless] : []), ...(roll() < 0.4 ? [stripped] : []), apostrophes, unseen, spacing];
  let text = pick(roll, cases)(label, roll);
  for (const change of changes) if (roll() < 0.6) text = change(text, roll);
  if (!single) text = trimmings(text, roll);
  return text.normalize(pick(roll, forms));
}
