import type { Clock } from '#kit'

/** Milliseconds for which making something may hold the page at a time. */
const share = 4

/**
 * Goes on with something that is made in steps, a few at a time, so that no frame waits for it;
 * `done` hears what the last one gives. The result calls it off.
 */
export function inParts<Made>(
  clock: Clock,
  steps: Iterator<unknown, Made>,
  done: (made: Made) => void,
): () => void {
  let stop = () => {}
  const go = () => {
    const until = performance.now() + share
    let step = steps.next()
    while (!step.done && performance.now() < until) step = steps.next()
    if (step.done) done(step.value)
    else stop = clock.after(0, go)
  }
  stop = clock.after(0, go)
  return () => stop()
}
