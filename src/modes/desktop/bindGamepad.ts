import type { Clock } from '#kit'
import type { Beat, Visit } from '#visit'

/** Milliseconds between two looks at the gamepad; asked only while one is connected. */
const pause = 33
/** Worn sticks do not come to rest in their middle. */
const dead = 0.15

/** Lets the left stick walk, the right one turn, and the first button open what lies ahead. */
export function bindGamepad(
  visit: Visit,
  beat: Beat,
  clock: Clock,
  openAhead: () => void,
  signal: AbortSignal,
): void {
  let stop: (() => void) | undefined
  let wasPressed = false
  // A gamepad at rest must not hold back a visitor who walks by keys.
  let last = { aside: 0, forward: 0, turn: 0 }
  const live = (value = 0) => (Math.abs(value) < dead ? 0 : value)

  /** A pad that dies with its stick forward must not walk on for ever. */
  const rest = () => {
    if (last.forward === 0 && last.aside === 0 && last.turn === 0) return
    last = { aside: 0, forward: 0, turn: 0 }
    beat.catchUp()
    Object.assign(visit.intents, last)
    beat.wake()
  }
  const look = () => {
    stop = undefined
    const pad = navigator.getGamepads().find((each) => each?.connected)
    const { intents } = visit
    if (signal.aborted) return
    if (!pad) return rest()
    const [aside, back, turn] = pad.axes
    const next = { aside: live(aside), forward: -live(back), turn: live(turn) }
    const pressed = pad.buttons[0]?.pressed === true
    if (next.aside !== last.aside || next.forward !== last.forward || next.turn !== last.turn) {
      last = next
      beat.catchUp()
      Object.assign(intents, next)
      beat.wake()
    }
    if (pressed && !wasPressed) openAhead()
    wasPressed = pressed
    stop = clock.after(pause, look)
  }
  window.addEventListener('gamepadconnected', () => (stop ??= clock.after(0, look)), { signal })
  signal.addEventListener('abort', () => stop?.())
}
