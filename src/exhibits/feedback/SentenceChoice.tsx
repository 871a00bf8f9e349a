import { useWords } from '#ui'
import { feedbackWords } from './words.ts'

type Props = {
  /** The question that they answer. */
  of: string
  sentences: readonly string[]
  chosen: readonly number[]
  onChoose: (sentence: number) => void
}

/** Sentences that lie ready: what cannot or need not be written is chosen. */
export function SentenceChoice({ of, sentences, chosen, onChoose }: Props) {
  const { language } = useWords()
  const says = feedbackWords.ready[language]
  return (
    <>
      <p className="hint">{says}</p>
      <div className="sentences" role="group" aria-label={`${of} ${says}`}>
        {sentences.map((sentence, n) => (
          <button
            key={sentence}
            type="button"
            aria-pressed={chosen.includes(n)}
            onClick={() => onChoose(n)}
          >
            {sentence}
          </button>
        ))}
      </div>
    </>
  )
}
