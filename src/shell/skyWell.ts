import { flat, lathe, type Chart } from '#craft'
import { grown, type Rect } from '#kit'
import type { Fixture, Opening, PlannedRoom } from '#plan'
import { beam } from './beam.ts'
import { bracket } from './bracket.ts'
import { column, well } from './measures.ts'
import type { RoomMaterials } from './palettes.ts'
import { shaft } from './shaft.ts'

/** The dropped ring's outer edge round a sky-well. */
export const wellRing = ({ x, z, width, height }: Opening): Rect =>
  grown({ x0: x - width / 2, x1: x + width / 2, z0: z - height / 2, z1: z + height / 2 }, well.ring)

/** Ring soffit, timber shaft, tie beams and brackets over the columns, and the ceiling's timbers. */
export function skyWell(
  room: PlannedRoom,
  opening: Opening,
  height: number,
  look: RoomMaterials,
): Chart[] {
  const ring = wellRing(opening)
  const hole = grown(ring, -well.ring)
  const [wide, deep] = [ring.x1 - ring.x0, ring.z1 - ring.z0]
  const id = `${room.id}/well`
  const soffit = flat(
    `${id}/soffit`,
    'ceiling-plaster',
    [ring.x0, well.soffit, ring.z0],
    [wide, 0, 0],
    [0, 0, deep],
    {
      holes: [{ u0: well.ring, v0: well.ring, u1: wide - well.ring, v1: deep - well.ring }],
    },
  )
  const columns = room.fixtures.filter(({ kind }) => kind === 'column')
  return [
    soffit,
    ...shaft(`${id}/lining`, 'pale-timber', hole, well.soffit, well.top, 'inside'),
    ...shaft(`${id}/fascia`, look.ceiling, ring, well.soffit, height, 'outside'),
    ...rails(id, hole, well.soffit - 0.001, 0.14, 'dark-timber'),
    ...rails(id, hole, well.top - 0.5, 0.03, 'dark-timber'),
    ...tieBeams(id, grown(hole, 0.2)),
    ...brackets(id, columns, grown(hole, 0.2)),
    ...rafters(room, ring, height, look),
  ]
}

/** A thin frame proud of the shaft's lining, all round. */
function rails(id: string, hole: Rect, y: number, tall: number, material: 'dark-timber'): Chart[] {
  const { x0, x1, z0, z1 } = hole
  const span = [y, y + tall] as const
  const t = 0.035
  return [
    ...beam(`${id}/rail/n`, material, [x0, x1], span, [z0, z0 + t], 0.006, ['-c']),
    ...beam(`${id}/rail/s`, material, [x0, x1], span, [z1 - t, z1], 0.006, ['+c']),
    ...beam(`${id}/rail/w`, material, [x0, x0 + t], span, [z0 + t, z1 - t], 0.006, ['-a']),
    ...beam(`${id}/rail/e`, material, [x1 - t, x1], span, [z0 + t, z1 - t], 0.006, ['+a']),
  ]
}

/**
 * Two tiers of beams on the columns' lines, and over the brackets a pair of boards between which
 * their own beams rise; the ends run on past the corners.
 */
function tieBeams(id: string, lines: Rect): Chart[] {
  const boards = { y: [well.soffit - 0.275, well.soffit - 0.01], half: 0.014, past: 0.8 } as const
  const tiers = [
    { y: [column.head - 0.34, column.head - 0.06], half: 0.09, past: 0.5, out: 0 },
    { y: [column.head + 0.04, column.head + 0.2], half: 0.15, past: 0.32, out: 0 },
    { ...boards, out: -0.086 },
    { ...boards, out: 0.086 },
  ] as const
  return tiers.flatMap(({ y, half, past, out }, tier) => [
    ...[lines.z0 - out, lines.z1 + out].flatMap((z, i) =>
      beam(
        `${id}/tie/${tier}x${i}`,
        'timber',
        [lines.x0 - past, lines.x1 + past],
        y,
        [z - half, z + half],
        0.014,
      ),
    ),
    // A hair lower, so that the crossing tops do not fight.
    ...[lines.x0 - out, lines.x1 + out].flatMap((x, i) =>
      beam(
        `${id}/tie/${tier}z${i}`,
        'timber',
        [x - half, x + half],
        [y[0] - 0.004, y[1] - 0.004],
        [lines.z0 - past, lines.z1 + past],
        0.014,
      ),
    ),
  ])
}

/** Over every column and at each corner; the middles of the sides are an exhibit's. */
function brackets(id: string, columns: readonly Fixture[], lines: Rect): Chart[] {
  const corners = [lines.x0, lines.x1].flatMap((x) =>
    [lines.z0, lines.z1].map((z) => ({ x, z, turn: 45 })),
  )
  const heads = columns.map(({ x, z }) => ({ x, z, turn: Math.abs(x) > Math.abs(z) ? 90 : 0 }))
  return [...heads, ...corners].flatMap(({ x, z, turn }, i) =>
    bracket(`${id}/bracket/${i}`, x, z, column.head + 0.2, well.soffit, turn),
  )
}

/** Beams from the ring to the walls, under the ceiling. */
function rafters(
  { id, clear }: PlannedRoom,
  ring: Rect,
  height: number,
  { beam: timber }: RoomMaterials,
): Chart[] {
  const y = [height - 0.34, height] as const
  const girder = 0.13
  const longX = [ring.z0 - girder, ring.z1 + girder].flatMap((z, i) =>
    beam(
      `${id}/girder/x${i}`,
      timber,
      [clear.x0 - 0.02, clear.x1 + 0.02],
      y,
      [z - girder, z + girder],
      0.014,
      ['-a', '+a', '+b'],
    ),
  )
  const joist = [height - 0.22, height] as const
  const at = (from: number, to: number): number[] => {
    const count = Math.round((to - from) / 1.4)
    return Array.from({ length: count }, (_, i) => from + ((to - from) * (i + 0.5)) / count)
  }
  const ends = [
    [clear.z0 - 0.02, ring.z0 - 2 * girder],
    [ring.z1 + 2 * girder, clear.z1 + 0.02],
  ] as const
  const sides = [
    [clear.x0 - 0.02, ring.x0],
    [ring.x1, clear.x1 + 0.02],
  ] as const
  return [
    ...longX,
    ...ends.flatMap((z, end) =>
      at(clear.x0, clear.x1).flatMap((x, i) =>
        beam(`${id}/joist/${end}z${i}`, timber, [x - 0.07, x + 0.07], joist, z, 0, [
          '-c',
          '+c',
          '+b',
        ]),
      ),
    ),
    ...sides.flatMap((x, side) =>
      at(ring.z0, ring.z1).flatMap((z, i) =>
        beam(`${id}/joist/${side}x${i}`, timber, x, joist, [z - 0.07, z + 0.07], 0, [
          '-a',
          '+a',
          '+b',
        ]),
      ),
    ),
  ]
}

/** Columns with a swell of 1/100 on stone drums. */
export function columns(room: PlannedRoom): Chart[] {
  return room.fixtures
    .filter(({ kind }) => kind === 'column')
    .flatMap(({ x, z }, i) => {
      const { radius, base, baseHeight: foot } = column
      const top = Math.min(column.head, (room.ceiling ?? column.head) - 0.01)
      const swell = Array.from({ length: 7 }, (_, step): [number, number] => {
        const part = step / 6
        return [
          radius * (1 + 0.01 * Math.sin(Math.PI * part) - 0.05 * part ** 2),
          foot + (top - foot) * part,
        ]
      })
      const drum: [number, number][] = [
        [base - 0.01, 0],
        [base - 0.01, 0.05],
        [base - 0.012, 0.06],
        [base, 0.085],
        [base + 0.003, 0.12],
        [base - 0.006, 0.155],
        [base - 0.03, 0.185],
        [base - 0.06, 0.205],
        [base - 0.085, foot - 0.002],
        [base - 0.095, foot],
        [radius - 0.01, foot],
      ]
      return [
        lathe(`${room.id}/column/${i}`, 'lacquer', x, z, swell, 32),
        lathe(`${room.id}/column-base/${i}`, 'marble', x, z, drum, 32),
      ]
    })
}
