import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { ownWay, rayIn } from '../ownRay.ts'
import { desk, deskLift, mat, tableHigh, theatre } from './measures.ts'
import type { ScrollAct } from './rule.ts'

/**
 * What a press means: on the picture that stands, a step into it; on the left of the desk, to unroll
 * further, on its right, to roll back; on the mat, to walk in or out.
 */
export function pressedScroll(ray: Ray, hanging: Hanging, inside: boolean): ScrollAct | undefined {
  const { from, way } = rayIn(hanging, ray)
  const above = ray.y - tableHigh
  const at = (t: number) => ({
    x: from[0] + way[0] * t,
    y: above + ray.dy * t,
    z: from[2] + way[2] * t,
  })
  if (inside && way[2] < 0) {
    const met = at((-theatre.back - from[2]) / way[2])
    const high = met.y - theatre.bottom
    if (Math.abs(met.x) < theatre.width / 2 && high > 0 && high < theatre.height)
      return { do: 'walk', by: 1 }
  }
  const slope = Math.tan(radians(desk.tilt))
  const onDesk = (deskLift - above - from[2] * slope) / (ray.dy + way[2] * slope)
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
export function standsOnMat(hanging: Hanging, x: number, z: number): boolean {
  const [across, , out] = ownWay(hanging.turn, x - hanging.x, 0, z - hanging.z)
  return isOnMat({ x: across, z: out })
}

const isOnMat = ({ x, z }: { x: number; z: number }): boolean =>
  Math.abs(x) < mat.width / 2 && Math.abs(z - mat.front) < mat.depth / 2
