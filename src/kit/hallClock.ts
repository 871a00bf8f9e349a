import type { Clock } from './clock.ts'

/** A clock that runs with another and can be moved on by hand. */
export type HallClock = Clock & {
  /** Moves it on by so many milliseconds; what falls due rings at once, in its order. */
  pass: (ms: number) => void
}

type Timer = { due: number; call: () => void; stop: () => void }

/** The hall's clock, running with the page's. */
export function createHallClock(page: Clock): HallClock {
  let ahead = 0
  const timers = new Set<Timer>()
  const now = () => page.now() + ahead

  const wait = (timer: Timer) => {
    timer.stop = page.after(Math.max(0, timer.due - now()), () => ring(timer))
  }
  const ring = (timer: Timer) => {
    timers.delete(timer)
    timer.stop()
    timer.call()
  }
  const after = (ms: number, call: () => void) => {
    const timer: Timer = { due: now() + ms, call, stop: () => undefined }
    timers.add(timer)
    wait(timer)
    return () => {
      timer.stop()
      timers.delete(timer)
    }
  }
  const pass = (ms: number) => {
    ahead += ms
    for (const timer of [...timers].toSorted((a, b) => a.due - b.due)) {
      timer.stop()
      if (timer.due <= now()) ring(timer)
      else wait(timer)
    }
  }
  return { now, after, pass }
}
