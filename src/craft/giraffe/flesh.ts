import { dot, plus, times, unit, type Vector } from '../vector.ts'
import { giraffeBones } from './bones.ts'

/** A giraffe is narrower than its height of trunk lets one think. */
const narrow = 1.14

/** A bone and what of its measure does not change. */
type Measured = {
  from: Vector
  way: Vector
  far: number
  near: number
  soft: number
  l2: number
  rr: number
  a2: number
}
const measured = giraffeBones.map(({ from, to, radii: [far, near], soft }): Measured => {
  const way = plus(to, times(from, -1))
  const [l2, rr] = [dot(way, way), far - near]
  return { from, way, far, near, soft, l2, rr, a2: l2 - rr * rr }
})

/** Metres from the skin at a point, below nought within: the bones, each run softly into the others. */
export function flesh([x, y, z]: Vector): number {
  let sum = Infinity
  for (const bone of measured) {
    const far = farFromBone(x, y, z * narrow, bone)
    const part = Math.max(bone.soft - Math.abs(sum - far), 0) / bone.soft
    sum = Math.min(sum, far) - part * part * bone.soft * 0.25
  }
  return sum
}

/** Metres from a solid between two balls (after Quilez's round cone). */
function farFromBone(x: number, y: number, z: number, bone: Measured): number {
  const { from, way, l2, rr, a2 } = bone
  const [px, py, pz] = [x - from[0], y - from[1], z - from[2]]
  const along = px * way[0] + py * way[1] + pz * way[2]
  const beyond = along - l2
  const [ox, oy, oz] = [
    px * l2 - way[0] * along,
    py * l2 - way[1] * along,
    pz * l2 - way[2] * along,
  ]
  const off2 = ox * ox + oy * oy + oz * oz
  const [along2, beyond2] = [along * along * l2, beyond * beyond * l2]
  const k = Math.sign(rr) * rr * rr * off2
  if (Math.sign(beyond) * a2 * beyond2 > k) return Math.sqrt(off2 + beyond2) / l2 - bone.near
  if (Math.sign(along) * a2 * along2 < k) return Math.sqrt(off2 + along2) / l2 - bone.far
  return (Math.sqrt((off2 * a2) / l2) + along * rr) / l2 - bone.far
}

/** Which way the skin looks at a point. */
export function skinFacing([x, y, z]: Vector): Vector {
  const e = 0.006
  return unit([
    flesh([x + e, y, z]) - flesh([x - e, y, z]),
    flesh([x, y + e, z]) - flesh([x, y - e, z]),
    flesh([x, y, z + e]) - flesh([x, y, z - e]),
  ])
}

/** How open the skin lies at a point to what is round it, 0 to 1: less between the legs and under the belly. */
export function skinOpen(point: Vector, facing: Vector): number {
  let shut = 0
  for (const [far, weight] of [
    [0.08, 0.8],
    [0.2, 0.55],
    [0.42, 0.3],
  ] as const)
    shut += (weight * Math.max(0, far - flesh(plus(point, times(facing, far))))) / far
  return Math.max(0.25, 1 - 0.75 * shut)
}
