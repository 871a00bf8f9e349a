import type { OpenExhibit } from '#exhibition'
import { useHall, useWords } from '#ui'
import { StampDrawing } from '../in-card/StampDrawing.tsx'
import { Surely } from '../in-card/Surely.tsx'
import { useDevice } from '../in-card/useDevice.ts'
import { feedbackState, type FeedbackAct } from './rule.ts'
import { feedbackWords } from './words.ts'
import { useStateOf } from '../in-card/useStateOf.ts'

/** Takes the focus when it appears, so that who sent the form hears what became of it. */
const led = (thanks: HTMLParagraphElement | null) => thanks?.focus()

/** Thanks in the form's place, with the seal that it left; it may be taken back. */
export function FormSent({ exhibit }: { exhibit: OpenExhibit }) {
  const { visit } = useHall()
  const { language } = useWords()
  const { device, now } = useDevice()
  const given = useStateOf(exhibit.id)
  const seal = feedbackState(given).sent.at(-1)
  const act = (does: FeedbackAct) => visit.act(exhibit.id, does)
  return (
    <>
      <p className="thanks" tabIndex={-1} ref={led}>
        {(seal === undefined ? feedbackWords.gone : feedbackWords.thanks)[language]}
      </p>
      {!now.kept && <p className="fault">{feedbackWords.unkept[language]}</p>}
      {seal !== undefined && <StampDrawing seal={seal} name={feedbackWords.yourSeal[language]} />}
      <div className="sends">
        <button type="button" onClick={() => act({ do: 'anew' })}>
          {feedbackWords.another[language]}
        </button>
        {seal !== undefined && (
          <Surely
            word={feedbackWords.withdraw}
            onDo={() => {
              device.withdraw(seal)
              act({ do: 'withdrawn', seal })
            }}
          />
        )}
      </div>
    </>
  )
}
