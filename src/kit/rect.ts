/** A place on the plan, metres: +x east, -z north. */
export type Point = { x: number; z: number }
/** A rectangle on the plan, metres, x0 <= x1 and z0 <= z1. */
export type Rect = { x0: number; z0: number; x1: number; z1: number }

/** Whether the point lies in the rectangle, its edge included. */
export function contains(rect: Rect, x: number, z: number): boolean {
  return x >= rect.x0 && x <= rect.x1 && z >= rect.z0 && z <= rect.z1
}

/** The rectangle with every side moved outwards by that much; a negative number shrinks it. */
export function grown(rect: Rect, by: number): Rect {
  return { x0: rect.x0 - by, z0: rect.z0 - by, x1: rect.x1 + by, z1: rect.z1 + by }
}

/** The place in the rectangle nearest to the point. */
export function nearestIn(rect: Rect, x: number, z: number): Point {
  return {
    x: Math.min(Math.max(x, rect.x0), rect.x1),
    z: Math.min(Math.max(z, rect.z0), rect.z1),
  }
}

/** Width along x and depth along z, metres. */
export function sizeOf(rect: Rect): { width: number; depth: number } {
  return { width: rect.x1 - rect.x0, depth: rect.z1 - rect.z0 }
}
