import type { Vector } from '#craft'
import { linear, linearOf } from '#kit'
import { ballRound, type Wrought } from '../making/wrought.ts'

/** An ink as pictures take it: linear red, green and blue, and how much it covers. */
export type Paint = readonly [red: number, green: number, blue: number, cover: number]

/** What is shown as that sRGB, 0 to 1. */
export const painted = ([red, green, blue]: Vector, cover = 1): Paint => [
  linear(red),
  linear(green),
  linear(blue),
  cover,
]

/** An ink by its sign, such as #D8B765. */
export const inkOf = (sign: string, cover = 1): Paint => [...linearOf(sign), cover]

/** Corners that are laid in one step: less than a millisecond's work. */
const inAStep = 1000

/**
 * Corners with what is painted there, for the material of pictures, some of them in a step; of no
 * indices each three are a triangle. Of lines indices are pairs.
 */
export function* wroughtSheet(
  corners: readonly { at: Vector; paint: Paint }[],
  indices: readonly number[] = [...corners.keys()],
): Generator<undefined, Wrought> {
  const count = corners.length
  const [positions, colours] = [new Float32Array(count * 3), new Float32Array(count * 4)]
  // Their light is painted on, so that in the room's they all look one way.
  const normals = new Float32Array(count * 3)
  for (const [i, { at, paint }] of corners.entries()) {
    positions.set(at, i * 3)
    colours.set(paint, i * 4)
    normals[i * 3 + 2] = 1
    if (i % inAStep === inAStep - 1) yield undefined
  }
  return {
    rows: {
      position: { values: positions, each: 3 },
      normal: { values: normals, each: 3 },
      uv: { values: new Float32Array(count * 2), each: 2 },
      color: { values: colours, each: 4 },
    },
    indices: new Uint32Array(indices),
    ball: ballRound(positions),
  }
}
