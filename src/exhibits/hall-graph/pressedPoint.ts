import type { Hanging, Ray } from '#plan'
import { rayIn } from '../ownRay.ts'
import { placeIn } from './ballsGeometry.ts'
import type { HallGraph } from './graph.ts'

/** How near a ray must pass a sphere's middle: metres, and of the way to it. */
const [near, part] = [0.03, 0.012]

/** The sphere that a ray passes nearest, as the cloud has turned; nothing between spheres. */
export function pressedPoint(
  ray: Ray,
  hanging: Hanging,
  { nodes }: HallGraph,
  turned: number,
): number | undefined {
  const { from, way } = rayIn(hanging, ray)
  const long = Math.hypot(...way) || 1
  let best: { point: number; off: number } | undefined
  nodes.forEach(({ at }, point) => {
    const [x, y, z] = placeIn(at, turned)
    const to = [x - from[0], y - hanging.size[1] / 2 - from[1], z - from[2]] as const
    const far = (to[0] * way[0] + to[1] * way[1] + to[2] * way[2]) / long
    const off = Math.sqrt(Math.max(0, to[0] ** 2 + to[1] ** 2 + to[2] ** 2 - far * far))
    const meets = far > 0 && off < Math.max(near, far * part)
    if (meets && (!best || off / far < best.off)) best = { point, off: off / far }
  })
  return best?.point
}
