import type { OpeningHours } from '#exhibition'
import type { Clock } from '#kit'
import { opennessAt, type Openness } from './hours.ts'

/** The wall's clock may be set while nobody looks: it is looked at again after so long, milliseconds. */
const glance = 20_000

/**
 * Tells when the house opens and closes, on the instant, and within 20 s when the device's clock was
 * set. `wall` is the only clock here that can be set: milliseconds since 1970. Gives its undo.
 */
export function watchHours(
  hours: OpeningHours | undefined,
  clock: Clock,
  wall: () => number,
  tell: (now: Openness) => void,
): () => void {
  let known: Openness | undefined
  let callOff = () => {}
  const look = () => {
    const now = wall()
    if (!known || now < known.since || now >= known.until) {
      const was = known
      known = opennessAt(hours, now)
      if (was?.open !== known.open) tell(known)
    }
    callOff = clock.after(Math.min(glance, Math.max(1, known.until - now)), look)
  }
  look()
  return () => callOff()
}
