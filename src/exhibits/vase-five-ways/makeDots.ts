import {
  cloudInSteps,
  farthestFirst,
  splatsInSteps,
  wayColour,
  type Splats,
  type Vector,
} from '#craft'
import type { Row, Wrought } from '../making/wrought.ts'

/** Half breadth of a point of the cloud, metres. */
const pointSize = 0.0013
const seeds = { cloud: 20241, splats: 3 } as const

/** The cloud of points: round, all of one size, none in the way of another. */
export function* makeCloud(): Generator<undefined, Wrought> {
  const points = yield* cloudInSteps(seeds.cloud)
  const count = points.length
  const [places, scales, turns, colours] = [
    new Float32Array(count * 3),
    new Float32Array(count * 3).fill(pointSize),
    new Float32Array(count * 4),
    new Uint8Array(count * 4),
  ]
  for (const [i, { at, normal }] of points.entries()) {
    if (i % 500 === 0) yield
    places.set(at, i * 3)
    turns[i * 4 + 3] = 1
    colours.set([...wayColour(normal, at[1]).map((part) => part * 255), 255], i * 4)
  }
  return dots({ places, scales, turns, colours })
}

/** So many splats sampled from the vase. */
export function* makeSplats(count: number): Generator<undefined, Wrought> {
  return dots(yield* splatsInSteps(count, seeds.splats))
}

/** In which order dots at these places are drawn by somebody who looks that way; see `farthestFirst`. */
export function* makeOrder(
  places: Float32Array,
  way: Vector,
): Generator<unknown, Uint32Array<ArrayBuffer>> {
  return Uint32Array.from(yield* farthestFirst(places, way))
}

/** Dots for the material of splats; their index is the order in which they are drawn. */
function dots({ places, scales, turns, colours }: Splats): Wrought {
  const bytes: Row = { values: colours, each: 4, parts: true }
  return {
    rows: {
      position: { values: places, each: 3 },
      scale: { values: scales, each: 3 },
      turn: { values: turns, each: 4 },
      dye: bytes,
    },
    indices: new Uint32Array(places.length / 3).map((_, i) => i),
    ball: [0, 0.3, 0, 0.45],
  }
}
