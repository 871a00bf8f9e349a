import { tagOf, type Language } from '#words'

/** The device's own voice. It speaks nothing that would have to be sent away. */
export type Voice = {
  /** Whether the device has a voice of its own for that language. */
  speaks: (language: Language) => boolean
  /** Speaks a text; resolves when it has been spoken, called off, or could not be. */
  say: (text: string, language: Language) => Promise<void>
  hush: () => void
}

/** Only local voices count: others send the text to a server. */
export function createVoice(): Voice {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined
  const voiceFor = (language: Language) =>
    synthesis
      ?.getVoices()
      .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language))
  return {
    speaks: (language) => voiceFor(language) !== undefined,
    say: (text, language) =>
      new Promise((done) => {
        const voice = voiceFor(language)
        if (!synthesis || !voice) return done()
        const words = new SpeechSynthesisUtterance(text)
        words.voice = voice
        words.lang = tagOf[language]
        words.addEventListener('end', () => done())
        words.addEventListener('error', () => done())
        synthesis.speak(words)
      }),
    hush: () => synthesis?.cancel(),
  }
}
