import { degrees, headingTo, radians } from '#kit'
import { eyeHeight, type Hanging, type View } from '#plan'

/** Metres between the eyes and what is looked at closely. */
const close = 1.2

/** Metres from a body's middle to what it stands before, and how high eyes that look closely rest. */
const [body, lookedAt] = [0.3, 1.5]

/** From so far on one reads a label, metres; that of what hangs is at its right, and ends so far off. */
const [reading, label] = [1, 0.93]
/** Half of what a wide window shows, for each metre that one is away. */
const half = 1.06

/** How to go nearer: metres straight ahead, and where to look then, degrees. */
export type Nearer = { walk: number; heading: number; pitch: number }

/**
 * From an exhibit's view towards it, until it is 1.2 m away, and at any rate by a third of the way.
 * Before what hangs high or lies low one stays as far away as it is above or below the eyes.
 */
export function stepNearer(view: View, hanging: Hanging): Nearer {
  const far = metresFrom(view, hanging)
  const rise = hanging.y - eyeHeight
  const walk = far - Math.min((2 / 3) * far, Math.max(close, Math.abs(rise)))
  return facing(view, hanging, walk, rise)
}

/**
 * From an exhibit's view until the eyes are so many metres from the nearest place of its box; never
 * nearer on the floor than a body stands. `towards` is the way there: to its middle; before what hangs
 * on a wall to a place from which one looks straight at it, and at its label too if one reads from
 * there. What reaches past the eyes' height is looked at there.
 */
export function stepTo(metres: number, view: View, hanging: Hanging): Nearer & { towards: number } {
  const [width, height, depth] = hanging.size
  const [bottom, top] = [hanging.y - height / 2, hanging.y + height / 2]
  const above = Math.max(bottom - eyeHeight, eyeHeight - top, 0)
  const far = Math.max(body, Math.sqrt(Math.max(0, metres ** 2 - above ** 2)))
  // Who reads before something low sees all of it, and its label under it.
  const aim = top < lookedAt && far >= reading ? bottom : Math.min(top, Math.max(bottom, lookedAt))
  const rise = aim - eyeHeight
  if (hanging.on === 'wall') {
    const aside = far < reading ? 0 : Math.max(0, width / 2 + label - far * half)
    const front = before(hanging, far + depth / 2, aside)
    const [dx, dz] = [front.x - view.x, front.z - view.z]
    return {
      towards: headingTo(view.x, view.z, front.x, front.z),
      walk: Math.hypot(dx, dz),
      heading: (hanging.turn + 180) % 360,
      pitch: degrees(Math.atan2(rise, far)),
    }
  }
  const towards = headingTo(view.x, view.z, hanging.x, hanging.z)
  const way = { ...view, heading: towards }
  const most = Math.hypot(hanging.x - view.x, hanging.z - view.z)
  let walk = 0
  while (walk < most && metresFrom(ahead(way, walk), hanging) > far) walk += 0.01
  return { towards, ...facing(way, hanging, walk, rise) }
}

/** So many metres before the middle of what hangs there, and to the right of who looks at it. */
function before({ x, z, turn }: Hanging, away: number, aside: number): { x: number; z: number } {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
  return { x: x + away * sin - aside * cos, z: z - away * cos - aside * sin }
}

const ahead = (view: View, walk: number): View => ({
  ...view,
  x: view.x + walk * Math.sin(radians(view.heading)),
  z: view.z - walk * Math.cos(radians(view.heading)),
})

function facing(view: View, hanging: Hanging, walk: number, rise: number): Nearer {
  const { x, z } = ahead(view, walk)
  const away = Math.hypot(hanging.x - x, hanging.z - z)
  return {
    walk,
    heading: headingTo(x, z, hanging.x, hanging.z),
    pitch: degrees(Math.atan2(rise, away)),
  }
}

/** Metres on the plan to the nearest place of its box. */
function metresFrom(view: View, { x, z, turn, size: [width, , depth] }: Hanging): number {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))]
  const [dx, dz] = [view.x - x, view.z - z]
  const aside = Math.abs(dx * cos + dz * sin) - width / 2
  const before = Math.abs(dx * sin - dz * cos) - depth / 2
  return Math.hypot(Math.max(0, aside), Math.max(0, before))
}
