import type { Clock } from './clock.ts'

/** Milliseconds for which making things may hold the page in a frame, all of them together; a frame's length. */
const [share, frame] = [4, 16]

/** When the time of a frame began to be given out, and how much of it is. */
let [since, spent] = [0, 0]

/**
 * Makes something in steps, a few at a time, so that no frame waits for it; gives what the last one
 * gives. Whatever is made at the same time shares the frame with it. Rejects with what a step throws,
 * and with the signal's reason when that calls it off.
 */
export function inParts<Made>(
  clock: Clock,
  steps: Iterator<unknown, Made>,
  signal: AbortSignal,
): Promise<Made> {
  return new Promise((done, failed) => {
    if (signal.aborted) return failed(signal.reason)
    const go = () => {
      const begun = performance.now()
      if (begun - since >= frame) [since, spent] = [begun, 0]
      const until = begun + share - spent
      let now = begun
      try {
        while (now < until) {
          const step = steps.next()
          now = performance.now()
          if (!step.done) continue
          spent += now - begun
          return done(step.value)
        }
      } catch (fault) {
        return failed(fault)
      }
      spent += now - begun
      stop = clock.after(since + frame - now, go)
    }
    let stop = clock.after(0, go)
    signal.addEventListener('abort', () => {
      stop()
      failed(signal.reason)
    })
  })
}
