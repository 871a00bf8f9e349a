import { flat, type Chart } from '#craft'
import type { Rect } from '#kit'
import type { PlannedRoom } from '#plan'
import { beam } from './beam.ts'
import { paletteOf } from './palettes.ts'

/** A strip of lamps: half its width and its height, and how much narrower its glass is, metres. */
const profile = { half: 0.035, tall: 0.03, rim: 0.007 } as const
/** The glass hangs so far over the light itself, which would else lie in it. */
const over = 0.006

/** Where the middle lines of a room's strips run, on the plan; nothing where none hang. */
export function stripLines({ clear, ceiling, palette }: PlannedRoom): Rect | undefined {
  if (ceiling === undefined) return undefined
  const { off } = paletteOf(palette).strips
  return { x0: clear.x0 + off, x1: clear.x1 - off, z0: clear.z0 + off, z1: clear.z1 - off }
}

/**
 * The strips of lamps that light a room, in a ring before its walls: so one sees where its light
 * comes from. In the atrium they lie behind the brackets.
 */
export function lampStrips(room: PlannedRoom): Chart[] {
  const look = paletteOf(room.palette)
  const lines = stripLines(room)
  if (!lines || room.ceiling === undefined || look.frame === 'sky-well') return []
  const low = room.ceiling - look.strips.under + over
  const { half, tall, rim } = profile
  const { x0, x1, z0, z1 } = lines
  const strip = (name: string, x: readonly [number, number], z: readonly [number, number]) => {
    const at = `${room.id}/strip/${name}`
    const glass = {
      x: x[0] + rim,
      z: z[0] + rim,
      wide: x[1] - x[0] - 2 * rim,
      deep: z[1] - z[0] - 2 * rim,
    }
    return [
      ...beam(at, 'black', x, [low + 0.002, low + tall], z, 0),
      flat(`${at}/glass`, 'lamp', [glass.x, low, glass.z], [glass.wide, 0, 0], [0, 0, glass.deep]),
    ]
  }
  const acrossX = [x0 - half, x1 + half] as const
  const acrossZ = [z0 + half, z1 - half] as const
  return [
    ...strip('north', acrossX, [z0 - half, z0 + half]),
    ...strip('south', acrossX, [z1 - half, z1 + half]),
    ...strip('west', [x0 - half, x0 + half], acrossZ),
    ...strip('east', [x1 - half, x1 + half], acrossZ),
  ]
}
