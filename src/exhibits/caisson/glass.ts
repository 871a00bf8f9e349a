import { plus, times, unit, type Vector } from '#craft'
import type { Glass } from '#finish'
import { radians } from '#kit'
import type { Hanging } from '#plan'

/** Half a side of the glass, and how broad its frame is; what lies between table and frame, metres. */
const glassHalf = 0.5
export const frame = { wide: 0.05, foot: 0.08 } as const

/** Where the eyes of somebody are who stands before the table: how far off and over the floor, metres. */
const eye = { before: 1.4, high: 1.6 } as const

/**
 * The mirror on its table, leaned so that who stands before it sees straight up into the caisson
 * whose lower edge is there. Plan's metres.
 */
export function glassOf(table: Hanging, caisson: Vector): Glass {
  const front: Vector = [Math.sin(radians(table.turn)), 0, -Math.cos(radians(table.turn))]
  const onTable: Vector = [table.x, table.y - table.size[1] / 2, table.z]
  // Its height follows from its lean, and its lean a little from its height: once is enough.
  const leans = (at: Vector): Vector => {
    const eyes = plus([table.x, eye.high, table.z], times(front, eye.before))
    const [from, to] = [unit(plus(eyes, times(at, -1))), unit(plus(caisson, times(at, -1)))]
    return unit(plus(from, to))
  }
  const rough = leans(plus(onTable, [0, 0.28, 0]))
  const rise = (glassHalf + frame.wide) * Math.hypot(rough[0], rough[2])
  const at = plus(onTable, [0, frame.foot + rise, 0])
  const along: Vector = [-front[2], 0, front[0]]
  return { at, way: leans(at), along, half: [glassHalf, glassHalf] }
}

/** The way that a ray takes on from the glass; nothing when it does not meet it. */
export function mirroredRay(
  glass: Glass,
  from: Vector,
  way: Vector,
): { from: Vector; way: Vector } | undefined {
  const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
  const falls = dot(way, glass.way)
  if (falls >= 0) return undefined
  const far = dot(plus(glass.at, times(from, -1)), glass.way) / falls
  const hit = plus(from, times(way, far))
  const off = plus(hit, times(glass.at, -1))
  const across = Math.abs(dot(off, glass.along))
  const up = Math.sqrt(Math.max(0, dot(off, off) - across * across))
  if (far < 0 || across > glass.half[0] || up > glass.half[1]) return undefined
  return { from: hit, way: plus(way, times(glass.way, -2 * falls)) }
}
