/**
 * The one source of time for timers. Milliseconds since some fixed moment, never the wall clock:
 * a kiosk's clock may be set back while somebody stands before it.
 */
export type Clock = {
  now: () => number
  /** Calls back once after that many milliseconds; the result calls it off. */
  after: (ms: number, call: () => void) => () => void
}

export const pageClock: Clock = {
  now: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}
