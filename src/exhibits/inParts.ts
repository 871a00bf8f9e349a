import type { Clock } from '#kit'

/** Milliseconds for which making things may hold the page in a frame, all of them together; a frame's length. */
const [share, frame] = [4, 16]

/** When the time of a frame began to be given out, and how much of it is. */
let [since, spent] = [0, 0]

/**
 * Goes on with something that is made in steps, a few at a time, so that no frame waits for it;
 * `done` hears what the last one gives. Whatever is made at the same time shares the frame with it.
 * The result calls it off.
 */
export function inParts<Made>(
  clock: Clock,
  steps: Iterator<unknown, Made>,
  done: (made: Made) => void,
): () => void {
  let stop = () => {}
  const go = () => {
    const begun = performance.now()
    if (begun - since >= frame) [since, spent] = [begun, 0]
    const until = begun + share - spent
    let now = begun
    while (now < until) {
      const step = steps.next()
      now = performance.now()
      if (step.done) {
        spent += now - begun
        return done(step.value)
      }
    }
    spent += now - begun
    stop = clock.after(since + frame - now, go)
  }
  stop = clock.after(0, go)
  return () => stop()
}
