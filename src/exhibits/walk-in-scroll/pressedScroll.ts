import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { desk, deskLift, mat, tableHigh, theatre } from './measures.ts'
import type { ScrollAct } from './rule.ts'

/**
 * What a press means: on the picture that stands, a step into it; on the left of the desk, to unroll
 * further, on its right, to roll back; on the mat, to walk in or out.
 */
export function pressedScroll(ray: Ray, hanging: Hanging, inside: boolean): ScrollAct | undefined {
  const from = inFrame(hanging, ray.x - hanging.x, ray.z - hanging.z)
  const way = inFrame(hanging, ray.dx, ray.dz)
  const above = ray.y - tableHigh
  const at = (t: number) => ({
    x: from.x + way.x * t,
    y: above + ray.dy * t,
    z: from.z + way.z * t,
  })
  if (inside && way.z < 0) {
    const met = at((-theatre.back - from.z) / way.z)
    const high = met.y - theatre.bottom
    if (Math.abs(met.x) < theatre.width / 2 && high > 0 && high < theatre.height)
      return { do: 'walk', by: 1 }
  }
  const slope = Math.tan(radians(desk.tilt))
  const onDesk = (deskLift - above - from.z * slope) / (ray.dy + way.z * slope)
  if (onDesk > 0) {
    const met = at(onDesk)
    if (Math.abs(met.x) < desk.long / 2 && Math.abs(met.z) < desk.deep / 2)
      return { do: 'unroll', by: met.x < 0 ? 1 : -1 }
  }
  const down = (-tableHigh - above) / ray.dy
  if (down > 0 && isOnMat(at(down))) return { do: inside ? 'leave' : 'enter' }
  return undefined
}

/** Whether somebody at that place of the plan stands on the mat. */
export const standsOnMat = (hanging: Hanging, x: number, z: number): boolean =>
  isOnMat(inFrame(hanging, x - hanging.x, z - hanging.z))

const isOnMat = ({ x, z }: { x: number; z: number }): boolean =>
  Math.abs(x) < mat.width / 2 && Math.abs(z - mat.front) < mat.depth / 2

/** A way of the plan in the hanging's own frame: x to the right of who faces it, z towards them. */
function inFrame({ turn }: Hanging, x: number, z: number): { x: number; z: number } {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))]
  return { x: -x * cos - z * sin, z: x * sin - z * cos }
}
