/** Words that are one word in different endings, folded; and words that add nothing to a control's name. */

/** Case, possession, number and politeness. Not here: what makes another word of it, such as -siz, -li, -ma, -an. */
const endings = new Set(
  (
    'i u si su yi yu ni nu mi a e ya ye na ne in un yin yun nin nun im um m n imi umu imiz iniz niz nizi ' +
    'da de dan den ta te inda inde sinda sinde sini sina sinin ' +
    'lar ler lari leri larin lerin larim lerim larini lerini larinin lerinin larimiz lerimiz lara lere'
  ).split(' '),
);
const shortestStem = 4;
/** A last k, p or t is spoken softly before a vowel: “git” and “gidin”. Folded, ğ is g; ç and c are one letter anyway. */
const softened: Readonly<Record<string, string>> = { k: 'g', p: 'b', t: 'd' };
/** The one short stem that does: of the verbs only a handful soften, and of short nouns too many become other words. */
const softenedVerb = 'git';

/** Words that a button's name may gain or lose and still mean the same. */
const neutral = new Set(
  'ile ve tum butun simdi hemen lutfen olarak sistemine sisteme uygulamasina kapisi isg yap yapin et edin'.split(
    ' ',
  ),
);

export const isNeutral = (word: string): boolean => neutral.has(word);

/** Whether two folded words differ in their endings only. */
export function alike(one: string, other: string): boolean {
  if (one === other) return true;
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem++;
  // The stem may end earlier than the letters part: “bekleyen-i” and “bekleyen-in”.
  for (let at = stem; at >= Math.max(shortestStem, stem - 2); at--) {
    const [a, b] = [one.slice(at), other.slice(at)];
    if (isEnding(a) && isEnding(b)) return true;
  }
  return softens(one, other, stem) || softens(other, one, stem);
}

const isEnding = (rest: string): boolean => rest === '' || endings.has(rest);

/** Whether `weak` is `hard` with its stem's last consonant, at `at`, softened before an ending that begins with a vowel. */
function softens(hard: string, weak: string, at: number): boolean {
  if (at + 1 < shortestStem && hard.slice(0, at + 1) !== softenedVerb) return false;
  if (softened[hard.charAt(at)] !== weak.charAt(at)) return false;
  const [after, ending] = [hard.slice(at + 1), weak.slice(at + 1)];
  return /^[aeiou]/u.test(ending) && endings.has(ending) && isEnding(after) && !/^[aeiou]/u.test(after);
}
