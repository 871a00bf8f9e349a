import { contains } from '#kit'
import { cellAt, grouped, inCells } from './cells.ts'
import type { FloorPlan, Hanging, Opening, PlannedCourt, PlannedRoom } from './types.ts'

/** A look through more openings than this in a row shows nothing but a sliver. */
const depth = 6

/**
 * Through an opening and farther off than so many metres, what is smaller than so many radians to
 * either side counts for nothing; the second pair for what is farther than any sight line ends, the
 * last for what lies behind so many openings: of a row so long one sees a strip.
 */
const far = 20
const small = 0.057
const farther = 30
const smallThere = 0.07
const behind = 4
const smallBehind = 0.1

/**
 * What may be seen from a place, worked out on the plan: the space one stands in and those seen
 * through a row of openings inside the field of view. Made once for a plan; `look` allocates
 * nothing, so that it can be asked every frame.
 */
export function createSight(plan: FloorPlan): {
  /** Room and court ids; the same set is filled anew by each look. */
  seen: ReadonlySet<string>
  /** What hangs in those spaces where it may be seen, not too small for it; filled anew as well. */
  hung: ReadonlySet<Hanging>
  /** x, z metres; heading degrees; half the horizontal field of view in degrees. */
  look: (x: number, z: number, heading: number, half: number) => void
} {
  const spaces = [...plan.rooms, ...plan.courts]
  const cells = inCells(spaces, ({ outer }) => outer)
  const openings = grouped(plan.openings, ({ sides }) => sides)
  const exits = new Map<string, Exit[]>(
    spaces.map((space) => [
      space.id,
      (openings.get(space.id) ?? []).flatMap((each) => exitOf(each, space)),
    ]),
  )
  const hangings = grouped(plan.hangings.map(roundOf), ({ hanging }) => [hanging.room])
  const seen = new Set<string>()
  const hung = new Set<Hanging>()
  let eyeX = 0
  let eyeZ = 0

  const enter = (
    id: string,
    leftX: number,
    leftZ: number,
    rightX: number,
    rightZ: number,
    steps: number,
  ): void => {
    seen.add(id)
    const rounds = hangings.get(id)
    if (rounds) {
      const left = Math.hypot(leftX, leftZ)
      const right = Math.hypot(rightX, rightZ)
      for (const { hanging, half, reach } of rounds) {
        const x = hanging.x - eyeX
        const z = hanging.z - eyeZ
        const off = x * x + z * z
        if (steps > 0 && off > far * far) {
          const least = steps >= behind ? smallBehind : off > farther * farther ? smallThere : small
          if (half * half < least * least * off) continue
        }
        // Not wholly to the left of the view's left edge, nor to the right of its right one.
        if (leftX * z - leftZ * x > -reach * left && x * rightZ - z * rightX > -reach * right)
          hung.add(hanging)
      }
    }
    if (steps === depth) return
    const ways = exits.get(id)
    if (!ways) return
    for (const way of ways) {
      // Seen from inside the wall itself, an opening is as wide as the view.
      const within = Math.abs((way.alongX ? eyeZ : eyeX) - way.line) < 0.35 && steps === 0
      if (within) {
        const side = way.alongX ? eyeX : eyeZ
        if (side > way.from - 0.1 && side < way.to + 0.1)
          enter(way.leadsTo, leftX, leftZ, rightX, rightZ, steps + 1)
        continue
      }
      const ax = (way.alongX ? way.from : way.line) - eyeX
      const az = (way.alongX ? way.line : way.from) - eyeZ
      const bx = (way.alongX ? way.to : way.line) - eyeX
      const bz = (way.alongX ? way.line : way.to) - eyeZ
      // What of the opening lies inside the view: the part from t0 to t1 that is to the right of
      // its left edge and to the left of its right one.
      const leftA = leftX * az - leftZ * ax
      const leftB = leftX * bz - leftZ * bx
      const rightA = ax * rightZ - az * rightX
      const rightB = bx * rightZ - bz * rightX
      if ((leftA <= 0 && leftB <= 0) || (rightA <= 0 && rightB <= 0)) continue
      let t0 = 0
      let t1 = 1
      if (leftA < 0) t0 = leftA / (leftA - leftB)
      else if (leftB < 0) t1 = leftA / (leftA - leftB)
      if (rightA < 0) t0 = Math.max(t0, rightA / (rightA - rightB))
      else if (rightB < 0) t1 = Math.min(t1, rightA / (rightA - rightB))
      if (t0 >= t1) continue
      // Only forwards: out of a room on the side away from the eye.
      const outward = way.alongX ? way.line - eyeZ : way.line - eyeX
      if (outward * way.out <= 0) continue
      const fromX = ax + (bx - ax) * t0
      const fromZ = az + (bz - az) * t0
      const toX = ax + (bx - ax) * t1
      const toZ = az + (bz - az) * t1
      // The end on the left hand first (clockwise as seen from above).
      if (fromX * toZ - fromZ * toX > 0) enter(way.leadsTo, fromX, fromZ, toX, toZ, steps + 1)
      else enter(way.leadsTo, toX, toZ, fromX, fromZ, steps + 1)
    }
  }

  const look = (x: number, z: number, heading: number, half: number): void => {
    eyeX = x
    eyeZ = z
    seen.clear()
    hung.clear()
    const spread = Math.min(half, 85)
    const left = ((heading - spread) * Math.PI) / 180
    const right = ((heading + spread) * Math.PI) / 180
    for (const space of cellAt(cells, x, z))
      if (contains(space.outer, x, z))
        enter(space.id, Math.sin(left), -Math.cos(left), Math.sin(right), -Math.cos(right), 0)
  }
  return { seen, hung, look }
}

/** How far what an exhibit shows may reach beyond its place, metres: light on the floor, a picture that stands up. */
const beyond = 3

/** The round place round a hanging in which all of it is. */
const roundOf = (hanging: Hanging): { hanging: Hanging; half: number; reach: number } => ({
  hanging,
  half: Math.hypot(...hanging.size) / 2,
  reach: Math.hypot(hanging.size[0], hanging.size[2]) / 2 + beyond,
})

/** A way out of a space: a line on the plan with its two ends. */
type Exit = {
  leadsTo: string
  /** Whether the opening runs along x, so that one goes through it along z. */
  alongX: boolean
  line: number
  from: number
  to: number
  /** On which side of the line the next space lies, -1 or 1. */
  out: number
}

function exitOf(opening: Opening, { id, outer }: PlannedRoom | PlannedCourt): Exit[] {
  const [first, second] = opening.sides
  if (second === undefined || (first !== id && second !== id)) return []
  const alongX = opening.through === 'z'
  const middle = alongX ? opening.x : opening.z
  const line = alongX ? opening.z : opening.x
  const half = opening.width / 2
  return [
    {
      leadsTo: first === id ? second : first,
      alongX,
      line,
      from: middle - half,
      to: middle + half,
      out: Math.sign(line - (alongX ? outer.z0 + outer.z1 : outer.x0 + outer.x1) / 2),
    },
  ]
}
