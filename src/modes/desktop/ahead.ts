import { headingTo, turnBetween } from '#kit'
import type { Visit } from '#visit'

/** Metres and degrees within which an exhibit is the one that somebody stands before. */
const reach = 7
const spread = 40

/** The exhibit that the visitor stands before: in this room, before the eyes, the nearest such. */
export function exhibitAhead({ plan, pose, store }: Visit): string | undefined {
  const { room } = store.getState()
  let best: string | undefined
  let least = Infinity
  for (const hanging of plan.hangings) {
    if (hanging.room !== room) continue
    const away = Math.hypot(hanging.x - pose.x, hanging.z - pose.z)
    const turn = Math.abs(
      turnBetween(pose.heading, headingTo(pose.x, pose.z, hanging.x, hanging.z)),
    )
    if (away > reach || turn > spread) continue
    const cost = away * (1 + turn / spread)
    if (cost < least) {
      least = cost
      best = hanging.exhibit
    }
  }
  return best
}
