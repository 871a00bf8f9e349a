import type { Chart, Vector } from '#craft'
import type { PlannedRoom } from '#plan'
import { beam } from './beam.ts'
import { coping } from './coping.ts'
import { tiledEave } from './tiledEave.ts'
import type { Wall } from './wall.ts'
import { wallStrip } from './wallStrip.ts'

/** Height of the house's front over a room that is open to the sky. */
export const front = 9.6

/** What crowns the walls of a room under the sky: copings, and on the house's side an eave. */
export function openRoom(room: PlannedRoom, walls: readonly Wall[]): Chart[] {
  return walls.flatMap((wall) => {
    const name = `${room.id}/crown/${wall.side}`
    if (wall.side !== 'north') return coping(name, wall)
    return [
      ...dado(`${room.id}/dado`, wall),
      ...eaves(room).flatMap(({ x0, x1, y, reach }, i) =>
        tiledEave(`${room.id}/eave/${i}`, x0, x1, y, room.clear.z0 - 0.05, reach),
      ),
      ...corbels(room),
    ]
  })
}

type Eave = { x0: number; x1: number; y: number; reach: number }

/** The house's own eave, and a lower one that shelters its great doorway. */
function eaves({ clear, outer }: PlannedRoom): Eave[] {
  const middle = (outer.x0 + outer.x1) / 2
  return [
    { x0: clear.x0 - 0.2, x1: clear.x1 + 0.2, y: front, reach: 1.5 },
    { x0: middle - 4.1, x1: middle + 4.1, ...porch },
  ]
}

const porch = { y: 6, reach: 1.5 } as const

/** Arms out of the wall that carry the porch's purlin. */
function corbels({ id, clear, outer }: PlannedRoom): Chart[] {
  const middle = (outer.x0 + outer.x1) / 2
  const y = porch.y - porch.reach * 0.31
  return [-3.3, -1.1, 1.1, 3.3].flatMap((off, i) => {
    const x = middle + off
    const z = clear.z0
    return [
      ...beam(
        `${id}/corbel/${i}`,
        'timber',
        [x - 0.08, x + 0.08],
        [y - 0.5, y - 0.3],
        [z - 0.02, z + 1.05],
        0.012,
        ['-c'],
      ),
      ...beam(
        `${id}/corbel-block/${i}`,
        'timber',
        [x - 0.12, x + 0.12],
        [y - 0.66, y - 0.5],
        [z - 0.02, z + 0.42],
        0.012,
        ['-c'],
      ),
    ]
  })
}

/** What throws shade on the house's front: a thin slab under each eave. Metres. */
export function shades(room: PlannedRoom): { min: Vector; max: Vector }[] {
  if (room.ceiling !== undefined) return []
  return eaves(room).map(({ x0, x1, y, reach }) => {
    const low = y - reach * 0.5 - 0.2
    return { min: [x0, low, room.clear.z0], max: [x1, low + 0.05, room.clear.z0 + reach] }
  })
}

/** A base of grey brick with a stone cap between the openings. */
function dado(name: string, wall: Wall): Chart[] {
  const gaps = wall.openings.flatMap(({ middle, half }) => [
    middle - half - 0.2,
    middle + half + 0.2,
  ])
  const ends = [0, ...gaps, wall.length]
  return ends.flatMap((from, i): Chart[] => {
    const to = ends[i + 1]
    if (i % 2 || to === undefined) return []
    return [
      ...wallStrip(`${name}/brick`, 'grey-brick', wall, [from, to], [0, 0.84], [-0.06, 0], 0.008),
      ...wallStrip(`${name}/cap`, 'marble', wall, [from, to], [0.84, 0.92], [-0.085, 0], 0.01),
    ]
  })
}
