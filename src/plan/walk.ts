import { contains, nearestIn, type Point } from '#kit'
import { cellAt } from './cells.ts'
import type { Floor, Obstacle } from './types.ts'

/** Whether a visitor's middle may be there. Called many times a frame: it allocates nothing. */
export function isFree(floor: Floor, x: number, z: number): boolean {
  const { at } = floor
  for (const obstacle of cellAt(at.obstacles, x, z)) if (blocks(obstacle, x, z)) return false
  for (const { rect } of cellAt(at.rooms, x, z)) if (contains(rect, x, z)) return true
  for (const { rect } of cellAt(at.passages, x, z)) if (contains(rect, x, z)) return true
  return false
}

/**
 * Moves `at` (changed in place) by a step of at most a body's width, sliding along whatever is in
 * the way. A visitor who stands where nobody may (an old address) is set free first.
 */
export function walk(floor: Floor, at: Point, dx: number, dz: number): void {
  if (!isFree(floor, at.x, at.z)) {
    const free = nearestFree(floor, at.x, at.z)
    at.x = free.x
    at.z = free.z
  }
  const { x, z } = at
  if (isFree(floor, x + dx, z + dz)) {
    at.x = x + dx
    at.z = z + dz
  } else if (slideRound(floor, at, dx, dz)) return
  else if (Math.abs(dx) > 1e-6 && isFree(floor, x + dx, z)) at.x = x + dx
  else if (Math.abs(dz) > 1e-6 && isFree(floor, x, z + dz)) at.z = z + dz
}

/** A column is gone round, not stuck to: the step ends on its rim. */
function slideRound(floor: Floor, at: Point, dx: number, dz: number): boolean {
  const x = at.x + dx
  const z = at.z + dz
  for (const obstacle of cellAt(floor.at.obstacles, x, z)) {
    if (obstacle.kind !== 'round' || !blocks(obstacle, x, z)) continue
    const reach = obstacle.radius + 1e-4
    const away = Math.hypot(x - obstacle.x, z - obstacle.z) || 1e-6
    const toX = obstacle.x + ((x - obstacle.x) / away) * reach
    const toZ = obstacle.z + ((z - obstacle.z) / away) * reach
    if (!isFree(floor, toX, toZ)) continue
    at.x = toX
    at.z = toZ
    return true
  }
  return false
}

/**
 * The free place nearest to a point: in the room that is nearest, or looked for in rings up to 6 m.
 * Throws for a plan without any free floor.
 */
export function nearestFree(floor: Floor, x: number, z: number): Point {
  if (isFree(floor, x, z)) return { x, z }
  let best: Point | undefined
  let shortest = Infinity
  for (const { rect } of [...floor.rooms, ...floor.passages]) {
    const near = nearestIn(rect, x, z)
    const far = Math.hypot(near.x - x, near.z - z)
    if (far < shortest && isFree(floor, near.x, near.z)) {
      best = near
      shortest = far
    }
  }
  for (let ring = 0.1; ring < Math.min(shortest, 6); ring += 0.1)
    for (let i = 0; i < 24; i += 1) {
      const angle = (i / 24) * 2 * Math.PI
      const near = { x: x + Math.cos(angle) * ring, z: z + Math.sin(angle) * ring }
      if (isFree(floor, near.x, near.z)) return near
    }
  if (!best) throw new Error('enfilade: a plan without any free floor')
  return best
}

/** Whether the obstacle covers the place. */
function blocks(obstacle: Obstacle, x: number, z: number): boolean {
  if (obstacle.kind === 'box') return contains(obstacle.rect, x, z)
  return (x - obstacle.x) ** 2 + (z - obstacle.z) ** 2 < obstacle.radius ** 2
}
