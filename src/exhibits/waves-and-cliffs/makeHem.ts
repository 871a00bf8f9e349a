import { band, rampNames, silkGround, wavesInSteps, type Corner, type WavePiece } from '#craft'
import type { Spot2 } from '#craft'
import { ballRound, floats, type Wrought } from '../making/wrought.ts'
import { border } from './measures.ts'

type Laid = Pick<WavePiece, 'arcs' | 'corners'> & { ramp: number }

/**
 * The embroidered picture of that size with its ground and its border, its middle the origin,
 * metres. In steps; `silkMaterial` draws it in the order of its triangles.
 */
export function* makeHem(width: number, height: number): Generator<undefined, Wrought> {
  const pieces = yield* wavesInSteps(width, height)
  const all: Laid[] = [
    ground(width, height),
    ...pieces.map(({ ramp, ...piece }) => ({ ...piece, ramp: rampNames.indexOf(ramp) })),
    ...borders(width, height),
  ]
  const [places, looks, kinds, indices]: number[][] = [[], [], [], []]
  let first = 0
  for (const { ramp, arcs, corners } of all) {
    // Neighbouring triangles share their corners, as the same arrays.
    const known = new Map<Corner, number>()
    for (const corner of corners) {
      let index = known.get(corner)
      if (index === undefined) {
        const [x, y, tone, along, slopeX, slopeY] = corner
        index = first
        first += 1
        known.set(corner, index)
        places?.push(x, y - height / 2, 0)
        looks?.push(tone, along, slopeX, slopeY)
        kinds?.push(ramp, arcs)
      }
      indices?.push(index)
    }
    yield
  }
  return {
    rows: {
      position: floats(places ?? [], 3),
      normal: { values: facing(first), each: 3, parts: true },
      look: floats(looks ?? [], 4),
      kind: { values: new Uint8Array(kinds ?? []), each: 2 },
    },
    indices: new Uint16Array(indices ?? []),
    ball: ballRound(places ?? []),
  }
}

/** All of it faces out of the wall. */
function facing(count: number): Int8Array<ArrayBuffer> {
  const out = new Int8Array(count * 3)
  for (let i = 2; i < out.length; i += 3) out[i] = 127
  return out
}

function ground(width: number, height: number): Laid {
  const half = width / 2
  const at = (x: number, y: number): Corner => [x, y, 0.5, y, 1, 0]
  const [a, b, c, d] = [at(-half, 0), at(half, 0), at(half, height), at(-half, height)]
  return { ramp: silkGround, arcs: 0, corners: [a, b, c, a, c, d] }
}

/** A ribbon woven in gold along the four edges. */
function borders(width: number, height: number): Laid[] {
  const half = width / 2
  const around = (more: number): Spot2[] => [
    [-half - more, -more],
    [half + more, -more],
    [half + more, height + more],
    [-half - more, height + more],
  ]
  const [outer, inner] = [around(border), around(0)]
  return outer.map((from, i) => {
    const n = (i + 1) % 4
    const [to, inFrom, inTo] = [outer[n] ?? from, inner[i] ?? from, inner[n] ?? from]
    return { ramp: rampNames.indexOf('gold'), arcs: 2, corners: band([from, to], [inFrom, inTo]) }
  })
}
