import { useHall, useWords } from '#ui'
import { feedbackCsv } from '#visit'
import { filled } from '#words'
import { Surely } from '../in-card/Surely.tsx'
import { useDevice } from '../in-card/useDevice.ts'
import { feedbackWords } from './words.ts'

/** For staff: how many forms lie here, to be saved as a table and deleted. A kiosk does not show it. */
export function StaffDesk() {
  const { today } = useHall()
  const { language } = useWords()
  const { device, now } = useDevice()
  const { feedback, seals } = now
  const take = () => {
    const table = new Blob([feedbackCsv(feedback)], { type: 'text/csv;charset=utf-8' })
    const address = URL.createObjectURL(table)
    const link = document.createElement('a')
    link.href = address
    link.download = `feedback-${today()}.csv`
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <details>
      <summary>{feedbackWords.staff[language]}</summary>
      <p>
        {filled(feedbackWords.held[language], {
          forms: String(feedback.length),
          seals: String(seals.length),
        })}
      </p>
      <div className="sends">
        {feedback.length > 0 && (
          <>
            <button type="button" onClick={take}>
              {feedbackWords.take[language]}
            </button>
            <Surely word={feedbackWords.clearForms} onDo={() => device.clear('forms')} />
          </>
        )}
        <Surely word={feedbackWords.clearAll} onDo={() => device.clear('all')} />
      </div>
    </details>
  )
}
