import { openness, type Box } from '../openness.ts'
import { cross, dot, plus, times, unit, type Vector } from '../vector.ts'

/**
 * A small bracket set against a wall, parts (fen): x runs along the wall, y up from the beam under
 * it, z out of the wall. Its axis stands a little behind the wall's line.
 */
export type BracketForm = {
  /** Breadth and depth of the block that carries it. */
  wide: number
  deep: number
  /** Length of the arm along the wall; sets that stand close have none. */
  arm?: number
  /** Whether a small block sits over the middle. */
  middle: boolean
}

/** Of the square, the octagon and the circle: the closer they stand, the less each has of its own. */
export const bracketForms: readonly BracketForm[] = [
  { wide: 32, deep: 32, arm: 46, middle: true },
  { wide: 17, deep: 16, middle: true },
  { wide: 22, deep: 16, arm: 37, middle: false },
]

/** A face with the light that comes to its corners, 0 to 1. */
export type BracketFace = {
  corners: readonly Vector[]
  normal: Vector
  shades: readonly number[]
}

/** Height of the carrying block, of an arm's underside and of its top, and of the whole set. */
const [block, under, over, top] = [20, 12, 27, 37]
/** The axis, and the tip of the arm that reaches out: half of 72 (content brief 3.1). */
const [axis, tip] = [-6, 30]
/** Half an arm's width, and what of its tip is left upright. */
const [half, upright] = [5, 6]
/** How far facets of an end run along the arm, and how many. */
const facets = [0, 0.72, 1] as const
const run = 16

type Bare = { corners: readonly Vector[]; normal: Vector }

/** How many faces get their light in one step. */
const facesAtOnce = 6

/** One set's visible faces, its neighbours `pitch` (fen) to either side keeping off light; some a step. */
export function* bracketFaces(
  form: BracketForm,
  pitch: number,
): Generator<undefined, BracketFace[]> {
  const { wide, deep, arm, middle } = form
  const faces: Bare[] = [
    ...blockFaces([0, 0, axis], [wide, block, deep], false),
    ...armFaces(axis + deep / 2, tip, false),
    ...blockFaces([0, over, axis + 30], [16, top - over, 16], true),
    ...(middle ? blockFaces([0, over, axis], [16, top - over, 16], true) : []),
    ...(arm === undefined
      ? []
      : [
          ...armFaces(0, arm / 2, true),
          ...[-1, 1].flatMap((side) =>
            blockFaces([side * (arm / 2 - 7), over, axis], [14, top - over, 16], true),
          ),
        ]),
  ]
  const boxes = [-pitch, 0, pitch].flatMap((x) => hullsOf(form, x))
  const around: Box[] = [
    { min: [-200, -40, -60], max: [200, 80, -8] },
    { min: [-200, top, -60], max: [200, 80, 30] },
    { min: [-200, -40, -60], max: [200, 0, 4] },
  ]
  const lit: BracketFace[] = []
  for (const [i, { corners, normal }] of faces.entries()) {
    if (i % facesAtOnce === 0) yield
    const middleOf = times(corners.reduce(plus, [0, 0, 0]), 1 / corners.length)
    const shades = corners.map((corner) => {
      // A little off the corner, or what touches there would shut out everything.
      const at = plus(plus(corner, times(plus(middleOf, times(corner, -1)), 0.12)), normal)
      return openness(at, normal, [...boxes, ...around], 46)
    })
    lit.push({ corners, normal, shades })
  }
  return lit
}

/** What keeps off light as a set does that stands at x. */
function hullsOf({ wide, deep, arm = 0 }: BracketForm, x: number): Box[] {
  const box = (w: number, y0: number, y1: number, z0: number, z1: number): Box => ({
    min: [x - w / 2, y0, z0],
    max: [x + w / 2, y1, z1],
  })
  return [
    box(wide - 3, 0, block, axis - deep / 2, axis + deep / 2),
    box(2 * half, under + 2, over, 0, tip - 6),
    box(16, over, top, axis + 22, axis + 38),
    ...(arm > 0 ? [box(arm - 8, under, over, axis - half, axis + half)] : []),
    box(Math.max(16, arm), over, top, axis - 8, axis + 8),
  ]
}

const faceOf = (corners: readonly Vector[], out: Vector): Bare => {
  const [a = out, b = out, c = out, d = out] = corners
  const across = cross(plus(c, times(a, -1)), plus(d, times(b, -1)))
  return { corners, normal: unit(times(across, dot(across, out) < 0 ? -1 : 1)) }
}

/** A block by the middle of its foot and its size: tapering below, upright above; the front and both sides. */
function blockFaces([x, y, z]: Vector, [w, h, d]: Vector, footSeen: boolean): Bare[] {
  const rings = [
    { up: 0, part: 0.74 },
    { up: 0.4 * h, part: 1 },
    { up: h, part: 1 },
  ].map(({ up, part }) => {
    const [dx, dz] = [(w / 2) * part, (d / 2) * part]
    // It goes no farther than into the board behind it.
    const rear = Math.max(z - dz, -9)
    return [
      [x - dx, y + up, rear],
      [x - dx, y + up, z + dz],
      [x + dx, y + up, z + dz],
      [x + dx, y + up, rear],
    ] as const satisfies readonly Vector[]
  })
  const sides: readonly Vector[] = [
    [-1, 0, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]
  const walls = rings.slice(1).flatMap((upper, i) => {
    const lower = rings[i] ?? upper
    return sides.map((out, at) =>
      faceOf(
        [
          lower[at] ?? out,
          lower[(at + 1) % 4] ?? out,
          upper[(at + 1) % 4] ?? out,
          upper[at] ?? out,
        ],
        out,
      ),
    )
  })
  return footSeen && rings[0] ? [...walls, faceOf(rings[0], [0, -1, 0])] : walls
}

/**
 * An arm from `from` to `to`, out of the wall or along it; its end is cut in facets that grow
 * steeper (juansha). Along the wall both its halves.
 */
function armFaces(from: number, to: number, along: boolean): Bare[] {
  const inner = to - run
  const rise = over - under - upright
  const cuts = facets.map(
    (part) => [inner + part * run, under + rise * (1 - Math.sqrt(1 - part * part))] as const,
  )
  const line = [...(inner > from ? [[from, under] as const] : []), ...cuts]
  return (along ? [1, -1] : [1]).flatMap((way) => {
    const at = (t: number, y: number, side: number): Vector =>
      along ? [way * t, y, axis + side * half] : [side * half, y, t]
    const end: Vector = along ? [way, 0, 0] : [0, 0, 1]
    const down: Vector = [0, -1, 0]
    // Against the wall nobody sees the rear.
    const sides = along ? [1] : [-1, 1]
    const pieces = line.slice(1).flatMap(([t1, y1], i) => {
      const [t0, y0] = line[i] ?? [t1, y1]
      return [
        faceOf([at(t0, y0, -1), at(t1, y1, -1), at(t1, y1, 1), at(t0, y0, 1)], down),
        ...sides.map((side) =>
          faceOf(
            [at(t0, y0, side), at(t1, y1, side), at(t1, over, side), at(t0, over, side)],
            along ? [0, 0, side] : [side, 0, 0],
          ),
        ),
      ]
    })
    const [, low] = line.at(-1) ?? [0, under]
    return [
      ...pieces,
      faceOf([at(to, low, -1), at(to, low, 1), at(to, over, 1), at(to, over, -1)], end),
    ]
  })
}
