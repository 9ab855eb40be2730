// The voices of this computer. Never those of a company's: they would hear what one reads.

const PATIENCE = 1500; // milliseconds: browsers list their voices some time after they are asked

/**
 * The voice that reads a language, or null where the computer has none.
 * @param {string} lang BCP 47
 */
export async function voiceFor(lang) {
  const [language] = lang.toLowerCase().split("-");
  const able = (await voices()).filter(
    (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language,
  );
  const exact = able.filter(
    (voice) => voice.lang.replace("_", "-").toLowerCase() === lang.toLowerCase(),
  );
  return exact[0] ?? able.find((voice) => voice.default) ?? able[0] ?? null;
}

/** @returns {Promise<SpeechSynthesisVoice[]>} */
async function voices() {
  const { speechSynthesis } = window;
  if (!speechSynthesis) return [];
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((resolve) => {
      speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
      setTimeout(resolve, PATIENCE);
    });
  }
  return speechSynthesis.getVoices();
}

/**
 * Says a sentence, in place of whatever is said.
 * @param {string} words
 * @param {{voice: SpeechSynthesisVoice, pace: number, ended: () => void}} how
 */
export function say(words, { voice, pace, ended }) {
  hush();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = pace;
  utterance.onend = ended;
  window.speechSynthesis.speak(utterance);
}

export const hush = () => window.speechSynthesis?.cancel();
