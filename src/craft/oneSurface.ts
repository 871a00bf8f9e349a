import type { Surface } from './surface.ts'

/** Two surfaces as one, in that order; the light of the second already lies after the first's. */
export function oneSurface(one: Surface, other: Surface): Surface {
  const first = one.positions.length / 3
  return {
    positions: both(Float32Array, one.positions, other.positions),
    normals: both(Float32Array, one.normals, other.normals),
    uvs: both(Float32Array, one.uvs, other.uvs),
    traits: both(Uint8Array, one.traits, other.traits),
    light: both(Uint16Array, one.light, other.light),
    lightRows: one.lightRows + other.lightRows,
    indices: both(
      Uint32Array,
      one.indices,
      other.indices.map((index) => first + index),
    ),
    bounds: {
      min: eachOf(Math.min, one.bounds.min, other.bounds.min),
      max: eachOf(Math.max, one.bounds.max, other.bounds.max),
    },
  }
}

type Numbers = Float32Array | Uint32Array | Uint16Array | Uint8Array
type Spot = Surface['bounds']['min']

function both<Kind extends Numbers>(
  kind: new (length: number) => Kind,
  one: Kind,
  other: Kind,
): Kind {
  const all = new kind(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}

const eachOf = (choose: (a: number, b: number) => number, one: Spot, other: Spot): Spot => [
  choose(one[0], other[0]),
  choose(one[1], other[1]),
  choose(one[2], other[2]),
]
