import { seeded } from '#kit'
import { cutBy, inset, type Loop, type Spot2 } from './polygon.ts'

/** Flat paints of a wall (content brief, 4.5; sRGB, a choice of this hall). */
const paints = {
  black: '#161616',
  white: '#F7F4EC',
  ochre: '#C98A2B',
  brown: '#8A3B2A',
  sky: '#5BA3CF',
  deep: '#1F4E9E',
  green: '#2F8F5B',
  pink: '#E58CA6',
} as const
type Paint = keyof typeof paints
const fills: readonly Paint[] = ['ochre', 'brown', 'sky', 'deep', 'green', 'pink']

export const ndebeleMotifs = ['chevron', 'triangles', 'diamond', 'steps', 'panes'] as const
export type NdebeleMotif = (typeof ndebeleMotifs)[number]

/** Something painted, metres: the wall's axis is x = 0, its half lies to the left. */
export type Painted = { loop: Loop; colour: string; layer: number }

/** Half the wall's breadth, its foot and its top, the pillar on its axis; the outlines; metres. */
export const ndebele = {
  half: 0.8,
  foot: -0.8,
  top: 0.8,
  /** How high the fields reach, from the outside in. */
  tops: [0.56, 0.7],
  pillar: 0.09,
  black: 0.02,
  white: 0.01,
  columns: 2,
  rows: 3,
} as const

type Box = { x0: number; y0: number; x1: number; y1: number }
const loopOf = ({ x0, y0, x1, y1 }: Box): Loop => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

/** The fields of half a wall, row by row from below, each row from the outside in: a stepped gable. */
export function ndebeleFields(): Box[] {
  const { half, foot, pillar, rows, columns, tops } = ndebele
  const wide = (half - pillar) / columns
  return Array.from({ length: rows * columns }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const high = ((tops[column] ?? 0) - foot) / rows
    const x0 = -half + column * wide
    return { x0, x1: x0 + wide, y0: foot + row * high, y1: foot + (row + 1) * high }
  })
}

/** A motif's parts in a unit square; all parts of a group share a colour and one outline. */
const groups: Record<NdebeleMotif, readonly (readonly Loop[])[]> = {
  // Its left half, drawn on beyond the middle and mirrored there.
  chevron: [0.06, 0.5].map((y) => [
    [
      [0.06, y],
      [0.94, y + 0.4],
      [0.94, y + 0.62],
      [0.06, y + 0.22],
    ],
  ]),
  triangles: [
    [
      [
        [0.08, 0.06],
        [0.92, 0.06],
        [0.5, 0.5],
      ],
      [
        [0.5, 0.5],
        [0.92, 0.94],
        [0.08, 0.94],
      ],
    ],
    [
      [
        [0.03, 0.2],
        [0.3, 0.5],
        [0.03, 0.8],
      ],
    ],
    [
      [
        [0.97, 0.2],
        [0.97, 0.8],
        [0.7, 0.5],
      ],
    ],
  ],
  diamond: [
    [
      [
        [0.5, 0.05],
        [0.94, 0.5],
        [0.5, 0.95],
        [0.06, 0.5],
      ],
    ],
    [
      [
        [0.5, 0.27],
        [0.73, 0.5],
        [0.5, 0.73],
        [0.27, 0.5],
      ],
    ],
  ],
  steps: [
    [0.94, 0.7, 0.46, 0.22].map((wide, i): Loop =>
      loopOf({ x0: 0.5 - wide / 2, x1: 0.5 + wide / 2, y0: 0, y1: 0.24 + i * 0.2 }),
    ),
  ],
  panes: [
    [loopOf({ x0: 0.1, y0: 0.1, x1: 0.47, y1: 0.47 })],
    [loopOf({ x0: 0.53, y0: 0.1, x1: 0.9, y1: 0.47 })],
    [loopOf({ x0: 0.53, y0: 0.53, x1: 0.9, y1: 0.9 })],
    [loopOf({ x0: 0.1, y0: 0.53, x1: 0.47, y1: 0.9 })],
  ],
}

/** What a painter decides of a field: its motif and the seed of its colours. */
export type FieldDesign = { motif: NdebeleMotif; seed: number }

/** A black outline, a white line within it, and a flat fill: layers over what is there. */
function outlined(loops: readonly Loop[], paint: Paint, layer: number, wide: number): Painted[] {
  const { white } = ndebele
  const at = (by: number, of: Paint, over: number) =>
    loops.flatMap((loop): Painted[] => {
      const smaller = by === 0 ? loop : inset(loop, by)
      return smaller.length < 3 ? [] : [{ loop: smaller, colour: paints[of], layer: layer + over }]
    })
  return [...at(0, 'black', 0), ...at(wide, 'white', 1), ...at(wide + white, paint, 2)]
}

/** A field of the wall; bare ones are white within their outline. */
export function paintField(field: Box, design: FieldDesign | null): Painted[] {
  const { black } = ndebele
  const frame = outlined([loopOf(field)], 'white', 0, black / 2)
  if (!design) return frame
  const chance = seeded(design.seed * 7919 + 13)
  const left = [...fills]
  const next = (): Paint => left.splice(Math.floor(chance() * left.length), 1)[0] ?? 'ochre'
  const ground = outlined([loopOf(field)], next(), 0, black / 2)
  const edge = black / 2 + ndebele.white
  const inner = {
    x0: field.x0 + edge,
    y0: field.y0 + edge,
    x1: field.x1 - edge,
    y1: field.y1 - edge,
  }
  const set = (loop: Loop): Loop =>
    loop.map(([x, y]): Spot2 => [
      inner.x0 + x * (inner.x1 - inner.x0),
      inner.y0 + y * (inner.y1 - inner.y0),
    ])
  const parts = groups[design.motif].flatMap((group, i) =>
    outlined(group.map(set), next(), 3 + 3 * (design.motif === 'diamond' ? i : 0), black * 0.8),
  )
  if (design.motif !== 'chevron') return [...ground, ...parts]
  const middle = (inner.x0 + inner.x1) / 2
  return [...ground, ...parts.flatMap((part) => mirroredAt(middle, part))]
}

/** What of a part lies left of an upright line, and its mirror image. */
function mirroredAt(x: number, part: Painted): Painted[] {
  const loop = cutBy(part.loop, [x, 0], [0, 1])
  const mirrored = loop.map(([at, y]): Spot2 => [2 * x - at, y]).toReversed()
  return [loop, mirrored].map((each) => ({ ...part, loop: each }))
}

/** The pillar on the wall's axis, its left half, in chevrons that the mirror completes. */
export function paintPillar(): Painted[] {
  const { pillar, foot, top } = ndebele
  const steps = 8
  const high = (top - foot) / steps
  const bar = outlined(
    [loopOf({ x0: -pillar, y0: foot, x1: pillar, y1: top })],
    'white',
    0,
    ndebele.black / 2,
  ).map((part) => ({ ...part, loop: leftOf(part.loop) }))
  const wide = pillar - 0.022
  const chevrons = Array.from({ length: steps }, (_, i): Painted[] => {
    const y = foot + (i + 0.18) * high
    const loop: Loop = [
      [-wide, y - 0.01],
      [0, y + 0.06],
      [0, y + 0.15],
      [-wide, y + 0.08],
    ]
    return [
      { loop, colour: paints.black, layer: 3 },
      {
        loop: inset(loop, 0.014).map(([x, at]): Spot2 => [x > -0.03 ? 0 : x, at]),
        colour: paints[i % 2 === 0 ? 'brown' : 'deep'],
        layer: 4,
      },
    ]
  }).flat()
  return [...bar, ...chevrons]
}

/** What of a loop about the axis lies on its left. */
const leftOf = (loop: Loop): Loop => loop.map(([x, y]): Spot2 => [Math.min(0, x), y])

/** Designs for all fields by chance, the same for the same seed; neighbours differ. */
export function ndebeleHalf(seed: number): FieldDesign[] {
  const chance = seeded(seed)
  const designs: FieldDesign[] = []
  for (let i = 0; i < ndebeleFields().length; i += 1) {
    const near = designs.slice(-3).map(({ motif }) => motif)
    const free = ndebeleMotifs.filter((motif) => !near.includes(motif))
    const motif = free[Math.floor(chance() * free.length)] ?? 'diamond'
    designs.push({ motif, seed: seed * 16 + i })
  }
  return designs
}
