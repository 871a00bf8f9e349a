import { caisson, casing, wells, type Vector } from '#craft'
import type { Glass } from '#finish'
import type { Ray } from '#plan'
import { mirroredRay } from './glass.ts'

/** The well that a ray meets, looking up or into the mirror; its middle is where `foot` is. */
export function pressedWell(ray: Ray, glass: Glass, foot: Vector): number | undefined {
  const straight = { from: [ray.x, ray.y, ray.z], way: [ray.dx, ray.dy, ray.dz] } as const
  const { from, way } = mirroredRay(glass, straight.from, straight.way) ?? straight
  if (way[1] <= 0) return undefined
  const at = (high: number): [number, number] => {
    const far = (foot[1] + high - from[1]) / way[1]
    return [from[0] + way[0] * far - foot[0], from[2] + way[2] * far - foot[2]]
  }
  const square = Math.max(...at(0).map(Math.abs))
  if (square > casing.half) return undefined
  const [x, z] = at(wells[1].low)
  const [a, b] = [Math.abs(x), Math.abs(z)]
  const octagon = Math.max(a, b, (a + b) / Math.SQRT2)
  if (octagon > caisson.square / 2) return 0
  return Math.hypot(...at(wells[2].low)) > caisson.circle / 2 ? 1 : 2
}
