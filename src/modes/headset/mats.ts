import { radians, type Point } from '#kit'
import type { FloorPlan } from '#plan'

/** Where one stands to see an exhibit. */
export type Mat = Point & { exhibit: string; heading: number }

/** Side of a mat, metres: two feet, and a little more. */
export const matSide = 0.6

/** The mats of a room: one for each exhibit that hangs there and has a view. */
export function matsOf({ hangings, views }: FloorPlan, room: string): Mat[] {
  const exhibits = new Set(
    hangings.filter((each) => each.room === room).map((each) => each.exhibit),
  )
  return [...exhibits].flatMap((exhibit) => {
    const view = views[exhibit]
    if (view?.room !== room) return []
    return [{ exhibit, x: view.x, z: view.z, heading: view.heading }]
  })
}

/** The mat on which a place of the floor is, but for that of `seen`; of two that overlap, the nearer. */
export function matUnder(
  mats: readonly Mat[],
  at: Point,
  seen: string | undefined,
): Mat | undefined {
  let nearest: Mat | undefined
  let off = Infinity
  for (const mat of mats) {
    const away = Math.hypot(mat.x - at.x, mat.z - at.z)
    if (mat.exhibit === seen || away >= off || !isOn(mat, at)) continue
    nearest = mat
    off = away
  }
  return nearest
}

function isOn({ x, z, heading }: Mat, at: Point): boolean {
  const [sin, cos] = [Math.sin(radians(heading)), Math.cos(radians(heading))]
  const [dx, dz] = [at.x - x, at.z - z]
  return Math.abs(dx * cos + dz * sin) < matSide / 2 && Math.abs(dz * cos - dx * sin) < matSide / 2
}
