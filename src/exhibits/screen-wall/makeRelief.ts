import { lightInSteps, reliefInSteps, type Vector } from '#craft'
import { ballRound, floats, words, type Wrought } from '../making/wrought.ts'

/** The right half of the relief, and two texels' bytes of light for each place on the whole panel. */
export type WroughtRelief = {
  half: Wrought
  columns: number
  rows: number
  texels: Uint8Array<ArrayBuffer>
}

/** A carved panel of that size under a sun that way; in steps. */
export function* makeRelief(
  width: number,
  height: number,
  sun: Vector,
): Generator<undefined, WroughtRelief> {
  const { relief, faces } = yield* reliefInSteps(width, height)
  // What a corner is stays a small whole number.
  const carved = relief.carved.map((value, i) => (i % 4 === 3 ? value / 127 : value))
  const half = {
    rows: {
      position: floats(relief.positions, 3),
      normal: words(relief.normals, 3),
      carved: words(carved, 4),
    },
    indices: new Uint16Array(relief.indices),
    ball: ballRound(relief.positions),
  }
  yield
  return { half, ...(yield* lightInSteps(faces, width, height, sun)) }
}
