import type { Point } from '#kit'
import type { Floor, Obstacle } from './types.ts'
import { isFree } from './walk.ts'

/** A hair more than the obstacle, so that a corner walked to is not inside it. */
const clearance = 0.02

/**
 * The shortest way between two places of one room, round what stands there: corners to walk to,
 * the end last. A room's floor is convex, so only its obstacles can be in the way (visibility
 * graph over their corners). Gives the straight line when there is no way round.
 */
export function roundObstacles(floor: Floor, room: string, from: Point, to: Point): Point[] {
  const inRoom = floor.of.obstacles.get(room) ?? []
  const clear = (a: Point, b: Point) => !inRoom.some((each) => crosses(each, a, b))
  if (clear(from, to)) return [to]
  const corners = [from, ...inRoom.flatMap(cornersOf), to].filter(
    (corner, i, all) => i === 0 || i === all.length - 1 || isFree(floor, corner.x, corner.z),
  )
  const last = corners.length - 1
  const lengths = corners.map((_, i) => (i === 0 ? 0 : Infinity))
  const before = corners.map(() => -1)
  const left = new Set(corners.keys())
  while (left.size > 0) {
    const i = [...left].reduce((a, b) => ((lengths[a] ?? 0) <= (lengths[b] ?? 0) ? a : b))
    const here = corners[i]
    const length = lengths[i] ?? Infinity
    if (!here || i === last || length === Infinity) break
    left.delete(i)
    for (const j of left) {
      const there = corners[j]
      if (!there) continue
      const longer = length + Math.hypot(there.x - here.x, there.z - here.z)
      if (longer < (lengths[j] ?? Infinity) && clear(here, there)) {
        lengths[j] = longer
        before[j] = i
      }
    }
  }
  const way: Point[] = []
  for (let i = last; i > 0; i = before[i] ?? -1) {
    const corner = corners[i]
    if (corner) way.unshift(corner)
  }
  return way
}

function cornersOf(obstacle: Obstacle): Point[] {
  if (obstacle.kind === 'box') {
    const { x0, x1, z0, z1 } = obstacle.rect
    const c = clearance
    return [
      { x: x0 - c, z: z0 - c },
      { x: x1 + c, z: z0 - c },
      { x: x1 + c, z: z1 + c },
      { x: x0 - c, z: z1 + c },
    ]
  }
  // Twelve corners round the rim; the chord between two of them must stay outside of it.
  const reach = (obstacle.radius + clearance) / Math.cos(Math.PI / 12)
  return Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * 2 * Math.PI
    return { x: obstacle.x + Math.cos(angle) * reach, z: obstacle.z + Math.sin(angle) * reach }
  })
}

/** Whether the straight line between two places runs through the obstacle. */
function crosses(obstacle: Obstacle, a: Point, b: Point): boolean {
  const dx = b.x - a.x
  const dz = b.z - a.z
  if (obstacle.kind === 'round') {
    const along = ((obstacle.x - a.x) * dx + (obstacle.z - a.z) * dz) / (dx * dx + dz * dz || 1)
    const t = Math.min(1, Math.max(0, along))
    const near = (a.x + t * dx - obstacle.x) ** 2 + (a.z + t * dz - obstacle.z) ** 2
    return near < obstacle.radius ** 2
  }
  // Clip the line to the box (slabs); what is left of it runs inside.
  const { x0, x1, z0, z1 } = obstacle.rect
  let enter = 0
  let leave = 1
  for (const [start, step, low, high] of [
    [a.x, dx, x0, x1],
    [a.z, dz, z0, z1],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (start < low || start > high) return false
      continue
    }
    const first = (low - start) / step
    const second = (high - start) / step
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
  }
  return enter < leave
}
