import { useWords } from '#ui'
import type { Said } from '#words'
import { useState } from 'react'
import { feedbackWords } from '../feedback/words.ts'

type Props = { word: Said; onDo: () => void }

/** A button for what cannot be undone: it asks once more, in its own place. */
export function Surely({ word, onDo }: Props) {
  const { language } = useWords()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {word[language]}
      </button>
    )
  return (
    <span role="group" aria-label={word[language]} className="surely">
      <span role="alert">{feedbackWords.surely[language]}</span>
      <button
        type="button"
        onClick={() => {
          setAsking(false)
          onDo()
        }}
      >
        {feedbackWords.yes[language]}
      </button>
      {/* Who asked by mistake need only press again. */}
      <button type="button" ref={focused} onClick={() => setAsking(false)}>
        {feedbackWords.no[language]}
      </button>
    </span>
  )
}

/** Takes the focus when it appears, and only then: the same function is not called again. */
const focused = (button: HTMLButtonElement | null) => button?.focus()
