import { filled } from '#words'
import { lessonWords } from '#words/lesson'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'
import { clockFace, freshLesson, leftOf, lengthened, startedOrStopped } from './lessonTime.ts'
import { saveShelf } from './saveShelf.ts'
import './lesson.css'

/** For a teacher (`class=1`): the lesson's time, and everything made into a folder. */
export function LessonDesk() {
  const { clock, visit, make, report } = useHall()
  const { language } = useWords()
  const say = (key: keyof typeof lessonWords) => lessonWords[key][language]
  const [time, setTime] = useState(freshLesson)
  const [now, setNow] = useState(() => clock.now())
  const [outcome, setOutcome] = useState('')
  const shelf = useStore(visit.visitor, (visitor) => visitor.shelf)
  const left = leftOf(time, now)
  const runs = time.since !== undefined && left > 0

  useEffect(() => {
    if (!runs) return undefined
    // On the second, so that none is skipped.
    return clock.after(left % 1000 || 1000, () => setNow(clock.now()))
  }, [runs, left, clock])

  const change = (to: typeof startedOrStopped) => {
    const at = clock.now()
    setNow(at)
    setTime(to(time, at))
  }
  const save = () => {
    setOutcome('')
    const failed = (made: { id: string }, fault: unknown) =>
      report({ at: made.id, says: `could not be saved: ${String(fault)}` })
    saveShelf(shelf, make, failed).then(
      (saved) => setOutcome(filled(say('saved'), { at: String(saved), of: String(shelf.length) })),
      () => setOutcome(say('unsaved')),
    )
  }
  return (
    <section className="lesson" aria-label={say('lesson')}>
      <p className="time" role="timer">
        {clockFace(left)}
      </p>
      <button type="button" onClick={() => change(startedOrStopped)}>
        {say(runs ? 'pause' : 'begin')}
      </button>
      <button
        type="button"
        aria-label={say('fewer')}
        title={say('fewer')}
        onClick={() => change((one, at) => lengthened(one, -1, at))}
      >
        −5
      </button>
      <button
        type="button"
        aria-label={say('more')}
        title={say('more')}
        onClick={() => change((one, at) => lengthened(one, 1, at))}
      >
        +5
      </button>
      <button type="button" disabled={shelf.length === 0} onClick={save}>
        {say('save')}
      </button>
      {/* Always there, so that what comes into it is read out. */}
      <p className="told" aria-live="polite">
        {left === 0 ? say('over') : outcome}
      </p>
    </section>
  )
}
