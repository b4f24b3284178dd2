/**
 * A certificate of an exam and its code. The code is a fingerprint of what the certificate says: it shows that no
 * letter was changed. It is no signature: whoever has the program can make one. What it proves is stated on it.
 */

import type { Said } from '../catalog/model';
import { orderly, sha256 } from '../support/digest';
import type { Result } from './exam';

export interface Certificate {
  /** As the learner chose to write it; up to 60 letters. */
  readonly name: string;
  readonly scenario: string;
  readonly route: string;
  readonly edition: string;
  readonly seed: number;
  readonly score: number;
  /** “2026-11-27”. */
  readonly day: string;
}

// Without 0, O, 1, I and their like: it is copied by hand.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 12;

/** The certificate's words as they are fingerprinted: composed letters, single spaces. */
const plain = (certificate: Certificate): Certificate => ({
  ...certificate,
  name: certificate.name.normalize('NFC').trim().replace(/\s+/gu, ' '),
});

/** The code of a certificate, in three groups of four: “K7QF-2M9X-HRTB”. */
export function codeOf(certificate: Certificate): string {
  const digest = sha256(`katip-rehberi/1 ${orderly(plain(certificate))}`);
  let bits = BigInt(`0x${digest.slice(0, 16)}`);
  let code = '';
  for (let at = 0; at < length; at += 1) {
    code += letters[Number(bits & 31n)];
    bits >>= 5n;
  }
  return code.replace(/(.{4})(?=.)/gu, '$1-');
}

/** Whether a code belongs to exactly these words. Spaces, hyphens and case of the code do not count. */
export function checkCertificate(certificate: Certificate, code: string): boolean {
  const bare = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/gu, '');
  return bare(code) === bare(codeOf(certificate));
}

/** The certificate of a result that is a pass; null for any other. */
export function certificateOf(result: Result, name: string, day: string): Certificate | null {
  if (!result.passed) return null;
  const { scenario, route, edition, seed, score } = result;
  return plain({ name: name.slice(0, 60), scenario, route, edition, seed, score, day });
}

/** What a certificate proves and what it does not. */
export const certificateSays: Said = {
  tr: 'Bu belge, kişinin bu provayı bu sonuçla bitirdiğini söyler. Resmî bir yetki ya da eğitim belgesi değildir. Kod, yazının değişmediğini gösterir; belgeyi kimin hazırladığını kanıtlamaz.',
  en: 'This paper says that the person finished this rehearsal with this result. It is no official authorisation or training certificate. The code shows that nothing was changed; it does not prove who made the paper.',
};
