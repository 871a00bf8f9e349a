import type { HallClock } from '#kit'
import type { Visit } from './types.ts'

/** Milliseconds between two steps of a visit that no frame drives. */
const pause = 16

/**
 * Keeps the visit in time with the clock. Frames drive it where frames are drawn; a timer does
 * where none are (`frameloop=never`), so that activities go on. Devices call `catchUp` before they
 * change an intent: a key counts for exactly as long as it was held, at any frame rate.
 */
export type Beat = {
  catchUp: () => void
  /** Says that something began to move. */
  wake: () => void
  /** Moves the hall's clock and the visit on by so many seconds, in steps of 1/60 s. */
  pass: (seconds: number) => void
  stop: () => void
}

/** `ask` asks for a frame, which then calls `catchUp`; without it a timer does. */
export function createBeat(visit: Visit, clock: HallClock, ask: (() => void) | undefined): Beat {
  let last: number | undefined
  let timer: (() => void) | undefined
  // While time is passed by hand, a timer that rings must not walk the same time again.
  let byHand = false

  const catchUp = () => {
    if (byHand) return
    const now = clock.now()
    const moving = visit.step(last === undefined ? 1 / 60 : (now - last) / 1000)
    last = moving ? now : undefined
    if (moving) next()
  }
  const next = () => {
    if (ask) return ask()
    timer ??= clock.after(pause, () => {
      timer = undefined
      catchUp()
    })
  }
  const wake = () => {
    last ??= clock.now()
    next()
  }
  const pass = (seconds: number) => {
    let moving = false
    byHand = true
    for (let left = Math.round(seconds * 60); left > 0; left -= 1) {
      clock.pass(1000 / 60)
      moving = visit.step(1 / 60)
    }
    byHand = false
    // What was passed by hand is not walked a second time by the next frame.
    if (seconds > 0 || last !== undefined) last = clock.now()
    if (moving) next()
  }
  const forget = visit.onStir(wake)
  return {
    catchUp,
    wake,
    pass,
    stop: () => {
      forget()
      timer?.()
    },
  }
}
