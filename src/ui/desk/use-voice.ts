import { useEffect, useState } from 'preact/hooks';

/** A way to say Ukrainian words aloud with a voice of the device itself; absent where it has none. */
export function useVoice(): ((words: string) => void) | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (!speech) return;
    const look = () => setVoice(localUkrainian(speech.getVoices()));
    look();
    speech.addEventListener?.('voiceschanged', look);
    return () => {
      speech.removeEventListener?.('voiceschanged', look);
      speech.cancel();
    };
  }, []);
  if (!voice) return undefined;
  return (words) => {
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  };
}

/** A voice of the network would send what is shown to somebody: only the device's own will do. */
export function localUkrainian(
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  return voices.find(({ localService, lang }) => localService && /^uk\b/i.test(lang));
}
