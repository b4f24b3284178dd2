/** The caller's card → what a clerk says, one sentence at a time. */
import type { CardModel } from '../advice/card-model';
import type { Language, Said } from '../catalog/model';

export interface Line {
  /** A question, a thing to do, to compare, to beware of, or to end with. */
  readonly kind: 'ask' | 'do' | 'check' | 'care' | 'end';
  readonly text: string;
}

const abbreviations = ['Grv', 'Trh', 'Ayl', 'Çlş', 'Fzl', 'Max', 'Dk', 'No', 'T', 'C'];
const end = /(?<=[.!?…]["”’]?)\s+(?=\p{Lu}|["“‘]|\p{N})/gu;

/** The sentences of a text; “3. Yol” and “Grv. Türü” are not ends of one. */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(end)) {
    const before = parts.at(-1);
    const word = /(\p{L}+|\p{N}+)\.$/u.exec(before ?? '')?.[1] ?? '';
    if (before !== undefined && (abbreviations.includes(word) || /^\p{N}+$/u.test(word)))
      parts[parts.length - 1] = `${before} ${part}`;
    else parts.push(part);
  }
  return parts.filter((part) => part !== '');
}

const opening: Said = {
  tr: 'Şu an önünüzde şu ekran olmalı: {screen}. Öyle mi?',
  en: 'You should have this screen before you: {screen}. Is that so?',
};
const openingUnknown: Said = {
  tr: 'Rehber bu ekranı tanımadı. Sayfanın başlığını bana okur musunuz? Ad ve numara okumayın.',
  en: 'The guide did not know this screen. Would you read me the page’s heading? No names, no numbers.',
};
const compare: Said = { tr: 'Basmadan önce karşılaştırın.', en: 'Compare before you press.' };
const closing: Said = {
  tr: 'Yapınca ekran değişirse kartınızdaki yeni kodu bana okuyun.',
  en: 'When that changes the screen, read me the new code on your card.',
};

/** With a full stop, unless one stands there already. */
const closed = (text: string): string => (/[.?!][”"]?$/u.test(text) ? text : `${text}.`);

/** What to say about a card, in order. `screen` is what the screen is called. */
export function linesOf(model: CardModel, screen: string, language: Language): Line[] {
  const say = (kind: Line['kind'], ...texts: readonly string[]): Line[] =>
    texts.flatMap(sentences).map((text) => ({ kind, text }));
  const known = model.verdict === 'known';
  const first = known ? opening[language].replace('{screen}', screen) : openingUnknown[language];
  const lines: Line[] = [
    { kind: 'ask', text: first },
    ...say('do', model.whyDisabled, `${model.title}.`, model.say),
    ...say('do', ...model.hints),
    ...(model.compare.length > 0 ? say('check', compare[language]) : []),
    ...model.compare.map((what): Line => ({ kind: 'check', text: closed(what) })),
    ...say('care', model.hazard),
    ...say('do', ...model.wayBack),
    { kind: 'end', text: closing[language] },
  ];
  // A card may say a thing twice, in its words and as a hint; a clerk says it once.
  return lines.filter(({ text }, at) => lines.findIndex((one) => one.text === text) === at);
}
