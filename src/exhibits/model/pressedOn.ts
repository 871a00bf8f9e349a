import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import { rayIn } from '../ownRay.ts'
import type { Triple } from './types.ts'

/** What a press on a model means: one of its hotspots, or its side to be turned by. */
export type Pressed = { on: 'hotspot'; hotspot: number } | { on: 'side'; side: 'left' | 'right' }

/**
 * What a ray meets of a model that is turned by `turn` (degrees, clockwise seen from above) in its
 * place. `hotspots` are metres from the middle of its foot, before it is turned; those that lie
 * behind it are not met. Fingers are wide: a hotspot is as large as its seal and half as much.
 */
export function pressedOn(
  ray: Ray,
  hanging: Hanging,
  turn: number,
  hotspots: readonly Triple[],
): Pressed | undefined {
  const [width, height, depth] = hanging.size
  const { from: middle, way: raw } = rayIn(hanging, ray)
  const from: Triple = [middle[0], middle[1] + height / 2, middle[2]]
  const length = Math.hypot(...raw)
  const way: Triple = [raw[0] / length, raw[1] / length, raw[2] / length]

  const met = hotspots.flatMap((spot, hotspot) => {
    const [x, y, z] = turned(spot, turn)
    // From the axis outwards, seen from the eye: what looks away is behind the model.
    if (x * way[0] + z * way[2] > 0.25 * Math.max(width, depth)) return []
    const to: Triple = [x - from[0], y - from[1], z - from[2]]
    const along = to[0] * way[0] + to[1] * way[1] + to[2] * way[2]
    const off = Math.hypot(...to.map((each, i) => each - along * (way[i] ?? 0)))
    return along > 0 && off < Math.min(0.09, Math.max(0.02, along * 0.026))
      ? [{ hotspot, off }]
      : []
  })
  const [nearest] = met.toSorted((a, b) => a.off - b.off)
  if (nearest) return { on: 'hotspot', hotspot: nearest.hotspot }

  const half = Math.hypot(width, depth) / 2
  // As it turns it fills a round box.
  const enter = meetsBox(from, way, [half, height, half])
  if (enter === undefined) return undefined
  // Where the ray passes the axis decides, so that the side is the same near and far.
  const beside = from[0] - (way[0] / (way[2] || -1e-9)) * from[2]
  return { on: 'side', side: beside < 0 ? 'left' : 'right' }
}

/** A place of the model as it stands turned. */
function turned([x, y, z]: Triple, turn: number): Triple {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))]
  return [x * cos - z * sin, y, x * sin + z * cos]
}

function meetsBox(from: Triple, way: Triple, [half, height, deep]: Triple): number | undefined {
  const bounds = [
    [-half, half],
    [0, height],
    [-deep, deep],
  ] as const
  let [enter, leave] = [0, Infinity]
  bounds.forEach(([low, high], axis) => {
    const [start, step] = [from[axis] ?? 0, way[axis] || 1e-9]
    const [first, second] = [(low - start) / step, (high - start) / step]
    enter = Math.max(enter, Math.min(first, second))
    leave = Math.min(leave, Math.max(first, second))
  })
  return enter <= leave ? enter : undefined
}
