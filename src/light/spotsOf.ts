import { times, type Vector } from '#craft'
import type { Hanging, PlannedRoom } from '#plan'
import { well } from '#shell'
import type { Scheme } from './schemes.ts'
import type { Spot } from './types.ts'

/**
 * Lamps on exhibits: on walls 30 degrees off the plumb line before the picture, on what stands 35
 * degrees from its front, and on the left of what stands free.
 */
export function spotsOf(
  { id, ceiling = 0 }: PlannedRoom,
  hangings: readonly Hanging[],
  scheme: Scheme,
): Spot[] {
  const high = Math.min(ceiling, well.soffit) - 0.3
  return hangings
    .filter((hanging) => hanging.room === id)
    .flatMap((hanging) => inRow(hanging, scheme))
    .map(({ x, y, z, turn, on, size }) => {
      // Tables stand along walls: a lamp from aside would draw its door's edge across the wall.
      const aside = on === 'wall' || on === 'table' ? 0 : -35
      const angle = ((turn + aside) * Math.PI) / 180
      const away = Math.max(0.7, (high - y) * Math.tan(((on === 'wall' ? 30 : 35) * Math.PI) / 180))
      const out = away + size[2] / 2
      const at: Vector = [x + Math.sin(angle) * out, high, z - Math.cos(angle) * out]
      // What stands is lit from its top down; what is nearly as high as its lamp from its middle, or the
      // light would go past its head and fall on the wall.
      const top = y + size[1] / 2
      const tall = on === 'floor' && top > high - headroom
      const head = on === 'wall' || tall ? y : top
      // No wider than the exhibit needs, or its light would fall on the wall rather than on it.
      const { pool = beside, core } = on === 'wall' ? {} : scheme
      const reach = Math.max(size[0], size[1]) / 2 + pool
      const half = Math.min(widest, Math.atan(reach / Math.hypot(out, high - head)))
      return {
        at,
        towards: [x, head, z],
        power: on === 'wall' ? (scheme.cloth ?? 1) : 1,
        tint: scheme.lamp,
        half,
        ...(core === undefined ? {} : { core }),
        top,
      }
    })
}

/** A long exhibit as the stretches that one lamp each lights, from its left; a shorter one whole. */
function inRow(hanging: Hanging, { rows }: Scheme): Hanging[] {
  const [width, height, depth] = hanging.size
  if (width < long) return [hanging]
  if (!rows) return []
  const count = Math.ceil(width / stretch)
  const rad = (hanging.turn * Math.PI) / 180
  return Array.from({ length: count }, (_, nth) => {
    const along = ((nth + 0.5) / count - 0.5) * width
    const [x, z] = [hanging.x + Math.cos(rad) * along, hanging.z + Math.sin(rad) * along]
    return { ...hanging, x, z, size: [width / count, height, depth] as const }
  })
}

/** From this width on an exhibit is too long for one lamp; what a lamp of a row lights of it, metres. */
const [long, stretch] = [6, 1.8]

/** A lamp hangs at least so far over what it lights from above, metres. */
const headroom = 1

/** How far a lamp's light reaches round its exhibit, metres. */
const beside = 0.4

/** The widest that a lamp opens, radians. */
const widest = (22 * Math.PI) / 180

/** The same lamps, each so strong that its exhibit gets its part of `level`. */
export const setSpots = (spots: readonly Spot[], level: number): Spot[] =>
  spots.map((spot) => {
    const [x, y, z] = [0, 1, 2].map((i) => (spot.towards[i] ?? 0) - (spot.at[i] ?? 0))
    const apart = (x ?? 0) ** 2 + (y ?? 0) ** 2 + (z ?? 0) ** 2
    return { ...spot, power: spot.power * level * apart }
  })

/** From a spot to what it lights, length 1. */
export const aim = ({ at, towards }: Spot): Vector => {
  const way: Vector = [towards[0] - at[0], towards[1] - at[1], towards[2] - at[2]]
  return times(way, 1 / Math.hypot(...way))
}
