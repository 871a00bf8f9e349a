import { flat, type Chart, type Material } from '#craft'
import { grown, type Rect } from '#kit'
import type { Opening } from '#plan'
import { underWall } from './measures.ts'

/** The floor, to the back of the skirting's recess. Its pattern is one over the whole house. */
export function ground(id: string, clear: Rect, material: Material): Chart {
  const { x0, x1, z0, z1 } = grown(clear, underWall)
  return flat(`${id}/floor`, material, [x0, 0, z1], [x1 - x0, 0, 0], [0, 0, z0 - z1])
}

const line = 0.04
// High enough to win against the floor at the far end of the enfilade, too low to be seen or felt.
const lift = 0.0015

/** The brass line of the ring walk: from one great doorway of the room to the other. */
export function inlay(id: string, clear: Rect, openings: readonly Opening[]): Chart[] {
  const great = openings.filter(
    ({ kind, shape, width, sides }) =>
      kind === 'doorway' &&
      shape === 'square' &&
      width >= 2.4 &&
      width <= 3 &&
      sides.some((side) => side === id),
  )
  const pair = facingPair(great) ?? (great.length === 2 ? great : [])
  const [a, b] = pair
  if (!a || !b) return []
  const strip = (x0: number, z0: number, x1: number, z1: number, part: string): Chart[] => {
    const rect = {
      x0: Math.max(Math.min(x0, x1), clear.x0 - underWall),
      x1: Math.min(Math.max(x0, x1), clear.x1 + underWall),
      z0: Math.max(Math.min(z0, z1), clear.z0 - underWall),
      z1: Math.min(Math.max(z0, z1), clear.z1 + underWall),
    }
    return [
      flat(
        `${id}/inlay/${part}`,
        'brass',
        [rect.x0, lift, rect.z1],
        [rect.x1 - rect.x0, 0, 0],
        [0, 0, rect.z0 - rect.z1],
      ),
    ]
  }
  const half = line / 2
  if (a.through === b.through) {
    return a.through === 'x'
      ? strip(a.x, a.z - half, b.x, a.z + half, 'straight')
      : strip(a.x - half, a.z, a.x + half, b.z, 'straight')
  }
  const [east, south] = a.through === 'x' ? [a, b] : [b, a]
  const end = south.x + (east.x > south.x ? -half : half)
  return [
    ...strip(east.x, east.z - half, end, east.z + half, 'first'),
    ...strip(
      south.x - half,
      south.z,
      south.x + half,
      east.z + (south.z > east.z ? half : -half),
      'second',
    ),
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
