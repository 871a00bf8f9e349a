import { flat, type Chart, type FlatChart, type Material, type Worn } from '#craft'
import { grown, type Rect } from '#kit'
import type { Opening } from '#plan'
import { underWall } from './measures.ts'

/**
 * The floor, to the back of the skirting's recess. Its pattern is one over the whole house; feet
 * have worn it along the ring walk's line.
 */
export function ground(
  id: string,
  clear: Rect,
  material: Material,
  openings: readonly Opening[],
): FlatChart {
  const { x0, x1, z0, z1 } = grown(clear, underWall)
  const worn = ringWalk(clear, openings).map((rect): Worn => {
    const path = grown(rect, tread)
    return { u0: path.x0 - x0, u1: path.x1 - x0, v0: z1 - path.z1, v1: z1 - path.z0, reach: tread }
  })
  const along = [x1 - x0, 0, 0] as const
  return flat(`${id}/floor`, material, [x0, 0, z1], along, [0, 0, z0 - z1], { worn })
}

/** Half the width of a worn path, metres. */
const tread = 0.55
const line = 0.04
// High enough to win against the floor at the far end of the enfilade, too low to be seen or felt.
const lift = 0.0024

/** The brass line of the ring walk: from one great doorway of the room to the other. */
export function inlay(id: string, clear: Rect, openings: readonly Opening[]): Chart[] {
  return ringWalk(clear, openings).map(({ x0, x1, z0, z1 }, i) =>
    flat(`${id}/inlay/${i}`, 'brass', [x0, lift, z1], [x1 - x0, 0, 0], [0, 0, z0 - z1]),
  )
}

/** The ring walk's line in a room: one straight part or two that meet at a right angle. */
function ringWalk(clear: Rect, openings: readonly Opening[]): Rect[] {
  const great = openings.filter(
    ({ kind, shape, width }) =>
      kind === 'doorway' && shape === 'square' && width >= 2.4 && width <= 3,
  )
  const pair = facingPair(great) ?? (great.length === 2 ? great : [])
  const [a, b] = pair
  if (!a || !b) return []
  const strip = (x0: number, z0: number, x1: number, z1: number): Rect => ({
    x0: Math.max(Math.min(x0, x1), clear.x0 - underWall),
    x1: Math.min(Math.max(x0, x1), clear.x1 + underWall),
    z0: Math.max(Math.min(z0, z1), clear.z0 - underWall),
    z1: Math.min(Math.max(z0, z1), clear.z1 + underWall),
  })
  const half = line / 2
  if (a.through === b.through) {
    return a.through === 'x'
      ? [strip(a.x, a.z - half, b.x, a.z + half)]
      : [strip(a.x - half, a.z, a.x + half, b.z)]
  }
  const [east, south] = a.through === 'x' ? [a, b] : [b, a]
  const end = south.x + (east.x > south.x ? -half : half)
  return [
    strip(east.x, east.z - half, end, east.z + half),
    strip(south.x - half, south.z, south.x + half, east.z + (south.z > east.z ? half : -half)),
  ]
}

function facingPair(great: readonly Opening[]): [Opening, Opening] | undefined {
  for (const a of great) {
    const b = great.find(
      (other) =>
        other !== a &&
        other.through === a.through &&
        Math.abs(a.through === 'x' ? a.z - other.z : a.x - other.x) < 0.01,
    )
    if (b) return [a, b]
  }
  return undefined
}
