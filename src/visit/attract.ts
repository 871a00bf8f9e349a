import type { Shot } from '#exhibition'
import type { Clock } from '#kit'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Visit } from './types.ts'

/** Seconds that a place is shown, and the most that is waited for what stands there. */
const [length, patience] = [10, 30]
/** Metres a second: the eyes come slowly nearer. */
const drift = 0.03

/**
 * A docent with nobody following: from where visits begin it shows one place after another, without
 * a word, and lets the exhibits there do something. Runs on the hall's clock, without a scene.
 * `veil` hides the change of places and gives what lifts it; `stands` says that a place can be seen.
 */
export function createAttract({
  visit,
  clock,
  start,
  shots,
  act,
  veil,
  stands,
  reduced,
}: {
  visit: Visit
  clock: Clock
  /** The room or exhibit where visits begin. */
  start: string
  shots: readonly Shot[]
  act: (exhibit: string, act: unknown) => void
  veil: () => () => void
  stands: () => boolean
  reduced: () => boolean
}): { store: StoreApi<{ shot: number | undefined }>; begin: () => void; stop: () => void } {
  const store = createStore<{ shot: number | undefined }>(() => ({ shot: undefined }))
  const pending = new Set<() => void>()
  const after = (seconds: number, call: () => void) => {
    const callOff = clock.after(seconds * 1000, () => {
      pending.delete(callOff)
      call()
    })
    pending.add(callOff)
  }
  const pace = () => (reduced() ? 0 : drift)
  const rest = () => {
    pending.forEach((callOff) => callOff())
    pending.clear()
  }
  const show = (index: number) => {
    const shot = shots[index % shots.length]
    if (!shot) return
    rest()
    const lift = veil()
    store.setState({ shot: index % shots.length })
    // What the shot before has opened is closed again, where nobody sees it.
    visit.visitor.setState({ states: {} })
    visit.away(shot.at, pace())
    const began = clock.now()
    const look = () => {
      if (!stands() && clock.now() - began < patience * 1000) return after(0.1, look)
      lift()
      for (const each of shot.acts) after(each.after, () => act(shot.at, each.act))
      after(length, () => show(index + 1))
    }
    after(0.1, look)
  }
  return {
    store,
    begin: () => {
      rest()
      store.setState({ shot: undefined })
      visit.away(start, pace())
      after(length, () => show(0))
    },
    stop: rest,
  }
}
