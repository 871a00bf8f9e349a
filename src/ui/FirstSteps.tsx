import { useWords } from './hall.ts'

/** How to take the first step. It lies over the picture, lets presses through and then goes. */
export function FirstSteps() {
  const { words } = useWords()
  return (
    <section className="panel hint" aria-label={words.firstSteps}>
      <p className="for-keys">{words.hintKeys}</p>
      <p className="for-touch">{words.hintTouch}</p>
    </section>
  )
}
