import type { Clock } from '#kit'

/**
 * After how many seconds one looks again whether a picture can be had: a browser that has lost it
 * twice refuses it for two minutes, and gives it after that.
 */
export const waits = [2, 10, 30, 60, 120] as const

/**
 * Looks again and again, the last wait for ever, from the given one on, until `look` says that it
 * can be had; then `found` is called once. Gives what calls it off.
 */
export function lookAgain(
  clock: Clock,
  look: () => boolean,
  found: () => void,
  from = 0,
): () => void {
  let callOff = () => {}
  const wait = (at: number) => {
    const seconds = waits[Math.min(at, waits.length - 1)] ?? 0
    callOff = clock.after(seconds * 1000, () => (look() ? found() : wait(at + 1)))
  }
  wait(from)
  return () => callOff()
}
