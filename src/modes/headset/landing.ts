import { contains, type Point } from '#kit'
import { isFree, layFloor, nearestFree, wallThickness, type Floor, type FloorPlan } from '#plan'
import type { Flown } from './arc.ts'
import type { Mat } from './mats.ts'

/** Where one would stand, and how much of the way leads there. */
export type Landing = { at: Point | Mat | undefined; way: readonly Flown[] }

/** Metres by which one may land beside the place that was meant. */
const slip = 0.7
/** Metres between two looks whether the way is still in the air. */
const look = 0.08

/**
 * Tells where a thrown way lands on the walkable floor. A wall ends it; what is thrown against one
 * lands at its foot, on this side. Nothing where nobody may stand near. `matAt` gives the mat on which
 * a place is: who aims at one lands in its middle.
 */
export function createLanding(
  plan: FloorPlan,
  matAt: (at: Point) => Mat | undefined,
): {
  /** Of what is thrown. */
  land: (way: readonly Flown[]) => Landing
  /** Of a place on the floor that somebody points at. */
  near: (at: Point) => Point | Mat | undefined
} {
  const floor = layFloor(plan)
  const near = (at: Point) => {
    const free = standNear(floor, plan, at)
    return free && (matAt(free) ?? free)
  }
  return {
    land: (way) => {
      const flown = untilWall(plan, way)
      const end = flown.at(-1)
      return { at: end && near(end), way: flown }
    },
    near,
  }
}

/** The place to stand nearest to a point that is near enough to it and in the same room. */
function standNear(floor: Floor, plan: FloorPlan, { x, z }: Point): Point | undefined {
  if (isFree(floor, x, z)) return { x, z }
  const at = nearestFree(floor, x, z)
  const near = Math.hypot(at.x - x, at.z - z) <= slip
  const sameRoom = plan.rooms.some(
    ({ outer }) => contains(outer, x, z) && contains(outer, at.x, at.z),
  )
  return near && sameRoom ? at : undefined
}

function untilWall(plan: FloorPlan, way: readonly Flown[]): Flown[] {
  const flown: Flown[] = []
  for (const [i, to] of way.entries()) {
    const from = way[i - 1] ?? to
    const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.z - from.z) / look))
    for (let part = 1; part <= parts; part += 1) {
      const t = part / parts
      const at = {
        x: from.x + (to.x - from.x) * t,
        y: from.y + (to.y - from.y) * t,
        z: from.z + (to.z - from.z) * t,
      }
      if (!inAir(plan, at)) return flown
      if (part === parts) flown.push(at)
    }
  }
  return flown
}

/** Whether a point is between the walls of a room, or in a doorway. */
function inAir({ rooms, openings }: FloorPlan, { x, y, z }: Flown): boolean {
  if (rooms.some(({ clear }) => contains(clear, x, z))) return true
  return openings.some((opening) => {
    if (opening.kind !== 'doorway' || y > opening.height) return false
    const along = opening.through === 'x' ? z - opening.z : x - opening.x
    const through = opening.through === 'x' ? x - opening.x : z - opening.z
    return Math.abs(along) < opening.width / 2 && Math.abs(through) <= wallThickness / 2 + 0.01
  })
}
