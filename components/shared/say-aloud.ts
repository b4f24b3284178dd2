/** Reading a few words aloud, by a voice that lives in this machine alone. */
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/catalog/model';
import { localVoice, onVoices } from '../card/speech';

/** Words are said one by one, a little slower than speech, with a pause after each. */
export function sayWords(
  words: readonly string[],
  voice: SpeechSynthesisVoice,
  over: () => void,
): () => void {
  const said = new SpeechSynthesisUtterance(words.map((word) => `${word}.`).join(' '));
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.8;
  said.onend = over;
  said.onerror = over;
  speechSynthesis.cancel();
  speechSynthesis.speak(said);
  return () => speechSynthesis.cancel();
}

/** The machine's voice for a language as soon as the browser knows it; null where there is none. */
export function useVoice(language: Language): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    const look = (): void => setVoice(localVoice(language));
    look();
    return onVoices(look);
  }, [language]);
  return voice;
}
