import { atOnce } from '#kit'
import { facesOf } from '../joined.ts'
import { openness, type Box } from '../openness.ts'
import type { Vector } from '../vector.ts'
import { arms, blocks } from './parts.ts'
import { inSet, teachingSet, type Piece } from './teachingSet.ts'

/** Triangles of one piece where it is at rest. Fen. */
export type PieceMesh = {
  positions: number[]
  normals: number[]
  /** The direction in a face in which its first two rims are measured. */
  alongs: number[]
  /** Four a corner: how far the face's outer edges are; far for sides that are none. */
  rims: number[]
  /** Where a corner is in its piece: along its grain, and across it twice. */
  grains: number[]
  /** Two a corner: how much light comes there when put together, and when drawn apart; 0 to 1. */
  shades: number[]
  indices: number[]
}

/** Farther than any rim is drawn. */
const far = 99
/** What is farther than this keeps no light off, fen. */
const reach = 46

/** How many faces get their light in one step: each asks for eight places among all the others. */
const facesAtOnce = 12

/** The piece of that place in the order of assembly, as triangles. */
export const pieceMesh = (index: number): PieceMesh => atOnce(pieceInSteps(index))

/** The same some faces a step. */
export function* pieceInSteps(index: number): Generator<undefined, PieceMesh> {
  const piece = teachingSet[index]
  if (!piece) throw new Error(`enfilade: no piece ${index}`)
  const mesh: PieceMesh = {
    positions: [],
    normals: [],
    alongs: [],
    rims: [],
    grains: [],
    shades: [],
    indices: [],
  }
  const others = teachingSet.filter((_, i) => i !== index)
  const together = [ground, ...others.flatMap((other) => hullsOf(other, 0))]
  const apart = [ground, ...others.flatMap((other) => hullsOf(other, other.lift))]
  const lit = new Map<string, readonly [number, number]>()
  for (const [face, { corners, normal, along, rims }] of facesOf(piece.solid).entries()) {
    if (face % facesAtOnce === 0) yield
    const first = mesh.positions.length / 3
    const out = turned(piece, normal)
    const middle = middleOf(corners)
    corners.forEach((corner, i) => {
      const at = inSet(piece, corner)
      // A little towards the middle of its face, or a corner in a joint would see nothing at all.
      const seen = inSet(piece, lean(corner, middle))
      const key = `${seen.map((each) => each.toFixed(2)).join()} ${out.map((each) => each.toFixed(2)).join()}`
      const shades = lit.get(key) ?? [
        openness(seen, out, together, reach),
        openness([seen[0], seen[1] + piece.lift, seen[2]], out, apart, reach),
      ]
      lit.set(key, shades)
      mesh.positions.push(...at)
      mesh.normals.push(...out)
      mesh.alongs.push(...turned(piece, along))
      mesh.rims.push(...rimsAt(corners, rims, i))
      mesh.grains.push(...corner)
      mesh.shades.push(...shades)
    })
    const [a, b, c, d] = corners
    // Where an end is cut slanting, faces close to triangles.
    if (!same(a, b) && !same(b, c)) mesh.indices.push(first, first + 1, first + 2)
    if (!same(c, d) && !same(d, a)) mesh.indices.push(first, first + 2, first + 3)
  }
  return mesh
}

/** The floor under the set, or the beam that carries it. */
const ground: Box = { min: [-200, -20, -200], max: [200, 0, 200] }

/** The set at rest as boxes. Fen. */
export const dougongBoxes = (): Box[] => teachingSet.flatMap((piece) => hullsOf(piece, 0))

/** Boxes that keep off light as the piece does, lifted so far. */
function hullsOf(piece: Piece, lift: number): Box[] {
  const { part } = piece
  const up = (min: Vector, max: Vector): Box => {
    const [a, b] = [inSet(piece, min), inSet(piece, max)]
    return {
      min: [Math.min(a[0], b[0]), a[1] + lift, Math.min(a[2], b[2])],
      max: [Math.max(a[0], b[0]), b[1] + lift, Math.max(a[2], b[2])],
    }
  }
  if (Object.hasOwn(blocks, part)) {
    const { wide, deep, baseWide, baseDeep, taper, flat, ear } = blocks[part as keyof typeof blocks]
    const [w, d] = [(wide + baseWide) / 4, (deep + baseDeep) / 4]
    return [
      up([-w, 0, -d], [w, taper, d]),
      up([-wide / 2, taper, -deep / 2], [wide / 2, taper + flat + ear, deep / 2]),
    ]
  }
  const { long, high, facets, run } = arms[part as keyof typeof arms]
  const [half, inner] = [long / 2, long / 2 - (facets * run) / 2]
  return [
    up([-inner, 0, -5], [inner, high, 5]),
    ...(facets > 0 ? [up([-half, 7, -5], [half, Math.min(high, 15), 5])] : []),
  ]
}

/** How far a corner is from each outer edge of its face. */
function rimsAt(
  [a, b, c, d]: readonly [Vector, Vector, Vector, Vector],
  outer: readonly [boolean, boolean, boolean, boolean],
  corner: number,
): number[] {
  const wide = Math.max(apart(a, b), apart(d, c))
  const high = Math.max(apart(a, d), apart(b, c))
  const [right, up] = [corner === 1 || corner === 2, corner > 1]
  const away = [right ? wide : 0, right ? 0 : wide, up ? high : 0, up ? 0 : high]
  return away.map((each, i) => (outer[i] ? each : far))
}

const apart = (a: Vector, b: Vector): number => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
const same = (a: Vector, b: Vector): boolean => apart(a, b) < 1e-6
const middleOf = (corners: readonly Vector[]): Vector => {
  const sum = (axis: 0 | 1 | 2) => corners.reduce((all, each) => all + each[axis], 0)
  return [sum(0) / 4, sum(1) / 4, sum(2) / 4]
}
const lean = (corner: Vector, middle: Vector): Vector => [
  corner[0] + (middle[0] - corner[0]) * 0.08,
  corner[1] + (middle[1] - corner[1]) * 0.08,
  corner[2] + (middle[2] - corner[2]) * 0.08,
]
const turned = ({ outwards }: Piece, [x, y, z]: Vector): Vector =>
  outwards ? [z, y, -x] : [x, y, z]
