import type { HallClock } from '#kit'
import { aStillClock } from './visitor.ts'

/** A clock that stands still until it is moved, and counts what waits for it. */
export function aCountedClock(): HallClock & { pending: () => number; most: () => number } {
  const still = aStillClock()
  let [pending, most] = [0, 0]
  return {
    ...still,
    pending: () => pending,
    most: () => most,
    after: (ms, call) => {
      most = Math.max(most, (pending += 1))
      let open = true
      const close = () => {
        if (open) pending -= 1
        open = false
      }
      const callOff = still.after(ms, () => {
        close()
        call()
      })
      return () => {
        close()
        callOff()
      }
    },
  }
}
