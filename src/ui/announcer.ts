import type { Clock } from '#kit'

export type Announcer = {
  announce: (text: string) => void
  stop: () => void
}

/** Milliseconds between two messages: a screen reader must be able to finish one. */
const pause = 1000

/**
 * Passes messages on to `say`, at most one a second. What comes too early waits; of several that
 * wait only the newest is said, because the older ones are no longer true.
 */
export function createAnnouncer(clock: Clock, say: (text: string) => void): Announcer {
  let waiting: string | undefined
  let callOff: (() => void) | undefined

  function speak(text: string): void {
    say(text)
    callOff = clock.after(pause, () => {
      callOff = undefined
      if (waiting === undefined) return
      const text = waiting
      waiting = undefined
      speak(text)
    })
  }

  return {
    announce: (text) => {
      if (callOff) waiting = text
      else speak(text)
    },
    stop: () => {
      callOff?.()
      callOff = undefined
      waiting = undefined
    },
  }
}
