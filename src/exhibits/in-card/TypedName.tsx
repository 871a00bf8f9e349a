import { useHall, useWords } from '#ui'
import { useId, useRef, useSyncExternalStore } from 'react'
import { benchOf, freshBench, steps, type BenchAct } from '../bench/bench.ts'
import { benchWords } from '../bench/benchWords.ts'
import { retitle } from '../bench/retitle.ts'
import type { ControlProps } from '../types.ts'
import { useStateOf } from './useStateOf.ts'

/** As long as a name may be: it stands in one line over a picture. */
const most = 28

/**
 * A name of one's own for what was made at a station. What is typed stays in its field until the work
 * is laid on the shelf, and then in the title of what lies there: no state of the visit ever has it.
 */
export function TypedName({ exhibit }: ControlProps) {
  const { visit } = useHall()
  const { visitor } = visit
  const { language } = useWords()
  const state = useStateOf(exhibit.id)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const laid = useSyncExternalStore(
    visitor.subscribe,
    () => visitor.getState().shelf.find((made) => made.exhibit === exhibit.id)?.title,
  )
  const { step } = benchOf(state, freshBench<unknown>({}))
  if (step < steps.name) return undefined
  const take = () => {
    const name = field.current?.value.trim() ?? ''
    // The scene answers by laying the work on the shelf.
    visit.act(exhibit.id, { do: 'take' } satisfies BenchAct)
    if (name !== '') retitle(visitor, exhibit.id, `${exhibit.title}: ${name}`)
  }
  return (
    <form
      className="form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label className="asked" htmlFor={id}>
        {benchWords.ownName[language]}
      </label>
      <input id={id} ref={field} maxLength={most} autoComplete="off" spellCheck={false} />
      <p className="hint">{benchWords.ownNameSays[language]}</p>
      <div className="sends">
        <button type="submit">{benchWords.takeNamed[language]}</button>
      </div>
      {/* Always there, so that what comes into it is read out. */}
      <p role="status">{step === steps.take && laid}</p>
    </form>
  )
}
