import type { Clock } from '#kit'

/** A corner of the screen, in pixels from its edges, and what knocks there: so often, so fast (ms). */
const [reach, knocks, pace] = [96, 5, 4000]

/** A knock at the upper end corner: five touches within four seconds, none of them elsewhere. */
export function createKnock(clock: Clock): (x: number, y: number, width: number) => boolean {
  let times: number[] = []
  return (x, y, width) => {
    if (x < width - reach || y > reach) {
      times = []
      return false
    }
    const now = clock.now()
    times = [...times.filter((time) => now - time < pace), now]
    if (times.length < knocks) return false
    times = []
    return true
  }
}
