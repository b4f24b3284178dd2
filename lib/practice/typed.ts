/** What a person types into the rehearsal: no real identity number may enter it. */
import type { Said } from '../catalog/model';

/** Whether eleven digits are a T.C. number by their checksum. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^[1-9]\d{10}$/u.test(digits)) return false;
  const d = [...digits].map(Number);
  const at = (index: number): number => d[index] ?? 0;
  const odd = at(0) + at(2) + at(4) + at(6) + at(8);
  const even = at(1) + at(3) + at(5) + at(7);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  const eleventh = (odd + even + at(9)) % 10;
  return tenth === at(9) && eleventh === at(10);
}

/**
 * Whether a text holds a valid T.C. number, also with spaces, dots or hyphens between its digits, or inside a longer
 * run. In doubt it is one: what is typed here needs no numbers.
 */
export function refusesNumber(text: string): boolean {
  for (const [run] of text.normalize('NFKC').matchAll(/\d(?:[\s.\-–_/]*\d){10,}/gu)) {
    const digits = run.replace(/\D/gu, '');
    for (let at = 0; at + 11 <= digits.length; at += 1)
      if (isIdentityNumber(digits.slice(at, at + 11))) return true;
  }
  return false;
}

/** Said when such a number is typed; nothing of it is kept. */
export const refusedNumber: Said = {
  tr: 'Bu bir T.C. kimlik numarasına benziyor. Provada gerçek numara kullanılmaz; yazdığınız silindi ve saklanmadı.',
  en: 'This looks like a T.C. identity number. No real number is used in the rehearsal; what you typed was removed and not kept.',
};
