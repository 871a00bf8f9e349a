import { unit, type Vector } from '../vector.ts'
import type { Corner } from './corner.ts'
import type { WavePart, WavePiece } from './piece.ts'
import { rampNames } from './ramps.ts'
import { rightHalfInSteps } from './wavesAndCliffs.ts'

/** How far the lowest piece of a part stands out of the panel, and each layer over it, metres. */
const out: Readonly<Record<WavePart, readonly [first: number, layer: number]>> = {
  clouds: [0.01, 0.0035],
  peaks: [0.018, 0.008],
  crests: [0.024, 0.0019],
  level: [0.044, 0.0035],
  standing: [0.046, 0.012],
}

/** No piece stands out farther, metres. */
export const reliefDepth = 0.06

/**
 * Triangles of a carved panel, z = 0 its ground. `carved` are four numbers a corner: the tone in its
 * band; the way in which the tone grows, to the right and upwards; and what it is: 0 ground, 1 the
 * face of a piece, 2 the face of a ribbon, 3 a side, and four times the number of its ramp more.
 */
export type Relief = {
  positions: number[]
  normals: number[]
  carved: number[]
  indices: number[]
}

/** Stone is cut in fewer steps than silk is sewn. */
const smooth = 0.55

/** The face of a piece as triangles, and how far it stands out; for what works out its light. */
export type ReliefFace = { corners: readonly Corner[]; z: number }

/**
 * The right half of waves and cliffs carved into a panel of that size, whose lower edge is y = 0 and
 * whose middle x = 0; in steps. The left half is its mirror image.
 */
export function* reliefInSteps(
  width: number,
  height: number,
): Generator<undefined, { relief: Relief; faces: ReliefFace[] }> {
  const pieces = yield* rightHalfInSteps(width, height, smooth)
  const relief: Relief = { positions: [], normals: [], carved: [], indices: [] }
  const faces: ReliefFace[] = []
  ground(relief, width, height)
  for (const piece of pieces) {
    const [first, layer] = out[piece.part]
    const z = first + layer * piece.layer
    faces.push({ corners: piece.corners, z })
    // Stripes stand side by side: nobody sees what is between them.
    carve(relief, piece, z, piece.part !== 'standing' || piece.layer > 0)
    yield
  }
  return { relief, faces }
}

function carve(
  relief: Relief,
  { corners, ramp, ribbon = false }: WavePiece,
  z: number,
  sides: boolean,
): void {
  const known = new Map<Corner, number>()
  const dyed = 4 * rampNames.indexOf(ramp)
  const face = (corner: Corner): number => {
    const there = known.get(corner)
    if (there !== undefined) return there
    const [x, y, tone, , slopeX, slopeY] = corner
    const index = put(
      relief,
      [x, y, z],
      [0, 0, 1],
      [tone, ...unit([slopeX, slopeY, 0]).slice(0, 2), dyed + (ribbon ? 2 : 1)],
    )
    known.set(corner, index)
    return index
  }
  for (let i = 0; i + 2 < corners.length; i += 3) {
    const triangle = corners.slice(i, i + 3)
    relief.indices.push(...triangle.map(face))
    triangle.forEach((from, n) => {
      const to = triangle[(n + 1) % 3] ?? from
      const ends =
        from[2] === 0 && to[2] === 0 ? -1 : ribbon && from[2] === 1 && to[2] === 1 ? 1 : 0
      if (sides && ends !== 0) side(relief, [from, to], z, ends, dyed + 3)
    })
  }
}

/** The side of a piece under an edge of its face, from its ground up; it looks down the slope. */
function side(
  relief: Relief,
  [from, to]: readonly [Corner, Corner],
  z: number,
  way: 1 | -1,
  what: number,
): void {
  const corners = ([x, y, tone, , slopeX, slopeY]: Corner) => {
    const normal = unit([way * slopeX, way * slopeY, 0])
    const mark = [tone, 0, 0, what]
    return [put(relief, [x, y, 0], normal, mark), put(relief, [x, y, z], normal, mark)] as const
  }
  const [[low, high], [lowTo, highTo]] = [corners(from), corners(to)]
  relief.indices.push(low, lowTo, highTo, low, highTo, high)
}

function ground(relief: Relief, width: number, height: number): void {
  const at = (x: number, y: number) => put(relief, [x, y, 0], [0, 0, 1], [0.5, 0, 0, 0])
  const [a, b, c, d] = [at(0, 0), at(width / 2, 0), at(width / 2, height), at(0, height)]
  relief.indices.push(a, b, c, a, c, d)
}

function put(relief: Relief, at: Vector, normal: Vector, mark: readonly number[]): number {
  relief.positions.push(...at)
  relief.normals.push(...normal)
  relief.carved.push(...mark)
  return relief.positions.length / 3 - 1
}
