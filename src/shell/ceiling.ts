import { flat, type Chart, type Hole, type Material } from '#craft'
import type { Rect } from '#kit'
import type { Opening, PlannedRoom } from '#plan'
import { beam } from './beam.ts'
import { glazedSlot } from './glazedSlot.ts'
import { lampStrips } from './lampStrips.ts'
import { cornice } from './measures.ts'
import { paletteOf } from './palettes.ts'
import { skyWell, wellRing } from './skyWell.ts'

/** The ceiling with its timbers and its wells. Nothing for a room that is open to the sky. */
export function ceiling(room: PlannedRoom, openings: readonly Opening[]): Chart[] {
  const height = room.ceiling
  if (height === undefined) return []
  const look = paletteOf(room.palette)
  const wells = openings.filter(({ kind, sides }) => kind === 'well' && sides[0] === room.id)
  const sky = wells.filter((opening) => Math.min(opening.width, opening.height) > 3)
  const slots = wells.filter((opening) => !sky.includes(opening))
  const area = room.clear
  const holes = [...sky.map((opening) => wellRing(opening)), ...slots.map(footprint)].map(
    (rect): Hole => ({
      u0: rect.x0 - area.x0,
      u1: rect.x1 - area.x0,
      v0: rect.z0 - area.z0,
      v1: rect.z1 - area.z0,
    }),
  )
  const width = [area.x1 - area.x0, 0, 0] as const
  const depth = [0, 0, area.z1 - area.z0] as const
  return [
    flat(`${room.id}/ceiling`, look.ceiling, [area.x0, height, area.z0], width, depth, { holes }),
    ...gapLids(room.id, area, height, look.skirting),
    ...sky.flatMap((opening) => skyWell(room, opening, height, look)),
    ...slots.flatMap((opening) => glazedSlot(room.id, opening, height)),
    ...frames[look.frame](room, height, slots.map(footprint)),
    ...lampStrips(room),
  ]
}

/** A lid runs on a little over what it meets, so that no light comes through the seam. Metres. */
const lap = 0.003

/**
 * What closes the shadow gap along the top of the walls, dark as the gap. Apart from the ceiling,
 * whose light would else run from this dark to its first bright texel, in blots.
 */
function gapLids(id: string, { x0, x1, z0, z1 }: Rect, height: number, dark: Material): Chart[] {
  const deep = cornice.depth + 2 * lap
  const [west, north] = [x0 - cornice.depth - lap, z0 - cornice.depth - lap]
  const [wide, long] = [x1 - x0 + 2 * (deep - lap), z1 - z0 + 2 * (deep - lap)]
  const lids = [
    [west, north, wide, deep],
    [west, z1 - lap, wide, deep],
    [west, north, deep, long],
    [x1 - lap, north, deep, long],
  ] as const
  return lids.map(([x, z, across, down]) =>
    flat(`${id}/cornice/lid`, dark, [x, height + 0.001, z], [across, 0, 0], [0, 0, down]),
  )
}

const footprint = ({ x, z, width, height }: Opening): Rect => ({
  x0: x - width / 2,
  x1: x + width / 2,
  z0: z - height / 2,
  z1: z + height / 2,
})

type Frame = (room: PlannedRoom, height: number, slots: Rect[]) => Chart[]

/** Beams over the shorter way, about 2 m apart, their ends in the walls. */
const beams: Frame = ({ id, clear, palette }, height) => {
  const { beam: timber } = paletteOf(palette)
  const alongX = clear.x1 - clear.x0 < clear.z1 - clear.z0
  const [from, to] = alongX ? [clear.z0, clear.z1] : [clear.x0, clear.x1]
  const count = Math.round((to - from) / 2.1)
  const y = [height - 0.28, height] as const
  return Array.from({ length: count }, (_, i) => {
    const at = from + ((to - from) * (i + 0.5)) / count
    const side = [at - 0.09, at + 0.09] as const
    const name = `${id}/beam/${i}`
    return alongX
      ? beam(name, timber, [clear.x0 - 0.02, clear.x1 + 0.02], y, side, 0.012, ['-a', '+a', '+b'])
      : beam(name, timber, side, y, [clear.z0 - 0.02, clear.z1 + 0.02], 0.012, ['-c', '+c', '+b'])
  }).flat()
}

/** Beams both ways; squares of about 2.4 m. */
const coffer: Frame = ({ id, clear, palette }, height) => {
  const { beam: timber } = paletteOf(palette)
  const lines = (from: number, to: number): number[] => {
    const count = Math.round((to - from) / 2.4)
    return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)
  }
  const y = [height - 0.24, height] as const
  const acrossZ = lines(clear.z0 + 0.4, clear.z1 - 0.4)
  const acrossX = lines(clear.x0 + 0.4, clear.x1 - 0.4)
  return [
    ...acrossZ.flatMap((z, i) =>
      beam(
        `${id}/beam/x${i}`,
        timber,
        [clear.x0 - 0.02, clear.x1 + 0.02],
        y,
        [z - 0.08, z + 0.08],
        0.01,
        ['-a', '+a', '+b'],
      ),
    ),
    ...acrossX.flatMap((x, i) =>
      beam(
        `${id}/beam/z${i}`,
        timber,
        [x - 0.08, x + 0.08],
        [height - 0.2, height],
        [clear.z0 - 0.02, clear.z1 + 0.02],
        0.01,
        ['-c', '+c', '+b'],
      ),
    ),
  ]
}

/** An open black grid a little under the ceiling, for lamps. */
const grid: Frame = ({ id, clear, palette }, height) => {
  const { beam: metal } = paletteOf(palette)
  const y = [height - 0.75, height - 0.67] as const
  const bars = (from: number, to: number): number[] =>
    Array.from({ length: Math.floor((to - from) / 1.2) }, (_, i) => from + 0.6 + i * 1.2)
  return [
    ...bars(clear.x0, clear.x1).flatMap((x, i) =>
      beam(`${id}/grid/x${i}`, metal, [x - 0.02, x + 0.02], y, [clear.z0, clear.z1], 0),
    ),
    ...bars(clear.z0, clear.z1).flatMap((z, i) =>
      beam(`${id}/grid/z${i}`, metal, [clear.x0, clear.x1], y, [z - 0.02, z + 0.02], 0),
    ),
  ]
}

/** Slender fins across the slot of light, kept clear of it. */
const fins: Frame = ({ id, clear, palette }, height, slots) => {
  const { beam: timber } = paletteOf(palette)
  const slot = slots[0] ?? {
    x0: 0,
    x1: 0,
    z0: (clear.z0 + clear.z1) / 2,
    z1: (clear.z0 + clear.z1) / 2,
  }
  const count = Math.round((clear.x1 - clear.x0) / 1.1)
  return Array.from({ length: count }, (_, i) => {
    const x = clear.x0 + ((clear.x1 - clear.x0) * (i + 0.5)) / count
    const side = [x - 0.035, x + 0.035] as const
    const y = [height - 0.3, height] as const
    return [
      ...beam(`${id}/fin/n${i}`, timber, side, y, [clear.z0 - 0.02, slot.z0 - 0.12], 0, [
        '+b',
        '-c',
      ]),
      ...beam(`${id}/fin/s${i}`, timber, side, y, [slot.z1 + 0.12, clear.z1 + 0.02], 0, [
        '+b',
        '+c',
      ]),
    ]
  }).flat()
}

const frames: Record<ReturnType<typeof paletteOf>['frame'], Frame> = {
  'sky-well': () => [],
  beams,
  coffer,
  grid,
  fins,
  open: () => [],
}
