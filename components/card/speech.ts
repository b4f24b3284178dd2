/** Reading aloud, by voices that live in this machine alone. */
import type { CardModel } from '../../lib/advice/card-model';
import type { Language } from '../../lib/catalog/model';

/** A voice for the language that needs no network; null for none. */
export function localVoice(language: Language): SpeechSynthesisVoice | null {
  const voices = typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;
}

/** What is read, in the order in which it is shown. */
export function spoken(model: CardModel): string {
  const { title, say, hazard, compare, whyDisabled, wayBack } = model;
  return [title, say, hazard, ...compare, whyDisabled, ...wayBack].filter(Boolean).join('\n');
}

/** Starts reading; the returned function stops it. `over` is called when it has come to its end. */
export function readAloud(model: CardModel, voice: SpeechSynthesisVoice, over: () => void): () => void {
  const words = new SpeechSynthesisUtterance(spoken(model));
  words.voice = voice;
  words.lang = voice.lang;
  words.onend = over;
  words.onerror = over;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
  return () => {
    words.onend = null;
    words.onerror = null;
    speechSynthesis.cancel();
  };
}

/** Calls back when voices come or go; browsers load them late. Returns the end of it. */
export function onVoices(changed: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => {};
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}
